"""Says which article was removed, and for a while offers to bring it back."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

OFFERED_FOR = 12_000
"""Milliseconds until what was removed is erased for good."""


class RemovalBar(QFrame):
    """Stands below the list while there is something to bring back."""

    return_asked = Signal()
    over = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self.button = QPushButton(self.tr("Bring it back"), self)
        self.button.clicked.connect(self._bring_back)
        self._timer = QTimer(self, singleShot=True, interval=OFFERED_FOR)
        self._timer.timeout.connect(self._end)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 4, 2, 2)
        column.addWidget(self._words)
        column.addWidget(self.button)
        self.hide()

    def show_removed(self, title: str) -> None:
        """Offers to bring back the article of that title."""
        self._words.setText(self.tr("Removed: {title}").format(title=title))
        self.setAccessibleName(self._words.text())
        self.show()
        self._timer.start()

    def _bring_back(self) -> None:
        self._timer.stop()
        self.hide()
        self.return_asked.emit()

    def _end(self) -> None:
        self.hide()
        self.over.emit()
