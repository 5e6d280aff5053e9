"""Noun phrases and predicates read off the parts of speech, without a parser."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from newsreader.comparison.statements.statement import Statement
from newsreader.model.findings import Act, PartOfSpeech, Token
from newsreader.model.span import Span

_BEFORE_HEAD = (PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.NUM)
_HEADS = (PartOfSpeech.NOUN, PartOfSpeech.PROPN)


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """A noun or a name with what stands before it; `preposition` tells whether one leads it in."""

    span: Span
    head: Token
    preposition: bool
    of_another: bool
    """It follows a noun directly, as a genitive does."""


def noun_phrases(statement: Statement, within: Span | None = None) -> tuple[NounPhrase, ...]:
    """The noun phrases of a sentence, or of a stretch of it, in order."""
    tokens = statement.tokens_in(within) if within else statement.sentence.tokens
    named = {token.span for token in tokens if any(naming.span.contains(token.span) for naming in statement.namings)}
    return tuple(_phrases(tokens, named))


def _phrases(tokens: Sequence[Token], named: Collection[Span]) -> Iterator[NounPhrase]:
    start = 0
    while start < len(tokens):
        end = start
        while end < len(tokens) and tokens[end].pos in _BEFORE_HEAD:
            end += 1
        heads = end
        while heads < len(tokens) and tokens[heads].pos in _HEADS and _go_together(tokens[end], tokens[heads], named):
            heads += 1
        if heads == end:
            start = max(end, start + 1)
            continue
        before = tokens[start - 1].pos if start else None
        span = Span(tokens[start].span.start, tokens[heads - 1].span.end)
        yield NounPhrase(span, tokens[heads - 1], before is PartOfSpeech.ADP, before is PartOfSpeech.NOUN)
        start = heads


def _go_together(one: Token, other: Token, named: Collection[Span]) -> bool:
    """Whether two words may be one name or one compound: a name and a noun beside it are two things."""
    return one.pos is other.pos and (one.span in named) is (other.span in named)


def predicate(statement: Statement, act: Act) -> Span:
    """An act with the auxiliaries beside its verb, or the words that lead in its noun."""
    span = act.spans[0]
    tokens = statement.sentence.tokens
    here = next((place for place, token in enumerate(tokens) if token.span.overlaps(span)), None)
    if here is None:
        return span
    first = last = here
    if tokens[here].pos in _HEADS:
        while first and tokens[first - 1].pos in _BEFORE_HEAD:
            first -= 1
    else:
        while last + 1 < len(tokens) and tokens[last + 1].pos is PartOfSpeech.AUX:
            last += 1
    return Span(tokens[first].span.start, max(span.end, tokens[last].span.end))


def is_quality(statement: Statement, act: Act) -> bool:
    """Whether a participle only describes the noun after it ("the accused men", "threatened species")."""
    tokens = statement.sentence.tokens
    here = next((place for place, token in enumerate(tokens) if token.span.overlaps(act.spans[0])), None)
    if here is None or tokens[here].pos in _HEADS:
        return False
    if tokens[here].pos is PartOfSpeech.ADJ:
        return True
    before = tokens[here - 1].pos if here else None
    after = tokens[here + 1].pos if here + 1 < len(tokens) else None
    return before in _BEFORE_HEAD and after is PartOfSpeech.NOUN


def telling(statement: Statement, act: Act) -> tuple[Span, ...]:
    """All words that tell an act: its predicate and the particle parted from it ("lehnte", "ab")."""
    return (predicate(statement, act), *act.spans[1:])


def with_object(statement: Statement, act: Act) -> Span:
    """An act with the noun phrase that follows its verb directly."""
    span = predicate(statement, act)
    after = [phrase.span for phrase in noun_phrases(statement) if phrase.span.start == span.end + 1]
    named = [naming.span for naming in statement.namings if any(phrase.overlaps(naming.span) for phrase in after)]
    return Span.covering((span, *after, *named))


def led_in_by(statement: Statement, phrase: NounPhrase, words: Collection[str]) -> bool:
    """Whether one of some words, or sequences of words, stands right before a phrase."""
    before = statement.text[statement.sentence.span.start : phrase.span.start].casefold().split()
    return any(before[-len(lead) :] == lead for lead in (each.split() for each in words))
