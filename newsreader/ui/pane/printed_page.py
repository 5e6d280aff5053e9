"""Where the words of an article stand on the page: from code points to pixels and back."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument

from newsreader.model.span import Span
from newsreader.paint.offsets import Utf16Map
from newsreader.ui.pane.article_document import TypeStyle, set_in_type
from newsreader.ui.words.pane_text import PaneText, RowKind


class PrintedPage:
    """A document that shows a pane's text; all places are in pixels of the document."""

    def __init__(self, document: QTextDocument, text: PaneText) -> None:
        self.document = document
        self.text = text
        self._maps: dict[int, Utf16Map] = {}
        self._places: dict[Span, QRectF | None] = {}
        self._lines_at: dict[int, QRectF | None] = {}
        self._rows: Sequence[tuple[Span, float, float]] | None = None

    def set_in_type(self, own_lines: dict[int, str], style: TypeStyle) -> None:
        """Fills the document."""
        set_in_type(self.document, self.text, own_lines, style)

    def units(self, row: int) -> Utf16Map:
        """How code points of a row count in Qt."""
        if row not in self._maps:
            self._maps[row] = Utf16Map(self.text.shown(row))
        return self._maps[row]

    def forget_places(self) -> None:
        """The text was wrapped anew: every place must be measured again."""
        self._places.clear()
        self._lines_at.clear()
        self._rows = None

    def rect_of(self, span: Span) -> QRectF | None:
        """The printed lines from the first to the last word of `span`; nothing while they are folded away."""
        if span not in self._places:
            self._places[span] = self._measured(span)
        return self._places[span]

    def line_at(self, code_point: int) -> QRectF | None:
        """The printed line with a place of the article; nothing while it is folded away."""
        if code_point not in self._lines_at:
            self._lines_at[code_point] = self._line_at(code_point)
        return self._lines_at[code_point]

    def y_of(self, code_point: int) -> float:
        """How far down the line with a place of the article begins; 0 while it is folded away."""
        line = self.line_at(code_point)
        return line.top() if line else 0.0

    def height_near(self, code_point: int) -> float | None:
        """How far down a place stands, within a line or two: by its part of its row, which is quickly told."""
        rows = self._measured_rows()
        index = bisect_right(rows, code_point, key=lambda row: row[0].start) - 1
        if index < 0 or code_point >= rows[index][0].end:
            return None
        span, top, height = rows[index]
        return top + height * (code_point - span.start) / len(span)

    def rows_between(self, top: float, bottom: float) -> Iterator[tuple[int, QTextBlock, QRectF]]:
        """The rows that stand, wholly or in part, between two heights, each with its block and its place."""
        layout = self.document.documentLayout()
        first = self.document.findBlock(max(0, layout.hitTest(QPointF(0, top), Qt.HitTestAccuracy.FuzzyHit)))
        block = first.previous() if first.previous().isValid() else first
        while block.isValid():
            rect = layout.blockBoundingRect(block)
            if rect.top() > bottom:
                return
            if rect.bottom() >= top:
                yield block.blockNumber(), block, rect
            block = block.next()

    def word_at(self, point: QPointF) -> tuple[int, int] | None:
        """The row under a point and, in UTF-16 units, the letter in it; nothing beside the words."""
        position = self.document.documentLayout().hitTest(point, Qt.HitTestAccuracy.ExactHit)
        if position < 0:
            return None
        block = self.document.findBlock(position)
        return block.blockNumber(), position - block.position()

    def place_of(self, row: int, letter: int) -> int | None:
        """The place in the article of a letter of a row, in UTF-16 units; none in rows the article does not have."""
        return self.text.code_point(row, self.units(row).from_qt(letter))

    def position_of(self, code_point: int) -> int | None:
        """Where in the document a place of the article stands, in Qt's count; nothing while it is folded away."""
        for row, piece in self.text.pieces(Span(code_point, code_point + 1)):
            return self.document.findBlockByNumber(row).position() + self.units(row).to_qt(piece.start)
        return None

    def span_between(self, start: int, end: int) -> Span | None:
        """The words of the article between two positions of the document, without white space around them."""
        pieces = [piece for row in self._rows_from(start, end) if (piece := self._clipped(row, start, end))]
        if not pieces:
            return None
        whole = Span.covering(pieces)
        words = whole.of(self.text.article.text)
        begin = whole.start + len(words) - len(words.lstrip())
        return Span(begin, begin + len(words.strip())) if words.strip() else None

    def _rows_from(self, start: int, end: int) -> list[int]:
        """The rows between two positions; a headline, which may stand anywhere in the article, only if it is alone."""
        first, last = (self.document.findBlock(position).blockNumber() for position in (start, end))
        rows = list(range(first, last + 1))
        return [row for row in rows if len(rows) == 1 or self.text.rows[row].kind is not RowKind.HEADLINE]

    def _clipped(self, row: int, start: int, end: int) -> Span | None:
        span, begin = self.text.rows[row].span, self.document.findBlockByNumber(row).position()
        if span is None:
            return None
        units = self.units(row)
        first, last = (min(units.from_qt(max(0, position - begin)), len(span)) for position in (start, end))
        return Span(span.start + first, span.start + last) if first < last else None

    def code_point_from(self, top: float) -> int | None:
        """The first place of the article that stands at or below a height."""
        for row, block, rect in self.rows_between(top, self.document.size().height()):
            span = self.text.rows[row].span
            if span is None:
                continue
            for number in range(block.layout().lineCount()):
                line = block.layout().lineAt(number)
                if rect.top() + line.y() >= top:
                    return self.text.code_point(row, self.units(row).from_qt(line.textStart()))
        return None

    def _measured(self, span: Span) -> QRectF | None:
        whole: QRectF | None = None
        for row, piece in self.text.pieces(span):
            for rect in self._lines(row, piece):
                whole = rect if whole is None else whole.united(rect)
        return whole

    def _measured_rows(self) -> Sequence[tuple[Span, float, float]]:
        """The rows of the article in its order: their words, how far down they begin, and their height."""
        if self._rows is None:
            block_of, place_of = self.document.findBlockByNumber, self._place_of_row
            places = ((span, place_of(block_of(row))) for row, span in self.text.shown_rows())
            self._rows = [(span, place.top(), place.height()) for span, place in places]
        return self._rows

    def _line_at(self, code_point: int) -> QRectF | None:
        for row, piece in self.text.pieces(Span(code_point, code_point + 1)):
            block = self.document.findBlockByNumber(row)
            line = block.layout().lineForTextPosition(self.units(row).to_qt(piece.start))
            return line.rect().translated(self._place_of_row(block).topLeft()) if line.isValid() else None
        return None

    def _place_of_row(self, block: QTextBlock) -> QRectF:
        return self.document.documentLayout().blockBoundingRect(block)

    def _lines(self, row: int, piece: Span) -> Iterator[QRectF]:
        block = self.document.findBlockByNumber(row)
        origin = self._place_of_row(block).topLeft()
        units = self.units(row)
        start, end = units.to_qt(piece.start), units.to_qt(piece.end)
        for position in (start, max(start, end - 1)):
            line = block.layout().lineForTextPosition(position)
            if line.isValid():
                yield line.naturalTextRect().translated(origin)
