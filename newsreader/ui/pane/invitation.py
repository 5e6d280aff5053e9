"""What an empty pane shows: how an article comes into it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from newsreader.paint.fonts import book_font

if TYPE_CHECKING:
    from newsreader.library import ComparisonEntry


PAIR_WIDTH = 210
"""Pixels for the headlines of a pair that is offered."""


class Invitation(QFrame):
    """Invites the reader to drop, open or paste an article."""

    open_asked = Signal()
    example_asked = Signal()
    pair_asked = Signal(str, str)
    """A pair compared before is wanted again, by its digests."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self._offered: Sequence[ComparisonEntry] = ()
        self._pair_buttons: list[QPushButton] = []
        self._title = self._label("invitationTitle")
        self._title.setFont(book_font(20))
        self._hint = self._label("quiet")
        self._hint.setText(
            self.tr(
                "You can also paste a text with Ctrl+V, or drop two files at once to set them side by side. "
                "Folders and more files go into the library."
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 0, 36, 0)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self._title)
        column.addLayout(self._buttons())
        column.addWidget(self._hint)
        self._pairs = QVBoxLayout()
        self._pairs.setSpacing(6)
        column.addLayout(self._pairs)
        column.addStretch(3)
        self.show_reading(False)

    def show_reading(self, is_reading: bool) -> None:
        """Says that an article is on its way, instead of inviting one."""
        self._title.setText(self.tr("Reading …") if is_reading else self.tr("Drop an article here"))
        for part in (self._open, self._example, self._hint, *self._pair_buttons):
            part.setVisible(not is_reading)

    def show_pairs(self, pairs: Sequence[ComparisonEntry]) -> None:
        """Offers pairs that were compared before."""
        if pairs == self._offered:
            return
        self._offered = pairs
        for button in self._pair_buttons:
            button.deleteLater()
        self._pair_buttons = [self._pair_button(pair) for pair in pairs]
        for button in self._pair_buttons:
            self._pairs.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)

    def _pair_button(self, pair: ComparisonEntry) -> QPushButton:
        button = QPushButton(self)
        whole = f"{pair.left.title} | {pair.right.title}"
        metrics, end = button.fontMetrics(), Qt.TextElideMode.ElideRight
        button.setText("\n".join(metrics.elidedText(each.title, end, PAIR_WIDTH) for each in (pair.left, pair.right)))
        button.setToolTip(whole)
        button.setAccessibleName(self.tr("Compared before: {titles}").format(titles=whole))
        button.clicked.connect(lambda: self.pair_asked.emit(pair.left.digest, pair.right.digest))
        return button

    def _buttons(self) -> QVBoxLayout:
        self._open = QPushButton(self.tr("Open a file …"), self)
        self._open.clicked.connect(self.open_asked)
        self._example = QPushButton(self.tr("Show the example"), self)
        self._example.clicked.connect(self.example_asked)
        column = QVBoxLayout()
        column.setSpacing(8)
        for button in (self._open, self._example):
            column.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
        return column

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label
