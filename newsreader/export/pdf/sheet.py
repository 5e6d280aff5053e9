"""The sheet of paper and what is put on it, planned first and painted when the number of pages is known."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QMarginsF, QPointF
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


@dataclass
class Page:
    """The texts and rules of one page, each with its place."""

    texts: list[tuple[SetText, float, float]] = field(default_factory=list)
    rules: list[tuple[QPointF, QPointF, str]] = field(default_factory=list)

    def put(self, text: SetText, x: float, y: float) -> float:
        """Puts a text at a place and returns where it ends below."""
        self.texts.append((text, x, y))
        return y + text.height

    def rule(self, left: float, right: float, y: float, colour: str = PRINT.rule) -> None:
        """Draws a hairline across."""
        self.rules.append((QPointF(left, y), QPointF(right, y), colour))

    def paint(self, painter: QPainter) -> None:
        """Paints everything on this page."""
        for start, end, colour in self.rules:
            painter.setPen(QPen(QColor(colour), 0.6 * POINT))
            painter.drawLine(start, end)
        for text, x, y in self.texts:
            text.paint(painter, x, y)
