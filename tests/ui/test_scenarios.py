"""What a journalist does, counted in actions, with real events and the real analysis."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, cast

import pypdfium2
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from newsreader.library import open_library
from newsreader.model.comparison import Side
from newsreader.model.corrections import MergeEntities
from newsreader.model.span import Span
from newsreader.resources import resource
from newsreader.services.engine import analyst, reader
from newsreader.services.engine.engine import Engine
from newsreader.services.settings import Settings
from newsreader.ui.findings.finding_card import FindingRow
from newsreader.ui.findings.kind_filter import FACTS
from newsreader.ui.pane.article_view import ArticleView
from newsreader.ui.program import Program
from newsreader.ui.window.frame import Frame


class BenchEngine:
    """Does each job at once, on the benches of the engine's own workers."""

    def start(self) -> None:
        """Nothing to start."""

    stop = start

    def read(self, job: Any, answered: Callable[[Any], None], _failed: object) -> int:
        answered(reader.perform(job))
        return 1

    def compare(self, job: Any, answered: Callable[[Any], None], *_others: object) -> int:
        answered(analyst.perform(job))
        return 1

    def write(self, job: Any, answered: Callable[[Any], None], _failed: object) -> int:
        answered(analyst.perform(job))
        return 1

    def abandon_reading(self, _number: int | None) -> None:
        """Nothing runs."""

    abandon_comparing = abandon_reading


class Journalist:
    """Acts on a program and counts every drop, click and key."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.actions = 0

    def drop(self, *paths: Path, on: Side = Side.LEFT) -> None:
        self.actions += 1
        frame, data = self.program.window.frame, files(*paths)
        for event in (drag(QDragEnterEvent, frame, data, on), drag(QDropEvent, frame, data, on)):
            QApplication.sendEvent(frame, event)
            assert event.isAccepted()

    def click(self, widget: QWidget) -> None:
        self.actions += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def key(self, widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.actions += 1
        QTest.keyClick(widget, key, held)

    def type(self, words: str) -> None:
        """Words are counted as one action."""
        self.actions += 1
        QTest.keyClicks(self.program.window.frame.focusWidget(), words)

    def forms(self, side: Side) -> dict[str, int]:
        """Every form the panel shows for a side, and how often it stands there."""
        assert self.program.window.entity_panel.isVisible()
        return {form.words: len(form.places) for form in self.program.window.entity_panel.forms[side]}

    def chip(self, name: str) -> QWidget:
        return next(chip for chip in self.program.window.strip.chips if chip.text() == name)


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drag(kind: type[Any], frame: QWidget, data: QMimeData, side: Side) -> Any:
    """An event of dragging some data over one side; the data must outlive it."""
    point = QPoint(frame.width() // (4 if side is Side.LEFT else 2) + 60, frame.height() // 2)
    where = point if kind is QDragEnterEvent else QPointF(point)
    return kind(where, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


@pytest.fixture
def day(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[], Journalist]]:
    """Begins a day: a program of its own on the one library."""
    programs: list[Program] = []

    def begin() -> Journalist:
        for before in programs:
            before.window.frame.close()
        frame = Frame()
        frame.resize(1280, 800)
        library = open_library(tmp_path / "library")
        program = Program(qapp, Settings(language="de", theme="light"), frame, library, cast(Engine, BenchEngine()))
        qtbot.addWidget(frame)
        with qtbot.waitExposed(frame):
            frame.show()
        program.begin([])
        programs.append(program)
        return Journalist(program)

    yield begin
    for program in programs[-1:]:
        program.window.frame.close()


@pytest.fixture
def pair() -> tuple[Path, Path]:
    """The German example that ships with the program."""
    first, second = sorted(resource("examples", "de").glob("*.txt"))
    return first, second


def test_how_does_each_article_name_trump_and_sheinbaum(
    day: Callable[[], Journalist], real_examples: tuple[Path, Path]
) -> None:
    journalist = day()
    journalist.drop(*real_examples)
    journalist.actions = 0
    journalist.click(journalist.chip("Donald Trump"))
    assert "US-Präsident Donald Trump" in journalist.forms(Side.LEFT)
    assert next(iter(journalist.forms(Side.RIGHT))) == "der ehemalige US-Präsident Donald Trump"
    journalist.click(journalist.chip("Claudia Sheinbaum"))
    assert journalist.forms(Side.LEFT)["der mexikanischen Präsidentin Claudia Sheinbaum"] == 1
    assert journalist.forms(Side.RIGHT)["Mexikos Präsidentin Claudia Sheinbaum"] == 1
    assert journalist.actions <= 2


def test_the_pair_of_yesterday_stands_and_a_third_text_is_set_against_one_side(
    day: Callable[[], Journalist], pair: tuple[Path, Path], tmp_path: Path
) -> None:
    yesterday = day()
    yesterday.drop(*pair)
    left = yesterday.program.desk.state.left.article
    third = tmp_path / "dritter.txt"
    third.write_text("Klappbrücke bleibt zu\n\nDie Brücke ist am Montag noch gesperrt.\n", encoding="utf-8")
    today = day()
    assert today.program.desk.state.comparison is not None
    today.drop(third, on=Side.RIGHT)
    state = today.program.desk.state
    assert state.left.article == left
    assert state.comparison is not None
    assert state.comparison.right.article.title == "Klappbrücke bleibt zu"
    assert today.actions <= 3


def test_joined_names_stay_joined_the_next_day_until_that_is_undone(
    day: Callable[[], Journalist], pair: tuple[Path, Path]
) -> None:
    journalist = day()
    journalist.drop(*pair)
    before = [chip.text() for chip in journalist.program.window.strip.chips]
    comparison = journalist.program.desk.state.comparison
    assert comparison is not None
    one, other = comparison.shared[:2]
    journalist.program.window.strip.joined.emit(one.id, other.id)
    joined = [chip.text() for chip in journalist.program.window.strip.chips]
    assert len(joined) == len(before) - 1
    tomorrow = day()
    assert [chip.text() for chip in tomorrow.program.window.strip.chips] == joined
    assert [type(one) for one in tomorrow.program.desk.state.work.corrections] == [MergeEntities]


def test_a_renamed_name_keeps_its_light_and_is_undone_by_key(
    day: Callable[[], Journalist], pair: tuple[Path, Path]
) -> None:
    journalist = day()
    journalist.drop(*pair)
    window = journalist.program.window
    first = window.strip.chips[0]
    name = first.text()
    journalist.click(first)
    journalist.key(first, Qt.Key.Key_F2)
    QTest.keyClicks(window.entity_panel.field, "Etwas Eigenes")
    journalist.key(window.entity_panel.field, Qt.Key.Key_Return)
    assert window.strip.chips[0].text() == "Etwas Eigenes"
    assert window.strip.chips[0].isChecked()
    journalist.key(window.frame, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.strip.chips[0].text() == name
    assert window.entity_panel.isVisible()


def test_a_drag_shows_what_it_would_replace_and_can_be_given_up(
    day: Callable[[], Journalist], pair: tuple[Path, Path], tmp_path: Path
) -> None:
    journalist = day()
    journalist.drop(*pair)
    before, overlay = journalist.program.desk.state, journalist.program.window.drop_zone.overlay
    frame = journalist.program.window.frame
    data = files(tmp_path / "dritter.txt")
    QApplication.sendEvent(frame, drag(QDragEnterEvent, frame, data, Side.RIGHT))
    assert overlay.isVisible()
    titles = {side: slot.article.title for side in Side if (slot := before.slot(side)).article}
    assert overlay.words_beneath(Side.RIGHT) == f"an Stelle von „{titles[Side.RIGHT]}“"
    assert overlay.words_beneath(Side.LEFT) == f"„{titles[Side.LEFT]}“ bleibt"
    assert titles[Side.RIGHT] in overlay.accessibleName()
    QApplication.sendEvent(frame, QDragLeaveEvent())
    assert not overlay.isVisible()
    assert journalist.program.desk.state.left == before.left
    assert journalist.program.desk.state.right == before.right


def test_an_article_set_right_is_so_the_next_day(day: Callable[[], Journalist], pair: tuple[Path, Path]) -> None:
    journalist = day()
    journalist.drop(*pair)
    journalist.program.window.actions_by_name["edit_masthead"].trigger()
    form = journalist.program.window.area.panes[Side.LEFT].masthead_form
    form.byline.setText("Ina Voss")
    journalist.key(form.byline, Qt.Key.Key_Return)
    tomorrow = day()
    left = tomorrow.program.desk.state.left.article
    assert left is not None
    assert left.is_edited
    assert left.masthead.byline is not None
    assert left.masthead.byline.value == "Ina Voss"
    assert "Ina Voss" in tomorrow.program.window.area.panes[Side.LEFT].view.toPlainText().splitlines()[0]


def test_a_pair_parted_by_the_reader_is_parted_in_the_comparison(
    day: Callable[[], Journalist], pair: tuple[Path, Path], choose: Callable[..., None]
) -> None:
    journalist = day()
    journalist.drop(*pair)
    window, desk = journalist.program.window, journalist.program.desk
    assert desk.state.comparison is not None
    first = desk.state.comparison.pairs[0]
    sentence = desk.state.comparison.left.findings.sentences[first.left[0]]
    view = window.area.panes[Side.LEFT].view
    view.put_caret(sentence.span.start + 2)
    view.menu_asked.emit(view.mapToGlobal(view.cursorRect().bottomLeft()))
    menu = QApplication.activePopupWidget()
    choose(menu, "Spricht nicht vom selben")
    assert desk.state.comparison is not None
    assert first not in desk.state.comparison.pairs
    journalist.key(window.frame, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert first in desk.state.comparison.pairs


def test_one_drop_of_two_files_shows_where_they_first_part(
    day: Callable[[], Journalist], real_examples: tuple[Path, Path]
) -> None:
    journalist = day()
    journalist.drop(*real_examples)
    assert journalist.actions == 1
    window, comparison = journalist.program.window, journalist.program.desk.state.comparison
    assert comparison is not None
    assert comparison.pairs
    assert window.reader.finding == comparison.divergences[0]
    for side in Side:
        assert _stands_in_view(window.area.panes[side].view, comparison.divergences[0].spans(side))


def _stands_in_view(view: ArticleView, spans: Sequence[Span]) -> bool:
    rects = [view.page.rect_of(span) for span in spans] if view.page else []
    top = view.verticalScrollBar().value()
    return all(rect and top <= rect.top() and rect.bottom() <= top + view.viewport().height() for rect in rects)


def test_a_reader_who_has_begun_to_read_is_not_taken_away(
    day: Callable[[], Journalist], pair: tuple[Path, Path]
) -> None:
    journalist = day()
    journalist.drop(pair[0])
    view = journalist.program.window.area.panes[Side.LEFT].view
    view.verticalScrollBar().setValue(200)
    journalist.drop(pair[1], on=Side.RIGHT)
    assert view.verticalScrollBar().value() == 200
    assert journalist.program.window.reader.finding is None


def test_all_numbers_and_dates_at_one_key_and_all_quotations_at_another(
    day: Callable[[], Journalist], pair: tuple[Path, Path]
) -> None:
    journalist = day()
    journalist.drop(*pair)
    window, whole = journalist.program.window, journalist.program.desk.state.whole
    assert whole is not None
    for key, page, count in (
        (Qt.Key.Key_2, window.findings.values[0], len(whole.figures)),
        (Qt.Key.Key_3, window.findings.values[1], len(whole.quotations)),
    ):
        journalist.actions = 0
        journalist.key(window.frame, key, Qt.KeyboardModifier.ControlModifier)
        assert journalist.actions == 1
        assert page.isVisible()
        assert sum(not row.is_heading for row in page.list.rows) == count > 0


def test_all_differing_numbers_dates_and_quotations_at_one_key(
    day: Callable[[], Journalist], pair: tuple[Path, Path]
) -> None:
    journalist = day()
    journalist.drop(*pair)
    window, whole = journalist.program.window, journalist.program.desk.state.whole
    assert whole is not None
    expected = [found.rank for found in whole.divergences if found.kind in FACTS]
    journalist.actions = 0
    journalist.key(window.frame, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert journalist.actions == 1
    assert [row.found.rank for row in window.findings.list.rows if isinstance(row, FindingRow)] == expected != []


def test_three_notes_and_a_highlighted_pdf(
    day: Callable[[], Journalist], pair: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = tmp_path / "bericht.pdf"
    journalist = day()
    journalist.drop(*pair)
    frame = journalist.program.window.frame
    monkeypatch.setattr("newsreader.ui.deeds.wishes.QFileDialog.getSaveFileName", lambda *_rest: (str(report), ""))
    journalist.actions = 0
    notes = ("Zahl beim Amt erfragen", "Wer hat das gesagt?", "Datum im Archiv suchen")
    for note in notes:  # the key begins a note and, from within one, goes on to the next finding
        journalist.key(frame, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        journalist.type(note)
    journalist.key(frame, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    journalist.actions += 1  # the name of the file is confirmed
    assert journalist.actions <= 3 * 2 + 2
    printed = " ".join(_pdf_text(report).split())
    assert all(f"Notiz {note}" in printed for note in notes)


def _pdf_text(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    text = " ".join(str(page.get_textpage().get_text_range()) for page in document)
    document.close()
    return text
