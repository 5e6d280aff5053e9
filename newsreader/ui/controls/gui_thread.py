"""Brings answers of the engine home to the thread that owns the widgets."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal


class GuiThread(QObject):
    """Runs what other threads hand over, in order, on the thread it was made on."""

    _handed_over = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handed_over.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def post(self, work: Callable[[], None]) -> None:
        """Has `work` done on the window's thread, soon; may be called from any thread."""
        self._handed_over.emit(work)

    def _run(self, work: Callable[[], None]) -> None:
        work()
