"""A window that is closed while a report is being written waits for it, visibly and not for ever."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer

from newsreader.services.press import Press
from newsreader.ui.window.main_window import MainWindow

PATIENCE = 30_000
"""Milliseconds after which the window closes without the report."""


class LastReport(QObject):
    """Holds the window open until the last report is written, has failed, or the reader closes once more."""

    def __init__(self, window: MainWindow, press: Press) -> None:
        super().__init__(window)
        self._window = window
        self._press = press
        self._is_waiting = False
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(window.frame.close)
        window.frame.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - the name is Qt's
        """Keeps the window from closing the first time."""
        if event.type() != QEvent.Type.Close or self._is_waiting or not self._press.is_busy:
            return super().eventFilter(watched, event)
        self._is_waiting = True
        self._window.say(
            self.tr(
                "The report is still being written; the window then closes by itself. Close once more to give it up."
            )
        )
        self._patience.start()
        # Not from within the answer of the engine, which closing would end.
        self._press.when_done(lambda: QTimer.singleShot(0, self._window.frame.close))
        event.ignore()
        return True
