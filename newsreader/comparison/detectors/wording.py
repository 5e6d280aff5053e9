"""A judging word stands in one article only."""

from __future__ import annotations

from collections.abc import Iterator

from newsreader.comparison.pairing import Meeting, Pairing
from newsreader.comparison.statement import Statement
from newsreader.model.comparison import Divergence, DivergenceKind, Side
from newsreader.model.findings import CueKind
from newsreader.model.message import Message
from newsreader.model.span import Span

_WEIGHT = 0.5


def wording(pairing: Pairing) -> Iterator[Divergence]:
    """Yields judging words of sentences whose counterparts speak of the same without one."""
    for meeting in pairing.meetings():
        for side, here, there in (
            (Side.LEFT, meeting.left, meeting.right),
            (Side.RIGHT, meeting.right, meeting.left),
        ):
            words = _judging(here)
            if words and not _judging(there):
                yield _divergence(meeting, side, here, words)


def _judging(statement: Statement) -> tuple[Span, ...]:
    spoken = [quotation.span for quotation in statement.quotations]
    return tuple(
        cue.span
        for cue in statement.cues
        if cue.kind is CueKind.EVALUATION and not any(span.contains(cue.span) for span in spoken)
    )


def _divergence(meeting: Meeting, side: Side, here: Statement, words: tuple[Span, ...]) -> Divergence:
    is_left = side is Side.LEFT
    return Divergence(
        DivergenceKind.WORDING,
        words if is_left else (),
        () if is_left else words,
        Message.of(f"divergence.wording_{side.value}", words=" … ".join(map(here.words, words))),
        _WEIGHT * meeting.nearness,
    )
