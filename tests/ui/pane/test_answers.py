"""Every mark answers with its reason: under the pointer, and by key at the caret."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QAccessible, QContextMenuEvent, QHelpEvent, QTextDocument
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget

from newsreader.model.comparison import Side
from newsreader.model.corrections import MergeEntities
from newsreader.ui.pane.article_view import ArticleView
from newsreader.ui.program import Program

OpenMenu = Callable[[QWidget], QMenu]
Choose = Callable[..., None]

ANSWERS = [
    ("offenbar", ("2 · Gewissheit", "offenbar | entschieden")),
    ("Brandt", ("Karl Brandt · Person", "links 1-mal, rechts 1-mal")),
    ("Rechnung stimmt", ("Gepaart · umformuliert", "rechts: „Weiter geht es erst, wenn die Zahlen stimmen“")),
    ("Seit dem Sommer", ("Das steht nur in diesem Artikel.",)),
]


def find(program: Program, words: str, *, selected: bool = False) -> ArticleView:
    view = program.window.area.panes[Side.LEFT].view
    cursor = view.document().find(words, 0, QTextDocument.FindFlag.FindCaseSensitively)
    if not selected:
        cursor.setPosition(cursor.selectionStart() + 1)
    view.setFocus()
    view.setTextCursor(cursor)
    return view


@pytest.mark.parametrize(("words", "answers"), ANSWERS)
def test_the_pointer_is_answered(compared: Program, words: str, answers: tuple[str, ...]) -> None:
    view = find(compared, words)
    view.ensureCursorVisible()
    point = view.cursorRect().center()
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, view.viewport().mapToGlobal(point)))
    for answer in answers:
        assert answer in QToolTip.text()
    QToolTip.hideText()


@pytest.mark.parametrize(("words", "answers"), ANSWERS)
def test_the_menu_key_is_answered_at_the_caret(
    compared: Program, by_key: OpenMenu, words: str, answers: tuple[str, ...]
) -> None:
    menu = by_key(find(compared, words))
    heard = QAccessible.queryAccessibleInterface(menu)
    first = heard.child(0).text(QAccessible.Text.Name)
    for answer in answers:
        assert answer in first
        assert answer in heard.text(QAccessible.Text.Name)
    menu.close()


def test_behind_the_last_letter_the_caret_is_still_at_the_word(compared: Program, by_key: OpenMenu) -> None:
    view = find(compared, "offenbar", selected=True)
    cursor = view.textCursor()
    cursor.setPosition(cursor.selectionEnd())
    view.setTextCursor(cursor)
    menu = by_key(view)
    assert "Gewissheit" in menu.accessibleName()
    menu.close()


def test_the_menu_goes_to_the_finding(compared: Program, by_key: OpenMenu, choose: Choose) -> None:
    choose(by_key(find(compared, "offenbar")), "Zu Befund 2")
    assert compared.window.navigator.words == "Befund 2 von 7"


def test_the_menu_of_a_marked_name_shows_its_forms(compared: Program, by_key: OpenMenu, choose: Choose) -> None:
    choose(by_key(find(compared, "Brandt")), "Karl Brandt", "Alle Formen zeigen")
    assert compared.window.entity_panel.isVisible()


def test_selected_words_become_a_name_of_somebody(compared: Program, by_key: OpenMenu, choose: Choose) -> None:
    choose(by_key(find(compared, "Der Unternehmer", selected=True)), "Die markierten Wörter nennen", "Karl Brandt")
    (merged,) = compared.desk.state.work.corrections
    assert isinstance(merged, MergeEntities)
    article = compared.desk.state.left.article
    assert article is not None
    assert merged.first.span.of(article.text) == "Der Unternehmer"
    assert merged.second.span.of(article.text) == "Brandt"


def test_words_selected_on_both_sides_become_one_name(compared: Program, by_key: OpenMenu, choose: Choose) -> None:
    right = compared.window.area.panes[Side.RIGHT].view
    right.setTextCursor(right.document().find("Fachleute"))
    menu = by_key(find(compared, "Kritiker", selected=True))
    choose(menu, "Die markierten Wörter nennen", "Dasselbe wie drüben markiert: „Fachleute“")
    assert len(compared.desk.state.work.corrections) == 1


def test_the_right_button_takes_the_caret_along_but_leaves_a_selection(compared: Program) -> None:
    view = find(compared, "Der Unternehmer", selected=True)
    inside = view.cursorRect().center()
    for point, is_kept in ((inside, True), (view.viewport().rect().center(), False)):
        where = view.viewport().mapToGlobal(point)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, where)
        QApplication.sendEvent(view.viewport(), event)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        menu.close()
        assert view.textCursor().hasSelection() is is_kept


def test_a_listener_hears_marks_as_the_caret_comes_to_them(compared: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(event.message()))
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    find(compared, "Der Unternehmer")
    find(compared, "Brandt")
    find(compared, "offenbar")
    assert heard == ["Karl Brandt, Person", "Befund 2, Gewissheit"]


def test_the_bar_beside_a_sentence_tells_what_it_is_paired_with(compared: Program) -> None:
    view = find(compared, "Rechnung stimmt")
    point = QPoint(20, view.cursorRect().center().y())
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, view.viewport().mapToGlobal(point)))
    assert "Gepaart · umformuliert" in QToolTip.text()
    QToolTip.hideText()
