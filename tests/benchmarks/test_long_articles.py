"""How long the whole window may not answer while two long articles with thousands of marks are read and worked on."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsreader.comparison import mark
from newsreader.model.comparison import Comparison, DivergenceKind, Side
from newsreader.paint.palette import DARK, LIGHT
from newsreader.services.desk_state import DeskState, FindingFilter, Slot, SlotStage
from newsreader.ui.window.frame import SIZE, Frame
from newsreader.ui.window.main_window import MainWindow

pytestmark = pytest.mark.slow

LONGEST_STALL, LONGEST_OF_OTHERS = 0.1, 0.4
"""Seconds in which the window must answer until marks stand, and whatever is done to them afterwards."""
BEAT, SETTLED = 2, 700
"""Milliseconds between two beats by which a stall is felt, and until everything a deed brings is done."""
SCHEDULED = Path("/proc/thread-self/schedstat")


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    """The whole window, empty, as large as it opens."""
    frame = Frame()
    frame.resize(SIZE)
    window = MainWindow(frame)
    window.take_usual_shape()
    window.set_style(LIGHT, 0)
    qtbot.addWidget(frame)
    with qtbot.waitExposed(frame):
        frame.show()
    yield window
    frame.close()


def test_the_window_answers_whatever_is_done_to_long_articles(
    qtbot: QtBot, window: MainWindow, long_comparison: Comparison
) -> None:
    left, right = (Slot(SlotStage.READ, long_comparison.side(side).article) for side in Side)
    compared = DeskState(left, right).with_comparison(long_comparison, mark(long_comparison), 0.1)
    thinned = compared.with_filter(FindingFilter(frozenset({DivergenceKind.NUMBER, DivergenceKind.TIME})))
    deeds: dict[str, Callable[[], object]] = {
        "left article arrives": lambda: window.show_state(DeskState(left)),
        "right article arrives": lambda: window.show_state(DeskState(left, right)),
        "comparison arrives": lambda: window.show_state(compared),
        "finding is chosen": lambda: window.reader.go_to(1200),
        "name is lit": lambda: window.reader.toggle_entity("e1"),
        "kinds are filtered": lambda: window.show_state(thinned),
        "all kinds come back": lambda: window.show_state(compared),
        "letters grow": lambda: window.set_style(LIGHT, 1),
        "colours turn dark": lambda: window.set_style(DARK, 1),
        "window is widened": lambda: window.frame.resize(1700, 900),
    }
    stalls = {name: _stalled(qtbot, deed) for name, deed in deeds.items()}
    print("".join(f"\n{name}: {1000 * seconds:.0f} ms" for name, seconds in stalls.items()))
    assert max(seconds for name, seconds in stalls.items() if name.endswith("arrives")) < LONGEST_STALL
    assert max(stalls.values()) < LONGEST_OF_OTHERS


def _stalled(qtbot: QtBot, deed: Callable[[], object]) -> float:
    """The longest time, in seconds, in which the event loop did not turn after a deed."""
    felt, longest = _worked(), 0.0

    def feel() -> None:
        nonlocal felt, longest
        now = _worked()
        felt, longest = now, max(longest, now - felt - BEAT / 1000)

    beat = QTimer()
    beat.timeout.connect(feel)
    beat.start(BEAT)
    QTimer.singleShot(0, deed)
    qtbot.wait(SETTLED)
    beat.stop()
    QApplication.processEvents()
    return longest


def _worked() -> float:
    """Seconds by the clock, less those in which other programs had the processor; where nobody counts, by the clock."""
    try:
        waited = int(SCHEDULED.read_text(encoding="ascii").split()[1]) / 1e9
    except (OSError, IndexError):
        waited = 0.0
    return time.perf_counter() - waited
