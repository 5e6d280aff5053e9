"""A bar that says one thing and can be put away: no window that stands in the way."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget


class MessageBar(QFrame):
    """Shown while there is something to say; the reader dismisses it."""

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None, *, is_trouble: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("troubleBar" if is_trouble else "noticeBar")
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        button = QPushButton(self.tr("Close"), self)
        button.setAccessibleDescription(self.tr("Puts this message away"))
        button.clicked.connect(self.dismissed)
        self.beside = QHBoxLayout()
        """A row beside the message, for what can be done with it."""
        self.beside.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._label, 1)
        row.addLayout(self.beside)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 7, 10, 7)
        column.addLayout(row)
        self.below = QHBoxLayout()
        """A row below the message, for what can be done about it."""
        column.addLayout(self.below)
        self.hide()

    @property
    def words(self) -> str:
        """What the bar says now; empty while it is hidden."""
        return self._label.text()

    def say(self, words: str) -> None:
        """Shows a message, or hides the bar when there is none."""
        if words == self._label.text():
            return
        self._label.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        if words:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
