"""Scrolling one pane takes the other along, by sentences that speak of the same."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QScrollBar

from newsreader.model.comparison import Side

Stops = Sequence[tuple[float, float]]
"""Positions of both panes, in pixels, that belong together: strictly increasing on both sides."""


def stops(landmarks: Sequence[tuple[float, float]], left_end: float, right_end: float) -> Stops:
    """The landmarks as scroll positions, between the two beginnings and the two ends of the panes."""
    kept = [(0.0, 0.0)]
    for left, right in landmarks:
        if kept[-1][0] < left < left_end and kept[-1][1] < right < right_end:
            kept.append((left, right))
    if left_end > kept[-1][0] and right_end > kept[-1][1]:
        kept.append((left_end, right_end))
    return kept


def across(stops: Stops, position: float, side: Side) -> float:
    """Where the other pane stands when the pane of `side` stands at `position`: in proportion between two stops."""
    near, far = (0, 1) if side is Side.LEFT else (1, 0)
    index = max(1, min(bisect_right(stops, position, key=lambda stop: stop[near]), len(stops) - 1))
    if len(stops) < 2:
        return stops[0][far]
    before, after = stops[index - 1], stops[index]
    part = (position - before[near]) / (after[near] - before[near])
    return before[far] + min(1.0, max(0.0, part)) * (after[far] - before[far])


class LinkedScrolling(QObject):
    """Keeps two scroll bars together while it is on.

    What the reader moved apart while it was off stays apart by as much: linking again moves nothing.
    """

    def __init__(self, left: QScrollBar, right: QScrollBar, find_stops: Callable[[], Stops]) -> None:
        super().__init__(left)
        self._bars = {Side.LEFT: left, Side.RIGHT: right}
        self._find_stops = find_stops
        self._on = False
        self._moving = False
        self._offset = {Side.LEFT: 0.0, Side.RIGHT: 0.0}
        left.valueChanged.connect(lambda: self._follow(Side.LEFT))
        right.valueChanged.connect(lambda: self._follow(Side.RIGHT))

    def set_on(self, on: bool) -> None:
        """Links or unlinks; linking takes both panes from where they stand."""
        self._on = on
        self.resume()

    def resume(self) -> None:
        """Takes the present positions of both panes as belonging together."""
        found = self._find_stops()
        for side, bar in self._bars.items():
            self._offset[side.other] = self._bars[side.other].value() - across(found, bar.value(), side)

    def apart(self) -> PausedLinking:
        """While this lasts, both panes may be moved on their own; afterwards they go on from there."""
        return PausedLinking(self)

    def _follow(self, side: Side) -> None:
        if not self._on or self._moving:
            return
        other = self._bars[side.other]
        self._moving = True
        other.setValue(round(across(self._find_stops(), self._bars[side].value(), side) + self._offset[side.other]))
        self._moving = False


class PausedLinking:
    """A stretch of code during which the panes do not pull at each other."""

    def __init__(self, linking: LinkedScrolling) -> None:
        self._linking = linking
        self._is_within = False
        """Another stretch is under way already, and this one ends nothing."""

    def __enter__(self) -> None:
        self._is_within = self._linking._moving
        self._linking._moving = True

    def __exit__(self, *_: object) -> None:
        if not self._is_within:
            self._linking._moving = False
            self._linking.resume()
