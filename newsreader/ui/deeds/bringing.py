"""Everything about the coming in of articles but the wishes themselves, joined to window, desk and library."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from newsreader.model.comparison import Side
from newsreader.services.desk import Desk
from newsreader.services.desk_state import Offer
from newsreader.services.importing import Importing, ImportState
from newsreader.ui.deeds.article_menu import ArticleMenu
from newsreader.ui.window.main_window import MainWindow


class Bringing(QObject):
    """Shows imports and takes what the panes and the menu of the article offer."""

    def __init__(self, window: MainWindow, desk: Desk, importing: Importing) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._read = 0
        self.menu = ArticleMenu(window)
        self.menu.encoding_chosen.connect(desk.rereading.decode)
        self.menu.language_chosen.connect(self._set_language)
        for side, pane in window.area.panes.items():
            pane.bar.taken.connect(partial(self._take_offer, side))
        window.import_bar.cancelled.connect(importing.cancel)
        window.import_bar.put_away.connect(importing.put_away)
        importing.listen(self._show_import)

    def _show_import(self, state: ImportState) -> None:
        self._window.import_bar.show_state(state)
        if state.read != self._read:
            self._read = state.read
            self._window.library.refresh()

    def _take_offer(self, side: Side, offer: Offer, password: str) -> None:
        if offer is Offer.PASSWORD:
            self._desk.rereading.unlock(side, password)
        elif offer is Offer.MENDING:
            self._desk.rereading.mend(side)
        else:
            self._desk.rereading.try_again(side)

    def _set_language(self, side: Side, language: str) -> None:
        if article := self._desk.state.slot(side).article:
            self._desk.workbook.edit(replace(article, language=language))
