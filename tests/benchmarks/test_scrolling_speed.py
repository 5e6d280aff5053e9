"""How long a step of scrolling takes in two long articles with thousands of marks, beside plain text."""

import statistics
import time
from typing import TypeVar

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from newsreader.comparison import mark
from newsreader.model.comparison import Comparison, Side
from newsreader.paint.palette import LIGHT
from newsreader.services.desk_state import DeskState, Slot, SlotStage
from newsreader.ui.side_by_side.reader import Reader
from newsreader.ui.side_by_side.reading_area import ReadingArea

Shown = TypeVar("Shown", bound=QWidget)

pytestmark = pytest.mark.slow

STEPS = 400
SIZE = QSize(1440, 900)
LONGEST_STALL = 0.1
"""Seconds in which the window may not answer."""

MEDIAN_MILLISECONDS, SLOWEST_MILLISECONDS = 8.0, 16.0


def test_scrolling_long_articles_keeps_up_with_the_screen(qtbot: QtBot, long_comparison: Comparison) -> None:
    area = ReadingArea(Reader())
    area.set_style(LIGHT, 0)
    area.linking.set_on(True)
    left, right = (Slot(SlotStage.READ, long_comparison.side(side).article) for side in Side)
    area.show_state(DeskState(left, right).with_comparison(long_comparison, mark(long_comparison), 0.1))
    ours = _milliseconds(qtbot, area, area.panes[Side.LEFT].view.verticalScrollBar(), 60)

    plain = QPlainTextEdit(long_comparison.left.article.text)
    theirs = _milliseconds(qtbot, plain, plain.verticalScrollBar(), 3)
    ratio = statistics.median(ours) / statistics.median(theirs)
    print(f"\na step of scrolling, two panes: median {_median(ours):.1f} ms, 99th percentile {_slowest(ours):.1f} ms")
    print(f"one QPlainTextEdit without marks: median {_median(theirs):.1f} ms, ratio {ratio:.1f}")
    assert _median(ours) < MEDIAN_MILLISECONDS
    assert _slowest(ours) < SLOWEST_MILLISECONDS


def test_marks_of_long_articles_are_laid_without_a_stall(qtbot: QtBot, long_comparison: Comparison) -> None:
    area = _shown(qtbot, ReadingArea(Reader()))
    area.set_style(LIGHT, 0)
    left, right = (Slot(SlotStage.READ, long_comparison.side(side).article) for side in Side)
    compared = DeskState(left, right).with_comparison(long_comparison, mark(long_comparison), 0.1)
    stalls = {
        name: _seconds(area, state)
        for name, state in (("left", DeskState(left)), ("right", DeskState(left, right)), ("marks", compared))
    }
    print("".join(f"\n{name} laid in {1000 * seconds:.0f} ms" for name, seconds in stalls.items()))
    assert max(stalls.values()) < LONGEST_STALL


def _seconds(area: ReadingArea, state: DeskState) -> float:
    """The longer of the two times: until the state is taken, and until it is painted."""
    begun = time.perf_counter()
    area.show_state(state)
    taken = time.perf_counter()
    QApplication.processEvents()
    return max(taken - begun, time.perf_counter() - taken)


def _milliseconds(qtbot: QtBot, widget: QWidget, bar: QScrollBar, step: int) -> list[float]:
    """The times of steps down and, in larger ones, up again."""
    _shown(qtbot, widget)
    places = [*range(0, STEPS * step, step), *range(STEPS * step, 0, -10 * step)]
    return [_timed(bar, place) for place in places]


def _shown(qtbot: QtBot, widget: Shown) -> Shown:
    qtbot.addWidget(widget)
    widget.resize(SIZE)
    widget.show()
    qtbot.waitExposed(widget)
    QApplication.processEvents()
    return widget


def _timed(bar: QScrollBar, place: int) -> float:
    start = time.perf_counter()
    bar.setValue(place)
    QApplication.processEvents()
    return 1000 * (time.perf_counter() - start)


def _median(times: list[float]) -> float:
    return statistics.median(times)


def _slowest(times: list[float]) -> float:
    return statistics.quantiles(times, n=100)[-1]
