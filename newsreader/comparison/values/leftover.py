"""Numbers that are the only ones of their sort: once those that agree are laid aside, each article has but one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from newsreader.comparison.links.counting import Counted, counted
from newsreader.comparison.links.pairing import Pairing
from newsreader.comparison.statements.statement import Statement
from newsreader.comparison.values.figures import Match
from newsreader.model.comparison import Agreement
from newsreader.model.findings import Quantity

Values = dict[str, set[float]]


@dataclass(frozen=True, slots=True)
class Leftover:
    """The values of each sort of thing on either side, but for those that agree with a value of the other side."""

    left: Values
    right: Values

    def is_single(self, match: Match[Quantity]) -> bool:
        """Whether two numbers are the only ones left of their sort, so that they surely count the same."""
        here = _of(self.left, counted(match.meeting.left, match.left))
        there = _of(self.right, counted(match.meeting.right, match.right))
        return here == {match.left.value} and there == {match.right.value}


def leftover(pairing: Pairing, matches: Sequence[Match[Quantity]]) -> Leftover:
    """What is left of the numbers of two articles when those that agree are laid aside."""
    agreed = [match for match in matches if match.agreement is not Agreement.DIFFERENT]
    return Leftover(
        _values(pairing.left_statements, {match.left.value for match in agreed}),
        _values(pairing.right_statements, {match.right.value for match in agreed}),
    )


def _values(statements: Iterable[Statement], agreed: set[float]) -> Values:
    found: Values = defaultdict(set)
    for statement in statements:
        for quantity in statement.quantities:
            if quantity.value not in agreed:
                for sort in _sorts(counted(statement, quantity)):
                    found[sort].add(quantity.value)
    return found


def _of(values: Values, thing: Counted) -> set[float]:
    return set().union(*(values.get(sort, set()) for sort in _sorts(thing)))


def _sorts(thing: Counted) -> Iterator[str]:
    """The keys under which like things are found: unit, noun and meaning, toll."""
    yield from {thing.unit, *thing.nouns, *thing.tolls} - {""}
