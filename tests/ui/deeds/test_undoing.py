"""Undo and redo from the menu and by key, without getting in the way of a field's own undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from newsreader.model.comparison import Side
from newsreader.model.corrections import DropEntity, Place
from newsreader.model.span import Span
from newsreader.ui.controls.menus import COMPARE
from newsreader.ui.program import Program

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def corrected(compared: Program) -> Program:
    """A reader has said of a word that it is no name."""
    article = compared.desk.state.left.article
    assert article is not None
    compared.desk.workbook.correct(DropEntity(Place(article.digest, Span(10, 16))))
    return compared


def menu_words(program: Program) -> tuple[str, str]:
    acts = program.window.actions_by_name
    return acts["undo"].text(), acts["redo"].text()


def test_nothing_done_cannot_be_undone(compared: Program) -> None:
    assert menu_words(compared) == ("Rückgängig", "Wiederholen")
    assert not compared.window.actions_by_name["undo"].isEnabled()
    assert not compared.window.actions_by_name["redo"].isEnabled()


@pytest.mark.parametrize(("key", "held"), [(Qt.Key.Key_Z, CONTROL | SHIFT), (Qt.Key.Key_Y, CONTROL)])
def test_a_step_is_taken_back_and_taken_again_by_key(corrected: Program, key: Qt.Key, held: object) -> None:
    view = corrected.window.area.panes[Side.LEFT].view
    view.setFocus()
    assert menu_words(corrected) == ("Rückgängig: Kein Name", "Wiederholen")
    QTest.keyClick(view, Qt.Key.Key_Z, CONTROL)
    assert corrected.desk.state.work.corrections == ()
    assert menu_words(corrected) == ("Rückgängig", "Wiederholen: Kein Name")
    QTest.keyClick(view, key, held)  # type: ignore[call-overload]
    assert len(corrected.desk.state.work.corrections) == 1


def test_in_a_field_its_own_words_are_undone(corrected: Program) -> None:
    corrected.window.actions_by_name["find"].trigger()
    field = corrected.window.find_bar.words
    QTest.keyClicks(field, "Hafen")
    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert field.text() == ""
    assert len(corrected.desk.state.work.corrections) == 1


def test_an_old_correction_is_taken_back_from_the_menu(corrected: Program) -> None:
    menu = next(menu for menu in corrected.window.menus[COMPARE].findChildren(QMenu) if "Korrektur" in menu.title())
    (entry,) = menu.actions()
    assert entry.text() == "Kein Name: „toppt“"
    entry.trigger()
    assert corrected.desk.state.work.corrections == ()
    assert not menu.isEnabled()
    QTest.keyClick(corrected.window.frame, Qt.Key.Key_Z, CONTROL)
    assert len(corrected.desk.state.work.corrections) == 1
