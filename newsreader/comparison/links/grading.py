"""Grades how nearly linked passages say the same, and joins links into passages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from newsreader.comparison.links.alignment import Link
from newsreader.comparison.links.pairing import Pairing
from newsreader.comparison.links.reasons import reasons
from newsreader.comparison.statements.statement import Statement
from newsreader.model.comparison import Grade, PassagePair

_NEARLY_VERBATIM = 0.95
_SLIGHT = 0.80
_REWORDED = 0.75
_PARTIAL = 0.4


def passages(pairing: Pairing) -> tuple[PassagePair, ...]:
    """The links as graded pairs; neighbours on the right that meet one sentence in one grade make one passage."""
    names = {entity.id: entity.name for entity in pairing.shared}
    return tuple(_joined([_graded(link, pairing, names) for link in pairing.links]))


def _joined(pairs: Sequence[PassagePair]) -> Iterator[PassagePair]:
    last: PassagePair | None = None
    for pair in pairs:
        if last and (last.left, last.grade, last.right[-1] + 1) == (pair.left, pair.grade, pair.right[0]):
            evidence = tuple(dict.fromkeys(last.evidence + pair.evidence))
            last = replace(last, right=last.right + pair.right, weight=max(last.weight, pair.weight), evidence=evidence)
            continue
        if last:
            yield last
        last = pair
    if last:
        yield last


def _graded(link: Link, pairing: Pairing, names: Mapping[str, str]) -> PassagePair:
    here, there = pairing.left_statements[link.left], pairing.right_statements[link.right]
    grade, weight = _grade(_words(here), _words(there), pairing.sameness(link.left, link.right))
    return PassagePair((link.left,), (link.right,), grade, round(weight, 3), reasons(here, there, names))


def _grade(here: list[str], there: list[str], sameness: float) -> tuple[Grade, float]:
    alike = fuzz.ratio(here, there) / 100
    if alike >= _NEARLY_VERBATIM:
        return Grade.VERBATIM, alike
    if alike >= _SLIGHT:
        return Grade.SLIGHT, alike
    if sameness >= _REWORDED:
        return Grade.REWORDED, sameness
    return (Grade.PARTIAL if sameness >= _PARTIAL else Grade.LOOSE), sameness


def _words(statement: Statement) -> list[str]:
    return [statement.words(token.span).casefold() for token in statement.sentence.tokens]
