"""What a reader does in the window, with real events."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QHelpEvent, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from newsreader.model.comparison import Side
from newsreader.model.span import Span
from newsreader.ui.pane.article_view import ArticleView
from newsreader.ui.program import Program

Drop = Callable[[QPoint, QMimeData], None]


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def words_at(view: ArticleView, words: str) -> tuple[Span, QPoint]:
    """Where some words stand: in the article, and in the viewport a point on their first letters."""
    assert view.page is not None
    start = view.page.text.article.text.index(words)
    span = Span(start, start + len(words))
    view.bring_into_view(span)
    cursor = view.document().find(words, 0, QTextDocument.FindFlag.FindCaseSensitively)
    cursor.setPosition(cursor.selectionStart() + 1)
    return span, view.cursorRect(cursor).center()


def heard_at(program: Program) -> str:
    return program.window.navigator.words


def test_one_drop_of_two_files_lays_both_out_compared(program: Program, drop: Drop, reports: tuple[Path, Path]) -> None:
    drop(QPoint(300, 400), files(*reports))
    left, right = (program.window.area.panes[side].view for side in Side)
    assert "Johanna Petersen hat den Umbau" in left.toPlainText()
    assert "Fachleute sehen keine lange Sperrung" in right.toPlainText()
    assert heard_at(program) == "Befund 1 von 7"
    assert not program.window.drop_zone.overlay.isVisible()


def test_a_drop_goes_to_the_half_it_falls_on(program: Program, drop: Drop, reports: tuple[Path, Path]) -> None:
    drop(QPoint(800, 400), files(reports[0]))
    assert program.desk.state.left.article is None
    assert program.desk.state.right.article is not None


def test_what_a_drag_showed_is_laid_out_though_its_source_is_gone_at_the_drop(
    program: Program, reports: tuple[Path, Path]
) -> None:
    shown, nothing = files(reports[0]), QMimeData()
    deed, held = Qt.DropAction.CopyAction, (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(program.window.frame, QDragEnterEvent(QPoint(300, 400), deed, shown, *held))
    QApplication.sendEvent(program.window.frame, QDropEvent(QPointF(300, 400), deed, nothing, *held))
    assert program.desk.state.left.article is not None


def test_the_address_of_a_page_is_refused_with_a_word(program: Program, drop: Drop) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/artikel")])
    drop(QPoint(300, 400), data)
    assert program.window.area.panes[Side.LEFT].bar.words.startswith("Dieser Link enthält nur die Adresse")
    assert program.desk.state.left.article is None


def test_headline_stands_once_and_the_date_line_is_read_as_metadata(compared: Program) -> None:
    shown = compared.window.area.panes[Side.LEFT].view.toPlainText()
    assert shown.count("Stadtrat stoppt den Umbau") == 1
    assert shown.startswith("Küstenblatt · 3. März 2026, 18:40\n")
    assert "108 Wörter · 1 wörtliches Zitat · Deutsch" in shown


def test_furniture_is_folded_and_opens_on_a_click_and_closes_by_key(compared: Program) -> None:
    view = compared.window.area.panes[Side.RIGHT].view
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert "5 Zeilen Seitenbeiwerk ausgeblendet" in view.toPlainText()
    assert "Stellenangebote, Kommentarregeln)" in view.toPlainText()
    cursor = view.document().find("Seitenbeiwerk")
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, view.cursorRect(cursor).center()
    )
    assert "Elektriker (m/w/d)" in view.toPlainText()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert "Elektriker" not in view.toPlainText()


def test_f7_walks_the_findings_and_brings_both_places_into_view(compared: Program) -> None:
    window = compared.window
    window.frame.resize(900, 420)
    for _ in range(5):
        QTest.keyClick(window.frame, Qt.Key.Key_F7)
    assert heard_at(compared) == "Befund 6 von 7"
    found = window.reader.finding
    assert found is not None
    for side in Side:
        view = window.area.panes[side].view
        assert view.page is not None
        rect = view.page.rect_of(found.spans(side)[0])
        assert rect is not None
        top = view.verticalScrollBar().value()
        assert top <= rect.top()
        assert rect.bottom() <= top + view.viewport().height()
    QTest.keyClick(window.frame, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert heard_at(compared) == "Befund 5 von 7"
    assert window.findings.list.currentIndex().row() == 4


def test_a_click_on_marked_words_goes_to_their_finding(compared: Program) -> None:
    view = compared.window.area.panes[Side.LEFT].view
    _, point = words_at(view, "offenbar")
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    assert heard_at(compared) == "Befund 2 von 7"


def test_a_click_on_a_chip_lights_a_name_and_escape_ends_it(compared: Program) -> None:
    chip = compared.window.strip.chips[0]
    assert chip.text() == "Johanna Petersen"
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    for side in Side:
        painting = compared.window.area.panes[side].view.painting
        assert painting is not None
        assert painting.emphasis.entity == "petersen"
    assert chip.isChecked()
    QTest.keyClick(compared.window.frame, Qt.Key.Key_Escape)
    assert not chip.isChecked()
    assert compared.window.reader.emphasis.entity is None


def test_the_keyboard_reaches_a_chip_and_space_lights_it(compared: Program) -> None:
    chip = compared.window.strip.chips[1]
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert compared.window.reader.emphasis.entity == "brandt"


def test_the_arrow_keys_walk_the_list_of_findings(compared: Program) -> None:
    listed = compared.window.findings.list
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(60, 20))
    assert heard_at(compared) == "Befund 1 von 7"
    QTest.keyClick(listed, Qt.Key.Key_Down)
    assert heard_at(compared) == "Befund 2 von 7"


def test_pasted_text_lies_in_the_empty_pane(compared: Program) -> None:
    compared.window.actions_by_name["clear_right"].trigger()
    QGuiApplication.clipboard().setText("Ein eigener Text. Er hat zwei Sätze.")
    QTest.keyClick(compared.window.frame, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    right = compared.desk.state.right.article
    assert right is not None
    assert right.source.name == "Eingefügter Text"
    assert compared.desk.state.left.article is not None


def test_a_file_that_cannot_be_read_is_told_in_its_pane_alone(compared: Program, tmp_path: Path) -> None:
    compared.desk.open(Side.RIGHT, tmp_path / "verschwunden.txt")
    left, right = (compared.window.area.panes[side] for side in Side)
    assert "verschwunden.txt" in right.bar.words
    assert right.bar.isVisible()
    assert not left.bar.isVisible()
    assert "Fachleute sehen keine" in right.view.toPlainText()
    compared.desk.dismiss(Side.RIGHT)
    assert not right.bar.isVisible()


def test_copied_words_are_plain_words(compared: Program) -> None:
    view = compared.window.area.panes[Side.LEFT].view
    view.setFocus()
    view.setTextCursor(view.document().find("Johanna Petersen"))
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "Johanna Petersen"
    assert not data.hasHtml()


def test_the_text_grows_and_shrinks_by_keys_and_keeps_its_marks(compared: Program) -> None:
    view = compared.window.area.panes[Side.LEFT].view
    before = view.document().size().height()
    QTest.keyClick(compared.window.frame, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.document().size().height() > before
    _, point = words_at(view, "offenbar")
    mark = view.mark_at(point)
    assert mark is not None
    assert mark.target == "2"
    QTest.keyClick(compared.window.frame, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.document().size().height() == before


def test_swapping_sides_swaps_texts_and_findings(compared: Program) -> None:
    compared.window.actions_by_name["swap"].trigger()
    left = compared.desk.state.left.article
    assert left is not None
    assert left.title == "Petersen bremst die Brücke aus"
    assert "Petersen bremst" in compared.window.area.panes[Side.LEFT].view.toPlainText()


@pytest.mark.parametrize("size", [(1280, 800), (900, 600)])
def test_no_widget_stands_outside_the_window(compared: Program, size: tuple[int, int]) -> None:
    compared.window.frame.resize(*size)
    QApplication.processEvents()
    whole = compared.window.frame.rect()
    for part in (compared.window.strip, compared.window.findings, *compared.window.area.panes.values()):
        corner = part.mapTo(compared.window.frame, QPoint(0, 0))
        assert whole.contains(corner)
        assert corner.x() + part.width() <= whole.width()


def test_the_pointer_is_a_hand_over_marks_alone(compared: Program) -> None:
    view = compared.window.area.panes[Side.LEFT].view
    _, on_mark = words_at(view, "offenbar")
    _, beside = words_at(view, "Umbau der Hafenbrücke in")
    for point, shape in ((on_mark, Qt.CursorShape.PointingHandCursor), (beside, Qt.CursorShape.IBeamCursor)):
        QTest.mouseMove(view.viewport(), point)
        QApplication.processEvents()
        assert view.viewport().cursor().shape() is shape


def test_a_mark_says_under_the_pointer_why_it_is_there(compared: Program) -> None:
    view = compared.window.area.panes[Side.LEFT].view
    _, point = words_at(view, "offenbar")
    event = QHelpEvent(QEvent.Type.ToolTip, point, view.viewport().mapToGlobal(point))
    QApplication.sendEvent(view.viewport(), event)
    assert "2 · Gewissheit" in QToolTip.text()
    QToolTip.hideText()


def test_a_pasted_text_lies_in_the_pane_the_reader_pressed(program: Program) -> None:
    right = program.window.area.panes[Side.RIGHT]
    QTest.mouseClick(right.invitation, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    QGuiApplication.clipboard().setText("Die Brücke ist offen.")
    QTest.keyClick(program.window.frame, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert program.desk.state.left.article is None
    assert program.desk.state.right.article is not None
    assert right.view.hasFocus()


def test_a_sentence_under_the_pointer_lights_its_partners(compared: Program, qtbot: QtBot) -> None:
    panes = compared.window.area.panes
    left, right = (panes[side].view.painting for side in Side)
    assert left is not None
    assert right is not None
    _, point = words_at(panes[Side.LEFT].view, "sprach sie mit dem Stadtrat")
    QTest.mouseMove(panes[Side.LEFT].view.viewport(), point)
    qtbot.waitUntil(lambda: (left.lit, right.lit) == (frozenset({2}), frozenset({2, 5})))
    QApplication.sendEvent(panes[Side.LEFT].view, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: not left.lit and not right.lit)
