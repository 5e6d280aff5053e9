"""Long work in short turns, between which the window answers and paints."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Takes one step of some work in each pass of the event loop, until there is none left.

    A timer of its own sees to that: calls that are queued one from the other are made in the same pass.
    """

    def __init__(self, steps: Iterator[None], parent: QObject) -> None:
        super().__init__(parent)
        self._steps = steps
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._take_one)
        self._timer.start()

    def give_up(self) -> None:
        """Takes no further step: something else is to be done in its place."""
        self._timer.stop()
        self.deleteLater()

    def _take_one(self) -> None:
        is_over = True
        try:
            is_over = next(self._steps, _NO_MORE) is _NO_MORE
        finally:  # a step that failed is the last one, and its failure is told
            if is_over:
                self._timer.stop()
                self.deleteLater()


_NO_MORE = object()
