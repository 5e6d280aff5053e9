"""Sentences with all that was found in them: what alignment and detectors read."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from newsreader.comparison.statements.clauses import clauses
from newsreader.model.comparison import SharedEntity, Side
from newsreader.model.findings import (
    Act,
    AnalysedArticle,
    Cue,
    EntityType,
    Findings,
    MentionKind,
    Moment,
    PartOfSpeech,
    Quantity,
    Quotation,
    QuotationKind,
    Result,
    Sentence,
    Token,
)
from newsreader.model.span import Span

T = TypeVar("T")

_PARTIES = (EntityType.PERSON, EntityType.ORGANISATION)
_AROUND = 4
"""So many content words on either side are close to a place."""


@dataclass(frozen=True, slots=True)
class Naming:
    """One mention of a shared entity, by the entity's id."""

    entity: str
    span: Span


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence of one article and what was found in it; `clauses` cut it where commas and joining words do.

    `spoken` are the stretches of direct speech it lies in or holds, where the speech may have begun before it;
    `parties` are the persons and bodies it names, those of one article alone under an id of its side.
    """

    number: int
    sentence: Sentence
    text: str
    namings: tuple[Naming, ...]
    acts: tuple[Act, ...]
    cues: tuple[Cue, ...]
    quantities: tuple[Quantity, ...]
    moments: tuple[Moment, ...]
    results: tuple[Result, ...]
    quotations: tuple[Quotation, ...]
    clauses: tuple[Span, ...]
    spoken: tuple[Span, ...] = ()
    language: str = ""
    parties: tuple[Naming, ...] = ()

    @property
    def entities(self) -> frozenset[str]:
        """The shared entities it names."""
        return frozenset(naming.entity for naming in self.namings)

    def clause_of(self, span: Span) -> Span:
        """The clause in which a span begins, or the sentence."""
        return next((part for part in self.clauses if part.start <= span.start < part.end), self.sentence.span)

    def parties_in(self, span: Span) -> frozenset[str]:
        """The persons and bodies that the clause of a place names."""
        clause = self.clause_of(span)
        return frozenset(party.entity for party in self.parties if clause.contains(party.span))

    def around(self, span: Span) -> Span:
        """The stretch of a few content words before and after a place, within its clause."""
        words = [token.span for token in self.tokens_in(self.clause_of(span)) if token.is_content]
        before = [word for word in words if word.end <= span.start][-_AROUND:]
        after = [word for word in words if word.start >= span.end][:_AROUND]
        return Span.covering((span, *before, *after))

    def said_in(self, span: Span) -> frozenset[str]:
        """The content words, shared entities and groups of acts within a span."""
        words = {token.lemma for token in self.tokens_in(span) if token.is_content}
        words |= {naming.entity for naming in self.namings if span.contains(naming.span)}
        return frozenset(words | {act.group for act in self.acts if span.contains(act.spans[0])})

    def printed_in(self, span: Span) -> dict[str, str]:
        """The content words within a span as printed, each with its lemma: a rare word may have two lemmas."""
        return {self.words(token.span).casefold(): token.lemma for token in self.tokens_in(span) if token.is_content}

    def tokens_in(self, span: Span) -> tuple[Token, ...]:
        """The words that lie within a span."""
        return tuple(token for token in self.sentence.tokens if span.contains(token.span))

    def token_at(self, span: Span) -> Token | None:
        """The word at which a span begins."""
        return next((token for token in self.sentence.tokens if token.span.overlaps(span)), None)

    def is_told_by_noun(self, act: Act) -> bool:
        """Whether a noun tells the act, not a verb."""
        token = self.token_at(act.spans[0])
        return token is not None and token.pos in (PartOfSpeech.NOUN, PartOfSpeech.PROPN)

    def is_spoken(self, span: Span) -> bool:
        """Whether words lie within direct speech."""
        return any(speech.overlaps(span) for speech in self.spoken)

    def is_article(self, span: Span) -> bool:
        """Whether the word there belongs to a noun, as "kein" and "no" do."""
        token = self.token_at(span)
        return token is not None and token.pos is PartOfSpeech.DET

    def words(self, span: Span) -> str:
        """What is printed there."""
        return span.of(self.text)

    def wording(self, spans: Iterable[Span]) -> str:
        """What is printed in several places, with an ellipsis for what lies between."""
        return " … ".join(map(self.words, spans))


def statements(analysed: AnalysedArticle, shared: Sequence[SharedEntity], side: Side) -> tuple[Statement, ...]:
    """All sentences of one article as statements, in order."""
    findings = analysed.findings
    starts = [sentence.span.start for sentence in findings.sentences]
    namings = [
        Naming(entity.id, span) for entity in shared for span in (entity.left if side is Side.LEFT else entity.right)
    ]
    said = _by_sentence(sorted(namings, key=lambda naming: naming.span), lambda naming: naming.span, starts)
    acts = _by_sentence(_outside_names(findings), lambda act: act.spans[0], starts)
    cues = _by_sentence(findings.cues, lambda cue: cue.span, starts)
    quantities = _by_sentence(findings.quantities, lambda quantity: quantity.span, starts)
    moments = _by_sentence(findings.moments, lambda moment: moment.span, starts)
    results = _by_sentence(findings.results, lambda result: result.span, starts)
    quotations = _by_sentence(findings.quotations, lambda quotation: quotation.span, starts)
    spoken = _spoken(findings, starts)
    parties = _by_sentence(_parties(findings, shared, side), lambda naming: naming.span, starts)
    return tuple(
        Statement(
            number,
            sentence,
            analysed.article.text,
            tuple(said[number]),
            tuple(acts[number]),
            tuple(cues[number]),
            tuple(quantities[number]),
            tuple(moments[number]),
            tuple(results[number]),
            tuple(quotations[number]),
            clauses(sentence, analysed.article.text),
            tuple(spoken[number]),
            analysed.article.language,
            tuple(parties[number]),
        )
        for number, sentence in enumerate(findings.sentences)
    )


def _parties(findings: Findings, shared: Sequence[SharedEntity], side: Side) -> list[Naming]:
    """The persons and bodies an article names, in the order of the text."""
    known = {id: each.id for each in shared for id in (each.left_ids if side is Side.LEFT else each.right_ids)}
    named = (entity for entity in findings.entities if entity.type in _PARTIES)
    found = [
        Naming(known.get(entity.id, f"{side.value} {entity.id}"), mention.span)
        for entity in named
        for mention in entity.mentions
    ]
    return sorted(found, key=lambda naming: naming.span)


def _outside_names(findings: Findings) -> list[Act]:
    """The acts that are not a word of somebody's name ("Israel Defense Forces")."""
    mentions = (mention for entity in findings.entities for mention in entity.mentions)
    named = sorted(mention.span for mention in mentions if mention.kind is MentionKind.NAME)
    starts = [span.start for span in named]

    def is_named(span: Span) -> bool:
        before = bisect_right(starts, span.start) - 1
        return before >= 0 and named[before].contains(span)

    return [act for act in findings.acts if not is_named(act.spans[0])]


def _spoken(findings: Findings, starts: Sequence[int]) -> dict[int, list[Span]]:
    """Direct speech by every sentence it reaches into."""
    found: dict[int, list[Span]] = defaultdict(list)
    for quotation in findings.quotations:
        if quotation.kind is QuotationKind.DIRECT:
            for number in range(
                bisect_right(starts, quotation.span.start) - 1, bisect_left(starts, quotation.span.end)
            ):
                found[number].append(quotation.span)
    return found


def _by_sentence(things: Iterable[T], where: Callable[[T], Span], starts: Sequence[int]) -> dict[int, list[T]]:
    found: dict[int, list[T]] = defaultdict(list)
    for thing in things:
        found[bisect_right(starts, where(thing).start) - 1].append(thing)
    return found
