"""Everything by which the reader puts right what the program found, joined to window and desk."""

from __future__ import annotations

from PySide6.QtCore import QObject

from newsreader.services.desk import Desk
from newsreader.ui.deeds.article_deeds import ArticleDeeds
from newsreader.ui.deeds.context_menu import ContextMenu
from newsreader.ui.deeds.correction_list import CorrectionList
from newsreader.ui.deeds.entity_deeds import EntityDeeds
from newsreader.ui.deeds.heard_marks import HeardMarks
from newsreader.ui.deeds.jumping import Jumping
from newsreader.ui.deeds.passage_deeds import PassageDeeds
from newsreader.ui.deeds.undoing import Undoing
from newsreader.ui.window.main_window import MainWindow


class Correcting(QObject):
    """Holds what listens to the window and tells the workbook of the desk."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        names = EntityDeeds(window, desk.workbook)
        passages = PassageDeeds(window, desk.workbook)
        articles = ArticleDeeds(window, desk.workbook)
        self._menu = ContextMenu(window, (names.offer, passages.offer, articles.offer))
        self._list = CorrectionList(window, desk.workbook)
        self._heard = HeardMarks(window)
        self._jumping = Jumping(window)
        self._undoing = Undoing(window, desk.workbook)
