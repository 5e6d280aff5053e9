"""What was offered, asked for or done is another thing in the other article."""

from __future__ import annotations

from collections.abc import Iterator

from newsreader.comparison.links.pairing import Meeting, Pairing
from newsreader.comparison.statements.families import OFFER, PROPOSALS
from newsreader.comparison.statements.phrases import NounPhrase, noun_phrases
from newsreader.comparison.statements.statement import Statement
from newsreader.model.comparison import Divergence, DivergenceKind
from newsreader.model.findings import Act, PartOfSpeech
from newsreader.model.message import Message
from newsreader.model.span import Span

_WEIGHT = 0.88
_PARTICIPANTS = 2
_REACH = 5
"""What is offered begins so few words after the verb."""


def objects(pairing: Pairing) -> Iterator[Divergence]:
    """Yields the things that fill the same place of one act on either side and have no word in common."""
    for meeting in pairing.meetings():
        if len(meeting.entities) < _PARTICIPANTS:
            continue
        one, other = _proposal(meeting.left), _proposal(meeting.right)
        if one and other and OFFER in (one.group, other.group):
            yield from _fillers(meeting, one, other)


def _proposal(statement: Statement) -> Act | None:
    """The first proposal that a verb of the sentence tells."""
    told = (act for act in statement.acts if act.group in PROPOSALS and not statement.is_told_by_noun(act))
    return next(told, None)


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
    """The bare noun phrase after an act, or before one that ends its clause; no shared entity, amount or time."""
    taken = [span for each in statement.acts if each.group in PROPOSALS for span in each.spans]
    taken += [quantity.span for quantity in statement.quantities]
    taken += [moment.span for moment in statement.moments]
    taken += [naming.span for naming in statement.namings]
    near = [
        phrase
        for phrase in noun_phrases(statement)
        if _may_fill(statement, phrase) and not any(span.contains(phrase.head.span) for span in taken)
    ]
    following = statement.tokens_in(Span(act.spans[0].end, statement.sentence.span.end))[:_REACH]
    after = [phrase for phrase in near if any(phrase.span.start == token.span.start for token in following)]
    before = [phrase for phrase in near if phrase.span.end <= act.spans[0].start]
    if after or not before or not _ends_clause(statement, act):
        return after[0] if after else None
    return None if _is_somebody(statement, before[-1]) else before[-1]


def _ends_clause(statement: Statement, act: Act) -> bool:
    """Whether nothing but auxiliaries follows an act before a comma or dash: what is offered stands before it."""
    after = (token for token in statement.sentence.tokens if token.span.start >= act.spans[0].end)
    first = next((token for token in after if token.pos is not PartOfSpeech.AUX), None)
    return first is None or first.pos in (PartOfSpeech.PUNCT, PartOfSpeech.CCONJ)


def _may_fill(statement: Statement, phrase: NounPhrase) -> bool:
    """Whether a phrase stands without a preposition, after no other noun and before no name whose title it is."""
    is_title = any(naming.span.start == phrase.span.end + 1 for naming in statement.namings)
    is_name = phrase.head.pos is PartOfSpeech.PROPN
    return not (phrase.preposition or phrase.of_another or is_title or is_name)


def _is_somebody(statement: Statement, phrase: NounPhrase) -> bool:
    """Whether a phrase tells who is asked ("die dänische Regierung") and not what is asked for ("US-Truppen")."""
    return any(
        phrase.span.contains(naming.span) and not phrase.head.span.contains(naming.span) for naming in statement.namings
    )


def _parts(phrase: NounPhrase) -> set[str]:
    return {phrase.head.lemma, *phrase.head.parts}
