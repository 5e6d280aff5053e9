"""The sheet of paper and what is put on it, planned first and painted when the number of pages is known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QMarginsF, QPointF, QRectF
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPen

from newsreader.export.pdf.type import POINT, SetText
from newsreader.model.comparison import Side
from newsreader.paint.palette import PRINT

LAYOUT = QPageLayout(
    QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape, QMarginsF(), QPageLayout.Unit.Point
)
WIDTH, HEIGHT = 842 * POINT, 595 * POINT
LEFT, RIGHT = 46 * POINT, WIDTH - 46 * POINT
TOP, BOTTOM = 58 * POINT, HEIGHT - 50 * POINT
"""Between these stand the texts; running head and foot stand outside."""

GUTTER = 34 * POINT
COLUMN = (RIGHT - LEFT - GUTTER) / 2


def column_x(side: Side) -> float:
    """Where the column of a side begins."""
    return LEFT if side is Side.LEFT else LEFT + COLUMN + GUTTER


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in the report: page, counted from 0, and height in units from the top."""

    page: int
    y: float


@dataclass(frozen=True, slots=True)
class PutText:
    """A text at its place on a page; `side` tells of which article its words are, if of any."""

    text: SetText
    x: float
    y: float
    side: Side | None

    def numbers(self) -> Iterator[tuple[int, QRectF]]:
        """The numbers of divergences in it and their boxes on the page."""
        return self.text.numbers(self.x, self.y)


@dataclass
class Page:
    """The texts and rules of one page, each with its place."""

    texts: list[PutText] = field(default_factory=list)
    rules: list[tuple[QPointF, QPointF, str]] = field(default_factory=list)

    def put(self, text: SetText, x: float, y: float, side: Side | None = None) -> float:
        """Puts a text, of the article of a side or of none, at a place and returns where it ends below."""
        self.texts.append(PutText(text, x, y, side))
        return y + text.height

    def rule(self, left: float, right: float, y: float, colour: str = PRINT.rule) -> None:
        """Draws a hairline across."""
        self.rules.append((QPointF(left, y), QPointF(right, y), colour))

    def paint(self, painter: QPainter) -> None:
        """Paints everything on this page."""
        for start, end, colour in self.rules:
            painter.setPen(QPen(QColor(colour), 0.6 * POINT))
            painter.drawLine(start, end)
        for put in self.texts:
            put.text.paint(painter, put.x, put.y)
