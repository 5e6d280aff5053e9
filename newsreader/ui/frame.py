"""The frame of the window: stands on the screen before anything else of the program is even imported."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow

SIZE = QSize(1440, 900)

GROUNDS = {"light": ("#f3f1ec", "#fffdf8"), "dark": ("#1b1c1e", "#26282b"), "contrast": ("#ffffff", "#ffffff")}
"""Desk and paper of each theme, which the palettes bring again once they are imported."""

_BARS, _FOOT, _GUTTER, _FINDINGS = 126, 22, 68, 312


class Frame(QMainWindow):
    """An empty desk with two sheets of paper, until the parts of the window are put into it."""

    painted = Signal()
    """The frame stands on the screen for the first time."""
    closing = Signal()

    def __init__(self, theme: str = "") -> None:
        super().__init__()
        self.setWindowTitle("Newsreader")
        self.setObjectName("window")
        self.setAnimated(False)
        is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        self._desk, self._paper = GROUNDS[theme if theme in GROUNDS else "dark" if is_dark else "light"]
        self._is_painted = False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - the name is Qt's
        """Paints the empty desk, and tells once that the frame stands."""
        super().paintEvent(event)
        if self.centralWidget() is None:
            self._paint_empty_desk()
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - the name is Qt's
        """Lets the program put everything away first."""
        self.closing.emit()
        super().closeEvent(event)

    def _paint_empty_desk(self) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._desk))
        sheet = (self.width() - _FINDINGS - _GUTTER) // 2
        for x in (0, sheet + _GUTTER):
            painter.fillRect(QRect(x, _BARS, sheet, self.height() - _BARS - _FOOT), QColor(self._paper))
