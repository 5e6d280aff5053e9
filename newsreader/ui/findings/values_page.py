"""A tab that lists what both articles have side by side, or what one has alone; choosing a row goes there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from newsreader.model.comparison import Comparison
from newsreader.paint.palette import Palette
from newsreader.ui.findings.beside_card import BesideRow, SentenceRow
from newsreader.ui.findings.card_list import CardList
from newsreader.ui.findings.cards import Row

MakeRows = Callable[[Comparison], list[Row]]


class ValuesList(CardList):
    """Rows of which the one chosen last is current."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.at: Row | None = None

    def is_at(self, _row: Row) -> bool:
        """Whether this row was chosen last."""
        return _row == self.at


class ValuesPage(QWidget):
    """The rows made of a comparison, or a word on why there are none."""

    went = Signal(object)
    """The reader wants to see where the words of a row stand: the spans of both sides."""

    def __init__(self, title: str, nothing: str, make_rows: MakeRows, parent: QWidget) -> None:
        super().__init__(parent)
        self._make_rows = make_rows
        self._comparison: Comparison | None = None
        self._listing = QTimer(self, singleShot=True, interval=0)
        self._listing.timeout.connect(self._show_rows)
        self.list = ValuesList(self)
        self.list.setAccessibleName(title)
        self.nothing = QLabel(nothing, self)
        self.nothing.setObjectName("quiet")
        self.nothing.setWordWrap(True)
        self.nothing.setContentsMargins(14, 12, 14, 14)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        column.addStretch()
        self.list.chosen.connect(self._go)
        self.list.come_to.connect(self._go)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Lists what a comparison holds: at once where the page is in view, else when nothing else is to be done."""
        if comparison is self._comparison:
            return
        self._comparison = comparison
        self.list.at = None
        if self.isVisible():
            self._show_rows()
        else:
            self._listing.start()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - the name is Qt's
        """A page that comes into view lists what it has not listed yet."""
        if self._listing.isActive():
            self._show_rows()
        super().showEvent(event)

    def _show_rows(self) -> None:
        self._listing.stop()
        comparison = self._comparison
        rows = self._make_rows(comparison) if comparison else []
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(comparison is not None and not rows)

    def set_palette(self, palette: Palette) -> None:
        """Draws the rows in other colours."""
        self.list.cards.palette = palette
        self.list.viewport().update()

    def _go(self, row: object) -> None:
        if isinstance(row, BesideRow | SentenceRow):
            self.list.at = row
            self.list.viewport().update()
            self.went.emit(row.places)
