"""Two long articles with many marks, made of numbered words."""

from __future__ import annotations

import pytest

from newsreader.model.article import Article, Source
from newsreader.model.comparison import (
    Comparison,
    Divergence,
    DivergenceKind,
    Grade,
    PassagePair,
    SharedEntity,
)
from newsreader.model.findings import AnalysedArticle, EntityType, Findings, Sentence
from newsreader.model.message import Message
from newsreader.model.span import Span

WORDS = 20_000
MARKS = 5_000
"""On each side, half of them divergences."""

_SENTENCE, _PARAGRAPH = 20, 80
"""Words in a sentence and in a paragraph."""


@pytest.fixture(scope="session")
def long_comparison() -> Comparison:
    """Two long articles, paired at every second sentence."""
    left, right = _article("wort"), _article("silbe")
    places = [_places(article) for article in (left, right)]
    kinds_of_names = len(EntityType)
    entities = tuple(
        SharedEntity(
            f"e{number}",
            kind,
            f"Name {number}",
            left=tuple(places[0][2 * number :: 2 * kinds_of_names]),
            right=tuple(places[1][2 * number :: 2 * kinds_of_names]),
            left_ids=(),
            right_ids=(),
        )
        for number, kind in enumerate(EntityType)
    )
    kinds = tuple(DivergenceKind)
    divergences = tuple(
        Divergence(kinds[rank % len(kinds)], (here,), (there,), Message("divergence.quotation_words"), 0.5, rank=rank)
        for rank, (here, there) in enumerate(zip(places[0][1::2], places[1][1::2], strict=True), 1)
    )
    paired, alone = range(0, WORDS // _SENTENCE, 2), tuple(range(1, WORDS // _SENTENCE, 2))
    pairs = tuple(PassagePair((number,), (number,), Grade.REWORDED, 0.7) for number in paired)
    landmarks = tuple((number, number) for number in paired)
    return Comparison(left, right, entities, pairs, divergences, alone, alone, landmarks)


def _article(word: str) -> AnalysedArticle:
    text, sentences, start = [], [], 0
    for first in range(0, WORDS, _SENTENCE):
        sentence = " ".join(f"{word}{number}" for number in range(first, first + _SENTENCE)) + "."
        gap = "\n\n" if (first + _SENTENCE) % _PARAGRAPH == 0 else " "
        sentences.append(Sentence(Span(start, start + len(sentence)), (), first // _PARAGRAPH))
        text.append(sentence + gap)
        start += len(sentence) + len(gap)
    return AnalysedArticle(Article("".join(text), Source(f"{word}.txt"), "de"), Findings("none", tuple(sentences)))


def _places(analysed: AnalysedArticle) -> list[Span]:
    """The words in four-word steps that are marked, each from its first letter to the last of the next word."""
    text = analysed.article.text
    starts = [sentence.span.start for sentence in analysed.findings.sentences]
    per_sentence = MARKS // len(starts)
    places = []
    for sentence in starts:
        start = sentence
        for _ in range(per_sentence):
            end = text.find(" ", text.find(" ", start) + 1)
            places.append(Span(start, end))
            start = text.find(" ", text.find(" ", end + 1) + 1) + 1
    return places
