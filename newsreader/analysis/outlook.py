"""Whether a clause looks ahead: "am Donnerstag beginnt" is the next Thursday, "am Donnerstag begann" the last one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from newsreader.analysis.words import Line, Word
from newsreader.model.findings import PartOfSpeech
from newsreader.model.span import Span
from newsreader.resources.languages import topic


@dataclass(frozen=True, slots=True)
class _Signs:
    future: frozenset[str]
    past: frozenset[str]
    breaks: frozenset[str]
    present_looks_ahead: bool
    nearest: bool
    present_endings: tuple[str, ...]


@cache
def _signs(language: str) -> _Signs:
    table = topic(language, "moments").get("outlook", {})
    return _Signs(
        frozenset(table.get("future", ())),
        frozenset(table.get("past", ())),
        frozenset(table.get("breaks", ())),
        bool(table.get("present_looks_ahead", False)),
        bool(table.get("nearest", False)),
        tuple(table.get("present_endings", ())),
    )


def looks_ahead(line: Line, place: Span, language: str) -> bool:
    """Whether the clause around a place tells of what is to come."""
    signs = _signs(language)
    clause = _clause(line.words, place, signs.breaks)
    if signs.nearest:
        clause = _nearest(clause, place, signs)
    if any(_is_past(word, signs) for word in clause):
        return False
    if any(word.lower in signs.future for word in clause):
        return True
    return signs.present_looks_ahead and not line.is_headline and _is_plain_present(clause, signs)


def _is_past(word: Word, signs: _Signs) -> bool:
    return word.lower in signs.past or (word.mood != "" and _tense(word, signs) == "Past")


def _tense(word: Word, signs: _Signs) -> str:
    """The tense that the pipeline gives, but where a stem with its ending is the present ("reis-t")."""
    stem = word.lemma.removesuffix("n").removesuffix("e")
    return "Pres" if word.lower in {stem + ending for ending in signs.present_endings} else word.tense


def _nearest(clause: Sequence[Word], place: Span, signs: _Signs) -> Sequence[Word]:
    """The last word before a place, or else the first after it, that tells when something happens."""
    telling = [word for word in clause if word.lower in signs.future or _is_past(word, signs)]
    before = [word for word in telling if word.span.end <= place.start]
    return before[-1:] or telling[:1]


def _clause(words: Sequence[Word], place: Span, breaks: frozenset[str]) -> Sequence[Word]:
    """The words between the commas around a place."""
    first = bisect_right(words, place.start, key=lambda word: word.span.end)
    last = bisect_left(words, place.end, key=lambda word: word.span.start)
    while first > 0 and words[first - 1].lower not in breaks:
        first -= 1
    while last < len(words) and words[last].lower not in breaks:
        last += 1
    return words[first:last]


def _is_plain_present(clause: Sequence[Word], signs: _Signs) -> bool:
    verbs = [word for word in clause if word.pos in (PartOfSpeech.VERB, PartOfSpeech.AUX)]
    return bool(verbs) and all(word.pos is PartOfSpeech.VERB and _tense(word, signs) == "Pres" for word in verbs)
