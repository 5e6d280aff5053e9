"""Walks the findings from the tool bar: one back, where the reader is, one on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget


class FindingNavigator(QFrame):
    """Two arrows and "Finding 3 of 17"."""

    def __init__(self, back: QAction, on: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigator")
        self._label = QLabel(self)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 2, 3, 2)
        row.setSpacing(4)
        row.addWidget(self._button(back))
        row.addWidget(self._label)
        row.addWidget(self._button(on))
        self.show_place(None, 0)

    @property
    def words(self) -> str:
        """What stands between the arrows."""
        return self._label.text()

    def show_place(self, place: int | None, count: int) -> None:
        """Says which finding of how many the reader is at."""
        if not count:
            words = self.tr("No findings")
        elif place is None:
            words = self.tr("%n findings", "", count)
        else:
            words = self.tr("Finding {place} of {count}").format(place=place, count=count)
        self._label.setText(words)
        self._label.setMinimumWidth(self._label.fontMetrics().horizontalAdvance(self._widest(count)) + 12)
        self.setAccessibleName(words)

    def _widest(self, count: int) -> str:
        return self.tr("Finding {place} of {count}").format(place=max(count, 10), count=max(count, 10))

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setAccessibleName(action.text())
        return button
