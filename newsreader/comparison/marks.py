"""What is to be painted in either text."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from newsreader.model.comparison import Comparison, Mark, MarkKind, Marks, Side
from newsreader.model.span import Span

_LONGEST = 60
"""So far a mark is widened at either end: what is longer is no word."""


def mark(comparison: Comparison) -> Marks:
    """The marks of shared entities and ranked divergences on both sides, in the order of each text.

    A mark ends where a word or a part before or after a hyphen does, though less may be meant ("Kartellgewalt").
    """
    return Marks(*(tuple(sorted(_marks(comparison, side), key=_order)) for side in Side))


def _marks(comparison: Comparison, side: Side) -> Iterator[Mark]:
    text = comparison.side(side).article.text
    for entity in comparison.shared:
        for span in entity.left if side is Side.LEFT else entity.right:
            yield Mark(_of_whole_words(span, text), MarkKind.ENTITY, entity.id, entity_type=entity.type)
    for divergence in (*comparison.divergences, *comparison.uncertain):
        for span in divergence.spans(side):
            yield Mark(
                _of_whole_words(span, text), MarkKind.DIVERGENCE, str(divergence.rank), divergence=divergence.kind
            )


def _of_whole_words(span: Span, text: str) -> Span:
    start, end = span.start, span.end
    while span.start - start < _LONGEST and _is_within_word(text, start):
        start -= 1
    while end - span.end < _LONGEST and _is_within_word(text, end):
        end += 1
    return Span(start, end)


def _is_within_word(text: str, place: int) -> bool:
    return 0 < place < len(text) and _is_of_word(text[place - 1]) and _is_of_word(text[place])


def _is_of_word(sign: str) -> bool:
    return sign.isalnum() or unicodedata.combining(sign) > 0


def _order(mark: Mark) -> tuple[int, int, str, str]:
    return mark.span.start, -mark.span.end, mark.kind.value, mark.target
