"""Finds the sentences of a comparison by place, and says them in short."""

from __future__ import annotations

from newsreader.model.comparison import Comparison, PassagePair, Side
from newsreader.model.span import Span
from newsreader.ui.words.excerpt import LONGEST

IN_MENU = 30
"""Code points of a passage that an entry of a menu shows."""

IN_ANSWER = 90
"""Code points of a passage that the answer of a mark shows."""


def sentences_at(comparison: Comparison, side: Side, span: Span) -> tuple[int, ...]:
    """The numbers of the sentences that a stretch of text touches; a bare place touches the sentence it ends, too."""
    sentences = comparison.side(side).findings.sentences
    touched = [n for n, one in enumerate(sentences) if one.span.overlaps(span)]
    beside = [n for n, one in enumerate(sentences) if one.span.start <= span.start <= one.span.end]
    return tuple(touched or beside[-1:])


def pairs_at(comparison: Comparison, side: Side, span: Span) -> tuple[PassagePair, ...]:
    """The pairs that the sentences in a stretch of text belong to."""
    here = set(sentences_at(comparison, side, span))
    return tuple(pair for pair in comparison.pairs if here.intersection(pair.numbers(side)))


def span_of(comparison: Comparison, side: Side, numbers: tuple[int, ...]) -> Span:
    """Where one sentence stands, or several from the first to the last."""
    sentences = comparison.side(side).findings.sentences
    return Span.covering(sentences[number].span for number in numbers)


def passage(comparison: Comparison, side: Side, numbers: tuple[int, ...], longest: int) -> str:
    """The beginning of the first of some sentences."""
    span = comparison.side(side).findings.sentences[numbers[0]].span
    return shortened(" ".join(span.of(comparison.side(side).article.text).split()), longest)


def wording(comparison: Comparison, side: Side, spans: tuple[Span, ...]) -> str:
    """Some words of an article, what stands between them left out, or a dash for none."""
    text = comparison.side(side).article.text
    return " … ".join(shortened(" ".join(span.of(text).split()), LONGEST) for span in spans) or "–"


def shortened(words: str, longest: int) -> str:
    """The beginning of some words, cut at a space, with dots where it was cut."""
    return words if len(words) <= longest else f"{words[:longest].rpartition(' ')[0] or words[:longest]} …"
