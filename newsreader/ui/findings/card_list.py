"""A list that draws its rows as cards over its whole width, each set in type once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from newsreader.paint.palette import LIGHT, Palette
from newsreader.ui.findings.card_model import AnyIndex, CardModel
from newsreader.ui.findings.cards import Card, Look, Row, paint_ground

_WIDTH_RESTS = 60
"""Milliseconds after which a width that no longer changes is taken for the new one."""


class CardDelegate(QStyledItemDelegate):
    """Draws rows as cards."""

    def __init__(self, parent: CardList) -> None:
        super().__init__(parent)
        self._list = parent
        self.palette: Palette = LIGHT
        self._cards: dict[Row, Card] = {}

    def forget(self, but: Sequence[Row] = ()) -> None:
        """Drops all cards but those of some rows."""
        self._cards = {row: card for row in but if (card := self._cards.get(row))}

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: N802 - the name is Qt's
        """The size of a card, with the room its list wants below it."""
        row = self._list.rows[index.row()]
        return QSize(self._list.column, round(self._card(row).height) + self._list.room_below(row))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draws a card."""
        row = self._list.rows[index.row()]
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        is_current = self._list.is_at(row)
        look = Look(is_current, has_focus and not is_current)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, QRectF(option.rect), self.palette, look)
        self._card(row).paint(painter, QPointF(option.rect.topLeft()), self.palette, look)
        painter.restore()

    def _card(self, row: Row) -> Card:
        row = self._list.as_drawn(row)
        if row not in self._cards:
            self._cards[row] = row.card(self._list.column)
        return self._cards[row]


class CardList(QListView):
    """Rows as cards. A row is chosen by a press or by Enter, come to by the arrow keys, asked about by its menu."""

    chosen = Signal(object)
    come_to = Signal(object)
    menu_asked = Signal(object, QPoint)
    """The row, and where on the screen its menu should stand."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = CardModel(self)
        self.cards = CardDelegate(self)
        self.column = 0
        self.setModel(self._rows)
        self.setItemDelegate(self.cards)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._width_rests = QTimer(self, singleShot=True, interval=_WIDTH_RESTS)
        self._width_rests.timeout.connect(self._take_width)
        self.clicked.connect(lambda index: self.chosen.emit(self.rows[index.row()]))

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows that stand in the list."""
        return self._rows.rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Lists other rows."""
        self.cards.forget(but=rows)
        self._rows.show(rows)

    def row(self) -> Row | None:
        """The row the keyboard is at."""
        index = self.currentIndex()
        return self.rows[index.row()] if index.isValid() else None

    def bring(self, row: Row) -> None:
        """Has the keyboard at a row and the row in view."""
        if row not in self.rows:
            self._rows.lay_all()
        if row in self.rows:
            index = self._rows.index(self.rows.index(row))
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def is_at(self, _row: Row) -> bool:
        """Whether a row is the one the reader is at."""
        return False

    def as_drawn(self, row: Row) -> Row:
        """The row whose card stands for a row."""
        return row

    def room_below(self, _row: Row) -> int:
        """Pixels left free below the words of a row."""
        return 0

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - the name is Qt's
        """Enter chooses, Shift+F10 asks; whatever moves to another row comes to it."""
        row = self.row()
        if row and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(row)
        elif row and event.key() == Qt.Key.Key_F10 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._ask_menu(self.currentIndex())
        else:
            super().keyPressEvent(event)
            if (now := self.row()) and now != row:
                self.come_to.emit(now)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - the name is Qt's
        """A press of the right button asks about the row under it, the key for menus about the current one."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._ask_menu(self.currentIndex())
        elif (index := self.indexAt(event.pos())).isValid():
            self.setCurrentIndex(index)
            self.menu_asked.emit(self.rows[index.row()], event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - the name is Qt's
        """Sets the cards anew for another width, once it rests."""
        super().resizeEvent(event)
        if not self.column:
            self._take_width()
        elif self.column != self.viewport().width():
            self._width_rests.start()

    def _take_width(self) -> None:
        self.column = self.viewport().width()
        self.cards.forget()
        self.scheduleDelayedItemsLayout()

    def _ask_menu(self, index: QModelIndex) -> None:
        if index.isValid():
            self.scrollTo(index)
            corner = self.visualRect(index).topLeft() + QPoint(24, 24)
            self.menu_asked.emit(self.rows[index.row()], self.viewport().mapToGlobal(corner))
