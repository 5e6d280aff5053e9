"""What the reader has put right about a pair, as a menu from which each can be taken back, also days later."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from newsreader.model.comparison import Side
from newsreader.model.corrections import (
    Correction,
    DropEntity,
    EntityCorrection,
    MergeEntities,
    PairPassages,
    PassageCorrection,
    Place,
    RenameEntity,
    SplitEntity,
    UnpairPassages,
)
from newsreader.services.desk_state import DeskState
from newsreader.services.steps import corrected
from newsreader.services.workbook import Workbook
from newsreader.ui.controls.menus import COMPARE, plain
from newsreader.ui.window.main_window import MainWindow
from newsreader.ui.words.passages import IN_MENU, shortened
from newsreader.ui.words.translation import spoken


class CorrectionList(QObject):
    """Fills a menu within "Compare" with the corrections of names and passages."""

    def __init__(self, window: MainWindow, workbook: Workbook) -> None:
        super().__init__(window)
        self._workbook = workbook
        self._texts: dict[str, str] = {}
        self.menu = QMenu(self.tr("Take back a correction"), window.menus[COMPARE])
        window.menus[COMPARE].addSeparator()
        window.menus[COMPARE].addMenu(self.menu)
        window.shown.connect(self.show_state)

    def show_state(self, state: DeskState) -> None:
        """Lists the corrections of the pair on the desk, the latest first."""
        articles = [article for side in Side if (article := state.slot(side).article)]
        self._texts = {article.digest: article.text for article in articles}
        self.menu.clear()
        for correction in reversed(state.work.corrections):
            if isinstance(correction, EntityCorrection | PassageCorrection):
                self.menu.addAction(plain(self._said(correction)), partial(self._workbook.retract, correction))
        self.menu.setEnabled(not self.menu.isEmpty())

    def _said(self, correction: Correction) -> str:
        quoted = (self.tr("“{words}”").format(words=words) for words in self._words(correction))
        return f"{spoken().say(corrected(correction))}: {' – '.join(quoted)}"

    def _words(self, correction: Correction) -> Iterator[str]:
        match correction:
            case MergeEntities(first, second) | PairPassages(first, second) | UnpairPassages(first, second):
                yield from (self._at(first), self._at(second))
            case SplitEntity(places):
                yield self._at(places[0])
            case RenameEntity(place, name):
                yield from (self._at(place), name)
            case DropEntity(place):
                yield self._at(place)

    def _at(self, place: Place) -> str:
        words = place.span.of(self._texts.get(place.article, ""))
        return shortened(" ".join(words.split()), IN_MENU)
