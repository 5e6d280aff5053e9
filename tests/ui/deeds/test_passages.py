"""Passages that speak of the same: told why, jumped between, paired and parted by the reader."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from newsreader.model.comparison import Side
from newsreader.model.corrections import PairPassages, UnpairPassages
from newsreader.ui.pane.article_view import ArticleView
from newsreader.ui.program import Program

OpenMenu = Callable[[QWidget], QMenu]
Choose = Callable[..., None]


def put_caret(program: Program, side: Side, words: str, *, selected: bool = False) -> ArticleView:
    """Puts the caret into some words of a pane, or selects them."""
    view = program.window.area.panes[side].view
    cursor = view.document().find(words, 0, QTextDocument.FindFlag.FindCaseSensitively)
    if not selected:
        cursor.setPosition(cursor.selectionStart() + 1)
    view.setFocus()
    view.setTextCursor(cursor)
    return view


def at_caret(program: Program, side: Side) -> str:
    """The words of the article from the caret on."""
    view = program.window.area.panes[side].view
    place = view.caret()
    assert view.page is not None
    assert place is not None
    return view.page.text.article.text[place:]


def words_of(program: Program, correction: object) -> tuple[str, str]:
    assert isinstance(correction, PairPassages | UnpairPassages)
    texts = {}
    for side in Side:
        article = program.desk.state.slot(side).article
        assert article is not None
        texts[article.digest] = article.text
    first, second = (place.span.of(texts[place.article]) for place in (correction.first, correction.second))
    return first, second


def test_return_jumps_to_the_partner_and_back_and_then_to_the_next(compared: Program) -> None:
    left = put_caret(compared, Side.LEFT, "sprach sie mit dem Stadtrat")
    QTest.keyClick(left, Qt.Key.Key_Return)
    right = compared.window.area.panes[Side.RIGHT].view
    assert right.hasFocus()
    assert at_caret(compared, Side.RIGHT).startswith("Das teilte die Stadt Lindau")
    QTest.keyClick(right, Qt.Key.Key_Return)
    assert left.hasFocus()
    assert at_caret(compared, Side.LEFT).startswith("Am Dienstagabend")


def test_return_where_only_one_article_speaks_says_so(compared: Program) -> None:
    view = put_caret(compared, Side.LEFT, "Seit dem Sommer")
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert "nur in diesem Artikel" in compared.window.notice.words
    assert view.hasFocus()


def test_the_menu_at_the_caret_pairs_with_the_caret_across(compared: Program, by_key: OpenMenu, choose: Choose) -> None:
    put_caret(compared, Side.RIGHT, "Ein Ingenieurbüro")
    choose(by_key(put_caret(compared, Side.LEFT, "Seit dem Sommer")), "Spricht vom selben wie „Ein Ingenieurbüro")
    (pair,) = compared.desk.state.work.corrections
    assert words_of(compared, pair) == (
        "Seit dem Sommer war das Geländer an drei Stellen gebrochen.",
        "Ein Ingenieurbüro prüft die Pfeiler bis zum Herbst.",
    )


def test_selected_words_on_both_sides_are_paired_by_key(compared: Program) -> None:
    put_caret(compared, Side.RIGHT, "prüft die Pfeiler", selected=True)
    view = put_caret(compared, Side.LEFT, "Die Stadt ließ es notdürftig flicken", selected=True)
    QTest.keyClick(view, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    (pair,) = compared.desk.state.work.corrections
    assert words_of(compared, pair) == ("Die Stadt ließ es notdürftig flicken", "prüft die Pfeiler")


def test_pairing_without_a_caret_across_says_what_to_do(compared: Program, by_key: OpenMenu) -> None:
    view = put_caret(compared, Side.LEFT, "Seit dem Sommer")
    menu = by_key(view)
    offered = [action for action in menu.actions() if action.text().startswith("Spricht vom selben wie …")]
    assert [action.isEnabled() for action in offered] == [False]
    menu.close()
    QTest.keyClick(view, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert "auf jeder Seite" in compared.window.notice.words
    assert compared.desk.state.work.corrections == ()


def test_the_menu_at_the_caret_parts_a_pair(compared: Program, by_key: OpenMenu, choose: Choose) -> None:
    choose(by_key(put_caret(compared, Side.LEFT, "Kritiker warnen")), "Spricht nicht vom selben wie „Fachleute sehen")
    (parted,) = compared.desk.state.work.corrections
    assert words_of(compared, parted) == (
        "Kritiker warnen vor einer langen Sperrung.",
        "Fachleute sehen keine lange Sperrung.",
    )


def a_curve(program: Program) -> QPointF:
    """A point on the curve of the pair about the costs of the bridge."""
    connectors = program.window.area.connectors
    QTest.qWait(30)
    curve = next(curve for curve in connectors.near() if curve.pair.left == (1,))
    return QPointF(connectors.width() / 2, (curve.left + curve.right) / 2)


def test_a_curve_tells_why_and_lights_both_passages(compared: Program, qtbot: QtBot) -> None:
    connectors = compared.window.area.connectors
    point = a_curve(compared).toPoint()
    QApplication.sendEvent(connectors, QHelpEvent(QEvent.Type.ToolTip, point, connectors.mapToGlobal(point)))
    assert "Gepaart · leicht verändert" in QToolTip.text()
    assert "links: Bürgermeisterin Johanna Petersen" in QToolTip.text()
    QToolTip.hideText()
    QTest.mouseMove(connectors, point)
    painting = compared.window.area.panes[Side.RIGHT].view.painting
    assert painting is not None
    qtbot.waitUntil(lambda: painting.lit == frozenset({1}))
    QApplication.sendEvent(connectors, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: not painting.lit)


def test_a_curve_is_cut_from_its_menu(compared: Program, choose: Choose) -> None:
    connectors, point = compared.window.area.connectors, a_curve(compared).toPoint()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, connectors.mapToGlobal(point))
    QApplication.sendEvent(connectors, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    choose(menu, "Spricht nicht vom selben wie „Bürgermeisterin Johanna")
    (parted,) = compared.desk.state.work.corrections
    assert isinstance(parted, UnpairPassages)


def test_a_click_on_a_curve_brings_both_passages_into_view(compared: Program) -> None:
    compared.window.frame.resize(900, 420)
    point = a_curve(compared).toPoint()
    QTest.mouseClick(compared.window.area.connectors, Qt.MouseButton.LeftButton, pos=point)
    for side in Side:
        view = compared.window.area.panes[side].view
        comparison = compared.desk.state.comparison
        assert comparison is not None
        assert view.page is not None
        rect = view.page.rect_of(comparison.side(side).findings.sentences[1].span)
        assert rect is not None
        assert view.verticalScrollBar().value() <= rect.top() <= view.verticalScrollBar().value() + view.height()


def test_beside_the_curves_nothing_is_said(compared: Program) -> None:
    before = compared.window.reader.finding
    assert compared.window.area.connectors.pairs_under(QPointF(34, 2)) == ()
    QTest.mouseClick(compared.window.area.connectors, Qt.MouseButton.LeftButton, pos=QPoint(34, 2))
    assert compared.window.reader.finding is before
