"""The window opens as it was left: the pair, what stood at the top, what was selected, lit and current."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from newsreader.library import open_library_in_memory
from newsreader.model.comparison import Side
from newsreader.services.engine.engine import Engine
from newsreader.services.session import Session, load_session, save_session
from newsreader.services.settings import Settings, load_settings
from newsreader.ui.program import Program
from newsreader.ui.window.frame import Frame

Start = Callable[[], Program]


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, engine: object) -> Iterator[Start]:
    """Starts the program, again and again, on one library."""
    programs: list[Program] = []

    def begin() -> Program:
        frame = Frame()
        frame.resize(1100, 500)
        program = Program(qapp, load_settings(), frame, engine=cast(Engine, engine))
        qtbot.addWidget(frame)
        with qtbot.waitExposed(frame):
            frame.show()
        programs.append(program)
        return program

    yield begin
    for program in programs:
        program.window.frame.close()


def test_everything_is_where_it_was(start: Start, reports: tuple[Path, Path]) -> None:
    first = start()
    first.begin(reports)
    first.window.area.linking.set_on(False)
    view = first.window.area.panes[Side.LEFT].view
    first.window.reader.go_to(2)
    first.window.reader.toggle_entity(first.window.strip.chips[1].entity.id)
    cursor = view.document().find("Geländer")
    assert not cursor.isNull()
    view.setTextCursor(cursor)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    selected, emphasis = view.textCursor().selectedText(), first.window.reader.emphasis
    top = view.page.code_point_from(view.verticalScrollBar().value()) if view.page else None
    first.window.frame.close()

    again = start()
    again.begin([])
    view = again.window.area.panes[Side.LEFT].view
    assert again.window.reader.emphasis == emphasis
    assert view.textCursor().selectedText() == selected == "Geländer"
    assert view.page is not None
    assert view.page.code_point_from(view.verticalScrollBar().value()) == top


def test_other_articles_are_shown_from_their_beginning(start: Start, reports: tuple[Path, Path]) -> None:
    save_session(Session("0" * 64, "1" * 64, 400, 400, [3, 9], [3, 9], 2, "e1"))
    program = start()
    program.begin([])
    program.desk.open_files(reports)
    view = program.window.area.panes[Side.LEFT].view
    assert view.verticalScrollBar().value() == 0
    assert not view.textCursor().hasSelection()
    view.moveCursor(QTextCursor.MoveOperation.End)


def test_a_session_that_cannot_be_understood_is_no_session(tmp_path: Path) -> None:
    file = tmp_path / "session.json"
    file.write_text('{"left_top": "oben", "finding": 3}', encoding="utf-8")
    assert load_session(file) == Session(finding=3)
    file.write_text("[", encoding="utf-8")
    assert load_session(file) == Session()


def test_another_language_is_spoken_at_once_where_the_reader_was(
    qapp: QApplication, qtbot: QtBot, engine: object, reports: tuple[Path, Path]
) -> None:
    frame = Frame()
    frame.resize(1100, 500)
    settings = Settings(language="de", theme="light")
    program = Program(qapp, settings, frame, open_library_in_memory(), cast(Engine, engine))
    with qtbot.waitExposed(frame):
        frame.show()
    program.begin(reports)
    program.window.reader.go_to(3)
    program.window.actions_by_name["linked"].setChecked(False)
    program.window.actions_by_name["settings"].trigger()
    assert program.window.navigator.words == "Befund 3 von 7"
    listed = program.desk.shelf.entries()
    program.desk.shelf.remove(listed[0].digest)

    program.preferences.take(replace(program.preferences.settings, language="en"))
    qtbot.waitUntil(lambda: program.window.navigator.words == "Finding 3 of 7")
    assert program.window.actions_by_name["swap"].text() == "Swap sides"
    assert list(program.desk.shelf.entries()) == list(listed), "nothing is erased that can no longer be brought back"
    assert not program.window.actions_by_name["linked"].isChecked()
    dialog = program.window.frame.findChild(QWidget, "settings")
    assert dialog is not None
    assert dialog.windowTitle() == "Settings"
    dialog.close()
    assert program.window.frame.size() == QSize(1100, 500)
    program.window.actions_by_name["swap"].trigger()
    right = program.desk.state.right.article
    assert right is not None
    assert right.title == "Stadtrat stoppt den Umbau der Hafenbrücke"
    assert program.window.area.panes[Side.RIGHT].article is right, "the window obeys and shows the same desk"
    qtbot.addWidget(program.window.frame)
    program.window.frame.close()
