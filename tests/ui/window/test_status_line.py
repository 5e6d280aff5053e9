"""The foot of the window: a long comparison tells how far it is and can be stopped."""

from dataclasses import replace

from PySide6.QtWidgets import QProgressBar, QToolButton
from pytestqt.qtbot import QtBot

from newsreader.model.message import Message
from newsreader.model.progress import Progress
from newsreader.ui.program import Program


def _button(program: Program, words: str) -> QToolButton:
    return next(button for button in program.window.status.findChildren(QToolButton) if button.text() == words)


def test_a_long_comparison_shows_how_far_it_is_and_can_be_stopped(compared: Program, qtbot: QtBot) -> None:
    status = compared.window.status
    (bar,) = status.findChildren(QProgressBar)
    assert not bar.isVisible()
    what = Message.of("progress.analysing", name="hafen.txt")
    status.show_state(replace(compared.desk.state, progress=Progress(1, 4, what)))
    assert bar.isVisible()
    assert bar.value() == 25
    assert "hafen.txt" in status.words
    with qtbot.waitSignal(status.stop_asked):
        _button(compared, "Anhalten").click()


def test_a_stopped_comparison_can_be_asked_for_again(compared: Program, qtbot: QtBot) -> None:
    status = compared.window.status
    assert not _button(compared, "Vergleichen").isVisible()
    status.show_state(replace(compared.desk.state, whole=None, comparison=None, seconds=None))
    with qtbot.waitSignal(status.compare_asked):
        _button(compared, "Vergleichen").click()
