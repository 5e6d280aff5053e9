"""The same thing is counted or measured with another result."""

from __future__ import annotations

import math
from collections.abc import Iterator

from newsreader.comparison.links.pairing import Pairing
from newsreader.comparison.values.figures import Match, likeness, number_matches
from newsreader.model.comparison import Agreement, Divergence, DivergenceKind
from newsreader.model.findings import Quantity
from newsreader.model.message import Message

_WEIGHT = 0.9


def number(pairing: Pairing) -> Iterator[Divergence]:
    """Yields amounts that differ where two sentences count the same."""
    for match in number_matches(pairing):
        if match.agreement is Agreement.DIFFERENT:
            yield _divergence(match)


def _proximity(one: float, other: float) -> float:
    """Near 1 for numbers of one size: two counts of one thing seldom differ tenfold."""
    return 0.4 + 0.6 * math.sqrt(likeness(one, other))


def _divergence(match: Match[Quantity]) -> Divergence:
    meeting, one, other = match.meeting, match.left, match.right
    words = {"left": meeting.left.words(one.span), "right": meeting.right.words(other.span)}
    return Divergence(
        DivergenceKind.NUMBER,
        (one.span,),
        (other.span,),
        Message.of("divergence.number", **words),
        _WEIGHT * meeting.nearness * match.closeness * _proximity(one.value, other.value),
    )
