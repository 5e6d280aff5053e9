"""Which stretches of a text are the article: its headline and body, without furniture, dateline and byline."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from newsreader.model.article import Article, Masthead
from newsreader.model.span import Span

AFTER_DATELINE = re.compile(r"[\s)\]]*(?:[–—:-]+|(?<=\))|\.)\s*")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of one paragraph that is to be read; `paragraph` counts those that are read."""

    span: Span
    paragraph: int
    is_headline: bool = False


def stretches(article: Article) -> tuple[Stretch, ...]:
    """Everything of an article that is to be read, in the order of the text, the headline apart."""
    hidden = sorted(_hidden(article))
    headline = article.masthead.headline.span if article.masthead.headline else None
    found: list[Stretch] = []
    paragraph = 0
    for line in article.paragraphs():
        pieces = list(_without(line, hidden, article.text))
        for piece in pieces:
            for part, is_headline in _parted(piece, headline, article.text):
                found.append(Stretch(part, paragraph, is_headline))
                paragraph += is_headline
        paragraph += bool(pieces)
    return _renumbered(found)


def _hidden(article: Article) -> Iterator[Span]:
    yield from (piece.span for piece in article.furniture)
    masthead = article.masthead
    if (prefix := _dateline_prefix(article.text, masthead)) is not None:
        yield prefix
    for stated in (masthead.byline, masthead.published, masthead.outlet):
        if stated and stated.span and _fills_its_line(stated.span, article.text):
            yield stated.span


def _dateline_prefix(text: str, masthead: Masthead) -> Span | None:
    spans = [stated.span for stated in (masthead.dateline, masthead.agency) if stated and stated.span]
    if not spans:
        return None
    whole = Span.covering(spans)
    dash = AFTER_DATELINE.match(text, whole.end)
    return Span(whole.start, dash.end() if dash else whole.end)


def _fills_its_line(span: Span, text: str) -> bool:
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    line = text[start : end if end >= 0 else len(text)]
    return len(line.strip()) <= len(span) + 12


def _without(line: Span, hidden: Iterable[Span], text: str) -> Iterator[Span]:
    start = line.start
    for piece in hidden:
        if piece.overlaps(line):
            yield from _trimmed(start, min(piece.start, line.end), text)
            start = max(start, piece.end)
    yield from _trimmed(start, line.end, text)


def _parted(piece: Span, headline: Span | None, text: str) -> Iterator[tuple[Span, bool]]:
    if headline is None or not piece.overlaps(headline):
        yield piece, False
        return
    for start, end, is_headline in (
        (piece.start, headline.start, False),
        (max(piece.start, headline.start), min(piece.end, headline.end), True),
        (headline.end, piece.end, False),
    ):
        for part in _trimmed(start, end, text):
            yield part, is_headline


def _trimmed(start: int, end: int, text: str) -> Iterator[Span]:
    """The stretch without white space around it, unless it holds no letter or figure."""
    if start >= end:
        return
    words = text[start:end]
    if any(character.isalnum() for character in words):
        begin = start + len(words) - len(words.lstrip())
        yield Span(begin, begin + len(words.strip()))


def _renumbered(found: list[Stretch]) -> tuple[Stretch, ...]:
    numbers: dict[int, int] = {}
    return tuple(
        Stretch(piece.span, numbers.setdefault(piece.paragraph, len(numbers)), piece.is_headline) for piece in found
    )
