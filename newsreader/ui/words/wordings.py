"""What either article says, set side by side: in two columns, or one below the other where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from newsreader.model.comparison import Side
from newsreader.paint.palette import Palette
from newsreader.ui.words.excerpt import Excerpt
from newsreader.ui.words.set_lines import height_of, set_lines

COLUMNS_FROM = 340.0
"""Width from which two columns tear no long German words."""

SIGN = 20.0
_BETWEEN = 4.0
_GUTTER = 17.0
_NOTHING = Excerpt("–", ())


class Wordings:
    """The words of both sides in a width of pixels; a side without words has a dash, or is left out.

    `middle` is a sign between the columns, such as "≠".
    """

    def __init__(
        self,
        left: Excerpt | None,
        right: Excerpt | None,
        font: QFont,
        width: float,
        *,
        in_columns: bool,
        middle: str = "",
        has_dash: bool = True,
    ) -> None:
        said = {side: words for side, words in zip(Side, (left, right), strict=True) if words or has_dash}
        self._in_columns = in_columns = in_columns and len(said) == len(Side)
        self._font = font
        self._middle = middle
        self._column = (width - _GUTTER) / 2 if in_columns else width - SIGN
        self._lines = {side: set_lines(words or _NOTHING, font, self._column) for side, words in said.items()}
        heights = [height_of(lines) for lines in self._lines.values()]
        self._right_below = heights[0] + _BETWEEN if len(heights) == len(Side) else 0.0
        self.height = max(heights) if in_columns else self._right_below + heights[-1]

    def paint(self, painter: QPainter, corner: QPointF, palette: Palette, ink: str) -> None:
        """Draws the words in an ink, with their upper left corner at a point."""
        if self._in_columns:
            self._paint_middle(painter, corner, palette)
        for side, lines in self._lines.items():
            place = self._place(side, corner)
            if not self._in_columns:
                paint_side(painter, place + QPointF(-SIGN, 4), side, palette)
            painter.setPen(QColor(ink))
            lines.draw(painter, place)

    def _place(self, side: Side, corner: QPointF) -> QPointF:
        is_right = side is Side.RIGHT
        if self._in_columns:
            return corner + QPointF((self._column + _GUTTER) * is_right, 0)
        return corner + QPointF(SIGN, self._right_below * is_right)

    def _paint_middle(self, painter: QPainter, corner: QPointF, palette: Palette) -> None:
        centre = corner.x() + self._column + _GUTTER / 2
        if self._middle:
            painter.setPen(QColor(palette.quiet))
            painter.setFont(self._font)
            line = self._lines[Side.LEFT].lineAt(0)
            room = QRectF(centre - _GUTTER, corner.y(), 2 * _GUTTER, line.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._middle)
        else:
            painter.setPen(QPen(QColor(palette.rule), 1.0))
            painter.drawLine(QPointF(centre, corner.y() + 2), QPointF(centre, corner.y() + self.height))


def paint_side(painter: QPainter, corner: QPointF, side: Side, palette: Palette) -> None:
    """A page in miniature with the half filled that stands for a side."""
    sign = QRectF(corner.x() + 0.5, corner.y() + 0.5, 12, 11)
    half = QRectF(sign.left() if side is Side.LEFT else sign.center().x(), sign.top(), sign.width() / 2, sign.height())
    painter.fillRect(half, QColor(palette.pair))
    painter.setPen(QPen(QColor(palette.quiet), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(sign)
