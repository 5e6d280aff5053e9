"""Panes that scroll together, by sentences that speak of the same."""

import hypothesis.strategies as st
import pytest
from hypothesis import given
from PySide6.QtWidgets import QApplication

from newsreader.model.comparison import Side
from newsreader.ui.pane.article_view import READING_HEIGHT, ArticleView
from newsreader.ui.program import Program
from newsreader.ui.side_by_side.linked_scrolling import across, stops

heights = st.floats(min_value=-500, max_value=5000, allow_nan=False)


@given(st.lists(st.tuples(heights, heights), max_size=30), heights.filter(lambda end: end >= 0), heights, heights)
def test_the_other_pane_never_goes_back_and_stays_within_its_text(
    landmarks: list[tuple[float, float]], left_end: float, first: float, second: float
) -> None:
    joined = stops(landmarks, left_end, 4000)
    lower, upper = sorted((first, second))
    assert 0 <= across(joined, lower, Side.LEFT) <= across(joined, upper, Side.LEFT) <= 4000


def test_a_landmark_stands_beside_its_partner() -> None:
    joined = stops([(100, 300), (200, 340)], 1000, 1000)
    assert across(joined, 100, Side.LEFT) == 300
    assert across(joined, 150, Side.LEFT) == 320
    assert across(joined, 340, Side.RIGHT) == 200
    assert across(joined, 1000, Side.LEFT) == 1000


def test_scrolling_one_pane_takes_the_other_along(compared: Program) -> None:
    compared.window.frame.resize(900, 420)
    left, right = (compared.window.area.panes[side].view.verticalScrollBar() for side in Side)
    left.setValue(left.maximum())
    assert right.value() == right.maximum()
    right.setValue(0)
    assert left.value() == 0


def test_unlinked_panes_stand_alone_and_linking_again_moves_neither(compared: Program) -> None:
    compared.window.frame.resize(900, 420)
    linked = compared.window.actions_by_name["linked"]
    left, right = (compared.window.area.panes[side].view.verticalScrollBar() for side in Side)
    linked.trigger()
    left.setValue(150)
    assert right.value() == 0
    linked.trigger()
    assert (left.value(), right.value()) == (150, 0)
    left.setValue(200)
    assert left.value() == 200
    assert 0 < right.value() < 200


def test_what_is_read_stays_where_it_stands_when_the_lines_are_wrapped_anew(compared: Program) -> None:
    compared.window.frame.resize(1200, 420)
    QApplication.processEvents()
    views = [compared.window.area.panes[side].view for side in Side]
    views[0].verticalScrollBar().setValue(260)
    read = [_line_read(view) for view in views]
    for width in (760, 1200):
        compared.window.frame.resize(width, 420)
        QApplication.processEvents()
        assert [_line_read(view) for view in views] == [pytest.approx(place, abs=90) for place in read]


def _line_read(view: ArticleView) -> int | None:
    """The place in the article of the line at the height that is read."""
    assert view.page
    return view.page.code_point_from(view.verticalScrollBar().value() + round(READING_HEIGHT * view.height()))
