"""The same thing happens on another day or at another hour."""

from __future__ import annotations

from collections.abc import Iterator

from newsreader.comparison.pairing import Meeting, Pairing
from newsreader.comparison.statement import Statement
from newsreader.model.comparison import Divergence, DivergenceKind
from newsreader.model.findings import Moment
from newsreader.model.message import Message

_WEIGHT = 0.85
_SURE = 0.3
_ENOUGH_IN_COMMON = 2


def time(pairing: Pairing) -> Iterator[Divergence]:
    """Yields moments that differ where two sentences speak of the same thing."""
    for meeting in pairing.meetings():
        if meeting.link.likeness < _SURE:
            continue
        left, right = _own(meeting.left, meeting.right), _own(meeting.right, meeting.left)
        for one, other in zip(left, right, strict=False):
            common = meeting.in_common(one.span, other.span)
            if len(common) >= _ENOUGH_IN_COMMON and _comparable(meeting, one, other):
                yield _divergence(meeting, one, other)


def _own(statement: Statement, other: Statement) -> list[Moment]:
    """The moments of one sentence with which none of the other agrees."""
    theirs = [_value(other, moment) for moment in other.moments]
    return [moment for moment in statement.moments if not any(_agree(_value(statement, moment), it) for it in theirs)]


def _comparable(meeting: Meeting, one: Moment, other: Moment) -> bool:
    """Whether both are known days or hours, or both are named in one way ("am Sonntag", "am Montag")."""
    if one.iso and other.iso:
        return True
    here, there = (words.split() for words in (meeting.left.words(one.span), meeting.right.words(other.span)))
    return one.iso is None and other.iso is None and len(here) == len(there) > 1 and here[0] == there[0]


def _value(statement: Statement, moment: Moment) -> str:
    return moment.iso or statement.words(moment.span).casefold()


def _agree(one: str, other: str) -> bool:
    """Whether one moment is the other, or lies in it: a day holds its hours."""
    return one.startswith(other) or other.startswith(one)


def _divergence(meeting: Meeting, one: Moment, other: Moment) -> Divergence:
    words = {"left": meeting.left.words(one.span), "right": meeting.right.words(other.span)}
    return Divergence(
        DivergenceKind.TIME,
        (one.span,),
        (other.span,),
        Message.of("divergence.time", **words),
        _WEIGHT * meeting.nearness,
    )
