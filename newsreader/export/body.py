"""What of an article is printed: its headline and paragraphs; page furniture is counted, not printed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsreader.export.passage import Passage, cut
from newsreader.model.article import Article, Furniture, FurnitureKind
from newsreader.model.comparison import Mark
from newsreader.model.span import Span

LONGEST_PARAGRAPH = 6000
"""Code points after which a paragraph is broken: setting one of a megabyte takes seconds."""

# What Qt or a PDF would take for the end of a line or an embedded object.
_UNPRINTABLE = dict.fromkeys((0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029, 0xFDD0, 0xFDD1, 0xFFFC), " ")


@dataclass(frozen=True, slots=True)
class Body:
    """The printed parts of an article, and how much furniture of what kinds stays out."""

    headline: Passage
    paragraphs: tuple[Passage, ...]
    folded_lines: int
    folded_kinds: tuple[FurnitureKind, ...]


def body(article: Article, marks: Sequence[Mark]) -> Body:
    """Divides an article into what is printed and what is not.

    A line is furniture when more than half of it is. What the masthead above the text says already is neither
    printed again nor counted.
    """
    text = article.text.translate(_UNPRINTABLE)
    printed: list[Span] = []
    folded: list[Furniture] = []
    for paragraph in article.paragraphs():
        furniture = _filling(article.furniture, paragraph)
        if furniture is not None:
            folded += [] if _is_said_above(article, paragraph, furniture) else [furniture]
        elif not _is_headline(article, paragraph):
            printed += _broken(paragraph, text)
    kinds = tuple(dict.fromkeys(furniture.kind for furniture in folded))
    return Body(_headline(article, text, marks), tuple(cut(text, printed, marks)), len(folded), kinds)


def _headline(article: Article, text: str, marks: Sequence[Mark]) -> Passage:
    stated = article.masthead.headline
    if stated and stated.span and stated.span.of(text) == stated.value:
        return next(cut(text, [stated.span], marks))
    return Passage(article.title)


def _is_headline(article: Article, paragraph: Span) -> bool:
    headline = article.masthead.headline
    if headline is None or headline.span is None:
        return False
    return paragraph.contains(headline.span) and 2 * len(headline.span) > len(paragraph)


def _filling(furniture: Sequence[Furniture], paragraph: Span) -> Furniture | None:
    first = bisect_right(furniture, paragraph.start, key=lambda part: part.span.end)
    covered = 0
    filling = None
    for part in furniture[first:]:
        if part.span.start >= paragraph.end:
            break
        covered += min(part.span.end, paragraph.end) - max(part.span.start, paragraph.start)
        filling = part
    return filling if 2 * covered > len(paragraph) else None


def _is_said_above(article: Article, paragraph: Span, furniture: Furniture) -> bool:
    if furniture.kind is FurnitureKind.REPEATED_HEADLINE:
        return True
    masthead = article.masthead
    facts = (masthead.outlet, masthead.published, masthead.byline)
    is_told = any(fact and fact.span and fact.span.overlaps(paragraph) for fact in facts)
    return furniture.kind is FurnitureKind.METADATA_LINE and is_told


def _broken(span: Span, text: str) -> Iterator[Span]:
    start = span.start
    while span.end - start > LONGEST_PARAGRAPH:
        space = text.rfind(" ", start, start + LONGEST_PARAGRAPH)
        end = start + LONGEST_PARAGRAPH if space <= start else space + 1
        yield Span(start, end)
        start = end
    yield Span(start, span.end)
