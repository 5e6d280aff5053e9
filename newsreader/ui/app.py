"""The start of the window: its frame is painted at once, and only then what it works with is brought in."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from newsreader.services.settings import load_settings
from newsreader.ui import window_memory
from newsreader.ui.frame import SIZE, Frame, empty_desk


def run(arguments: Sequence[Path]) -> int:
    """Opens the window with these files, or with the pair compared last, and returns the exit status."""
    application = QApplication(sys.argv[:1])
    settings = load_settings()
    empty_desk(application, settings.theme)
    frame = Frame()
    if not window_memory.restore_place(frame, settings):
        frame.resize(SIZE.boundedTo(application.primaryScreen().availableSize()))

    def furnish() -> None:
        # All the rest takes longer to import than the frame takes to stand there.
        from newsreader.ui.program import Program

        Program(application, settings, frame).begin(arguments)

    frame.painted.connect(furnish)
    frame.show()
    return application.exec()
