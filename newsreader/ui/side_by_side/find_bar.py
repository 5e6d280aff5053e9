"""The bar in which a reader looks for words in both articles."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from newsreader.model.comparison import Side


class FindBar(QFrame):
    """A field for the words, how often each side has them, and the way from one place to the next."""

    sought = Signal(str)
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("Find in both articles …"))
        self.words.setAccessibleName(self.tr("Find in both articles"))
        self.words.setClearButtonEnabled(True)
        self.words.setMaximumWidth(320)
        self.words.textChanged.connect(self.sought)
        self._counts = QLabel(self)
        self._counts.setObjectName("quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 10, 6)
        row.addWidget(self.words, 1)
        row.addWidget(self._counts)
        for text, by, keys in ((self.tr("Back"), -1, "Shift+Return"), (self.tr("On"), 1, "Return")):
            row.addWidget(self._button(text, by, keys))
        row.addStretch()
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.put_away)
        row.addWidget(close)
        self.hide()

    @property
    def said(self) -> str:
        """What the bar says of the counts."""
        return self._counts.text()

    def call(self) -> None:
        """Shows the bar and puts the reader into its field."""
        self.show()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        self.sought.emit(self.words.text())

    def put_away(self) -> None:
        """Hides the bar; nothing is sought any more."""
        self.hide()
        self.sought.emit("")

    def show_counts(self, counts: Mapping[Side, int]) -> None:
        """Says how often each side has the words, or nothing while none are sought."""
        form = self.tr("left {left} · right {right}")
        said = form.format(left=counts[Side.LEFT], right=counts[Side.RIGHT]) if counts else ""
        self._counts.setText(said)
        self.words.setAccessibleDescription(said)

    def _button(self, text: str, by: int, keys: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))
        button.clicked.connect(lambda: self.stepped.emit(by))
        shortcut = QShortcut(QKeySequence(keys), self.words)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(lambda: self.stepped.emit(by))
        return button
