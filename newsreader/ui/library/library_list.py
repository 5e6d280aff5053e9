"""The articles of the library as a list: headline, outlet and date, and what a search found."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from newsreader.paint.fonts import sans_font
from newsreader.paint.palette import LIGHT, Palette
from newsreader.ui.side_by_side.dropped import ARTICLE_FORMAT
from newsreader.ui.words.excerpt import Excerpt
from newsreader.ui.words.own_lines import printed_date
from newsreader.ui.words.set_lines import height_of, set_lines

if TYPE_CHECKING:
    from newsreader.library import LibraryEntry

AnyIndex = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
_ASIDE, _ABOVE = 10.0, 7.0
HEADING_HEIGHT = 26

Sections = Sequence[tuple[str, "Sequence[LibraryEntry]"]]
"""Entries, each group under its heading."""


class LibraryModel(QAbstractListModel):
    """Entries of the library, a row each; a row can be dragged onto a pane."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: Sequence[LibraryEntry] = ()
        self._headings: dict[int, str] = {}

    def show(self, sections: Sections) -> None:
        """Takes other entries, under their headings."""
        entries = [entry for _, section in sections for entry in section]
        starts = accumulate((len(section) for _, section in sections), initial=0)
        headings = {start: name for start, (name, section) in zip(starts, sections, strict=False) if section}
        if (entries, headings) != (self.entries, self._headings):
            self.beginResetModel()
            self.entries, self._headings = entries, headings
            self.endResetModel()

    def heading(self, row: int) -> str:
        """The heading above a row, empty for most."""
        return self._headings.get(row, "")

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008, N802 - as Qt has it
        """How many entries there are."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> LibraryEntry | str | None:
        """The entry itself, or what is said of it."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        is_said = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        return f"{entry.title}\n{origin(entry)}".strip() if is_said else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Entries can be chosen and dragged."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802 - the name is Qt's
        """What a dragged entry brings to a pane."""
        data = QMimeData()
        data.setData(ARTICLE_FORMAT, self.entries[indexes[0].row()].digest.encode("ascii"))
        return data

    def mimeTypes(self) -> list[str]:  # noqa: N802 - the name is Qt's
        """Entries are dragged in our own form."""
        return [ARTICLE_FORMAT]


def origin(entry: LibraryEntry) -> str:
    """Outlet and day of an entry, as far as they are known."""
    parts = [entry.outlet] if entry.outlet else []
    if entry.published:
        moment = datetime.fromisoformat(entry.published)
        parts.append(printed_date(date(moment.year, moment.month, moment.day)))
    return " · ".join(parts)


class LibraryDelegate(QStyledItemDelegate):
    """Draws entries, each under the heading that begins with it: headline, where it comes from and what was found."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self._list = parent
        self.palette: Palette = LIGHT

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: N802 - the name is Qt's
        """As high as the lines of the entry."""
        width = self._list.viewport().width()
        height = sum(height_of(part) for part in self._parts(index, width)) + 2 * _ABOVE
        return QSize(width, round(height) + self._room_for_heading(index))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draws an entry."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self._room_for_heading(index)
        if room:
            painter.setFont(sans_font(11.5, bold=True))
            painter.setPen(QColor(self.palette.quiet))
            painter.drawText(QPointF(option.rect.left() + 2, option.rect.top() + room - 7), self._heading(index))
        self._paint_ground(painter, option, room)
        y = option.rect.top() + room + _ABOVE
        for number, part in enumerate(self._parts(index, self._list.viewport().width())):
            painter.setPen(QColor(self.palette.quiet if number else self.palette.ink))
            part.draw(painter, QPointF(option.rect.left() + _ASIDE, y))
            y += height_of(part)
        painter.restore()

    def _heading(self, index: AnyIndex) -> str:
        model = index.model()
        assert isinstance(model, LibraryModel)
        return model.heading(index.row())

    def _room_for_heading(self, index: AnyIndex) -> int:
        return HEADING_HEIGHT if self._heading(index) else 0

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, room: int) -> None:
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_under_pointer = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if is_chosen or is_under_pointer:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.palette.accent if is_chosen else self.palette.desk))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1 + room, -1, -1), 6, 6)

    def _parts(self, index: AnyIndex, width: float) -> list[QTextLayout]:
        entry: LibraryEntry = index.data(ENTRY)
        inner = width - 2 * _ASIDE
        passages = [(Excerpt(entry.title, ()), sans_font(13)), (Excerpt(origin(entry), ()), sans_font(11.5))]
        if entry.snippet:
            passages.append((Excerpt(entry.snippet.replace("\n", " "), entry.matches), sans_font(11.5)))
        return [set_lines(passage, font, inner) for passage, font in passages if passage.text]


class LibraryList(QListView):
    """A list whose entries take its whole width and can be dragged away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries = LibraryModel(self)
        self.drawing = LibraryDelegate(self)
        self.setModel(self.entries)
        self.setItemDelegate(self.drawing)
        self.setDragEnabled(True)
        self.setDragDropMode(QListView.DragDropMode.DragOnly)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def show_sections(self, sections: Sections) -> None:
        """Lists other entries; the chosen one stays chosen; one that is gone leaves its place to the next."""
        chosen, row = self.entry(), self.currentIndex().row()
        self.entries.show(sections)
        entries = self.entries.entries
        if chosen is None or self.currentIndex().isValid():
            return
        digests = [entry.digest for entry in entries]
        if chosen.digest in digests:
            self.setCurrentIndex(self.entries.index(digests.index(chosen.digest)))
        elif self.hasFocus() and entries:
            self.setCurrentIndex(self.entries.index(min(row, len(entries) - 1)))

    def entry(self) -> LibraryEntry | None:
        """The chosen entry."""
        index = self.currentIndex()
        return index.data(ENTRY) if index.isValid() else None

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - the name is Qt's
        """Sets the entries anew for another width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
