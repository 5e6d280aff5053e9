"""Both articles side by side, joined by curves and scrolled together."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMoveEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from newsreader.model.comparison import Comparison, Side
from newsreader.model.span import Span
from newsreader.paint.marks import Emphasis
from newsreader.paint.palette import Palette
from newsreader.services.desk_state import DeskState
from newsreader.ui.findings.beside_card import Places
from newsreader.ui.pane.article_pane import ArticlePane
from newsreader.ui.pane.article_view import READING_HEIGHT
from newsreader.ui.side_by_side.connectors import Connectors
from newsreader.ui.side_by_side.linked_scrolling import LinkedScrolling, Stops, stops
from newsreader.ui.side_by_side.overview_map import OverviewMap
from newsreader.ui.side_by_side.partners import Partners
from newsreader.ui.side_by_side.reader import Reader
from newsreader.ui.turns import Turns


class ReadingArea(QWidget):
    """The two panes with the gutter between them."""

    zoom_asked = Signal(int)

    def __init__(self, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.reader = reader
        self._comparison: Comparison | None = None
        self._stops: Stops | None = None
        self.panes = {side: ArticlePane(side, self) for side in Side}
        self.maps = {side: OverviewMap(side, self.panes[side].view, self) for side in Side}
        self.connectors = Connectors(self._height_of, self._offset_of, self)
        left, right = (self.panes[side].view.verticalScrollBar() for side in Side)
        self.linking = LinkedScrolling(left, right, self._find_stops)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.maps[Side.LEFT])
        row.addWidget(self.panes[Side.LEFT], 1)
        row.addWidget(self.connectors)
        row.addWidget(self.panes[Side.RIGHT], 1)
        row.addWidget(self.maps[Side.RIGHT])
        self._partners = Partners(self.panes, self.connectors)
        self._connect()

    def show_state(self, state: DeskState) -> None:
        """Shows what lies on the desk."""
        deque(self.showing(state), maxlen=0)

    def showing(self, state: DeskState) -> Iterator[None]:
        """Shows what lies on the desk in several steps, between which the window may answer."""
        for side in Side:
            self.panes[side].show_state(state)
            yield
        if state.comparison is not self._comparison:
            self._comparison = state.comparison
            self.connectors.show_comparison(state.comparison)
            self._partners.show_comparison(state.comparison)
            for side in Side:
                self.maps[side].show_comparison(state.comparison)
            self._words_moved()
            self.linking.resume()
        yield

    def set_style(self, palette: Palette, zoom: int, face: str = "") -> None:
        """Sets everything in other colours or another size: long articles one after the other, the window between."""
        self.connectors.colours = palette
        steps = self._restyling(palette, zoom, face)
        if any(pane.is_long for pane in self.panes.values()):
            Turns(steps, self)
        else:
            deque(steps, maxlen=0)

    def point_out(self, places: Places) -> None:
        """Brings words of either side into view and marks them, until the reader turns to something else."""
        with self.linking.apart():
            for side, spans in zip(Side, places, strict=True):
                whole = Span.covering(spans) if spans else None
                self.panes[side].view.show_found(spans, spans[0] if spans else None)
                if whole:
                    self.panes[side].view.bring_into_view(whole)

    def focused_pane(self) -> ArticlePane | None:
        """The pane the reader is in."""
        focused: QWidget | None = self.window().focusWidget()
        if focused is None:
            return None
        return next((pane for pane in self.panes.values() if pane is focused or pane.isAncestorOf(focused)), None)

    def moveEvent(self, event: QMoveEvent) -> None:  # noqa: N802 - the name is Qt's
        """Keeps the words where they stand when something unfolds above them, but never hides the first of them."""
        super().moveEvent(event)
        down = event.pos().y() - event.oldPos().y()
        with self.linking.apart():
            for pane in self.panes.values():
                bar = pane.view.verticalScrollBar()
                if bar.value():
                    bar.setValue(bar.value() + down)

    def _restyling(self, palette: Palette, zoom: int, face: str) -> Iterator[None]:
        for side in Side:
            with self.linking.apart():
                self.panes[side].set_style(palette, zoom, face)
                self.maps[side].set_palette(palette)
            yield
        self.connectors.update()

    def _connect(self) -> None:
        self.reader.moved.connect(self._emphasise)
        self.reader.arrived.connect(self._bring_into_view)
        for pane in self.panes.values():
            pane.view.apart = self.linking.apart
            pane.view.scrolled.connect(self._draw_between)
            pane.view.laid_out.connect(self._words_moved)
            pane.zoom_asked.connect(self.zoom_asked)

    def _emphasise(self, emphasis: Emphasis) -> None:
        found = self.reader.finding
        self.connectors.set_current(found.left if found else (), found.right if found else ())
        for side in Side:
            self.panes[side].set_emphasis(emphasis)
            self.maps[side].set_current(emphasis.divergence)

    def _bring_into_view(self, _rank: int) -> None:
        found = self.reader.finding
        if found is None:
            return
        with self.linking.apart():
            for side in Side:
                if spans := found.spans(side):
                    self.panes[side].view.bring_into_view(Span.covering(spans))

    def _words_moved(self) -> None:
        self._stops = None
        self.connectors.measure_again()
        for side in Side:
            self.maps[side].draw_again()

    def _draw_between(self) -> None:
        self.connectors.update()
        for side in Side:
            self.maps[side].update()

    def _height_of(self, side: Side, span: Span) -> float | None:
        page = self.panes[side].view.page
        line = page.line_at(span.start) if page else None
        return line.center().y() if line else None

    def _offset_of(self, side: Side) -> float:
        view = self.panes[side].view
        return view.viewport().mapTo(self, QPoint(0, 0)).y() - view.verticalScrollBar().value()

    def _find_stops(self) -> Stops:
        if self._stops is None:
            left, right = (self.panes[side].view.verticalScrollBar().maximum() for side in Side)
            self._stops = stops(self._landmarks(), left, right)
        return self._stops

    def _landmarks(self) -> list[tuple[float, float]]:
        """Where both panes stand when both sentences of a landmark are at the height that is read."""
        if self._comparison is None:
            return []
        return [
            (self._position(Side.LEFT, left), self._position(Side.RIGHT, right))
            for left, right in self._comparison.landmarks
        ]

    def _position(self, side: Side, sentence: int) -> float:
        view = self.panes[side].view
        assert self._comparison is not None
        start = self._comparison.side(side).findings.sentences[sentence].span.start
        y = view.page.y_of(start) if view.page else 0.0
        return y - READING_HEIGHT * view.viewport().height()
