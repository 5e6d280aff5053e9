"""An article line by line: which lines are its own, which are furniture, and which the masthead says already."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from newsreader.model.article import Article, Furniture, FurnitureKind
from newsreader.model.span import Span


@dataclass(frozen=True, slots=True)
class Line:
    """A line that holds more than white space, and the furniture that fills more than half of it, if any does.

    Below a masthead nobody needs the line of the headline, nor furniture that only says once more what the masthead
    says.
    """

    span: Span
    furniture: FurnitureKind | None = None
    is_headline: bool = False
    is_said_above: bool = False


def lines(article: Article) -> tuple[Line, ...]:
    """All lines of an article in order, furniture included."""
    return tuple(_line(article, paragraph) for paragraph in article.paragraphs())


def _line(article: Article, paragraph: Span) -> Line:
    kind = _filling(article.furniture, paragraph)
    if kind is None:
        return Line(paragraph, is_headline=_is_headline(article, paragraph))
    return Line(paragraph, kind, is_said_above=_is_said_above(article, paragraph, kind))


def _filling(furniture: tuple[Furniture, ...], paragraph: Span) -> FurnitureKind | None:
    """The furniture of an article is in order and does not overlap; of several kinds the largest names the line."""
    covered: dict[FurnitureKind, int] = {}
    for place in range(bisect_right(furniture, paragraph.start, key=lambda part: part.span.end), len(furniture)):
        part = furniture[place]
        if part.span.start >= paragraph.end:
            break
        shared = min(part.span.end, paragraph.end) - max(part.span.start, paragraph.start)
        covered[part.kind] = covered.get(part.kind, 0) + shared
    return max(covered, key=lambda kind: covered[kind]) if 2 * sum(covered.values()) > len(paragraph) else None


def _is_headline(article: Article, paragraph: Span) -> bool:
    headline = article.masthead.headline
    if headline is None or headline.span is None:
        return False
    return paragraph.contains(headline.span) and 2 * len(headline.span) > len(paragraph)


def _is_said_above(article: Article, paragraph: Span, kind: FurnitureKind) -> bool:
    masthead = article.masthead
    facts = (masthead.outlet, masthead.published, masthead.byline)
    is_told = any(fact and fact.span and fact.span.overlaps(paragraph) for fact in facts)
    return kind is FurnitureKind.REPEATED_HEADLINE or (kind is FurnitureKind.METADATA_LINE and is_told)
