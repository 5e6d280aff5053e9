"""The list of findings, the current one with its tools."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from newsreader.ui.findings.card_list import CardList
from newsreader.ui.findings.card_tools import CardTools
from newsreader.ui.findings.cards import Row
from newsreader.ui.findings.finding_card import FindingRow


class FindingsList(CardList):
    """Findings as cards; the one the reader is at carries the tools."""

    asked_against = Signal()

    _rank: int | None = None
    _has_tools = False  # Qt lays the list out while it is being made

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.tools = CardTools(self.viewport())
        self.tools.hide()
        self._room = QTimer(self, singleShot=True, interval=0)
        self._room.timeout.connect(self._make_room)
        self.tools.resized.connect(self._room.start)
        self.tools.note.left.connect(self.setFocus)
        self.setTabOrder(self, self.tools.note)
        self._has_tools = True

    @property
    def current(self) -> FindingRow | None:
        """The row of the finding the reader is at."""
        return next((row for row in self.rows if isinstance(row, FindingRow) and self.is_at(row)), None)

    def set_rank(self, rank: int | None) -> None:
        """Has the finding of a rank as the current one; its card stays where it is, though tools open and shut."""
        before = self._top_of(rank)
        self._rank = rank
        self.doItemsLayout()
        after = self._top_of(rank)
        if before is not None and after is not None:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + after - before)

    def is_at(self, _row: Row) -> bool:
        """Whether this is the finding the reader is at."""
        return isinstance(_row, FindingRow) and _row.found.rank == self._rank

    def as_drawn(self, row: Row) -> Row:
        """The note of the current finding stands in its field, not on its card."""
        return replace(row, note="") if isinstance(row, FindingRow) and row.note and self.is_at(row) else row

    def room_below(self, _row: Row) -> int:
        """Room for the tools."""
        return self.tools.sizeHint().height() if self.is_at(_row) else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - the name is Qt's
        """Space sets the current finding against each other."""
        if event.key() == Qt.Key.Key_Space and isinstance(self.row(), FindingRow):
            self.asked_against.emit()
            return
        super().keyPressEvent(event)

    def updateGeometries(self) -> None:  # noqa: N802 - the name is Qt's
        """Lays the tools where their card stands now."""
        super().updateGeometries()
        self._place_tools()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - the name is Qt's
        """Has the tools go with their card."""
        super().scrollContentsBy(dx, dy)
        self._place_tools()

    def _make_room(self) -> None:
        """Lays the list anew for a note that grew or shrank, and keeps what is being written in view."""
        self.doItemsLayout()
        if self.tools.note.hasFocus():
            self.scrollTo(self._index_of(self._rank))

    def _place_tools(self) -> None:
        if not self._has_tools:
            return
        card = self.visualRect(self._index_of(self._rank)) if self._rank is not None else QRect()
        if card.isValid():
            height = self.tools.sizeHint().height()
            self.tools.setGeometry(card.left(), card.bottom() + 1 - height, card.width(), height)
        self.tools.setVisible(card.isValid())

    def _top_of(self, rank: int | None) -> int | None:
        """How far down the card of a finding stands, if it is in view."""
        rect = self.visualRect(self._index_of(rank))
        return rect.top() if rect.intersects(self.viewport().rect()) else None

    def _index_of(self, rank: int | None) -> QModelIndex:
        for number, row in enumerate(self.rows):
            if isinstance(row, FindingRow) and row.found.rank == rank:
                return self.model().index(number, 0)
        return QModelIndex()
