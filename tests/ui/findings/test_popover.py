"""The passages of a finding are set against each other over the panes."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsreader.model.comparison import Side
from newsreader.ui.findings.finding_passages import passages_of
from newsreader.ui.findings.passage_view import PassageView
from newsreader.ui.findings.popover import Popover
from newsreader.ui.program import Program


def popover(program: Program) -> Popover:
    return program.window.frame.findChildren(Popover)[0]


def said(program: Program) -> list[str]:
    """The passages as a screen reader hears them, left and right."""
    views = popover(program).findChildren(PassageView)
    return [QAccessible.queryAccessibleInterface(view).text(QAccessible.Text.Name) for view in views]


def test_space_on_a_card_shows_whole_sentences_and_leaves_the_texts_where_they_are(compared: Program) -> None:
    listing = compared.window.findings.list
    compared.window.reader.go_to(2)
    places = [compared.window.area.panes[side].view.verticalScrollBar().value() for side in Side]
    listing.setFocus()
    QTest.keyClick(listing, Qt.Key.Key_Space)
    assert popover(compared).isVisible()
    left, right = said(compared)
    assert left.startswith("Bürgermeisterin Johanna Petersen hat den Umbau")
    assert left.endswith("offenbar gestoppt.")
    assert right.endswith("entschieden gestoppt.")
    assert [compared.window.area.panes[side].view.verticalScrollBar().value() for side in Side] == places
    QTest.keyClick(popover(compared), Qt.Key.Key_Escape)
    assert not popover(compared).isVisible()
    assert listing.hasFocus()
    assert compared.window.navigator.words == "Befund 2 von 7", "Esc shut the popover alone"


def test_the_arrow_keys_walk_inside(compared: Program) -> None:
    QTest.keyClick(compared.window.frame, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(popover(compared), Qt.Key.Key_Right)
    assert compared.window.navigator.words == "Befund 2 von 7"
    assert "Gewissheit" in popover(compared).accessibleName()
    QTest.keyClick(popover(compared), Qt.Key.Key_Up)
    assert "Benennung" in popover(compared).accessibleName()


def test_a_press_on_the_number_of_a_mark_opens_it_and_one_on_its_words_does_not(compared: Program) -> None:
    view = compared.window.area.panes[Side.LEFT].view
    assert view.painting is not None
    compared.window.reader.go_to(3)
    spots = (QPointF(x, y) for y in range(0, view.viewport().height(), 2) for x in range(0, view.viewport().width(), 2))
    top = QPointF(0, view.verticalScrollBar().value())
    spot = next(p for p in spots if (m := view.painting.number_at(p + top)) and m.target == "2")
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot.toPoint())
    assert popover(compared).isVisible()
    assert compared.window.navigator.words == "Befund 2 von 7"


def test_it_goes_when_the_reader_turns_to_something_else(compared: Program) -> None:
    compared.window.actions_by_name["set_against"].trigger()
    compared.window.findings.findings.search.setFocus()
    assert not popover(compared).isVisible()
    assert compared.window.findings.findings.search.hasFocus()


def test_it_goes_with_its_finding(compared: Program) -> None:
    compared.window.actions_by_name["set_against"].trigger()
    compared.desk.clear(Side.RIGHT)
    assert not popover(compared).isVisible()
    assert not compared.window.actions_by_name["set_against"].isEnabled()


def test_it_stays_within_a_small_window(compared: Program, qtbot: QtBot) -> None:
    compared.window.frame.resize(820, 420)
    QApplication.processEvents()
    compared.window.actions_by_name["set_against"].trigger()
    qtbot.waitUntil(lambda: compared.window.frame.rect().contains(popover(compared).geometry()))


def test_sentences_that_follow_each_other_are_one_passage(compared: Program) -> None:
    comparison = compared.desk.state.comparison
    assert comparison is not None
    found = comparison.divergences[6]
    passages = passages_of(found, comparison)
    texts = {side: [span.of(comparison.side(side).article.text) for span in passages[side]] for side in Side}
    assert texts[Side.LEFT] == [
        "Am Dienstagabend sprach sie mit dem Stadtrat und nannte Kosten von 4,2 Millionen Euro."
    ]
    assert len(texts[Side.RIGHT]) == 2, "two sentences far apart are two passages"
