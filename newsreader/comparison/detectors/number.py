"""The same thing is counted or measured with another result."""

from __future__ import annotations

import math
from collections.abc import Iterator

from newsreader.comparison.links.counting import counted
from newsreader.comparison.links.pairing import Pairing
from newsreader.comparison.values.figures import Match, likeness, number_matches
from newsreader.comparison.values.leftover import leftover
from newsreader.model.comparison import Agreement, Divergence, DivergenceKind
from newsreader.model.findings import Quantity
from newsreader.model.message import Message

_WEIGHT = 0.9
_ALIKE = 0.35
_MUCH_ALIKE = 0.4
_CLOSE_BY = 3
_VERY_CLOSE = 5
_DOUBTFUL = 0.42
"""What may count two things waits until the reader asks for more."""
_NEARLY_THE_SAME = 0.9
_LARGE = 1000.0
"""Two large numbers so near each other seldom count two things."""


def number(pairing: Pairing) -> Iterator[Divergence]:
    """Yields amounts that differ where two sentences count the same."""
    matches = number_matches(pairing)
    others = leftover(pairing, matches)
    for match in matches:
        if match.agreement is Agreement.DIFFERENT:
            rivals = match.meeting.are_rivals(match.left.span, match.right.span)
            yield _divergence(match, 1.0 if others.is_single(match) and not rivals else _trust(match))


def _trust(match: Match[Quantity]) -> float:
    """Less than 1 where the two may count different things: no toll, no deed in common and little else close by."""
    meeting, here, there = match.meeting, match.left.span, match.right.span
    mine, theirs = counted(meeting.left, match.left), counted(meeting.right, match.right)
    values = abs(match.left.value), abs(match.right.value)
    close = len(meeting.near_in_common(here, there))
    is_one_thing = not mine.tolls.isdisjoint(theirs.tolls) or mine.matter == theirs.matter != ""
    is_sure = is_one_thing or (not meeting.are_rivals(here, there) and _is_close(match, close, values))
    return 1.0 if is_sure else _DOUBTFUL


def _is_close(match: Match[Quantity], close: int, values: tuple[float, float]) -> bool:
    """Whether what stands around two numbers, or their size, tells that they are of one thing."""
    meeting, here, there = match.meeting, match.left.span, match.right.span
    return (
        meeting.is_one_deed(here, there)
        or meeting.link.likeness >= _MUCH_ALIKE
        or (meeting.link.likeness >= _ALIKE and close >= _CLOSE_BY)
        or close >= _VERY_CLOSE
        or (min(values) >= _LARGE and likeness(*values) >= _NEARLY_THE_SAME)
    )


def _proximity(one: float, other: float) -> float:
    """Near 1 for numbers of one size: two counts of one thing seldom differ tenfold."""
    return 0.3 + 0.7 * math.sqrt(likeness(one, other))


def _divergence(match: Match[Quantity], trust: float) -> Divergence:
    meeting, one, other = match.meeting, match.left, match.right
    words = {"left": meeting.left.words(one.span), "right": meeting.right.words(other.span)}
    return Divergence(
        DivergenceKind.NUMBER,
        (one.span,),
        (other.span,),
        Message.of("divergence.number", **words),
        _WEIGHT * meeting.nearness * match.closeness * _proximity(one.value, other.value) * trust,
    )
