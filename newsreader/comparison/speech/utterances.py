"""What an article quotes, the parts of one utterance together, with its words as they are compared."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from newsreader.model.findings import AnalysedArticle, PartOfSpeech, Quotation, QuotationKind, Sentence, Token
from newsreader.model.span import Span

_GAP = 160
"""How many code points may stand between two parts of one utterance."""


@dataclass(frozen=True)
class Utterance:
    """One or several quotations that one cue brings in; `sentences` are the numbers of those it touches."""

    parts: tuple[Quotation, ...]
    tokens: tuple[Token, ...]
    sentences: range
    text: str
    speaker: str

    @property
    def is_direct(self) -> bool:
        """Whether the words themselves are quoted."""
        return self.parts[0].kind is QuotationKind.DIRECT

    @property
    def entity(self) -> str | None:
        """Who speaks, by the id of one article's entity."""
        return self.parts[0].entity

    @cached_property
    def folded(self) -> str:
        """Letters and figures alone: marks, spaces, capitals and ß are matters of style."""
        return "".join(fold(self.text[token.span.start : token.span.end]) for token in self.tokens)

    @cached_property
    def bag(self) -> Counter[str]:
        """Its words in no order, as a quotation broken and turned around keeps them."""
        return Counter(fold(self.text[token.span.start : token.span.end]) for token in self.tokens)

    @cached_property
    def content(self) -> frozenset[str]:
        """The lemmas of its content words."""
        return frozenset(token.lemma for token in self.tokens if token.is_content)

    @cached_property
    def substance(self) -> frozenset[str]:
        """The same without names, of which two utterances about one person have many in common."""
        return frozenset(
            token.lemma for token in self.tokens if token.is_content and token.pos is not PartOfSpeech.PROPN
        )


def fold(words: str) -> str:
    """Words by their letters and figures alone."""
    return "".join(each for each in words.casefold() if each.isalnum())


def utterances(analysed: AnalysedArticle) -> tuple[Utterance, ...]:
    """All utterances of an article, in the order of its text."""
    text = analysed.article.text
    starts = [sentence.span.start for sentence in analysed.findings.sentences]
    names = {entity.id: entity.name for entity in analysed.findings.entities}
    found = []
    for parts in _grouped(analysed.findings.quotations):
        first = max(0, bisect_right(starts, parts[0].span.start) - 1)
        last = max(first + 1, bisect_left(starts, parts[-1].span.end))
        tokens = quoted_tokens(analysed, parts)
        printed = next((part.speaker.of(text) for part in parts if part.speaker), "")
        speaker = names.get(next((part.entity for part in parts if part.entity), ""), printed)
        found.append(Utterance(tuple(parts), tokens, range(first, last), text, speaker))
    return tuple(found)


def _grouped(quotations: Iterable[Quotation]) -> Iterator[list[Quotation]]:
    """Direct quotations that one cue brings in, or that follow such a one and have no cue of their own, together."""
    group: list[Quotation] = []
    for each in sorted(quotations, key=lambda quotation: (quotation.kind, quotation.span)):
        if group and not _continues(group[-1], each):
            yield group
            group = []
        group.append(each)
    if group:
        yield group


def _continues(before: Quotation, after: Quotation) -> bool:
    if after.kind is not QuotationKind.DIRECT or before.speaker is None or before.kind is not after.kind:
        return False
    near = 0 <= after.span.start - before.span.end <= _GAP
    return near and after.speaker == before.speaker and after.cue in (None, before.cue)


def quoted_tokens(analysed: AnalysedArticle, parts: Sequence[Quotation]) -> tuple[Token, ...]:
    """The words of some quotations that belong together."""
    sentences = analysed.findings.sentences
    first = bisect_right(sentences, parts[0].span.start, key=lambda sentence: sentence.span.end)
    last = bisect_left(sentences, parts[-1].span.end, key=lambda sentence: sentence.span.start)
    return _tokens(sentences[first : max(first + 1, last)], [part.span for part in parts])


def _tokens(sentences: Sequence[Sentence], spans: Sequence[Span]) -> tuple[Token, ...]:
    words = (token for sentence in sentences for token in sentence.tokens)
    return tuple(token for token in words if _is_word(token) and any(span.contains(token.span) for span in spans))


def _is_word(token: Token) -> bool:
    return token.pos is not PartOfSpeech.PUNCT
