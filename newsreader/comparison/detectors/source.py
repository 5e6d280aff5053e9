"""Somebody else is named for the same statement, or one article names its source and the other does not."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from newsreader.comparison.links.pairing import Meeting, Pairing
from newsreader.comparison.naming.names import acronym_of
from newsreader.comparison.statements.phrases import noun_phrases
from newsreader.comparison.statements.statement import Statement
from newsreader.model.comparison import Divergence, DivergenceKind
from newsreader.model.findings import EntityType, PartOfSpeech, Token
from newsreader.model.message import Message
from newsreader.model.span import Span
from newsreader.resources.sources import unnamed_sources

_OTHER = 0.6
_UNNAMED = 0.7
_SURE = 0.45
_MUCH_ALIKE = 0.5
_GENERAL = 0.38
"""A general word alone ("police", "a spokesman") may well mean whom the other article names."""


def source(pairing: Pairing) -> Iterator[Divergence]:
    """Yields the speakers of linked sentences that are not one and the same."""
    people = {shared.id for shared in pairing.shared if shared.type is EntityType.PERSON}
    language = pairing.left.article.language
    for meeting in pairing.meetings():
        if meeting.link.likeness < _SURE:
            continue
        left, right = (_speakers(statement, people, language) for statement in (meeting.left, meeting.right))
        if left and right and not any(_same(meeting, one, other) for one in left for other in right):
            yield _divergence(meeting, left[0], right[0], language)


def _speakers(statement: Statement, people: Collection[str], language: str) -> list[Span]:
    """Who speaks in a sentence, but for people both articles know: they each say what is theirs."""
    speakers = [_phrase(statement, quotation.speaker) for quotation in statement.quotations if quotation.speaker]
    first = next(iter(noun_phrases(statement)), None)
    if first is not None and not first.preposition and _is_unnamed(statement, first.span, language):
        speakers.append(first.span)
    when = [moment.span for moment in statement.moments]
    named = [speaker for speaker in speakers if not _named(statement, speaker) & set(people)]
    return [each for each in dict.fromkeys(named) if _head(statement, each) and not any(map(each.overlaps, when))]


def _phrase(statement: Statement, speaker: Span) -> Span:
    """The first noun phrase of what is taken for the speaker, with name or noun right after ("Nordsund officers")."""
    phrases = [phrase.span for phrase in noun_phrases(statement) if phrase.span.overlaps(speaker)]
    whole = phrases[0] if phrases else speaker
    for phrase in phrases[1:]:
        first = statement.token_at(phrase)
        if phrase.start == whole.end + 1 and first is not None and first.pos is not PartOfSpeech.DET:
            whole = Span(whole.start, phrase.end)
    return whole


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


def _is_unnamed(statement: Statement, speaker: Span, language: str) -> bool:
    """Whether no name vouches for who speaks: critics, experts, circles, people familiar with the matter."""
    known, head = unnamed_sources(language), _head(statement, speaker)
    if head is None or _is_name(statement.tokens_in(speaker)):
        return False
    ends = tuple(known.get("endings", ()))
    words = statement.words(speaker).casefold()
    listed = {head.lemma, *head.parts[-1:]} & known.get("nouns", frozenset())
    return bool(listed) or head.lemma.endswith(ends) or any(phrase in words for phrase in known.get("phrases", ()))


def _is_name(tokens: Sequence[Token]) -> bool:
    return any(token.pos is PartOfSpeech.PROPN for token in tokens)


def _weight(meeting: Meeting, one: Span, other: Span, is_known: bool, language: str) -> float:
    heads = _head(meeting.left, one), _head(meeting.right, other)
    is_name = any(head is not None and head.pos is PartOfSpeech.PROPN for head in heads)
    if _is_general(meeting.left, one, language, is_name) or _is_general(meeting.right, other, language, is_name):
        return _GENERAL
    if not is_known and meeting.link.likeness < _MUCH_ALIKE:
        return _GENERAL
    return _OTHER if is_known else _UNNAMED


def _is_general(statement: Statement, speaker: Span, language: str, beside_name: bool) -> bool:
    """Whether a general word tells who speaks, alone or where the other article has a name."""
    said = [token for token in statement.tokens_in(speaker) if token.is_content]
    is_enough = len(said) == 1 or (beside_name and bool(said))
    return is_enough and said[-1].lemma in unnamed_sources(language).get("general", frozenset())


def _divergence(meeting: Meeting, one: Span, other: Span, language: str) -> Divergence:
    unnamed = [_is_unnamed(meeting.left, one, language), _is_unnamed(meeting.right, other, language)]
    key = "source" if unnamed[0] is unnamed[1] else f"source_{'left' if unnamed[0] else 'right'}_unnamed"
    words = {"left": meeting.left.words(one), "right": meeting.right.words(other)}
    return Divergence(
        DivergenceKind.SOURCE,
        (one,),
        (other,),
        Message.of(f"divergence.{key}", **words),
        _weight(meeting, one, other, key == "source", language) * meeting.nearness,
    )
