"""Long work is done in short turns, between which the window is heard."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from newsreader.ui.turns import Turns


def test_the_window_is_heard_between_two_steps(qtbot: QtBot) -> None:
    owner, told = QObject(), list[str]()
    beat = QTimer(owner)
    beat.timeout.connect(lambda: told.append("heard"))

    def steps() -> Iterator[None]:
        for number in range(3):
            told.append(f"step {number}")
            yield

    beat.start(0)
    Turns(steps(), owner)
    qtbot.waitUntil(lambda: "step 2" in told)
    beat.stop()
    places = [told.index(f"step {number}") for number in range(3)]
    assert all("heard" in told[one:other] for one, other in pairwise(places))


def test_a_step_that_fails_is_the_last_one(qtbot: QtBot) -> None:
    owner, told = QObject(), list[int]()

    def steps() -> Iterator[None]:
        told.append(1)
        yield
        raise ValueError("no second step")

    with qtbot.captureExceptions() as failures:
        turns = Turns(steps(), owner)
        with qtbot.waitSignal(turns.destroyed):
            pass
    assert told == [1]
    assert [str(value) for _, value, _ in failures] == ["no second step"]
