"""The forms by which one article names somebody, as words in a row that can be walked and chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from newsreader.model.forms import Form
from newsreader.paint.fonts import book_font, sans_font
from newsreader.paint.palette import LIGHT, Palette

AnyIndex = QModelIndex | QPersistentModelIndex

ASIDE = 9
"""Pixels beside the words of a form."""

_HEIGHT = 27
_ROWS = 3
"""So many rows are shown at once; what is below is scrolled to."""
_GAP, BETWEEN = 6.0, 2
_WALKED = Qt.ItemDataRole.UserRole


class FormList(QListWidget):
    """Each form with how often it stands in the article; wraps, and is as high as it must be."""

    asked = Signal(int, int)
    """The reader wants to see where the form of this number stands: the next place (1) or the one before (-1)."""
    menu_asked = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drawing = FormDelegate(self)
        self.setObjectName("forms")
        self.setItemDelegate(self.drawing)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSpacing(BETWEEN)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        # Items are laid out once the list has its width, and only then is known how many rows they fill.
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit)

    def show_forms(self, forms: Sequence[Form]) -> None:
        """Lists other forms."""
        self.clear()
        for form in forms:
            item = QListWidgetItem(form.words, self)
            said = self.tr("{form}, %n times", "", len(form.places)).format(form=form.words)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            item.setData(Qt.ItemDataRole.ToolTipRole, said)
            item.setData(_WALKED, str(len(form.places)))
        self._fit()

    def show_place(self, number: int | None, place: int, count: int) -> None:
        """Says of one form at which of its places the reader is."""
        for row in range(self.count()):
            item = self.item(row)
            bare = str(item.data(_WALKED)).rpartition("/")[2]
            item.setData(_WALKED, f"{place}/{count}" if row == number else bare)

    def chosen(self) -> tuple[int, ...]:
        """The numbers of the forms that are selected."""
        return tuple(sorted(index.row() for index in self.selectedIndexes()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - the name is Qt's
        """Return goes from place to place of a form, with Shift back; the arrows go to another form."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentRow() >= 0:
            self.asked.emit(self.currentRow(), -1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            return
        before = self.currentRow()
        super().keyPressEvent(event)
        if self.currentRow() != before and not event.modifiers():
            self.asked.emit(self.currentRow(), 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - the name is Qt's
        """A click goes to the next place of a form; with Ctrl or Shift it only selects."""
        super().mouseReleaseEvent(event)
        item = self.itemAt(event.position().toPoint())
        if item and event.button() is Qt.MouseButton.LeftButton and not event.modifiers():
            self.asked.emit(self.row(item), 1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - the name is Qt's
        """Asks for what can be done with the selected forms, under the pointer or by key."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        under = self.visualItemRect(self.currentItem()).bottomLeft() if by_key and self.currentItem() else event.pos()
        self.menu_asked.emit(self.viewport().mapToGlobal(under))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - the name is Qt's
        """Wraps anew for another width."""
        super().resizeEvent(event)
        self._fitting.start()

    def sizeHint(self) -> QSize:  # noqa: N802 - the name is Qt's
        """As high as it was made."""
        return QSize(200, self.height())

    def _fit(self) -> None:
        self.doItemsLayout()
        last = self.item(self.count() - 1)
        end = self.visualItemRect(last).bottom() + 1 + self.verticalOffset() if last else 0
        self.setFixedHeight(min(end, _ROWS * (_HEIGHT + 2 * BETWEEN)) + 3 * BETWEEN)


class FormDelegate(QStyledItemDelegate):
    """Draws the words in the face of the article, behind them how often they stand there."""

    def __init__(self, parent: FormList) -> None:
        super().__init__(parent)
        self.palette: Palette = LIGHT
        self._list = parent
        self._words, self._count = book_font(15), sans_font(12)

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: N802 - the name is Qt's
        """As wide as its words, but never wider than the list."""
        width = QFontMetricsF(self._words).horizontalAdvance(index.data()) + self._beside(index)
        return QSize(min(round(width), self._list.viewport().width() - 2 * BETWEEN - 1), _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draws one form."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        metrics = QFontMetricsF(self._words)
        room = option.rect.width() - self._beside(index) + 1
        words = fitting(index.data(), metrics, room)
        baseline = option.rect.top() + (_HEIGHT + metrics.ascent() - metrics.descent()) / 2
        x = option.rect.left() + ASIDE
        painter.setFont(self._words)
        painter.setPen(QColor(self.palette.ink))
        painter.drawText(QPointF(x, baseline), words)
        painter.setFont(self._count)
        painter.setPen(QColor(self.palette.quiet))
        painter.drawText(QPointF(x + metrics.horizontalAdvance(words) + _GAP, baseline), index.data(_WALKED))
        painter.restore()

    def _beside(self, index: AnyIndex) -> float:
        """The room beside the words: for "3/12" from the beginning, so that nothing moves while the reader walks."""
        count = index.data(_WALKED).rpartition("/")[2]
        widest = f"{count}/{count}" if int(count) > 1 else count
        return QFontMetricsF(self._count).horizontalAdvance(widest) + 2 * ASIDE + _GAP

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_pointed = bool(option.state & QStyle.StateFlag.State_MouseOver)
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        palette = self.palette
        rim = palette.pair_current if has_focus else palette.accent_line if is_chosen else palette.rule
        painter.setPen(QPen(QColor(rim), 1.5 if has_focus else 1.0))
        painter.setBrush(QColor(palette.lit if is_chosen else palette.accent if is_pointed else palette.paper))
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6)


def fitting(form: str, metrics: QFontMetricsF, room: float) -> str:
    """As many whole words of a form as there is room for, and its last one, which mostly is the name."""
    if metrics.horizontalAdvance(form) <= room:
        return form
    words = form.split()
    for kept in range(len(words) - 2, 0, -1):
        shorter = " ".join((*words[:kept], "…", words[-1]))
        if metrics.horizontalAdvance(shorter) <= room:
            return shorter
    return metrics.elidedText(form, Qt.TextElideMode.ElideMiddle, room)
