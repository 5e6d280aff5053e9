"""A judging word stands in one article only, or each judges in words of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsreader.comparison.links.pairing import Meeting, Pairing
from newsreader.comparison.statements.statement import Statement
from newsreader.model.comparison import Divergence, DivergenceKind
from newsreader.model.findings import Cue, CueKind
from newsreader.model.message import Message
from newsreader.model.span import Span

_BOTH = 0.5
_JUDGED_ALONE = 0.45
_COLOURED = 0.3
"""What is only big, bad or praised may well be the thing itself."""
_JUDGEMENT = 2
_SURE = 0.35
"""So like are sentences of which one judges and the other does not."""
_AFTER = 2
"""What a word judges stands so few words after it."""


def wording(pairing: Pairing) -> Iterator[Divergence]:
    """Yields the judging words of linked sentences that the counterpart does not share."""
    for meeting in pairing.meetings():
        left, right = _judging(meeting.left), _judging(meeting.right)
        here = [cue for lemma, cue in left.items() if lemma not in right]
        there = [cue for lemma, cue in right.items() if lemma not in left]
        if (here and there) or ((here or there) and meeting.link.likeness >= _SURE):
            yield _divergence(meeting, here, there)


def _judging(statement: Statement) -> dict[str, Cue]:
    """The judging words of a sentence outside what it quotes, by lemma."""
    return {
        cue.lemma: cue for cue in statement.cues if cue.kind is CueKind.EVALUATION and not statement.is_spoken(cue.span)
    }


def _weight(meeting: Meeting, left: Sequence[Cue], right: Sequence[Cue]) -> float:
    judging = [any(cue.strength >= _JUDGEMENT for cue in side) for side in (left, right)]
    if _judged(meeting.left, left) & _judged(meeting.right, right):
        return _BOTH
    if left and right:
        return _JUDGED_ALONE if all(judging) else _COLOURED
    return _JUDGED_ALONE if any(judging) else _COLOURED


def _judged(statement: Statement, cues: Sequence[Cue]) -> set[str]:
    """The words right after judging words, by lemma."""
    after = (statement.tokens_in(Span(cue.span.end, max(cue.span.end, statement.sentence.span.end))) for cue in cues)
    return {token.lemma for tokens in after for token in tokens[:_AFTER] if token.is_content}


def _divergence(meeting: Meeting, left: Sequence[Cue], right: Sequence[Cue]) -> Divergence:
    here, there = tuple(cue.span for cue in left), tuple(cue.span for cue in right)
    words = {"left": meeting.left.wording(here), "right": meeting.right.wording(there)}
    key = "wording" if here and there else "wording_left" if here else "wording_right"
    weight = _weight(meeting, left, right) * meeting.nearness
    return Divergence(DivergenceKind.WORDING, here, there, Message.of(f"divergence.{key}", **words), weight)
