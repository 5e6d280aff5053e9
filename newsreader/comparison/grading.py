"""Grades how nearly linked passages say the same, and joins links into passages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rapidfuzz import fuzz

from newsreader.comparison.alignment import Link
from newsreader.comparison.statement import Statement
from newsreader.model.comparison import Grade, PassagePair

_NEARLY_VERBATIM = 0.95
_SLIGHT = 0.80
_REWORDED = 0.55
_PARTIAL = 0.38


def passages(links: Iterable[Link], left: Sequence[Statement], right: Sequence[Statement]) -> tuple[PassagePair, ...]:
    """The links as graded pairs; neighbours on the right that meet one sentence in one grade make one passage."""
    return tuple(_joined([_graded(link, left, right) for link in links]))


def _joined(pairs: Sequence[PassagePair]) -> Iterator[PassagePair]:
    last: PassagePair | None = None
    for pair in pairs:
        if last and (last.left, last.grade, last.right[-1] + 1) == (pair.left, pair.grade, pair.right[0]):
            last = PassagePair(last.left, last.right + pair.right, last.grade, max(last.weight, pair.weight))
            continue
        if last:
            yield last
        last = pair
    if last:
        yield last


def _graded(link: Link, left: Sequence[Statement], right: Sequence[Statement]) -> PassagePair:
    grade, weight = _grade(_words(left[link.left]), _words(right[link.right]), link.likeness)
    return PassagePair((link.left,), (link.right,), grade, round(weight, 3))


def _grade(here: list[str], there: list[str], likeness: float) -> tuple[Grade, float]:
    sameness = fuzz.ratio(here, there) / 100
    if sameness >= _NEARLY_VERBATIM:
        return Grade.VERBATIM, sameness
    if sameness >= _SLIGHT:
        return Grade.SLIGHT, sameness
    if likeness >= _REWORDED:
        return Grade.REWORDED, likeness
    return (Grade.PARTIAL if likeness >= _PARTIAL else Grade.LOOSE), likeness


def _words(statement: Statement) -> list[str]:
    return [statement.words(token.span).casefold() for token in statement.sentence.tokens]
