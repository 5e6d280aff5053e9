"""The reader sets an article right: its lines, its masthead, its language; all of it can be undone."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget

from newsreader.model.article import Article, Stated
from newsreader.model.comparison import Side
from newsreader.ui.pane.article_view import ArticleView
from newsreader.ui.pane.masthead_form import MastheadForm
from newsreader.ui.program import Program
from newsreader.ui.words.dates import read_date
from newsreader.ui.words.own_lines import printed_date

OpenMenu = Callable[[QWidget], QMenu]
Choose = Callable[..., None]


def at(program: Program, side: Side, words: str) -> ArticleView:
    view = program.window.area.panes[side].view
    cursor = view.document().find(words, 0, QTextDocument.FindFlag.FindCaseSensitively)
    cursor.setPosition(cursor.selectionStart() + 1)
    view.setFocus()
    view.setTextCursor(cursor)
    return view


def article(program: Program, side: Side) -> Article:
    found = program.desk.state.slot(side).article
    assert found is not None
    return found


def form(program: Program, side: Side) -> MastheadForm:
    return program.window.area.panes[side].masthead_form


def write(field: Any, words: str) -> None:
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, words)


def test_a_folded_run_belongs_to_the_article_until_that_is_undone(
    compared: Program, by_key: OpenMenu, choose: Choose
) -> None:
    view = at(compared, Side.RIGHT, "Seitenbeiwerk")
    choose(by_key(view), "Diese 5 Zeilen gehören zum Artikel")
    assert "Elektriker" in view.toPlainText()
    assert "Seitenbeiwerk" not in view.toPlainText()
    assert article(compared, Side.RIGHT).is_edited
    QTest.keyClick(compared.window.frame, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Elektriker" not in view.toPlainText()


def test_one_line_of_an_open_fold_belongs_to_the_article(compared: Program, by_key: OpenMenu, choose: Choose) -> None:
    compared.window.area.panes[Side.RIGHT].toggle_fold(0)
    view = at(compared, Side.RIGHT, "Elektriker")
    choose(by_key(view), "Diese Zeile gehört zum Artikel")
    assert "Elektriker" in view.toPlainText()
    assert "Unsere besten Rezepte" in view.toPlainText(), "what was open stays open"


def test_a_paragraph_is_folded_away_and_the_caret_stays(compared: Program, by_key: OpenMenu, choose: Choose) -> None:
    view = at(compared, Side.LEFT, "Seit dem Sommer")
    choose(by_key(view), "Dieser Absatz gehört nicht zum Artikel")
    assert "Seit dem Sommer" not in view.toPlainText()
    assert "1 Zeile Seitenbeiwerk" in view.toPlainText()
    caret = at(compared, Side.LEFT, "Kritiker warnen").caret()
    choose(by_key(view), "Sprache des Artikels", "Englisch")
    assert article(compared, Side.LEFT).language == "en"
    assert view.caret() == caret


def test_the_masthead_is_written_anew_in_place(compared: Program) -> None:
    view = at(compared, Side.LEFT, "Kritiker warnen")
    QTest.keyClick(view, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    fields = form(compared, Side.LEFT)
    assert fields.headline.hasFocus()
    assert fields.published.text() == "3. März 2026, 18:40"
    write(fields.outlet, "Sonntagsblatt")
    write(fields.published, "4.3.2026")
    write(fields.byline, "Ina Voss")
    write(fields.section, "Kultur")
    write(fields.address, "https://example.org/moor")
    QTest.keyClick(fields.byline, Qt.Key.Key_Return)
    assert not fields.isVisible()
    assert view.toPlainText().startswith("Sonntagsblatt · Kultur · 4. März 2026 · Ina Voss\n")
    assert view.hasFocus()
    assert article(compared, Side.LEFT).masthead.address == Stated("https://example.org/moor")


def test_a_day_nobody_can_read_is_told_and_keeps_the_form_open(compared: Program) -> None:
    compared.window.actions_by_name["edit_masthead"].trigger()
    fields = form(compared, Side.LEFT)
    write(fields.published, "neulich")
    QTest.keyClick(fields.published, Qt.Key.Key_Return)
    assert fields.isVisible()
    assert "14. Mai 2026, 18:40" in fields.published.accessibleDescription()
    write(fields.published, "2026-03-04 07:15")
    QTest.keyClick(fields.published, Qt.Key.Key_Return)
    published = article(compared, Side.LEFT).masthead.published
    assert published is not None
    assert published.value == datetime(2026, 3, 4, 7, 15)


def test_escape_leaves_the_masthead_as_it_was(compared: Program) -> None:
    before = article(compared, Side.LEFT)
    compared.window.actions_by_name["edit_masthead"].trigger()
    write(form(compared, Side.LEFT).headline, "Etwas anderes")
    QTest.keyClick(form(compared, Side.LEFT).headline, Qt.Key.Key_Escape)
    assert not form(compared, Side.LEFT).isVisible()
    assert article(compared, Side.LEFT) is before


def test_a_masthead_left_untouched_is_no_step(compared: Program) -> None:
    compared.window.actions_by_name["edit_masthead"].trigger()
    QTest.keyClick(form(compared, Side.LEFT).headline, Qt.Key.Key_Return)
    assert not article(compared, Side.LEFT).is_edited
    assert not compared.window.actions_by_name["undo"].isEnabled()


@pytest.mark.usefixtures("program")
@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("4. März 2026", date(2026, 3, 4)),
        ("4. März 2026, 07:15", datetime(2026, 3, 4, 7, 15)),
        ("04.03.2026", date(2026, 3, 4)),
        ("4.3.2026 7:15", datetime(2026, 3, 4, 7, 15)),
        ("2026-03-04", date(2026, 3, 4)),
        ("3/4/2026", None),
        ("31.2.2026", None),
    ],
)
def test_days_are_read_as_they_are_written(words: str, day: date | None) -> None:
    found = read_date(words)
    assert found == day
    assert type(found) is type(day)


def test_an_hour_in_universal_time_says_so(compared: Program) -> None:
    del compared  # speaks German
    noon = datetime(2025, 5, 5, 12, 30)
    assert printed_date(noon) == printed_date(noon.replace(tzinfo=timezone(timedelta(hours=2)))) == "5. Mai 2025, 12:30"
    assert printed_date(noon.replace(tzinfo=UTC)) == "5. Mai 2025, 12:30 UTC"
