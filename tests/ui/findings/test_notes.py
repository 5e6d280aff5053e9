"""Notes are written in place and never lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from newsreader.library import Library
from newsreader.model.comparison import DivergenceKind, Side
from newsreader.model.corrections import FindingKey, MuteFinding, Place
from newsreader.model.span import Span
from newsreader.ui.findings.finding_card import FindingRow
from newsreader.ui.findings.line_card import HeadingRow, NoteRow
from newsreader.ui.findings.note_editor import NoteEditor
from newsreader.ui.program import Program

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def begin(program: Program) -> NoteEditor:
    """Begins a note on the current finding by its key."""
    QTest.keyClick(program.window.frame, Qt.Key.Key_N, CTRL)
    editor = program.window.findings.list.tools.note
    assert editor.hasFocus()
    return editor


def kept(program: Program) -> list[str]:
    QApplication.processEvents()
    return [note.text for note in program.desk.state.work.notes]


def test_a_key_the_words_and_enter(compared: Program) -> None:
    editor = begin(compared)
    QTest.keyClicks(editor, "Beim Rathaus nachfragen")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert kept(compared) == ["Beim Rathaus nachfragen"]
    assert compared.window.findings.list.hasFocus()
    row = compared.window.findings.list.rows[0]
    assert isinstance(row, FindingRow)
    assert "Notiz: Beim Rathaus nachfragen" in row.spoken


def test_escape_keeps_the_note_too_and_leaves_the_finding_where_it_is(compared: Program) -> None:
    editor = begin(compared)
    QTest.keyClicks(editor, "Kosten nachrechnen")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert kept(compared) == ["Kosten nachrechnen"]
    assert compared.window.navigator.words == "Befund 1 von 7"


def test_shift_and_enter_begin_a_new_line_and_the_card_grows(compared: Program) -> None:
    editor = begin(compared)
    before = editor.height()
    QTest.keyClicks(editor, "eins")
    QTest.keyClick(editor, Qt.Key.Key_Return, SHIFT)
    QTest.keyClicks(editor, "zwei")
    QApplication.processEvents()
    assert editor.height() > before
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert kept(compared) == ["eins\nzwei"]


def test_going_on_to_another_finding_keeps_the_note_with_its_own(compared: Program) -> None:
    editor = begin(compared)
    QTest.keyClicks(editor, "zur Benennung")
    QTest.keyClick(compared.window.frame, Qt.Key.Key_F7)
    assert kept(compared) == ["zur Benennung"]
    assert compared.desk.state.work.notes[0].finding.kind.value == "naming"
    assert editor.toPlainText() == ""
    QTest.keyClick(compared.window.frame, Qt.Key.Key_F7, SHIFT)
    assert editor.toPlainText() == "zur Benennung"
    assert editor.isVisible()


def test_a_click_elsewhere_keeps_the_note(compared: Program) -> None:
    QTest.keyClicks(begin(compared), "halb geschr")
    QTest.mouseClick(compared.window.area.panes[Side.LEFT].view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert kept(compared) == ["halb geschr"]


def test_a_window_closed_while_a_note_is_written_keeps_it(compared: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    QTest.keyClicks(begin(compared), "nicht verlieren")
    left, right = (compared.desk.state.slot(side).article for side in Side)
    assert left is not None
    assert right is not None
    notes: list[str] = []

    def look(_library: Library) -> None:
        notes.extend(note.text for note in _library.work(left.digest, right.digest).notes)

    monkeypatch.setattr(Library, "close", look)
    compared.window.frame.close()
    assert notes == ["nicht verlieren"]


def test_another_pair_laid_down_while_a_note_is_written_leaves_it_with_the_first(
    compared: Program, reports: tuple[Path, Path]
) -> None:
    QTest.keyClicks(begin(compared), "zum ersten Paar")
    compared.desk.paste(Side.RIGHT, "Ein dritter Text. Er hat zwei Sätze.", "dritter")
    assert kept(compared) == []
    compared.desk.open_files(reports)
    assert kept(compared) == ["zum ersten Paar"]


def test_a_comparison_renewed_while_a_note_is_written_does_not_disturb_it(compared: Program) -> None:
    editor = begin(compared)
    QTest.keyClicks(editor, "mitten im ")
    whole = compared.desk.state.whole
    assert whole is not None
    compared.desk.workbook.correct(MuteFinding(FindingKey.of(whole.divergences[4], whole)))
    assert len(compared.window.reader.findings) == 6
    QTest.keyClicks(editor, "Satz")
    assert editor.hasFocus()
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert kept(compared) == ["mitten im Satz"]


def test_a_rest_at_the_keyboard_keeps_what_stands_there(compared: Program, qtbot: QtBot) -> None:
    editor = begin(compared)
    QTest.keyClicks(editor, "noch nicht fertig")
    qtbot.waitUntil(lambda: kept(compared) == ["noch nicht fertig"], timeout=5000)
    assert editor.hasFocus()


def test_a_note_whose_finding_is_gone_stays_in_sight_and_can_be_taken_away(compared: Program) -> None:
    article = compared.desk.state.left.article
    assert article is not None
    start = article.text.index("Geländer")
    gone = FindingKey(DivergenceKind.WORDING, (Place(article.digest, Span(start, start + 8)),))
    compared.desk.workbook.note(gone, "bleibt")
    heading, note = compared.window.findings.list.rows[-2:]
    assert isinstance(heading, HeadingRow)
    assert heading.words == "Notizen ohne Befund"
    assert isinstance(note, NoteRow)
    assert note.spoken == "Wortwahl: „Geländer“: bleibt"
    listing = compared.window.findings.list
    QTest.keyClick(listing, Qt.Key.Key_End)
    QTest.keyClick(listing, Qt.Key.Key_F10, SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert kept(compared) == []
    assert isinstance(listing.rows[-1], FindingRow)


def test_an_undone_note_is_gone_from_its_field(compared: Program) -> None:
    editor = begin(compared)
    QTest.keyClicks(editor, "vorschnell")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    kept(compared)
    compared.window.actions_by_name["undo"].trigger()
    assert kept(compared) == []
    assert editor.toPlainText() == ""
    assert not editor.isVisible()


def test_from_within_a_note_the_same_key_goes_on_to_the_next(compared: Program) -> None:
    editor = begin(compared)
    QTest.keyClicks(editor, "erste")
    QTest.keyClicks(begin(compared), "zweite")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert kept(compared) == ["erste", "zweite"]
    assert compared.window.navigator.words == "Befund 2 von 7"


def test_a_double_click_on_a_card_begins_its_note(compared: Program) -> None:
    listing = compared.window.findings.list
    point = listing.visualRect(listing.model().index(1, 0)).topLeft() + QPoint(40, 12)
    QTest.mouseClick(listing.viewport(), Qt.MouseButton.LeftButton, pos=point)
    point = listing.visualRect(listing.model().index(1, 0)).topLeft() + QPoint(40, 12)
    QTest.mouseDClick(listing.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert compared.window.navigator.words == "Befund 2 von 7"
    assert listing.tools.note.hasFocus()
