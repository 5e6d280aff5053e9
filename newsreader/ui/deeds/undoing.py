"""Undo and redo: the two actions say which step they would take back or take again."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from newsreader.services.desk_state import DeskState
from newsreader.services.history import Step
from newsreader.services.workbook import Workbook
from newsreader.ui.window.main_window import MainWindow
from newsreader.ui.words.translation import spoken


class Undoing(QObject):
    """Joins the actions "undo" and "redo" of the window to the steps of the workbook."""

    def __init__(self, window: MainWindow, workbook: Workbook) -> None:
        super().__init__(window)
        self._undo, self._redo = (window.actions_by_name[name] for name in ("undo", "redo"))
        self._undo.triggered.connect(workbook.undo)
        self._redo.triggered.connect(workbook.redo)
        window.shown.connect(self.show_state)

    def show_state(self, state: DeskState) -> None:
        """Says in the menu what can be taken back and what can be done again."""
        _offer(self._undo, state.history.done, self.tr("Undo"), self.tr("Undo: {step}"))
        _offer(self._redo, state.history.undone, self.tr("Redo"), self.tr("Redo: {step}"))


def _offer(action: QAction, steps: tuple[Step, ...], bare: str, form: str) -> None:
    action.setEnabled(bool(steps))
    action.setText(form.format(step=spoken().say(steps[-1].said)) if steps else bare)
