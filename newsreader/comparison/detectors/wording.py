"""A judging word stands in one article only, or each judges in words of its own."""

from __future__ import annotations

from collections.abc import Iterator

from newsreader.comparison.pairing import Meeting, Pairing
from newsreader.comparison.statement import Statement
from newsreader.model.comparison import Divergence, DivergenceKind
from newsreader.model.findings import CueKind, QuotationKind
from newsreader.model.message import Message
from newsreader.model.span import Span

_WEIGHT = 0.5
_SURE = 0.35
"""So like are sentences of which one judges and the other does not."""


def wording(pairing: Pairing) -> Iterator[Divergence]:
    """Yields the judging words of linked sentences that the counterpart does not share."""
    for meeting in pairing.meetings():
        left, right = _judging(meeting.left), _judging(meeting.right)
        if left.keys() != right.keys() and ((left and right) or meeting.link.likeness >= _SURE):
            here = tuple(span for lemma, span in left.items() if lemma not in right)
            there = tuple(span for lemma, span in right.items() if lemma not in left)
            yield _divergence(meeting, here, there)


def _judging(statement: Statement) -> dict[str, Span]:
    """The judging words of a sentence outside what it quotes, by lemma."""
    spoken = [quotation.span for quotation in statement.quotations if quotation.kind is QuotationKind.DIRECT]
    return {
        cue.lemma: cue.span
        for cue in statement.cues
        if cue.kind is CueKind.EVALUATION and not any(span.contains(cue.span) for span in spoken)
    }


def _divergence(meeting: Meeting, left: tuple[Span, ...], right: tuple[Span, ...]) -> Divergence:
    words = {
        "left": " … ".join(map(meeting.left.words, left)),
        "right": " … ".join(map(meeting.right.words, right)),
    }
    key = "wording" if left and right else "wording_left" if left else "wording_right"
    return Divergence(
        DivergenceKind.WORDING, left, right, Message.of(f"divergence.{key}", **words), _WEIGHT * meeting.nearness
    )
