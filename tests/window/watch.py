"""Watches the real window from its first painting to its marks; see `real_window.py`."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from newsreader.services.settings import load_settings
from newsreader.ui.app import furnish, shown_frame

if TYPE_CHECKING:
    from newsreader.services.desk_state import DeskState
    from newsreader.ui.program import Program

BEAT = 4
"""Milliseconds between two beats by which a stall of the window is felt."""

SCHEDULED = Path("/proc/thread-self/schedstat")
"""Here Linux counts the nanoseconds a thread has run, and those it had to wait for a processor."""

LOOK_EVERY = 2
"""Milliseconds between two looks at the window."""


class Watch:
    """Looks at the desk again and again, and notes when each thing was first seen."""

    def __init__(self, files: list[Path]) -> None:
        self.seen: dict[str, float] = {}
        self._files, self._files_again = files[:2], files[2:] or files[:2]
        self._asked_again = 0.0
        self._application = QApplication(sys.argv[:1])
        self._settings = load_settings()
        self._frame = shown_frame(self._application, self._settings)
        self._frame.painted.connect(self._framed)
        self._beat = QTimer()
        self._beat.timeout.connect(self._feel)
        self._felt = 0.0
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)

    def run(self) -> None:
        self._application.exec()

    def _framed(self) -> None:
        self.seen["framed"] = _now()
        self._felt = _now() - _kept_waiting()
        self.seen["longest_stall"] = 0.0
        self._beat.start(BEAT)
        furnish(self._application, self._settings, self._frame, self._furnished)

    def _furnished(self, program: Program) -> None:
        self._program = program
        self._frame.repaint()
        self.seen["furnished"] = _now()
        if not self._files:
            self._frame.close()
            return
        QTimer.singleShot(0, self._begin)

    def _begin(self) -> None:
        self._program.begin(self._files)
        self._timer.start(LOOK_EVERY)

    def _feel(self) -> None:
        """Notes the longest time in which the window could not answer, until the first marks stand."""
        now = _now() - _kept_waiting()
        if "marked" not in self.seen:
            self.seen["longest_stall"] = max(self.seen["longest_stall"], now - self._felt - BEAT / 1000)
        self._felt = now

    def _look(self) -> None:
        state = self._program.desk.state
        if self._asked_again:
            self._look_again(state)
            return
        if state.left.article and state.right.article:
            self.seen.setdefault("readable", _now())
        if state.comparison:
            self.seen["marked"] = _now()
            self._asked_again = time.time()
            for side in self._program.window.area.panes:
                self._program.desk.clear(side)
            self._program.desk.open_files(self._files_again)

    def _look_again(self, state: DeskState) -> None:
        if state.comparison:
            self._frame.repaint()
            self.seen["marked_again"] = time.time() - self._asked_again
            self._timer.stop()
            self._frame.close()


def _now() -> float:
    return time.time() - float(os.environ["BEGUN"])


def _kept_waiting() -> float:
    """Seconds in which the window could have gone on, but other programs had the processor; 0 where nobody counts."""
    try:
        return int(SCHEDULED.read_text(encoding="ascii").split()[1]) / 1e9
    except (OSError, IndexError):
        return 0.0


def main() -> None:
    watch = Watch([Path(name) for name in sys.argv[1:]])
    watch.run()
    print(json.dumps({**watch.seen, "modules": sorted(sys.modules)}))
