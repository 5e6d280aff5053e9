"""A button of words that opens a menu, with an arrow behind them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QToolButton, QWidget

_FROM_RIGHT, _HALF = 13.0, 3.5


class MenuButton(QToolButton):
    """Keeps room for its arrow in the style sheet."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.ink = "#000000"
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - the name is Qt's
        """Draws the arrow behind the words."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else 0.4)
        painter.setPen(QPen(QColor(self.ink), 1.5))
        tip = QPointF(self.width() - _FROM_RIGHT, self.height() / 2 + _HALF / 2)
        painter.drawPolyline(QPolygonF([tip + QPointF(-_HALF, -_HALF), tip, tip + QPointF(_HALF, -_HALF)]))
