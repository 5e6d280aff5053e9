"""The same thing happens on another day or at another hour."""

from __future__ import annotations

from collections.abc import Iterator

from newsreader.comparison.figures import Match, moment_matches
from newsreader.comparison.pairing import Pairing
from newsreader.model.comparison import Agreement, Divergence, DivergenceKind
from newsreader.model.findings import Moment
from newsreader.model.message import Message

_WEIGHT = 0.85


def time(pairing: Pairing) -> Iterator[Divergence]:
    """Yields moments that differ where two sentences speak of the same thing."""
    for match in moment_matches(pairing):
        if match.agreement is Agreement.DIFFERENT:
            yield _divergence(match)


def _divergence(match: Match[Moment]) -> Divergence:
    meeting, one, other = match.meeting, match.left, match.right
    words = {"left": meeting.left.words(one.span), "right": meeting.right.words(other.span)}
    return Divergence(
        DivergenceKind.TIME,
        (one.span,),
        (other.span,),
        Message.of("divergence.time", **words),
        _WEIGHT * meeting.nearness,
    )
