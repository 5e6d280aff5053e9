"""Reported words within one line, before they become a quotation."""

from __future__ import annotations

from dataclasses import dataclass

from newsreader.analysis.quotations.speakers import Speaker
from newsreader.model.findings import PartOfSpeech
from newsreader.model.span import Span

VERBS = frozenset({PartOfSpeech.VERB, PartOfSpeech.AUX})
FEWEST_WORDS = 3
"""Fewer words are no report."""


@dataclass(frozen=True, slots=True)
class Report:
    """Reported words from one word to before another, with cue and speaker."""

    start: int
    end: int
    cue: Span | None
    speaker: Speaker | None
