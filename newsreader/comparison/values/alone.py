"""Moments of which each article has but one of a sort that the other does not confirm: they are set side by side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from newsreader.comparison.links.pairing import Pairing
from newsreader.comparison.statements.statement import Statement
from newsreader.comparison.values.figures import Match
from newsreader.model.comparison import Agreement, Side
from newsreader.model.findings import Moment
from newsreader.model.span import Span

Alone = frozenset[tuple[Side, Span]]
"""The places of such moments."""


def alone(pairing: Pairing, matches: Sequence[Match[Moment]]) -> Alone:
    """The moments that are the only ones of their sort in an article, but for those that agree with the other's."""
    agreed = [match for match in matches if match.agreement is not Agreement.DIFFERENT]
    left, right = {match.left.span for match in agreed}, {match.right.span for match in agreed}
    return frozenset(
        (side, place)
        for side, statements, known in (
            (Side.LEFT, pairing.left_statements, left),
            (Side.RIGHT, pairing.right_statements, right),
        )
        for place in _only_ones(statements, known)
    )


def _only_ones(statements: Sequence[Statement], agreed: set[Span]) -> Iterator[Span]:
    moments = [each for statement in statements for each in statement.moments if each.span not in agreed]
    told = defaultdict(set)
    for each in moments:
        told[_sort(each)].add(each.iso or each.bounds)
    return (each.span for each in moments if len(told[_sort(each)]) == 1)


def _sort(moment: Moment) -> str:
    """Hours, days, months and years are of different sorts, and so is what cannot be resolved."""
    first = (moment.bounds or (moment.iso or "",))[0]
    return "hour" if first.startswith("T") else str(len(first.partition("T")[0]))
