"""What of an article is printed: its headline and paragraphs; page furniture is counted, not printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsreader.export.passage import Passage, cut
from newsreader.model.article import Article, FurnitureKind
from newsreader.model.comparison import Mark
from newsreader.model.lines import lines
from newsreader.model.span import Span
from newsreader.paint.setting import LONGEST_PARAGRAPH, settable


@dataclass(frozen=True, slots=True)
class Body:
    """The printed parts of an article, and how much furniture of what kinds stays out."""

    headline: Passage
    paragraphs: tuple[Passage, ...]
    folded_lines: int
    folded_kinds: tuple[FurnitureKind, ...]


def body(article: Article, marks: Sequence[Mark]) -> Body:
    """Divides an article into what is printed and what is not.

    What the masthead above the text says already is neither printed again nor counted.
    """
    text = settable(article.text)
    printed: list[Span] = []
    folded: list[FurnitureKind] = []
    for line in lines(article):
        if line.is_headline or line.is_said_above:
            continue
        if line.furniture is None:
            printed += line.span.broken(text, LONGEST_PARAGRAPH)
        else:
            folded.append(line.furniture)
    headline = _headline(article, text, marks)
    return Body(headline, tuple(cut(text, printed, marks)), len(folded), tuple(dict.fromkeys(folded)))


def _headline(article: Article, text: str, marks: Sequence[Mark]) -> Passage:
    stated = article.masthead.headline
    if stated and stated.span and stated.span.of(text) == stated.value:
        return next(cut(text, [stated.span], marks))
    return Passage(article.title)
