"""A second start of the program brings its files to the window that is open already."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsreader.services.engine.engine import Engine
from newsreader.services.places import library_folder
from newsreader.services.settings import Settings
from newsreader.ui.letter_box import Letter, LetterBox
from newsreader.ui.program import Program
from newsreader.ui.window.frame import Frame


@pytest.fixture
def owner() -> QObject:
    return QObject()


def test_files_reach_the_other_window(owner: QObject, qtbot: QtBot, tmp_path: Path) -> None:
    box = LetterBox(tmp_path, owner)
    taken: list[bool] = []
    with qtbot.waitSignal(box.arrived) as arrived:
        Letter([Path("hafen.txt")], tmp_path, lambda: taken.append(True), lambda: taken.append(False), owner)
    assert arrived.args == [[Path("hafen.txt").absolute()]]
    qtbot.waitUntil(lambda: taken == [True])
    assert list(tmp_path.rglob("*.json")) == []


def test_a_letter_that_nobody_takes_comes_back(
    owner: QObject, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsreader.ui.letter_box._BETWEEN_LOOKS", 1)
    taken: list[bool] = []
    Letter([], tmp_path, lambda: taken.append(True), lambda: taken.append(False), owner)
    qtbot.waitUntil(lambda: taken == [False])
    assert list(tmp_path.rglob("*.json")) == []


def test_letters_of_windows_long_gone_are_thrown_away(owner: QObject, tmp_path: Path) -> None:
    old = tmp_path / "letters" / "alt.json"
    old.parent.mkdir()
    old.write_text("[]", encoding="utf-8")
    LetterBox(tmp_path, owner)
    assert not old.exists()


def test_a_second_window_goes_and_the_first_takes_its_files(
    qtbot: QtBot, qapp: QApplication, reports: tuple[Path, Path], engine: object
) -> None:
    frames = [Frame(), Frame()]
    first, second = (Program(qapp, Settings(language="de"), frame, engine=cast(Engine, engine)) for frame in frames)
    for frame in frames:
        qtbot.addWidget(frame)
        frame.show()
    first.begin([])
    second.begin(reports)
    qtbot.waitUntil(lambda: not frames[1].isVisible())
    assert first.desk.state.left.article is not None
    assert first.desk.state.right.article is not None
    assert (library_folder() / "library.sqlite3").is_file()
    frames[0].close()
