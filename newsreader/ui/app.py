"""The start of the window: its frame is painted at once, and only then what it works with is brought in."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from newsreader.services.settings import Settings, load_settings
from newsreader.ui.window import window_memory
from newsreader.ui.window.frame import SIZE, Frame, empty_desk

if TYPE_CHECKING:
    from newsreader.ui.program import Program

PARTS = (
    "newsreader.model.article",
    "newsreader.model.findings",
    "newsreader.model.comparison",
    "newsreader.library",
    "newsreader.services.engine.client",
    "newsreader.services.desk",
    "newsreader.paint.marks",
    "newsreader.ui.words.mark_words",
    "newsreader.ui.pane.article_view",
    "newsreader.ui.pane.article_pane",
    "newsreader.ui.side_by_side.reading_area",
    "newsreader.ui.findings.findings_list",
    "newsreader.ui.findings.findings_panel",
    "newsreader.ui.window.main_window",
    "newsreader.ui.opened_library",
    "newsreader.ui.program",
)
"""What the window works with, from the ground up: each is imported in a turn of its own."""

PATIENCE = 0.005
"""Seconds in which the window waits for its library before it looks whether anything else is to be done."""

TITLE_BAR = 60
"""Pixels that the bar with the window's title takes at most; how high it is, is known only once the window stands."""


def run(arguments: Sequence[Path]) -> int:
    """Opens the window with these files, or with the pair compared last, and returns the exit status."""
    application = QApplication(sys.argv[:1])
    settings = load_settings()
    frame = shown_frame(application, settings)
    frame.painted.connect(lambda: furnish(application, settings, frame, lambda program: program.begin(arguments)))
    return application.exec()


def shown_frame(application: QApplication, settings: Settings) -> Frame:
    """The frame of the window in its colours, where and as large as it was left, or else in its usual size."""
    empty_desk(application, settings.theme)
    frame = Frame()
    if window_memory.restore_place(frame, settings):
        frame.show()
        return frame
    screen = application.primaryScreen().availableSize()
    frame.resize(SIZE.boundedTo(screen))
    if has_room(screen):
        frame.show()
    else:
        frame.showMaximized()
    return frame


def has_room(screen: QSize) -> bool:
    """Whether the window in its usual size stands wholly on a screen; else its lower edge would be out of sight."""
    return screen.width() >= SIZE.width() and screen.height() >= SIZE.height() + TITLE_BAR


def furnish(application: QApplication, settings: Settings, frame: Frame, begin: Callable[[Program], None]) -> None:
    """Brings in all parts, dresses them, puts them onto the frame, and begins: each in a turn of its own."""
    from newsreader.ui.turns import Turns

    Turns(_furnishing(application, settings, frame, begin), frame)


def _furnishing(
    application: QApplication, settings: Settings, frame: Frame, begin: Callable[[Program], None]
) -> Iterator[None]:
    for part in PARTS:
        importlib.import_module(part)
        yield
    from newsreader.ui.findings.findings_panel import FindingsPanel
    from newsreader.ui.opened_library import LibraryOpening
    from newsreader.ui.program import Program, dressed
    from newsreader.ui.side_by_side.reader import Reader
    from newsreader.ui.side_by_side.reading_area import ReadingArea
    from newsreader.ui.tidying import Tidying
    from newsreader.ui.window.main_window import MainWindow

    opening = LibraryOpening(settings)
    theme = dressed(application, settings)
    yield
    area = ReadingArea(Reader(frame), frame)
    yield
    findings = FindingsPanel(frame)
    yield
    window = MainWindow(frame, area, findings)
    yield
    while not opening.is_over(PATIENCE):
        yield
    program = Program(application, settings, frame, opening.opened(), theme=theme, window=window)
    program.shown.connect(Tidying(program).later)
    yield
    begin(program)
