"""Somebody else is named for the same statement."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from newsreader.comparison.names import acronym_of
from newsreader.comparison.pairing import Meeting, Pairing
from newsreader.comparison.phrases import noun_phrases
from newsreader.comparison.statement import Statement
from newsreader.model.comparison import Divergence, DivergenceKind
from newsreader.model.findings import EntityType, Token
from newsreader.model.message import Message
from newsreader.model.span import Span

_WEIGHT = 0.6
_SURE = 0.45


def source(pairing: Pairing) -> Iterator[Divergence]:
    """Yields the speakers of linked sentences that are not one and the same."""
    people = {shared.id for shared in pairing.shared if shared.type is EntityType.PERSON}
    for meeting in pairing.meetings():
        if meeting.link.likeness < _SURE:
            continue
        left, right = _speakers(meeting.left, people), _speakers(meeting.right, people)
        if left and right and not any(_same(meeting, one, other) for one in left for other in right):
            yield _divergence(meeting, left[0], right[0])


def _speakers(statement: Statement, people: Collection[str]) -> list[Span]:
    """Who speaks in a sentence, but for people both articles know: they each say what is theirs."""
    speakers = [_phrase(statement, quotation.speaker) for quotation in statement.quotations if quotation.speaker]
    return [
        speaker for speaker in speakers if not _named(statement, speaker) & set(people) and _head(statement, speaker)
    ]


def _phrase(statement: Statement, speaker: Span) -> Span:
    """The first noun phrase of what is taken for the speaker, in whole words."""
    phrases = (phrase.span for phrase in noun_phrases(statement))
    return next((phrase for phrase in phrases if phrase.overlaps(speaker)), speaker)


def _same(meeting: Meeting, one: Span, other: Span) -> bool:
    """Whether two speakers are one shared entity, one noun with or without a first part, or acronym and long form."""
    if _named(meeting.left, one) & _named(meeting.right, other):
        return True
    names = meeting.left.words(one), meeting.right.words(other)
    here, there = _head(meeting.left, one), _head(meeting.right, other)
    if here and there and (here.lemma in (there.lemma, *there.parts[-1:]) or there.lemma in here.parts[-1:]):
        return True
    return acronym_of(names[0]) == acronym_of(names[1])


def _named(statement: Statement, speaker: Span) -> set[str]:
    return {naming.entity for naming in statement.namings if naming.span.overlaps(speaker)}


def _head(statement: Statement, speaker: Span) -> Token | None:
    """The last content word of who speaks."""
    return next((token for token in reversed(statement.tokens_in(speaker)) if token.is_content), None)


def _divergence(meeting: Meeting, one: Span, other: Span) -> Divergence:
    words = {"left": meeting.left.words(one), "right": meeting.right.words(other)}
    return Divergence(
        DivergenceKind.SOURCE,
        (one,),
        (other,),
        Message.of("divergence.source", **words),
        _WEIGHT * meeting.nearness,
    )
