"""Sentences that speak of one fact by their part in the report, however little else they have in common."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from newsreader.comparison.links.counting import counted
from newsreader.comparison.links.evidence import Evidence, is_one_act, things_said
from newsreader.comparison.links.tolls import contrary, tolls
from newsreader.comparison.statements.statement import Statement
from newsreader.resources.acts import ActWords

_ENOUGH_IN_COMMON = 2

Pair = tuple[int, int]
Told = Sequence[frozenset[Evidence]]


def contrary_tolls(left: Sequence[Statement], right: Sequence[Statement], words: ActWords) -> Iterator[Pair]:
    """Yields the sentences of which one denies the toll that the other states."""
    here, there = tolls(left), tolls(right)
    yield from ((one.statement.number, other.statement.number) for one, other in contrary(here, there, words))
    yield from ((one.statement.number, other.statement.number) for other, one in contrary(there, here, words))


def openings(left: Sequence[Statement], right: Sequence[Statement], here: Told, there: Told) -> Iterator[Pair]:
    """Yields headlines, and first sentences of the text, that have two things in common or tell one act of somebody."""
    for headline in (True, False):
        one = next((each.number for each in left if each.sentence.is_headline is headline), None)
        other = next((each.number for each in right if each.sentence.is_headline is headline), None)
        if one is None or other is None:
            continue
        common = here[one] & there[other]
        if is_one_act(common, participants=1) or len(set(things_said(common))) >= _ENOUGH_IN_COMMON:
            yield one, other


def counted_tolls(
    left: Sequence[Statement], right: Sequence[Statement], linked: tuple[Collection[int], Collection[int]]
) -> Iterator[Pair]:
    """Yields the sentences that first count the dead, or the hurt, in either article, where one has no other link."""
    here, there = _first_counts(left), _first_counts(right)
    for toll in sorted(here.keys() & there.keys()):
        if here[toll] not in linked[0] or there[toll] not in linked[1]:
            yield here[toll], there[toll]


def _first_counts(statements: Sequence[Statement]) -> dict[str, int]:
    found: dict[str, int] = {}
    for statement in statements:
        for quantity in statement.quantities:
            for toll in counted(statement, quantity).tolls:
                found.setdefault(toll, statement.number)
    return found
