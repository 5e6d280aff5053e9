"""Small words that change how sure, or how coloured, a statement is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from newsreader.analysis.phrases import PhraseList
from newsreader.analysis.words import Reading
from newsreader.model.findings import Cue, CueKind, Moment, PartOfSpeech
from newsreader.resources.languages import topic

TELLING_MUCH = (CueKind.NEGATION, CueKind.RESTRICTION)
"""These deny wherever they stand, in headlines of capitals too."""


def find_cues(reading: Reading, moments: Iterable[Moment] = ()) -> tuple[Cue, ...]:
    """All cues of an article, in the order of its text; what belongs to a date ("last May") or a name is none."""
    phrases = _cue_list(reading.language)
    dated = {place for moment in moments for place in range(moment.span.start, moment.span.end)}
    found = (
        Cue(found.span(line.words), found.value[0], found.entry, found.value[1])
        for line in reading.lines
        for found in phrases.find(line.words)
        if found.value[0] in TELLING_MUCH or line.words[found.start].pos is not PartOfSpeech.PROPN
    )
    return tuple(cue for cue in found if cue.span.start not in dated)


@cache
def _cue_list(language: str) -> PhraseList[tuple[CueKind, int]]:
    return PhraseList.of(_entries(language))


def _entries(language: str) -> Iterator[tuple[str, tuple[CueKind, int]]]:
    for kind, table in topic(language, "cues").items():
        for strength, phrases in table.items():
            value = (CueKind(kind), 0 if strength == "words" else int(strength))
            yield from ((phrase, value) for phrase in phrases)
