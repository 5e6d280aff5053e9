"""The same thing is counted or measured with another result."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from newsreader.comparison.names import folded
from newsreader.comparison.pairing import Meeting, Pairing
from newsreader.comparison.statement import Statement
from newsreader.model.comparison import Divergence, DivergenceKind
from newsreader.model.findings import Quantity
from newsreader.model.message import Message

_WEIGHT = 0.9
_SHORTEST_HEAD = 4
_SURE = 0.35
_OF_ONE_SIZE = 0.9
_ENOUGH_IN_COMMON = 3
"""In sentences less sure to meet, the clauses of numbers unlike in size have so much in common."""


def number(pairing: Pairing) -> Iterator[Divergence]:
    """Yields amounts of one unit that differ where two sentences speak of the same thing."""
    for meeting in pairing.meetings():
        left, right = _unmatched(meeting.left.quantities, meeting.right.quantities)
        pairs = [(one, other) for one in left for other in right if _comparable(meeting, one, other)]
        pairs.sort(key=lambda pair: -meeting.closeness(pair[0].span, pair[1].span))
        taken: set[Quantity] = set()
        for one, other in pairs:
            if one not in taken and other not in taken:
                taken |= {one, other}
                yield _divergence(meeting, one, other)


def _unmatched(left: Sequence[Quantity], right: Sequence[Quantity]) -> tuple[list[Quantity], list[Quantity]]:
    """The amounts of either side that the other side does not have."""
    here = [one for one in left if not any(_equal(one, other) for other in right)]
    there = [other for other in right if not any(_equal(one, other) for one in left)]
    return here, there


def _equal(one: Quantity, other: Quantity) -> bool:
    return math.isclose(one.value, other.value, rel_tol=1e-6) and _same_unit(one.unit, other.unit)


def _same_unit(one: str, other: str) -> bool:
    """Whether units are equal, or one counted noun is the head of the other ("US-Soldat", "Soldat")."""
    short, long = sorted((folded(one), folded(other)), key=len)
    return short == long or (len(short) >= _SHORTEST_HEAD and long.endswith(short))


def _comparable(meeting: Meeting, one: Quantity, other: Quantity) -> bool:
    """Whether two amounts count the same; bare numbers do only where much else agrees."""
    if not one.unit and meeting.closeness(one.span, other.span) < 1:
        return False
    is_sure = meeting.link.likeness >= _SURE or _proximity(one.value, other.value) >= _OF_ONE_SIZE
    if not is_sure and len(meeting.in_common(one.span, other.span)) < _ENOUGH_IN_COMMON:
        return False
    return _same_unit(one.unit, other.unit) and _is_told(meeting.left, one) and _is_told(meeting.right, other)


def _is_told(statement: Statement, quantity: Quantity) -> bool:
    """Whether a number is told exactly enough to differ: "dozens" is not, a bare "05" is none."""
    words = statement.words(quantity.span)
    return bool(quantity.unit) or (any(map(str.isdigit, words)) and any(map(str.isalpha, words)))


def _proximity(one: float, other: float) -> float:
    """Near 1 for numbers of one size: two counts of one thing seldom differ tenfold."""
    small, large = sorted((abs(one), abs(other)))
    return 0.4 + 0.6 * math.sqrt(small / large) if large else 1.0


def _divergence(meeting: Meeting, one: Quantity, other: Quantity) -> Divergence:
    words = {"left": meeting.left.words(one.span), "right": meeting.right.words(other.span)}
    return Divergence(
        DivergenceKind.NUMBER,
        (one.span,),
        (other.span,),
        Message.of("divergence.number", **words),
        _WEIGHT * meeting.nearness * meeting.closeness(one.span, other.span) * _proximity(one.value, other.value),
    )
