"""How a reader sets an article right: what belongs to it, and what its masthead says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from newsreader.model.article import Article, Furniture, FurnitureKind, Masthead, Stated
from newsreader.model.span import Span

PLACES_PARTED_BY = " / "


@dataclass(frozen=True, slots=True)
class MastheadWords:
    """What a masthead says, as a reader writes it; empty where it says nothing. Places are parted by a slash."""

    headline: str = ""
    outlet: str = ""
    published: date | None = None
    places: str = ""
    agency: str = ""
    byline: str = ""
    section: str = ""
    address: str = ""

    @classmethod
    def of(cls, masthead: Masthead) -> MastheadWords:
        """What an article's masthead says now."""
        return cls(
            headline=masthead.headline.value if masthead.headline else "",
            outlet=masthead.outlet.value if masthead.outlet else "",
            published=masthead.published.value if masthead.published else None,
            places=PLACES_PARTED_BY.join(masthead.dateline.value) if masthead.dateline else "",
            agency=masthead.agency.value if masthead.agency else "",
            byline=masthead.byline.value if masthead.byline else "",
            section=masthead.section.value if masthead.section else "",
            address=masthead.address.value if masthead.address else "",
        )


def with_masthead(article: Article, words: MastheadWords) -> Article:
    """The same article under other words; what the reader left as it was keeps its place in the text."""
    before, said = article.masthead, MastheadWords.of(article.masthead)
    places = tuple(place.strip() for place in words.places.split(PLACES_PARTED_BY.strip()) if place.strip())
    published = Stated(words.published) if words.published else None
    masthead = Masthead(
        headline=before.headline if words.headline == said.headline else _headline(article, words.headline),
        outlet=before.outlet if words.outlet == said.outlet else _stated(article, words.outlet),
        published=before.published if words.published == said.published else published,
        dateline=before.dateline if words.places == said.places else Stated(places) if places else None,
        agency=before.agency if words.agency == said.agency else _stated(article, words.agency),
        byline=before.byline if words.byline == said.byline else _stated(article, words.byline),
        section=before.section if words.section == said.section else _stated(article, words.section),
        address=before.address if words.address == said.address else _stated(article, words.address),
    )
    return replace(article, masthead=masthead)


def with_lines(article: Article, lines: Iterable[Span]) -> Article:
    """The same article, to which these lines belong: they are no furniture any more."""
    kept = article.furniture
    for line in lines:
        kept = tuple(part for piece in kept for part in _outside(piece, line))
    return replace(article, furniture=kept)


def without_lines(article: Article, lines: Iterable[Span]) -> Article:
    """The same article, to which these lines do not belong: they are furniture."""
    aside = tuple(lines)
    others = with_lines(article, aside).furniture
    mine = tuple(Furniture(line, FurnitureKind.OTHER) for line in aside)
    return replace(article, furniture=tuple(sorted((*others, *mine), key=lambda piece: piece.span)))


def lines_at(article: Article, span: Span) -> tuple[Span, ...]:
    """The lines of an article that a stretch of it touches."""
    return tuple(line for line in article.paragraphs() if line.start <= span.end and span.start <= line.end)


def _outside(piece: Furniture, line: Span) -> Iterator[Furniture]:
    """What is left of a piece of furniture when a line is taken out of it."""
    if not piece.span.overlaps(line):
        yield piece
        return
    for start, end in ((piece.span.start, line.start), (line.end, piece.span.end)):
        if start < end:
            yield Furniture(Span(start, end), piece.kind)


def _stated(article: Article, words: str) -> Stated[str] | None:
    start = article.text.find(words) if words else -1
    return Stated(words, Span(start, start + len(words)) if start >= 0 else None) if words else None


def _headline(article: Article, words: str) -> Stated[str] | None:
    """A headline stands in the text where it fills most of a line, not where a sentence happens to quote it."""
    if not words:
        return None
    for line in article.paragraphs():
        start = article.text.find(words, line.start, line.end)
        if start >= 0 and 2 * len(words) > len(line):
            return Stated(words, Span(start, start + len(words)))
    return Stated(words)
