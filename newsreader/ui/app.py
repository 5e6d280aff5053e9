"""The start of the window: its frame is painted at once, and only then what it works with is brought in."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication

from newsreader.services.settings import Settings, load_settings
from newsreader.ui.window import window_memory
from newsreader.ui.window.frame import SIZE, Frame, empty_desk

if TYPE_CHECKING:
    from newsreader.ui.opened_library import OpenedLibrary
    from newsreader.ui.program import Program
    from newsreader.ui.window.theme import Theme

PARTS = (
    "newsreader.library",
    "newsreader.services.desk",
    "newsreader.ui.pane.article_document",
    "newsreader.ui.pane.article_pane",
    "newsreader.ui.side_by_side.reading_area",
    "newsreader.ui.findings.findings_panel",
    "newsreader.ui.window.main_window",
    "newsreader.ui.program",
)
"""What the window works with, from the ground up: each is imported in a few frames' time at most."""

TITLE_BAR = 60
"""Pixels that the bar with the window's title takes at most; how high it is, is known only once the window stands."""


def run(arguments: Sequence[Path]) -> int:
    """Opens the window with these files, or with the pair compared last, and returns the exit status."""
    application = QApplication(sys.argv[:1])
    settings = load_settings()
    empty_desk(application, settings.theme)
    frame = Frame()
    show = frame.show
    if not window_memory.restore_place(frame, settings):
        screen = application.primaryScreen().availableSize()
        frame.resize(SIZE.boundedTo(screen))
        show = frame.show if has_room(screen) else frame.showMaximized

    frame.painted.connect(lambda: furnish(application, settings, frame, lambda program: program.begin(arguments)))
    show()
    return application.exec()


def has_room(screen: QSize) -> bool:
    """Whether the window in its usual size stands wholly on a screen; else its lower edge would be out of sight."""
    return screen.width() >= SIZE.width() and screen.height() >= SIZE.height() + TITLE_BAR


def furnish(application: QApplication, settings: Settings, frame: Frame, begin: Callable[[Program], None]) -> None:
    """Brings in all parts, dresses them, puts them onto the frame, and begins: each in a turn of its own."""

    def dress() -> None:
        from newsreader.ui.program import dressed

        theme = dressed(application, settings)
        QTimer.singleShot(0, lambda: open_library(theme))

    def open_library(theme: Theme) -> None:
        from newsreader.ui.opened_library import opened_library

        opened = opened_library(settings)
        QTimer.singleShot(0, lambda: put_together(theme, opened))

    def put_together(theme: Theme, opened: OpenedLibrary) -> None:
        from newsreader.ui.program import Program

        program = Program(application, settings, frame, opened, theme=theme)
        QTimer.singleShot(0, lambda: begin(program))

    _bring_in(iter(PARTS), dress)


def _bring_in(parts: Iterator[str], dress: Callable[[], None]) -> None:
    """Imports one part after the other, between which the window stays alive."""
    part = next(parts, None)
    if part is None:
        dress()
        return
    importlib.import_module(part)
    QTimer.singleShot(0, partial(_bring_in, parts, dress))
