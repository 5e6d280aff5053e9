"""What stands in a pane line by line, and where each word of the article stands in it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from itertools import groupby

from newsreader.model.article import Article, FurnitureKind
from newsreader.model.lines import Line, lines
from newsreader.model.span import Span
from newsreader.paint.setting import LONGEST_PARAGRAPH, settable


class RowKind(Enum):
    """What a line of the pane is."""

    SOURCE = auto()
    HEADLINE = auto()
    FACTS = auto()
    PARAGRAPH = auto()
    FOLD = auto()
    FURNITURE = auto()


@dataclass(frozen=True, slots=True)
class Fold:
    """A run of furniture, folded into one bar: its lines and the kinds they are, each kind once."""

    lines: tuple[Span, ...]
    kinds: tuple[FurnitureKind, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the pane; `span` is the part of the article it shows, `fold` the number of its fold."""

    kind: RowKind
    span: Span | None = None
    fold: int | None = None


class PaneText:
    """The rows of one article: masthead first, then its paragraphs, furniture folded to a bar for each run."""

    def __init__(self, article: Article, opened: frozenset[int] = frozenset()) -> None:
        self.article = article
        self.folds: list[Fold] = []
        below = lines(article)
        headline, quoted = _printed_headline(article, below)
        self.rows: list[Row] = [*_masthead_rows(headline or quoted)]
        for run in _runs(below):
            self._add(run, opened)
        shown = [(row.span, number) for number, row in enumerate(self.rows) if row.span is not None]
        self._shown = tuple((number, span) for span, number in sorted(shown))
        places = sorted((part, number) for span, number in shown for part in self._own_parts(span, number, quoted))
        self._spans = [span for span, _ in places]
        self._numbers = [number for _, number in places]
        self._starts = [span.start for span in self._spans]

    def shown(self, row: int) -> str:
        """The article's words in a row, as many code points as its span, and empty for rows of our own."""
        span = self.rows[row].span
        return settable(span.of(self.article.text)) if span else ""

    def shown_rows(self) -> tuple[tuple[int, Span], ...]:
        """The rows that show words of the article, in the order of the article.

        A headline taken from the furniture is shown twice while its fold is open.
        """
        return self._shown

    def pieces(self, span: Span) -> Iterator[tuple[int, Span]]:
        """The rows where parts of `span` stand, each with that part counted within the row."""
        index = max(0, bisect_right(self._starts, span.start) - 1)
        while index < len(self._spans) and self._starts[index] < max(span.end, span.start + 1):
            place, number = self._spans[index], self._numbers[index]
            start, end = max(span.start, place.start), min(span.end, place.end)
            row = self.rows[number].span
            if row and start < end:
                yield number, Span(start - row.start, end - row.start)
            index += 1

    def code_point(self, row: int, offset: int) -> int | None:
        """The place in the article of a place within a row, or None in a row of our own."""
        span = self.rows[row].span
        return None if span is None else min(span.start + offset, span.end)

    def _own_parts(self, span: Span, number: int, quoted: Span | None) -> Iterator[Span]:
        """The parts of a row that stand nowhere above it."""
        if quoted is None or self.rows[number].kind is RowKind.HEADLINE or not span.overlaps(quoted):
            yield span
            return
        if span.start < quoted.start:
            yield Span(span.start, quoted.start)
        if quoted.end < span.end:
            yield Span(quoted.end, span.end)

    def _add(self, run: list[Line], opened: frozenset[int]) -> None:
        pieces = [piece for line in run for piece in line.span.broken(self.article.text, LONGEST_PARAGRAPH)]
        if run[0].furniture is None:
            self.rows += [Row(RowKind.PARAGRAPH, piece) for piece in pieces]
            return
        number = len(self.folds)
        kinds = dict.fromkeys(line.furniture for line in run if line.furniture)
        self.folds.append(Fold(tuple(line.span for line in run), tuple(kinds)))
        self.rows.append(Row(RowKind.FOLD, fold=number))
        if number in opened:
            self.rows += [Row(RowKind.FURNITURE, piece, number) for piece in pieces]


def _masthead_rows(headline: Span | None) -> tuple[Row, ...]:
    return Row(RowKind.SOURCE), Row(RowKind.HEADLINE, headline), Row(RowKind.FACTS)


def _runs(below: Iterable[Line]) -> Iterator[list[Line]]:
    """The lines below the masthead, in runs that are either article or furniture."""
    own = (line for line in below if not (line.is_headline or line.is_said_above))
    for _, run in groupby(own, key=lambda line: line.furniture is None):
        yield list(run)


def _printed_headline(article: Article, printed: Iterable[Line]) -> tuple[Span | None, Span | None]:
    """Where the headline is a line of its own, or else where it is only quoted among the furniture."""
    headline = article.masthead.headline
    if headline is None or headline.span is None:
        return None, None
    for line in printed:
        if line.span.contains(headline.span):
            if line.furniture:
                return None, headline.span
            return (headline.span if line.is_headline else None), None
    return None, None
