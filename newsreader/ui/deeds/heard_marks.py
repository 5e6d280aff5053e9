"""Tells a screen reader when the caret comes to marked words."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from newsreader.model.comparison import Mark, Side
from newsreader.ui.pane.spot import spot
from newsreader.ui.window.main_window import MainWindow


class HeardMarks(QObject):
    """Says each mark once, as the caret comes to it; why it is there is asked for by the menu key."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._panes = window.area.panes
        self._at: tuple[Mark, ...] = ()
        for side, pane in window.area.panes.items():
            pane.view.cursorPositionChanged.connect(partial(self._hear, side))

    def _hear(self, side: Side) -> None:
        view = self._panes[side].view
        if not (QAccessible.isActive() and view.hasFocus()):
            return
        here = spot(view, side)
        marks = here.marks if here else ()
        fresh = [mark for mark in marks if mark not in self._at]
        self._at = marks
        if fresh and view.mark_words:
            said = ". ".join(view.mark_words.heard(mark) for mark in fresh)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, said))
