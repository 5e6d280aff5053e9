"""Lights, on both sides, the sentences that speak of what the reader points at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QTimer

from newsreader.model.comparison import Comparison, PassagePair, Side
from newsreader.model.span import Span
from newsreader.ui.pane.article_pane import ArticlePane
from newsreader.ui.side_by_side.connectors import Connectors
from newsreader.ui.words.passages import pairs_at

REST = 120
"""Milliseconds the pointer must rest on a sentence: nothing flickers while it only passes."""


class Partners(QObject):
    """Follows pointer and caret through both panes."""

    def __init__(self, panes: Mapping[Side, ArticlePane], connectors: Connectors) -> None:
        super().__init__(connectors)
        self._panes = panes
        self._connectors = connectors
        self._comparison: Comparison | None = None
        self._pointed: tuple[Side, int | None] = (Side.LEFT, None)
        self._timer = QTimer(self, singleShot=True, interval=REST)
        self._timer.timeout.connect(self._light)
        self._pointed_pairs: Sequence[PassagePair] = ()
        connectors.pointed.connect(self._point_pairs)
        for side, pane in panes.items():
            pane.view.pointed.connect(lambda place, side=side: self._point(side, place))

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Takes the pairs of a comparison."""
        self._comparison = comparison
        self._pointed_pairs = ()
        self._point(Side.LEFT, None)

    def _point(self, side: Side, place: int | None) -> None:
        self._pointed = side, place
        self._timer.start()

    def _point_pairs(self, pairs: Sequence[PassagePair]) -> None:
        self._pointed_pairs = pairs
        self._point(Side.LEFT, None)

    def _light(self) -> None:
        pairs = self._pairs()
        self._connectors.set_pointed(pairs)
        for side in Side:
            lit = frozenset(number for pair in pairs for number in pair.numbers(side))
            self._panes[side].view.light_sentences(lit)

    def _pairs(self) -> Sequence[PassagePair]:
        side, place = self._pointed
        if self._comparison is None or place is None:
            return self._pointed_pairs
        return pairs_at(self._comparison, side, Span(place, place))
