"""What a reader does with the list of findings: filter, search, mute, choose, and go there."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from newsreader.model.comparison import DivergenceKind, Side
from newsreader.model.corrections import MuteFinding, MuteKind, MuteLike
from newsreader.services.settings import load_settings
from newsreader.ui.controls.actions import DEEDS
from newsreader.ui.findings.finding_card import FindingRow
from newsreader.ui.findings.findings_list import FindingsList
from newsreader.ui.findings.line_card import MuteRow, SwitchRow
from newsreader.ui.program import Program

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def listed(program: Program) -> list[int]:
    """The numbers of the findings in the list."""
    return [row.found.rank for row in program.window.findings.list.rows if isinstance(row, FindingRow)]


def other_rows(program: Program) -> list[str]:
    return [row.spoken for row in program.window.findings.list.rows if not isinstance(row, FindingRow)]


def press(listing: FindingsList, number: int) -> None:
    index = listing.model().index(number, 0)
    listing.scrollTo(index)
    point = listing.visualRect(index).topLeft() + QPoint(40, 12)
    QTest.mouseClick(listing.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)


def tick(program: Program, kind: DivergenceKind) -> None:
    """Opens the filter by key and ticks a kind by Space, as one without a mouse does."""
    kinds = program.window.findings.findings.kinds
    menu = kinds.menu()
    menu.popup(kinds.mapToGlobal(QPoint(0, 0)))
    menu.setActiveAction(next(a for a in menu.actions() if a.isCheckable() and a is kinds.ticks[kind]))
    QTest.keyClick(menu, Qt.Key.Key_Space)
    assert menu.isVisible(), "it stays open for the next tick"
    menu.close()


def test_a_kind_that_is_not_ticked_is_neither_listed_nor_walked_nor_marked(compared: Program) -> None:
    tick(compared, DivergenceKind.CONTRADICTION)
    assert listed(compared) == [1, 2, 3, 4, 7]
    assert compared.window.navigator.words == "Befund 1 von 5"
    for _ in range(4):
        QTest.keyClick(compared.window.frame, Qt.Key.Key_F7)
    assert compared.window.navigator.words == "Befund 5 von 5"
    assert not any(mark.target == "5" for mark in compared.desk.state.marks.left)
    assert "5 von 6 Arten" in compared.window.findings.findings.kinds.text()


def test_the_filter_is_there_again_another_day(compared: Program) -> None:
    tick(compared, DivergenceKind.NAMING)
    compared.window.frame.close()
    assert load_settings().hidden_kinds == ["naming"]


def test_one_key_leaves_numbers_dates_and_quotations_and_brings_all_back(compared: Program) -> None:
    QTest.keyClick(compared.window.frame, Qt.Key.Key_5, CTRL)
    assert listed(compared) == [3]
    QTest.keyClick(compared.window.frame, Qt.Key.Key_5, CTRL)
    assert listed(compared) == [1, 2, 3, 4, 5, 6, 7]


def test_without_any_kind_the_list_says_how_to_get_them_back(compared: Program) -> None:
    kinds = compared.window.findings.findings.kinds
    next(action for action in kinds.menu().actions() if action.text() == "Keine Art").trigger()
    assert listed(compared) == []
    assert "Knopf darüber" in compared.window.findings.findings.nothing.text()
    next(action for action in kinds.menu().actions() if action.text() == "Alle Arten").trigger()
    assert len(listed(compared)) == 7


def test_words_are_sought_in_wordings_reasons_and_notes(compared: Program, qtbot: QtBot) -> None:
    QTest.keyClick(compared.window.frame, Qt.Key.Key_F, CTRL | SHIFT)
    search = compared.window.findings.findings.search
    assert search.hasFocus()
    QTest.keyClicks(search, "millionen")
    qtbot.waitUntil(lambda: listed(compared) == [3])
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert compared.window.navigator.words == "Befund 3 von 7"
    search.setText("nirgends")
    qtbot.waitUntil(lambda: "keinem Befund" in compared.window.findings.findings.nothing.text())
    search.clear()
    qtbot.waitUntil(lambda: len(listed(compared)) == 7)


def test_less_certain_findings_wait_behind_a_line(program: Program, engine: Any, reports: Any) -> None:
    engine.uncertain = 2
    program.desk.open_files(reports)
    assert listed(program) == [1, 2, 3, 4, 5]
    assert other_rows(program) == ["2 weniger sichere Befunde zeigen"]
    press(program.window.findings.list, 5)
    assert listed(program) == [1, 2, 3, 4, 5, 6, 7]
    assert program.window.navigator.words == "Befund 1 von 7"
    assert other_rows(program) == ["2 weniger sichere Befunde ausblenden"]


def test_a_muted_finding_leaves_the_reader_at_the_next_and_can_be_shown_again(compared: Program) -> None:
    QTest.keyClick(compared.window.frame, Qt.Key.Key_H, CTRL)
    assert listed(compared) == [2, 3, 4, 5, 6, 7]
    found = compared.window.reader.finding
    assert found is not None
    assert found.rank == 2
    assert other_rows(compared) == ["1 ausgeblendet"]
    press(compared.window.findings.list, 6)
    row = compared.window.findings.list.rows[-1]
    assert isinstance(row, MuteRow)
    assert row.spoken == "Benennung: „Bürgermeisterin“ / „frühere Bürgermeisterin“. Wieder zeigen"
    press(compared.window.findings.list, 7)
    assert listed(compared) == [1, 2, 3, 4, 5, 6, 7]
    assert other_rows(compared) == []


def test_a_muted_kind_and_its_undoing(compared: Program) -> None:
    compared.window.reader.go_to(5)
    action = compared.window.actions_by_name["mute_kind"]
    assert action.text() == "Die Art Widerspruch ausblenden"
    action.trigger()
    assert listed(compared) == [1, 2, 3, 4, 7]
    assert compared.desk.state.work.corrections == (MuteKind(DivergenceKind.CONTRADICTION),)
    compared.window.actions_by_name["undo"].trigger()
    assert listed(compared) == [1, 2, 3, 4, 5, 6, 7]


def test_a_rule_is_named_by_its_words_and_taken_back_from_the_list(compared: Program) -> None:
    compared.window.reader.go_to(2)
    action = compared.window.actions_by_name["mute_like"]
    assert action.text() == "Ähnliche wie „entschieden“ / „offenbar“ ausblenden"
    action.trigger()
    assert [type(rule) for rule in compared.desk.state.rules] == [MuteLike]
    assert other_rows(compared) == ["1 ausgeblendet · 1 Regel"]
    press(compared.window.findings.list, 6)
    assert other_rows(compared)[-1].startswith("Regel für alle Artikel: Gewissheit wie „entschieden“ / „offenbar“")
    listing = compared.window.findings.list
    QTest.keyClick(listing, Qt.Key.Key_End)
    QTest.keyClick(listing, Qt.Key.Key_Return)
    assert compared.desk.state.rules == ()
    assert len(listed(compared)) == 7


def test_the_right_button_and_the_keyboard_offer_the_same(compared: Program) -> None:
    listing = compared.window.findings.list
    place = listing.visualRect(listing.model().index(1, 0)).topLeft() + QPoint(40, 12)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, listing.viewport().mapToGlobal(place))
    QApplication.sendEvent(listing.viewport(), event)
    assert compared.window.navigator.words == "Befund 2 von 7"
    by_mouse = _open_menu(compared)
    listing.setFocus()
    QTest.keyClick(listing, Qt.Key.Key_F10, SHIFT)
    assert _open_menu(compared) == by_mouse
    assert "Gegenüberstellen" in by_mouse
    assert "Die Art Gewissheit ausblenden" in by_mouse


def _open_menu(program: Program) -> list[str]:
    """What the menu offers that stands open; shuts it."""
    menu = next(menu for menu in program.window.frame.findChildren(QMenu) if menu.isVisible())
    offered = [action.text() for action in menu.actions() if action.text()]
    menu.close()
    QApplication.processEvents()
    return offered


def test_a_finding_is_chosen_for_the_report_from_its_card(compared: Program) -> None:
    assert not compared.window.actions_by_name["export_chosen"].isEnabled()
    buttons = compared.window.findings.list.tools.findChildren(QToolButton)
    choose = next(button for button in buttons if button.text() == "Im Bericht")
    QTest.mouseClick(choose, Qt.MouseButton.LeftButton)
    assert choose.isChecked()
    assert len(compared.desk.state.work.chosen) == 1
    assert compared.window.actions_by_name["export_chosen"].isEnabled()
    row = compared.window.findings.list.rows[0]
    assert "Für den Bericht vorgemerkt." in row.spoken
    compared.window.actions_by_name["undo"].trigger()
    assert not choose.isChecked()


def test_chosen_findings_alone_are_written(
    compared: Program, engine: Any, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "newsreader.ui.deeds.wishes.QFileDialog.getSaveFileName", lambda *_rest: (str(tmp_path / "auswahl"), "")
    )
    compared.window.reader.go_to(3)
    compared.window.actions_by_name["choose"].trigger()
    tick(compared, DivergenceKind.NUMBER)
    compared.window.actions_by_name["export_chosen"].trigger()
    compared.window.actions_by_name["export_pdf"].trigger()
    chosen, shown = engine.written
    assert [found.rank for found in chosen.comparison.divergences] == [3]
    assert {mark.target for mark in chosen.marks.left if mark.divergence} == {"3"}
    assert [found.rank for found in shown.comparison.divergences] == [1, 2, 4, 5, 6, 7], "what is seen is printed"
    assert (chosen.found, shown.found) == (7, 7)


def test_five_hundred_findings_are_laid_a_few_at_a_time_and_each_can_be_gone_to(program: Program, qtbot: QtBot) -> None:
    listing = program.window.findings.list
    listing.show()
    rows = [SwitchRow(None, f"Zeile {number}", False) for number in range(500)]  # type: ignore[arg-type]
    listing.show_rows(rows)
    assert 0 < len(listing.rows) < 200
    listing.bring(rows[400])
    assert listing.row() == rows[400]
    listing.show_rows([*rows[:400], *rows[401:]])
    qtbot.waitUntil(lambda: len(listing.rows) == 499)
    assert listing.rows == (*rows[:400], *rows[401:])


def test_the_tools_and_rows_are_told_to_a_screen_reader(compared: Program) -> None:
    panel = compared.window.findings
    tabs = QAccessible.queryAccessibleInterface(panel.tabs)
    assert tabs.role() == QAccessible.Role.PageTabList
    assert [tabs.child(n).text(QAccessible.Text.Name) for n in range(4)] == [
        "Befunde 7",
        "Zahlen 0",
        "Zitate 0",
        "Nur hier 6",
    ]
    for button in panel.list.tools.findChildren(QToolButton):
        told = QAccessible.queryAccessibleInterface(button)
        assert told.text(QAccessible.Text.Name)
        assert told.text(QAccessible.Text.Description)
    note = QAccessible.queryAccessibleInterface(panel.list.tools.note)
    assert note.text(QAccessible.Text.Name) == "Notiz zu diesem Befund"
    kinds = QAccessible.queryAccessibleInterface(panel.findings.kinds)
    assert kinds.text(QAccessible.Text.Name) == "Gezeigte Arten: 6 von 6 Arten"


def test_the_tabulator_walks_from_the_list_to_the_tools_of_the_card(compared: Program) -> None:
    listing = compared.window.findings.list
    listing.setFocus()
    walked = []
    for _ in range(4):
        QTest.keyClick(compared.window.frame.focusWidget(), Qt.Key.Key_Tab)
        walked.append(compared.window.frame.focusWidget())
    assert all(listing.tools.isAncestorOf(widget) for widget in walked)


def test_no_key_has_two_meanings() -> None:
    keys = [key for deed in DEEDS for key in deed.keys]
    assert sorted(keys) == sorted(set(keys))


def test_what_only_one_says_is_gone_to_and_marked(compared: Program) -> None:
    QTest.keyClick(compared.window.frame, Qt.Key.Key_4, CTRL)
    page = compared.window.findings.values[2]
    assert [number for number, row in enumerate(page.list.rows) if row.is_heading] == [0, 6]
    assert page.list.hasFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    painting = compared.window.area.panes[Side.LEFT].view.painting
    assert painting is not None
    assert painting._found
    QTest.keyClick(compared.window.frame, Qt.Key.Key_Escape)
    assert not painting._found


def test_muting_by_the_menu_of_the_card(compared: Program) -> None:
    menu = next(b.menu() for b in compared.window.findings.list.tools.findChildren(QToolButton) if b.menu())
    entries: list[QAction] = menu.actions()
    assert entries[0].text() == "Diesen Befund ausblenden"
    entries[0].trigger()
    assert [type(each) for each in compared.desk.state.work.corrections] == [MuteFinding]
