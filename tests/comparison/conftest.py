"""Findings put together by hand, so that comparison is tested without a pipeline."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest

from newsreader.model.article import Article, Source
from newsreader.model.findings import (
    Act,
    AnalysedArticle,
    Appellation,
    Cue,
    CueKind,
    Entity,
    EntityType,
    Findings,
    Mention,
    MentionKind,
    Moment,
    PartOfSpeech,
    Quantity,
    Quotation,
    QuotationKind,
    Sentence,
    Standing,
    Token,
)
from newsreader.model.span import Span

_WORD = re.compile(r"[^\W_][\w-]*|[^\w\s]")


@dataclass
class Telling:
    """An article under construction: one sentence a line, with findings added by their words."""

    text: str
    lemmas: dict[str, tuple[str, PartOfSpeech]] = field(default_factory=dict)
    findings: Findings = Findings("by hand")

    def at(self, words: str, nth: int = 0) -> Span:
        """The place of some words in the text."""
        start = -1
        for _ in range(nth + 1):
            start = self.text.index(words, start + 1)
        return Span(start, start + len(words))

    def entity(
        self,
        name: str,
        *mentions: str,
        type: EntityType = EntityType.PERSON,
        country: str | None = None,
        acronym: str | None = None,
        appellations: tuple[Appellation, ...] = (),
        gender: str = "",
    ) -> Telling:
        """Adds an entity with mentions by their words (each at its first place)."""
        number = f"e{len(self.findings.entities)}"
        found = tuple(Mention(self.at(words), MentionKind.NAME) for words in mentions or (name,))
        entity = Entity(number, type, name, found, appellations, country, acronym, gender)
        return self._with(entities=(*self.findings.entities, entity))

    def pos(self, pos: PartOfSpeech, *words: str) -> Telling:
        """Says of some words what part of speech they are; their lemma is the word."""
        self.lemmas |= {word: (word.casefold(), pos) for word in words}
        return self

    def called(self, words: str, title: str, name: str, office: str, standing: Standing) -> Appellation:
        """An appellation by its words."""
        return Appellation(self.at(words), self.at(name), self.at(title), office, standing)

    def act(self, group: str, *words: str) -> Telling:
        """Adds an act by its verb and particle."""
        act = Act(tuple(self.at(word) for word in words), words[0], group)
        return self._with(acts=(*self.findings.acts, act))

    def cue(self, words: str, kind: CueKind, strength: int = 0) -> Telling:
        """Adds a cue."""
        return self._with(cues=(*self.findings.cues, Cue(self.at(words), kind, words, strength)))

    def quantity(self, words: str, value: float, unit: str) -> Telling:
        """Adds an amount."""
        return self._with(quantities=(*self.findings.quantities, Quantity(self.at(words), value, unit)))

    def moment(self, words: str, iso: str | None) -> Telling:
        """Adds a day or hour."""
        return self._with(moments=(*self.findings.moments, Moment(self.at(words), iso)))

    def quotation(
        self, words: str, kind: QuotationKind, entity: str | None = None, speaker: str | None = None
    ) -> Telling:
        """Adds what somebody is quoted with."""
        found = Quotation(self.at(words), kind, speaker=self.at(speaker) if speaker else None, entity=entity)
        return self._with(quotations=(*self.findings.quotations, found))

    def analysed(self) -> AnalysedArticle:
        """The finished article."""
        sentences, start = [], 0
        for number, line in enumerate(self.text.split("\n")):
            span = Span(start, start + len(line))
            sentences.append(Sentence(span, self._tokens(span), number))
            start = span.end + 1
        article = Article(self.text, Source("by hand"), "de")
        return AnalysedArticle(article, replace(self.findings, sentences=tuple(sentences)))

    def _tokens(self, span: Span) -> tuple[Token, ...]:
        found = []
        for match in _WORD.finditer(self.text, span.start, span.end):
            word = match.group()
            lemma, pos = self.lemmas.get(word, (word.casefold(), _guessed(word)))
            content = pos in {PartOfSpeech.NOUN, PartOfSpeech.VERB, PartOfSpeech.ADJ, PartOfSpeech.PROPN}
            found.append(Token(Span(*match.span()), lemma, pos, tuple(lemma.split("-")), is_content=content))
        return tuple(found)

    def _with(self, **changes: object) -> Telling:
        self.findings = replace(self.findings, **changes)  # type: ignore[arg-type]
        return self


def _guessed(word: str) -> PartOfSpeech:
    if not word[0].isalnum():
        return PartOfSpeech.PUNCT
    return PartOfSpeech.NOUN if word[0].isupper() else PartOfSpeech.X


@pytest.fixture
def telling() -> Callable[[str], Telling]:
    """Begins an article, one sentence a line."""
    return Telling
