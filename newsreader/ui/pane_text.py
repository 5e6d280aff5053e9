"""What stands in a pane line by line, and where each word of the article stands in it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from newsreader.model.article import Article, Furniture, FurnitureKind
from newsreader.model.span import Span

LONGEST_ROW = 6000
"""Code points after which a line is broken for display: Qt needs seconds for one line of a megabyte."""

_UNSHOWABLE = dict.fromkeys((0x0D, 0x85, 0x2028, 0x2029, 0xFDD0, 0xFDD1, 0xFFFC), " ")


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


_Line = tuple[Span, Furniture | None]


class PaneText:
    """The rows of one article: masthead first, then its paragraphs, furniture folded to a bar for each run."""

    def __init__(self, article: Article, opened: frozenset[int] = frozenset()) -> None:
        self.article = article
        self.folds: list[Fold] = []
        headline, quoted = _printed_headline(article)
        self.rows: list[Row] = [*_masthead_rows(headline or quoted)]
        for run in _runs(article, headline):
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
        return span.of(self.article.text).translate(_UNSHOWABLE) if span else ""

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

    def fold_at(self, code_point: int) -> int | None:
        """The number of the fold that holds a place of the article."""
        for number, fold in enumerate(self.folds):
            if fold.lines[0].start <= code_point < fold.lines[-1].end:
                return number
        return None

    def _own_parts(self, span: Span, number: int, quoted: Span | None) -> Iterator[Span]:
        """The parts of a row that stand nowhere above it."""
        if quoted is None or self.rows[number].kind is RowKind.HEADLINE or not span.overlaps(quoted):
            yield span
            return
        if span.start < quoted.start:
            yield Span(span.start, quoted.start)
        if quoted.end < span.end:
            yield Span(quoted.end, span.end)

    def _add(self, run: list[_Line], opened: frozenset[int]) -> None:
        if run[0][1] is None:
            self.rows += [
                Row(RowKind.PARAGRAPH, piece) for span, _ in run for piece in _broken(span, self.article.text)
            ]
            return
        number = len(self.folds)
        kinds = dict.fromkeys(furniture.kind for _, furniture in run if furniture)
        self.folds.append(Fold(tuple(span for span, _ in run), tuple(kinds)))
        self.rows.append(Row(RowKind.FOLD, fold=number))
        if number in opened:
            self.rows += [
                Row(RowKind.FURNITURE, piece, number) for span, _ in run for piece in _broken(span, self.article.text)
            ]


def _masthead_rows(headline: Span | None) -> tuple[Row, ...]:
    return Row(RowKind.SOURCE), Row(RowKind.HEADLINE, headline), Row(RowKind.FACTS)


def _runs(article: Article, headline: Span | None) -> Iterator[list[_Line]]:
    """The paragraphs below the masthead, in runs that are either article or furniture."""
    run: list[_Line] = []
    pieces = _Pieces(article.furniture)
    for paragraph in article.paragraphs():
        furniture = pieces.filling(paragraph)
        if (headline and paragraph.overlaps(headline)) or _is_said_above(paragraph, furniture, article):
            continue
        if run and (run[-1][1] is None) != (furniture is None):
            yield run
            run = []
        run.append((paragraph, furniture))
    if run:
        yield run


class _Pieces:
    """Finds the furniture that fills a line; the furniture of an article is in order and does not overlap."""

    def __init__(self, furniture: tuple[Furniture, ...]) -> None:
        self._furniture = furniture
        self._ends = [piece.span.end for piece in furniture]

    def filling(self, paragraph: Span) -> Furniture | None:
        covered: list[tuple[int, Furniture]] = []
        for piece in self._furniture[bisect_right(self._ends, paragraph.start) :]:
            if piece.span.start >= paragraph.end:
                break
            covered.append((min(paragraph.end, piece.span.end) - max(paragraph.start, piece.span.start), piece))
        if 2 * sum(length for length, _ in covered) <= len(paragraph):
            return None
        return max(covered, key=lambda part: part[0])[1]


def _printed_headline(article: Article) -> tuple[Span | None, Span | None]:
    """Where the headline is a line of its own, or else where it is only quoted among the furniture."""
    headline = article.masthead.headline
    if headline is None or headline.span is None:
        return None, None
    pieces = _Pieces(article.furniture)
    for paragraph in article.paragraphs():
        if paragraph.contains(headline.span):
            if pieces.filling(paragraph):
                return None, headline.span
            return (headline.span if 2 * len(headline.span) > len(paragraph) else None), None
    return None, None


def _is_said_above(paragraph: Span, furniture: Furniture | None, article: Article) -> bool:
    """Whether the masthead of the pane already says what this line says."""
    if furniture is None:
        return False
    masthead = article.masthead
    facts = (masthead.outlet, masthead.published, masthead.byline)
    told = any(fact and fact.span and paragraph.overlaps(fact.span) for fact in facts)
    return furniture.kind is FurnitureKind.REPEATED_HEADLINE or (furniture.kind is FurnitureKind.METADATA_LINE and told)


def _broken(span: Span, text: str) -> Iterator[Span]:
    """A line as rows no longer than Qt can lay out at once, broken after a space where there is one."""
    start = span.start
    while span.end - start > LONGEST_ROW:
        space = text.rfind(" ", start, start + LONGEST_ROW)
        end = start + LONGEST_ROW if space <= start else space + 1
        yield Span(start, end)
        start = end
    yield Span(start, span.end)
