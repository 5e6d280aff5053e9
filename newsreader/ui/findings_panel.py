"""The list of all places where the articles part, in order of weight."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from newsreader.model.comparison import Comparison, Divergence
from newsreader.paint.palette import LIGHT, Palette
from newsreader.ui.finding_card import FindingCard, spoken_finding

AnyIndex = QModelIndex | QPersistentModelIndex
USUAL_WIDTH = 312
FINDING = Qt.ItemDataRole.UserRole


class FindingsModel(QAbstractListModel):
    """The findings of one comparison, a row each."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.comparison: Comparison | None = None

    def show(self, comparison: Comparison | None) -> None:
        """Takes another comparison."""
        self.beginResetModel()
        self.comparison = comparison
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008, N802 - as Qt has it
        """How many findings there are."""
        return 0 if self.comparison is None or parent.isValid() else len(self.comparison.divergences)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Divergence | str | None:
        """The finding itself, or what is said of it."""
        if self.comparison is None or not index.isValid():
            return None
        found = self.comparison.divergences[index.row()]
        if role == FINDING:
            return found
        is_said = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return spoken_finding(found, self.comparison) if is_said else None


class FindingDelegate(QStyledItemDelegate):
    """Draws findings as cards; a card is set in type once for each width."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self._list = parent
        self.palette: Palette = LIGHT
        self.current: int | None = None
        self._cards: dict[int, FindingCard] = {}

    def forget(self) -> None:
        """Drops all cards: there are other findings, or another width."""
        self._cards.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: N802 - the name is Qt's
        """The size of a card."""
        return QSize(self._width(), round(self._card(index).height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draws a card."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = self._card(index)
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        is_current = card.found.rank == self.current
        card.paint(painter, QPointF(option.rect.topLeft()), self.palette, is_current, has_focus and not is_current)
        painter.restore()

    def _card(self, index: AnyIndex) -> FindingCard:
        found: Divergence = index.data(FINDING)
        if found.rank not in self._cards:
            model = index.model()
            assert isinstance(model, FindingsModel)
            assert model.comparison is not None
            self._cards[found.rank] = FindingCard(found, model.comparison, self._width())
        return self._cards[found.rank]

    def _width(self) -> int:
        return self._list.viewport().width()


class FindingsList(QListView):
    """A list whose cards take its whole width."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.cards = FindingDelegate(self)
        self.setItemDelegate(self.cards)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - the name is Qt's
        """Sets the cards anew for another width."""
        if event.size().width() != event.oldSize().width():
            self.cards.forget()
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)


class FindingsPanel(QFrame):
    """Title and list of the findings; pressing one goes there."""

    pressed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setMinimumWidth(230)
        self.setMaximumWidth(2 * USUAL_WIDTH)
        self._title = QLabel(self.tr("Findings"), self)
        self._title.setObjectName("panelTitle")
        self._title.setContentsMargins(14, 11, 14, 9)
        self._empty = QLabel(self)
        self._empty.setObjectName("quiet")
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(14, 4, 14, 14)
        self.list = FindingsList(self)
        self.list.setAccessibleName(self.tr("Findings"))
        self._model = FindingsModel(self)
        self.list.setModel(self._model)
        self.list.clicked.connect(self._go)
        self.list.activated.connect(self._go)
        self.list.selectionModel().currentChanged.connect(self._walk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        column.addStretch()
        self.list.hide()
        self.show_comparison(None)

    def sizeHint(self) -> QSize:  # noqa: N802 - the name is Qt's
        """Room for a finding in a few lines."""
        return QSize(USUAL_WIDTH, 400)

    def show_comparison(self, comparison: Comparison | None, is_awaited: bool = False) -> None:
        """Lists the findings of a comparison, or says that it is on its way."""
        if comparison is None:
            awaited = self.tr("The articles are being compared …")
            invited = self.tr("Where the articles part will be listed here, the weightiest first.")
            self._empty.setText(awaited if is_awaited else invited)
        else:
            self._empty.setText(self.tr("No place was found where these articles part."))
        if comparison is self._model.comparison:
            return
        self.list.cards.forget()
        self._model.show(comparison)
        count = self._model.rowCount()
        self._title.setText(f"{self.tr('Findings')}  {count}" if count else self.tr("Findings"))
        self._empty.setVisible(not count)
        self.list.setVisible(bool(count))

    def set_current(self, rank: int | None) -> None:
        """Shows which finding the reader is at."""
        self.list.cards.current = rank
        for row in range(self._model.rowCount()):
            index = self._model.index(row)
            if index.data(FINDING).rank == rank:
                self.list.setCurrentIndex(index)
                self.list.scrollTo(index)
        self.list.viewport().update()

    def set_palette(self, palette: Palette) -> None:
        """Draws the cards in other colours."""
        self.list.cards.palette = palette
        self.list.viewport().update()

    def _go(self, index: QModelIndex) -> None:
        self.pressed.emit(index.data(FINDING).rank)

    def _walk(self, index: QModelIndex) -> None:
        """Follows the arrow keys; being told the current finding is no wish to go there."""
        if index.isValid() and index.data(FINDING).rank != self.list.cards.current:
            self._go(index)
