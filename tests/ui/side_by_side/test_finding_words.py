"""A reader looks for words in both articles."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from newsreader.model.comparison import Side
from newsreader.ui.program import Program
from newsreader.ui.side_by_side.finder import places


def sought(program: Program, words: str) -> str:
    QTest.keyClick(program.window.frame, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    program.window.find_bar.words.insert(words)
    return program.window.find_bar.said


def test_words_are_counted_on_each_side_whatever_their_case(compared: Program) -> None:
    assert sought(compared, "hafenBRÜCKE") == "links 2 · rechts 1"
    compared.desk.swap()
    assert compared.window.find_bar.said == "links 1 · rechts 2"


def test_enter_walks_the_places_and_escape_ends_the_search(compared: Program) -> None:
    sought(compared, "sperrung")
    shades = []
    for _ in range(2):
        QTest.keyClick(compared.window.find_bar.words, Qt.Key.Key_Return)
        shades.append({side: _is_here(compared, side) for side in Side})
    assert shades == [{Side.LEFT: True, Side.RIGHT: False}, {Side.LEFT: False, Side.RIGHT: True}]
    QTest.keyClick(compared.window.find_bar.words, Qt.Key.Key_Escape)
    assert not compared.window.find_bar.isVisible()
    assert not any(_found(compared, side) for side in Side)


def test_words_are_found_across_the_end_of_a_line_and_signs_mean_themselves() -> None:
    assert len(places("Die lange\nSperrung und die lange  Sperrung.", "lange sperrung")) == 2
    assert places("4,2 Millionen (netto)", "(NETTO)") != ()
    assert places("irgendein Text", "  ") == places("irgendein Text", ".*") == ()


def _found(program: Program, side: Side) -> list[bool]:
    painting = program.window.area.panes[side].view.painting
    assert painting is not None
    return [found.is_here for row in painting._found.values() for found in row]


def _is_here(program: Program, side: Side) -> bool:
    return any(_found(program, side))


def test_the_first_place_of_each_side_comes_into_view_while_the_words_are_typed(compared: Program) -> None:
    compared.window.frame.resize(900, 380)
    QApplication.processEvents()
    sought(compared, "sperrung")
    for side in Side:
        view = compared.window.area.panes[side].view
        assert view.page
        places_there = places(view.page.text.article.text, "sperrung")
        line = view.page.rect_of(places_there[0])
        assert line
        top = view.verticalScrollBar().value()
        assert top <= line.top() <= line.bottom() <= top + view.viewport().height()
