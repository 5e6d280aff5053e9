"""The library beside the panes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from newsreader.model.comparison import Side
from newsreader.ui.program import Program

LEFT_TITLE = "Stadtrat stoppt den Umbau der Hafenbrücke"
RIGHT_TITLE = "Petersen bremst die Brücke aus"


def listed(program: Program) -> list[str]:
    model = program.window.library.list.model()
    return [model.index(row, 0).data().split("\n")[0] for row in range(model.rowCount())]


def open_library(program: Program) -> None:
    QTest.keyClick(program.window.frame, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()


def test_every_opened_article_is_listed_and_found_by_its_words(compared: Program, qtbot: QtBot) -> None:
    assert not compared.window.library.isVisible()
    open_library(compared)
    assert sorted(listed(compared)) == [RIGHT_TITLE, LEFT_TITLE]
    assert compared.window.frame.focusWidget() is compared.window.library.search
    QTest.keyClicks(compared.window.library.search, "Pfeiler")
    qtbot.waitUntil(lambda: listed(compared) == [RIGHT_TITLE])


def test_enter_opens_left_and_with_shift_right(compared: Program) -> None:
    open_library(compared)
    entries = compared.window.library.list
    entries.setCurrentIndex(entries.model().index(listed(compared).index(RIGHT_TITLE), 0))
    entries.setFocus()
    QTest.keyClick(entries, Qt.Key.Key_Return)
    left = compared.desk.state.left.article
    assert left is not None
    assert left.title == RIGHT_TITLE
    entries.setCurrentIndex(entries.model().index(listed(compared).index(LEFT_TITLE), 0))
    QTest.keyClick(entries, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    right = compared.desk.state.right.article
    assert right is not None
    assert right.title == LEFT_TITLE


def test_an_entry_dragged_onto_a_pane_lies_there(compared: Program, drop: Callable[[QPoint, QMimeData], None]) -> None:
    open_library(compared)
    entries = compared.window.library.list
    row = listed(compared).index(LEFT_TITLE)
    data = entries.model().mimeData([entries.model().index(row, 0)])
    right = compared.window.area.panes[Side.RIGHT]
    point = right.mapTo(compared.window.frame, QPoint(50, 200))
    drop(point, data)
    article = compared.desk.state.right.article
    assert article is not None
    assert article.title == LEFT_TITLE


def test_a_removed_article_leaves_the_list_and_stays_on_the_desk(compared: Program, qtbot: QtBot) -> None:
    open_library(compared)
    entries = compared.window.library.list
    entries.setFocus()
    entries.setCurrentIndex(entries.model().index(0, 0))
    QTest.keyClick(entries, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(listed(compared)) == 1)
    assert compared.desk.state.left.article is not None
    chosen = entries.entry()
    assert chosen is not None, "the next one can be opened or removed at once"
    assert [chosen.title] == listed(compared)


def test_a_removed_article_can_be_brought_back_for_a_while(compared: Program, qtbot: QtBot) -> None:
    open_library(compared)
    panel = compared.window.library
    panel.list.setCurrentIndex(panel.list.model().index(0, 0))
    before = listed(compared)
    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(listed(compared)) == 1)
    (button,) = [button for button in panel.findChildren(QPushButton) if button.isVisible()]
    button.click()
    qtbot.waitUntil(lambda: listed(compared) == before)
    assert not button.isVisible()


def test_an_article_opened_again_is_not_erased(compared: Program, reports: tuple[Path, Path], qtbot: QtBot) -> None:
    open_library(compared)
    panel = compared.window.library
    for row in range(2):
        panel.list.setCurrentIndex(panel.list.model().index(row, 0))
    panel.removal_asked.emit(compared.desk.shelf.entries()[0].digest)
    qtbot.waitUntil(lambda: len(listed(compared)) == 1)
    compared.desk.open_files(reports)
    panel.erasure_due.emit()
    QApplication.processEvents()
    assert sorted(listed(compared)) == [RIGHT_TITLE, LEFT_TITLE]


def test_what_was_compared_last_is_laid_out_again(compared: Program, reports: tuple[Path, Path]) -> None:
    assert reports
    for side in Side:
        compared.desk.clear(side)
    compared.begin([])
    assert compared.window.navigator.words == "Befund 1 von 7"


def test_an_empty_pane_offers_the_pairs_compared_before(compared: Program) -> None:
    for side in Side:
        compared.desk.clear(side)
    QApplication.processEvents()
    invitation = compared.window.area.panes[Side.RIGHT].invitation
    offered = [button for button in invitation.findChildren(QPushButton) if LEFT_TITLE in button.toolTip()]
    assert [button.toolTip() for button in offered] == [f"{LEFT_TITLE} | {RIGHT_TITLE}"]
    QTest.mouseClick(offered[0], Qt.MouseButton.LeftButton)
    assert compared.window.navigator.words == "Befund 1 von 7"
