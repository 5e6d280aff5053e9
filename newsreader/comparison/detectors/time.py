"""The same thing happens on another day or at another hour."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from newsreader.comparison.links.pairing import Pairing
from newsreader.comparison.statements.datelines import is_printed_at
from newsreader.comparison.values.alone import Alone, alone
from newsreader.comparison.values.figures import Match, moment_matches, same_limit
from newsreader.model.comparison import Agreement, Divergence, DivergenceKind, Side
from newsreader.model.findings import Moment
from newsreader.model.message import Message

_WEIGHT = 0.85
_CLOSE_BY = 3
_FEW = 2
_MOSTLY = 0.6
_HALF = 0.5
_MUCH_ALIKE = 0.45
_DOUBTFUL = 0.4
"""What may be the time of two things waits until the reader asks for more."""
_FULL = len("2000-01-01")


def time(pairing: Pairing) -> Iterator[Divergence]:
    """Yields moments that differ where two sentences speak of the same thing."""
    matches = moment_matches(pairing)
    only = alone(pairing, matches)
    for match in matches:
        if match.agreement is Agreement.DIFFERENT and not _tells_of_printing(match):
            yield _divergence(match, only)


def _divergence(match: Match[Moment], only: Alone) -> Divergence:
    weight = _WEIGHT * match.meeting.nearness * _trust(match, only)
    return Divergence(DivergenceKind.TIME, (match.left.span,), (match.right.span,), _reason(match), weight)


def _tells_of_printing(match: Match[Moment]) -> bool:
    """Whether either moment tells when the article was printed, not when something happened."""
    here, there = match.meeting.left, match.meeting.right
    return is_printed_at(here, match.left) or is_printed_at(there, match.right)


def _trust(match: Match[Moment], only: Alone) -> float:
    """Less than 1 where the two may be times of different things.

    That is where little stands close to both, and other times of that sort are told in either article.
    """
    meeting, here, there = match.meeting, match.left.span, match.right.span
    close = len(meeting.near_in_common(here, there))
    if close >= _CLOSE_BY or same_limit(meeting, match.left, match.right):
        return 1.0
    if close >= _FEW and {(Side.LEFT, here), (Side.RIGHT, there)} <= only:
        return 1.0
    overlap = meeting.overlap(here, there)
    is_much_alike = meeting.link.likeness >= _MUCH_ALIKE
    is_one_deed = (is_much_alike or overlap >= _HALF) and meeting.is_one_deed(here, there)
    return 1.0 if is_one_deed or (is_much_alike and overlap >= _MOSTLY) else _DOUBTFUL


def _reason(match: Match[Moment]) -> Message:
    """What is printed; where a day is told by a word alone ("gestern", "on Tuesday"), also the days that are meant."""
    left, right = match.meeting.left.words(match.left.span), match.meeting.right.words(match.right.span)
    here, there = _day(match.left), _day(match.right)
    is_told = all(any(map(str.isdigit, words)) for words in (left, right))
    if is_told or here is None or there is None or here == there:
        return Message.of("divergence.time", left=left, right=right)
    return Message.of("divergence.time_day", left=left, right=right, left_day=here, right_day=there)


def _day(moment: Moment) -> date | None:
    """The one day of a moment, None where it is an hour, a month or a year."""
    day = (moment.iso or "").partition("T")[0]
    return date.fromisoformat(day) if len(day) == _FULL else None
