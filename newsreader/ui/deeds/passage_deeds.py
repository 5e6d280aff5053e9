"""What the reader puts right about passages: which speak of the same and which do not."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from newsreader.model.comparison import Comparison, PassagePair, Side
from newsreader.model.corrections import PairPassages, Place, UnpairPassages
from newsreader.services.desk_state import DeskState
from newsreader.services.workbook import Workbook
from newsreader.ui.controls.menus import open_once, plain
from newsreader.ui.pane.spot import Spot, spot
from newsreader.ui.window.main_window import MainWindow
from newsreader.ui.words.passages import IN_MENU, pairs_at, passage, sentences_at, span_of

_QUOTATION_MARKS = '„“”»«"'
"""A menu sets passages between quotation marks of its own."""


class PassageDeeds(QObject):
    """Offers to pair and to part, in the menus of texts and connectors, and by key."""

    def __init__(self, window: MainWindow, workbook: Workbook) -> None:
        super().__init__(window)
        self._window = window
        self._workbook = workbook
        self._comparison: Comparison | None = None
        window.shown.connect(self._take_state)
        window.actions_by_name["pair_passages"].triggered.connect(self.pair)
        window.area.connectors.menu_asked.connect(self._open_menu)

    def offer(self, menu: QMenu, here: Spot) -> None:
        """Offers to pair what the reader is at with where they are on the other side, and to part what is paired."""
        if self._comparison is None or not (mine := self._sentences(here)):
            return
        across = here.side.other
        theirs = self._sentences(spot(self._window.area.panes[across].view, across))
        if theirs:
            words = self.tr("Speaks of the same as “{passage}”")
            offered = menu.addAction(plain(words.format(passage=self._said(across, theirs))), self.pair)
            offered.setEnabled(not self._are_paired(here.side, mine, theirs))
        else:
            menu.addAction(self.tr("Speaks of the same as … (first put the caret into the other text)")).setEnabled(
                False
            )
        if here.span is not None:
            self._offer_parting(menu, pairs_at(self._comparison, here.side, here.span), across)

    def pair(self) -> None:
        """Pairs what is selected on both sides, or else the sentences with the carets."""
        places = [place for side in Side if (place := self._place(side))]
        if len(places) == len(Side):
            self._workbook.correct(PairPassages(*places))
        else:
            self._window.say(self.tr("First put the caret into a sentence on each side, or select words there."))

    def _place(self, side: Side) -> Place | None:
        here = spot(self._window.area.panes[side].view, side)
        numbers = self._sentences(here)
        if here is None or self._comparison is None or not numbers:
            return None
        return Place(here.article.digest, here.selection or span_of(self._comparison, side, numbers))

    def _take_state(self, state: DeskState) -> None:
        self._comparison = state.comparison

    def _sentences(self, here: Spot | None) -> tuple[int, ...]:
        if here is None or here.span is None or self._comparison is None:
            return ()
        return sentences_at(self._comparison, here.side, here.span)

    def _are_paired(self, side: Side, mine: Sequence[int], theirs: Sequence[int]) -> bool:
        pairs = self._comparison.pairs if self._comparison else ()
        return any(
            set(mine) <= set(pair.numbers(side)) and set(theirs) <= set(pair.numbers(side.other)) for pair in pairs
        )

    def _open_menu(self, pairs: Sequence[PassagePair], where: QPoint) -> None:
        menu = QMenu(self._window.area)
        self._offer_parting(menu, pairs, Side.LEFT)
        open_once(menu, where)

    def _offer_parting(self, menu: QMenu, pairs: Sequence[PassagePair], across: Side) -> None:
        for pair in pairs:
            words = self.tr("Does not speak of the same as “{passage}”")
            said = self._said(across, pair.numbers(across))
            menu.addAction(plain(words.format(passage=said)), partial(self._part, pair))

    def _part(self, pair: PassagePair) -> None:
        if self._comparison:
            left, right = (
                Place(self._comparison.side(side).article.digest, span_of(self._comparison, side, pair.numbers(side)))
                for side in Side
            )
            self._workbook.correct(UnpairPassages(left, right))

    def _said(self, side: Side, numbers: tuple[int, ...]) -> str:
        said = passage(self._comparison, side, numbers, IN_MENU) if self._comparison else ""
        return said.lstrip(_QUOTATION_MARKS)
