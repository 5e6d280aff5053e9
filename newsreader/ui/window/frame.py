"""The frame of the window: stands on the screen before anything else of the program is even imported."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

SIZE = QSize(1440, 900)

GROUNDS = {"light": "#f3f1ec", "dark": "#1b1c1e", "contrast": "#ffffff"}
"""The desk of each theme, which the palettes bring again once they are imported."""

_HALF_LIGHT = 128


def empty_desk(application: QApplication, theme: str) -> None:
    """Gives the frame the ground of a theme, or of the system's, until the theme itself is there."""
    is_dark = application.palette().window().color().lightness() < _HALF_LIGHT
    ground = GROUNDS[theme if theme in GROUNDS else "dark" if is_dark else "light"]
    application.setStyleSheet(f"QMainWindow {{ background: {ground}; }}")


class Frame(QMainWindow):
    """An empty desk, until the parts of the window are put onto it.

    Made of calls that are quick the first time: naming anything of the namespace Qt, or a colour to a painter, takes
    a tenth of the time in which the frame can stand.
    """

    painted = Signal()
    """The frame stands on the screen for the first time."""
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Newsreader")
        self.setObjectName("window")
        self.setAnimated(False)
        self._is_painted = False
        self._teller = QTimer(self, singleShot=True)
        self._teller.timeout.connect(self.painted)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - the name is Qt's
        """Tells once that the frame stands."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self._teller.start()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - the name is Qt's
        """Lets the program put everything away first."""
        self.closing.emit()
        super().closeEvent(event)
