"""The sign of a kind of finding: its letter in a frame, so that kinds are told apart without colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from newsreader.model.comparison import DivergenceKind
from newsreader.paint.fonts import sans_font
from newsreader.paint.palette import Palette
from newsreader.ui.words.translation import spoken

SIZE = 15.0
_RATIO = 2


def letter_of(kind: DivergenceKind) -> str:
    """The letter of a kind, in the language of the window."""
    return spoken().letter(kind)


def meaning_of(kind: DivergenceKind) -> str:
    """What a kind means, in a sentence in the language of the window."""
    return spoken().sentences[f"kinds.DivergenceKind.{kind}"]


def paint_kind(painter: QPainter, corner: QPointF, kind: DivergenceKind, palette: Palette) -> None:
    """Draws the sign with its upper left corner at a point."""
    frame = QRectF(corner.x() + 0.5, corner.y() + 0.5, SIZE, SIZE)
    painter.setPen(QPen(QColor(palette.divergence_number), 1.0))
    painter.setBrush(QColor(palette.paper))
    painter.drawRoundedRect(frame, 3, 3)
    painter.setFont(sans_font(11, bold=True))
    painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, letter_of(kind))


def kind_icon(kind: DivergenceKind, palette: Palette) -> QIcon:
    """The sign for a menu."""
    pixmap = QPixmap(_RATIO * 18, _RATIO * 18)
    pixmap.fill(Qt.GlobalColor.transparent)
    pixmap.setDevicePixelRatio(_RATIO)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_kind(painter, QPointF(1, 1), kind, palette)
    painter.end()
    return QIcon(pixmap)
