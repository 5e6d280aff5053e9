"""What was offered, asked for or done is another thing in the other article."""

from __future__ import annotations

from collections.abc import Iterator

from newsreader.comparison.detectors.speech_act import PROPOSALS
from newsreader.comparison.pairing import Meeting, Pairing
from newsreader.comparison.phrases import NounPhrase, noun_phrases
from newsreader.comparison.statement import Statement
from newsreader.model.comparison import Divergence, DivergenceKind
from newsreader.model.findings import Act
from newsreader.model.message import Message

_WEIGHT = 0.88


def objects(pairing: Pairing) -> Iterator[Divergence]:
    """Yields the things that fill the same place of one act on either side and have no word in common."""
    for meeting in pairing.meetings():
        for one in meeting.left.acts:
            for other in meeting.right.acts:
                if _same_frame(one, other):
                    yield from _fillers(meeting, one, other)


def _same_frame(one: Act, other: Act) -> bool:
    return one.group in PROPOSALS and other.group in PROPOSALS


def _fillers(meeting: Meeting, one: Act, other: Act) -> Iterator[Divergence]:
    left, right = _filler(meeting.left, one), _filler(meeting.right, other)
    if left is None or right is None or _parts(left) & _parts(right):
        return
    words = {"left": meeting.left.words(left.span), "right": meeting.right.words(right.span)}
    yield Divergence(
        DivergenceKind.OBJECT,
        (left.span,),
        (right.span,),
        Message.of("divergence.object", **words),
        _WEIGHT * meeting.nearness,
    )


def _filler(statement: Statement, act: Act) -> NounPhrase | None:
    """The bare noun phrase nearest to an act that names none of the shared entities."""
    verb = act.spans[0]
    acting = [span for each in statement.acts if each.group in PROPOSALS for span in each.spans]
    near = [phrase for phrase in noun_phrases(statement) if _may_fill(statement, phrase) and phrase.span not in acting]
    near = [phrase for phrase in near if not any(phrase.span.overlaps(span) for span in acting)]
    return min(near, key=lambda phrase: abs(phrase.span.start - verb.start), default=None)


def _may_fill(statement: Statement, phrase: NounPhrase) -> bool:
    named = any(naming.span.overlaps(phrase.head.span) for naming in statement.namings)
    part_only = any(
        naming.span.overlaps(phrase.head.span) and naming.span.end < phrase.head.span.end
        for naming in statement.namings
    )
    return not phrase.preposition and not phrase.of_another and (part_only or not named)


def _parts(phrase: NounPhrase) -> set[str]:
    return {phrase.head.lemma, *phrase.head.parts}
