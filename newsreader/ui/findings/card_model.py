"""The rows of a list of cards, laid a few at a time, so that the window is heard while many are set in type."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtWidgets import QWidget

from newsreader.ui.findings.cards import Row

AnyIndex = QModelIndex | QPersistentModelIndex

AT_ONCE = 100
"""New rows laid before the window is heard again."""


class CardModel(QAbstractListModel):
    """The rows of one list. What stays the same stays where it is, so that the reader keeps their place."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self._wanted: tuple[Row, ...] = ()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._lay)

    def show(self, rows: Sequence[Row]) -> None:
        """Takes other rows, the first of them at once."""
        self._wanted = tuple(rows)
        self._lay()

    def lay_all(self) -> None:
        """Takes all rows now, since one of the last is asked for."""
        while self._timer.isActive():
            self._lay()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008, N802 - as Qt has it
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """What is said of a row."""
        is_said = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return self.rows[index.row()].spoken if is_said and index.isValid() else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Headings are passed over by the arrow keys."""
        if not index.isValid() or self.rows[index.row()].is_heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def _lay(self) -> None:
        """Goes from the rows that stand to those wanted, but for more new ones than can be laid at once."""
        self._timer.stop()
        head, tail = _alike(self.rows, self._wanted)
        rows = self._wanted
        if len(rows) - head - tail > AT_ONCE:
            rows, tail = rows[: head + AT_ONCE], 0
        self._replace(head, tail, rows)
        if len(rows) < len(self._wanted):
            self._timer.start()

    def _replace(self, head: int, tail: int, rows: tuple[Row, ...]) -> None:
        """Takes other rows between those that are alike at the beginning and at the end."""
        old_end, new_end = len(self.rows) - tail, len(rows) - tail
        both = min(old_end, new_end)
        if old_end > both:
            self.beginRemoveRows(QModelIndex(), both, old_end - 1)
            self.rows = self.rows[:both] + self.rows[old_end:]
            self.endRemoveRows()
        if new_end > both:
            self.beginInsertRows(QModelIndex(), both, new_end - 1)
            self.rows = self.rows[:both] + rows[both:]
            self.endInsertRows()
        self.rows = rows
        if both > head:
            self.dataChanged.emit(self.index(head), self.index(both - 1))


def _alike(one: Sequence[Row], other: Sequence[Row]) -> tuple[int, int]:
    """How many rows are alike from the beginning on and, of the rest, from the end back."""
    shorter = min(len(one), len(other))
    head = next((number for number in range(shorter) if one[number] != other[number]), shorter)
    rest = shorter - head
    tail = next((number for number in range(rest) if one[-1 - number] != other[-1 - number]), rest)
    return head, tail
