"""Brings answers of the engine home to the thread that owns the widgets."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal


class GuiThread(QObject):
    """Runs what other threads hand over, in order, on the thread it was made on.

    Each thing has a pass of the event loop for itself: two answers that come together do not keep the window waiting
    for both.
    """

    _came = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: deque[Callable[[], None]] = deque()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._do_one)
        self._came.connect(self._timer.start, Qt.ConnectionType.QueuedConnection)

    def post(self, work: Callable[[], None]) -> None:
        """Has `work` done on the window's thread, soon; may be called from any thread."""
        self._work.append(work)
        self._came.emit()

    def _do_one(self) -> None:
        if not self._work:
            self._timer.stop()
            return
        self._work.popleft()()
