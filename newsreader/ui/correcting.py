"""Everything by which the reader puts right what the program found, joined to window and desk."""

from __future__ import annotations

from PySide6.QtCore import QObject

from newsreader.services.desk import Desk
from newsreader.ui.entity_deeds import EntityDeeds
from newsreader.ui.main_window import MainWindow
from newsreader.ui.undoing import Undoing


class Correcting(QObject):
    """Holds what listens to the window and tells the workbook of the desk."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._names = EntityDeeds(window, desk.workbook)
        self._undoing = Undoing(window, desk.workbook)
