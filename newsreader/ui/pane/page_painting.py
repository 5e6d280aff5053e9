"""What is painted beneath the words of a page: marks, pair bars, the bars of folded furniture, the masthead's rule."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock

from newsreader.model.comparison import Mark
from newsreader.model.findings import Sentence
from newsreader.model.span import Span
from newsreader.paint.marks import Emphasis, number_places, paint_marks
from newsreader.paint.palette import LIGHT, Palette
from newsreader.paint.placing import PlacedMark, marks_at, place_marks
from newsreader.paint.strokes import boxes, strokes
from newsreader.ui.pane.article_document import BARS_WIDTH, RIGHT_MARGIN
from newsreader.ui.pane.pair_bars import PlacedSentence, bars, paint_bar
from newsreader.ui.pane.printed_page import PrintedPage
from newsreader.ui.words.pane_text import RowKind
from newsreader.ui.words.translation import spoken

_FOUND, _FOUND_HERE = 26, 84
"""How strongly, out of 255, the ink of the page tints words that were sought, and those the reader is at."""

_FORM_ROUND, _FORM_RIM, _FORM_RIM_HERE = 4.0, 1.2, 1.8
"""Pixels of the frame around words that are walked, and around those the reader is at."""


_NUMBERS_REACH = 40.0
"""Pixels above and below a point within which the row of a number at it begins or ends."""


@dataclass(frozen=True, slots=True)
class Found:
    """Words sought or walked, within one row: their letters in UTF-16 units, and whether the reader is at them."""

    start: int
    end: int
    is_here: bool


Sought = tuple[Sequence[Span], Span | None]
"""Places that are sought or walked, and the one the reader is at."""


class PagePainting:
    """Lays the marks and the paired sentences of a comparison onto a printed page and paints them."""

    def __init__(self, page: PrintedPage, palette: Palette = LIGHT) -> None:
        self._page = page
        self.palette = palette
        self.emphasis = Emphasis()
        self._marks: dict[int, tuple[PlacedMark, ...]] = {}
        self._sentences: dict[int, list[PlacedSentence]] = {}
        self.lit: frozenset[int] = frozenset()
        """Sentences, by number, that speak of what the reader points at."""
        self._found: dict[int, list[Found]] = {}
        self._sought: Sought = ((), None)
        self._form: dict[int, list[Found]] = {}
        self._walked: Sought = ((), None)
        self._given: tuple[Sequence[Mark], Sequence[Sentence], Collection[int]] = ((), (), ())

    def place(self, marks: Sequence[Mark], sentences: Sequence[Sentence], only_here: Collection[int]) -> None:
        """Takes the marks and the sentences of this side, and the numbers of those that only this side has."""
        self._given = (marks, sentences, only_here)
        self._place_marks(marks)
        self._place_sentences(sentences, only_here)

    def take_over(self, before: PagePainting) -> None:
        """Lays what another page of the same article showed onto this one."""
        self.emphasis = before.emphasis
        self.place(*before._given)
        self.place_found(*before._sought)
        self.place_form(*before._walked)

    def place_found(self, spans: Sequence[Span], here: Span | None) -> None:
        """Takes the places of the words that were sought; the reader is at `here`."""
        self._sought = spans, here
        self._found = self._by_row(spans, here)

    def place_form(self, spans: Sequence[Span], here: Span | None) -> None:
        """Takes the places of a form of a name that is walked; the reader is at `here`."""
        self._walked = spans, here
        self._form = self._by_row(spans, here)

    def marks_at(self, row: int, position: int) -> tuple[Mark, ...]:
        """The marks on a letter of a row, counted in UTF-16 units; the nearest foremost."""
        return marks_at(self._marks.get(row, ()), position)

    def number_at(self, point: QPointF) -> Mark | None:
        """The mark whose number stands at a point of the document."""
        for row, block, rect in self._page.rows_between(point.y() - _NUMBERS_REACH, point.y() + _NUMBERS_REACH):
            drawn = strokes(block.layout(), rect.topLeft(), self._marks.get(row, ()), None)
            for place in number_places(drawn, spoken()):
                if place.box.contains(point):
                    return place.stroke.mark
        return None

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        """Paints everything between the top and the bottom of `exposed`, in pixels of the document."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row, block, rect in self._page.rows_between(exposed.top(), exposed.bottom()):
            kind = self._page.text.rows[row].kind
            if kind is RowKind.FOLD:
                self._paint_fold(painter, rect)
            elif kind is RowKind.FACTS:
                self._paint_rule(painter, rect)
            else:
                self._paint_row(painter, row, block, rect.topLeft(), exposed)

    def _by_row(self, spans: Sequence[Span], here: Span | None) -> dict[int, list[Found]]:
        rows: dict[int, list[Found]] = {}
        for span in spans:
            for row, piece in self._page.text.pieces(span):
                units = self._page.units(row)
                rows.setdefault(row, []).append(Found(units.to_qt(piece.start), units.to_qt(piece.end), span == here))
        return rows

    def _place_marks(self, marks: Iterable[Mark]) -> None:
        rows = self._page.text.shown_rows()
        placed = place_marks(self._page.text.article.text, [span for _, span in rows], marks)
        self._marks = {number: each for (number, _), each in zip(rows, placed, strict=True) if each}

    def _place_sentences(self, sentences: Iterable[Sentence], only_here: Collection[int]) -> None:
        self._sentences = {}
        alone = frozenset(only_here)
        for number, sentence in enumerate(sentences):
            for row, piece in self._page.text.pieces(sentence.span):
                units = self._page.units(row)
                placed = PlacedSentence(number, units.to_qt(piece.start), units.to_qt(piece.end), number not in alone)
                self._sentences.setdefault(row, []).append(placed)

    def _paint_row(self, painter: QPainter, row: int, block: QTextBlock, origin: QPointF, exposed: QRectF) -> None:
        layout, palette = block.layout(), self.palette
        for bar, is_paired in bars(layout, origin, self._sentences.get(row, ())):
            paint_bar(painter, bar, is_paired, QColor(palette.pair), QColor(palette.unpaired))
        for sentence in self._sentences.get(row, ()):
            if sentence.number in self.lit:
                for box in boxes(layout, origin, sentence.start, sentence.end):
                    painter.fillRect(box, QColor(palette.accent))
        paint_marks(painter, layout, origin, self._marks.get(row, ()), palette, self.emphasis, exposed, spoken())
        self._paint_found(painter, row, block, origin)
        self._paint_form(painter, row, block, origin)

    def _paint_found(self, painter: QPainter, row: int, block: QTextBlock, origin: QPointF) -> None:
        ink = QColor(self.palette.ink)
        painter.setPen(QPen(ink, 1.2))
        for found in self._found.get(row, ()):
            ink.setAlpha(_FOUND_HERE if found.is_here else _FOUND)
            painter.setBrush(ink)
            for box in boxes(block.layout(), origin, found.start, found.end):
                painter.drawRect(box)

    def _paint_form(self, painter: QPainter, row: int, block: QTextBlock, origin: QPointF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for found in self._form.get(row, ()):
            colour, rim = (self.palette.ink, _FORM_RIM_HERE) if found.is_here else (self.palette.quiet, _FORM_RIM)
            painter.setPen(QPen(QColor(colour), rim))
            for box in boxes(block.layout(), origin, found.start, found.end):
                painter.drawRoundedRect(box, _FORM_ROUND, _FORM_ROUND)

    def _paint_fold(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(QPen(QColor(self.palette.furniture_line), 1.0, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(self.palette.furniture))
        width = self._page.document.textWidth() - BARS_WIDTH - RIGHT_MARGIN
        painter.drawRoundedRect(QRectF(BARS_WIDTH + 0.5, rect.top() - 7.5, width - 1, rect.height() + 15), 6, 6)

    def _paint_rule(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(QPen(QColor(self.palette.rule), 1.0))
        y = rect.bottom() + 12.5
        end = self._page.document.textWidth() - RIGHT_MARGIN
        painter.drawLine(QPointF(BARS_WIDTH, y), QPointF(end, y))
