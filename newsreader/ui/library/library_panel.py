"""The library beside the panes: search as you type, open on either side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QMenu, QVBoxLayout, QWidget

from newsreader.model.comparison import Side
from newsreader.paint.palette import Palette
from newsreader.ui.library.library_list import LibraryList
from newsreader.ui.library.removal_bar import RemovalBar

if TYPE_CHECKING:
    from newsreader.library import LibraryEntry

USUAL_WIDTH = 216

SEARCH_AFTER = 120
"""Milliseconds of rest at the keyboard before a search begins."""

FindEntries = Callable[[str], "Sequence[LibraryEntry]"]


class LibraryPanel(QFrame):
    """Lists what was read before. Enter or a double click opens on the left, with Shift on the right."""

    wanted = Signal(Side, str)
    removal_asked = Signal(str)
    return_asked = Signal()
    """The article that was removed last is to come back."""
    erasure_due = Signal()
    """Nobody has asked for it in time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setMinimumWidth(170)
        self.setMaximumWidth(2 * USUAL_WIDTH)
        self.find_entries: FindEntries = lambda _words: ()
        self.find_related: Callable[[], Sequence[LibraryEntry]] = lambda: ()
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search the library …"))
        self.search.setAccessibleName(self.tr("Search the library"))
        self.search.setClearButtonEnabled(True)
        self.list = LibraryList(self)
        self.list.setAccessibleName(self.tr("Articles of the library"))
        self._caption = QLabel(self)
        self._caption.setObjectName("quiet")
        self._caption.setWordWrap(True)
        self._removed = RemovalBar(self)
        self._timer = QTimer(self, singleShot=True, interval=SEARCH_AFTER)
        self._lay_out()
        self._connect()

    def sizeHint(self) -> QSize:  # noqa: N802 - the name is Qt's
        """Room for a headline in a few lines."""
        return QSize(USUAL_WIDTH, 400)

    def refresh(self) -> None:
        """Asks the library again, if the panel is in view."""
        if self.isHidden():
            return
        words = self.search.text()
        entries = self.find_entries(words)
        related = () if words.strip() else self.find_related()
        known = {entry.digest for entry in related}
        others = [entry for entry in entries if entry.digest not in known]
        name = self.tr("Found") if words.strip() else self.tr("Read last")
        self.list.show_sections(((self.tr("On the same event"), related), (name, others)))
        nothing = self.tr("Nothing found.") if words.strip() else self.tr("Every article you open is kept here.")
        self._caption.setText(nothing)
        self._caption.setVisible(not entries)

    def set_palette(self, palette: Palette) -> None:
        """Draws the entries in other colours."""
        self.list.drawing.palette = palette
        self.list.viewport().update()

    def menu_for(self, entry: LibraryEntry) -> QMenu:
        """What can be done with an entry."""
        menu = QMenu(self)
        self._add(menu, self.tr("Open on the left"), lambda: self.wanted.emit(Side.LEFT, entry.digest))
        self._add(menu, self.tr("Open on the right"), lambda: self.wanted.emit(Side.RIGHT, entry.digest))
        menu.addSeparator()
        self._add(menu, self.tr("Remove from the library"), partial(self._remove, entry))
        return menu

    def _add(self, menu: QMenu, text: str, deed: Callable[[], None]) -> None:
        action = QAction(text, menu)
        action.triggered.connect(lambda _on: deed())
        menu.addAction(action)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 10, 4, 8)
        column.setSpacing(7)
        column.addWidget(self.search)
        column.addWidget(self._caption)
        column.addWidget(self.list, 1)
        column.addWidget(self._removed)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search_soon)
        self.search.returnPressed.connect(self.refresh)
        self._timer.timeout.connect(self.refresh)
        self.list.doubleClicked.connect(lambda: self._open(Side.LEFT))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        for keys, side in (("Return", Side.LEFT), ("Enter", Side.LEFT), ("Shift+Return", Side.RIGHT)):
            self._on_key(keys, partial(self._open, side))
        self._on_key("Delete", self._remove_chosen)
        self._removed.return_asked.connect(self.return_asked)
        self._removed.over.connect(self.erasure_due)

    def _search_soon(self) -> None:
        self._timer.start()

    def _on_key(self, keys: str, deed: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self.list)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(deed)

    def _open(self, side: Side) -> None:
        if entry := self.list.entry():
            self.wanted.emit(side, entry.digest)

    def _remove_chosen(self) -> None:
        if entry := self.list.entry():
            self._remove(entry)

    def _remove(self, entry: LibraryEntry) -> None:
        self.removal_asked.emit(entry.digest)
        self._removed.show_removed(entry.title)

    def _show_menu(self, point: QPoint) -> None:
        if self.list.indexAt(point).isValid() and (entry := self.list.entry()):
            self.menu_for(entry).popup(self.list.viewport().mapToGlobal(point))
