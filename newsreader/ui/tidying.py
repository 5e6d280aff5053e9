"""Clears Python's memory while the reader rests: in the midst of work that would hold the window up."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

REST = 2000
"""Milliseconds after the last change on the desk at which the memory is cleared."""

_YOUNG, _MIDDLE, _OLD = 10_000, 20, 1_000_000
"""New objects after which the youngest are looked through; so many of these looks to one through the middle, and so on.

A look through everything takes longer than a frame where long articles lie on the desk.
"""


class Tidying(QObject):
    """Takes the looks through everything out of Python's hands."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.freeze()  # what the window is made of stays until its end
        gc.set_threshold(_YOUNG, _MIDDLE, _OLD)
        self._timer = QTimer(self, singleShot=True, interval=REST)
        self._timer.timeout.connect(gc.collect)

    def later(self) -> None:
        """Something has changed; the memory is cleared once nothing does."""
        self._timer.start()
