"""The same happened for another reason: "wegen Regens" against "wegen einer Drohung"."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from newsreader.comparison.links.pairing import Meeting, Pairing
from newsreader.comparison.statements.phrases import NounPhrase, led_in_by, noun_phrases
from newsreader.comparison.statements.statement import Statement
from newsreader.model.comparison import Divergence, DivergenceKind
from newsreader.model.message import Message
from newsreader.resources.circumstances import leading_words

_WEIGHT = 0.75
_ENOUGH_IN_COMMON = 2


def circumstance(pairing: Pairing) -> Iterator[Divergence]:
    """Yields the causes that two linked sentences give, where these have no word in common."""
    words = leading_words(pairing.left.article.language).cause
    for meeting in pairing.meetings():
        left, right = _causes(meeting.left, words), _causes(meeting.right, words)
        for one in left:
            for other in right:
                if not _parts(one) & _parts(other) and _same_matter(meeting, one, other):
                    yield _divergence(meeting, one, other)


def _causes(statement: Statement, words: Collection[str]) -> list[NounPhrase]:
    return [phrase for phrase in noun_phrases(statement) if led_in_by(statement, phrase, words)]


def _parts(phrase: NounPhrase) -> set[str]:
    return {phrase.head.lemma, *phrase.head.parts}


def _same_matter(meeting: Meeting, one: NounPhrase, other: NounPhrase) -> bool:
    return len(meeting.in_common(one.span, other.span)) >= _ENOUGH_IN_COMMON


def _divergence(meeting: Meeting, one: NounPhrase, other: NounPhrase) -> Divergence:
    words = {"left": meeting.left.words(one.span), "right": meeting.right.words(other.span)}
    return Divergence(
        DivergenceKind.CIRCUMSTANCE,
        (one.span,),
        (other.span,),
        Message.of("divergence.circumstance_cause", **words),
        _WEIGHT * meeting.nearness * meeting.closeness(one.span, other.span) * meeting.trust(one.span, other.span),
    )
