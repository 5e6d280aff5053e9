"""The menu of a text: first why the words are marked, then what can be done with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QLabel, QMenu, QWidgetAction

from newsreader.model.comparison import MarkKind, Side
from newsreader.ui.controls.menus import open_once
from newsreader.ui.pane.article_view import ArticleView
from newsreader.ui.pane.spot import Spot, spot
from newsreader.ui.window.main_window import MainWindow
from newsreader.ui.words.mark_words import in_tip

Offer = Callable[[QMenu, Spot], None]
"""Adds to a menu what can be done at a spot."""

_WIDTH = 410
"""Pixels in which a reason is set."""


class ContextMenu(QObject):
    """Opens at the pointer, or by key at the caret."""

    def __init__(self, window: MainWindow, offers: Sequence[Offer]) -> None:
        super().__init__(window)
        self._window = window
        self._offers = offers
        for side, pane in window.area.panes.items():
            pane.view.menu_asked.connect(partial(self._open, side))

    def _open(self, side: Side, where: QPoint) -> None:
        view = self._window.area.panes[side].view
        here = spot(view, side)
        if here is None:
            return
        menu = QMenu(view)
        self._answer(menu, view, here)
        for offer in (self._offer_findings, *self._offers, self._offer_copying):
            menu.addSeparator()
            offer(menu, here)
        open_once(menu, where)

    def _answer(self, menu: QMenu, view: ArticleView, here: Spot) -> None:
        """Begins the menu with the reasons of the marks; read aloud, they are its first entry."""
        told = view.mark_words.answer(here.marks, here.place) if view.mark_words else ()
        if not told:
            return
        words = "\n\n".join(told)
        answer, label = QWidgetAction(menu), QLabel(in_tip(told), menu)
        label.setObjectName("answer")
        label.setWordWrap(True)
        label.setFixedWidth(_WIDTH)
        answer.setDefaultWidget(label)
        answer.setText(words)
        menu.addAction(answer)
        menu.setAccessibleName(words)

    def _offer_findings(self, menu: QMenu, here: Spot) -> None:
        for mark in here.marks:
            if mark.kind is MarkKind.DIVERGENCE:
                words = self.tr("Go to finding {number}").format(number=mark.target)
                menu.addAction(words, partial(self._window.reader.go_to, int(mark.target)))

    def _offer_copying(self, menu: QMenu, _here: Spot) -> None:
        for name in ("copy", "select_all"):
            menu.addAction(self._window.actions_by_name[name])
