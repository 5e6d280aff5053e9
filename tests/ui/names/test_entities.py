"""How each article names somebody, and what the reader puts right about it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent, QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from newsreader.model.comparison import Side
from newsreader.model.corrections import DropEntity, MergeEntities, Place, RenameEntity, SplitEntity
from newsreader.model.span import Span
from newsreader.paint.fonts import book_font
from newsreader.ui.names.entity_chip import ENTITY_FORMAT, EntityChip
from newsreader.ui.names.form_list import fitting
from newsreader.ui.program import Program

OpenMenu = Callable[[QWidget], QMenu]
Choose = Callable[..., None]

NO_KEY, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


def chip(program: Program, name: str) -> EntityChip:
    return next(chip for chip in program.window.strip.chips if chip.text() == name)


def click(widget: QWidget, point: QPoint | None = None, held: Qt.KeyboardModifier = NO_KEY) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, held, point or widget.rect().center())


def click_form(program: Program, side: Side, row: int, held: Qt.KeyboardModifier = NO_KEY) -> None:
    listed = program.window.entity_panel.lists[side]
    click(listed.viewport(), listed.visualItemRect(listed.item(row)).center(), held)


def told(program: Program, side: Side) -> list[str]:
    """What a screen reader hears of the forms of one side."""
    listed = QAccessible.queryAccessibleInterface(program.window.entity_panel.lists[side])
    return [listed.child(row).text(QAccessible.Text.Name) for row in range(listed.childCount())]


def corrections(program: Program) -> tuple[object, ...]:
    return program.desk.state.work.corrections


def place(program: Program, words: str, side: Side = Side.LEFT) -> Place:
    article = program.desk.state.slot(side).article
    assert article is not None
    start = article.text.index(words)
    return Place(article.digest, Span(start, start + len(words)))


@pytest.fixture
def listener() -> Iterator[None]:
    """A screen reader is at work."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.mark.usefixtures("listener")
def test_two_clicks_tell_how_each_article_names_two_persons(compared: Program) -> None:
    click(chip(compared, "Johanna Petersen"))
    assert told(compared, Side.LEFT) == ["Petersen, 3-mal"]
    assert told(compared, Side.RIGHT) == ["Petersen, 4-mal"]
    click(chip(compared, "Karl Brandt"))
    assert compared.window.entity_panel.isVisible()
    assert told(compared, Side.LEFT) == ["Brandt, 1-mal"]


def test_the_panel_leaves_with_the_light(compared: Program) -> None:
    click(chip(compared, "Lindau"))
    QTest.keyClick(compared.window.frame, Qt.Key.Key_Escape)
    assert not compared.window.entity_panel.isVisible()


def test_a_click_on_a_form_walks_its_places_and_frames_them(compared: Program) -> None:
    click(chip(compared, "Johanna Petersen"))
    view = compared.window.area.panes[Side.LEFT].view
    before = view.viewport().grab().toImage()
    listed = compared.window.entity_panel.lists[Side.LEFT]
    for where in ("1/3", "2/3", "3/3", "1/3"):
        click_form(compared, Side.LEFT, 0)
        assert listed.item(0).data(Qt.ItemDataRole.UserRole) == where
    assert view.viewport().grab().toImage() != before
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert listed.item(0).data(Qt.ItemDataRole.UserRole) == "2/3"
    QTest.keyClick(listed, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert listed.item(0).data(Qt.ItemDataRole.UserRole) == "1/3"


def test_a_chip_says_in_what_the_articles_differ(compared: Program) -> None:
    petersen = chip(compared, "Johanna Petersen")
    assert "Benennung" in petersen.toolTip()
    described = QAccessible.queryAccessibleInterface(petersen).text(QAccessible.Text.Description)
    assert "Benennung" in described
    assert "Benennung" not in chip(compared, "Lindau").toolTip()


def test_a_chip_dropped_on_another_joins_both_until_that_is_undone(compared: Program) -> None:
    target, data = chip(compared, "Stadt Lindau"), QMimeData()
    data.setData(ENTITY_FORMAT, b"lindau")
    held = Qt.DropAction.LinkAction, data, Qt.MouseButton.LeftButton, NO_KEY
    for event in (QDragEnterEvent(QPoint(9, 9), *held), QDropEvent(QPointF(9, 9), *held)):
        QApplication.sendEvent(target, event)
        assert event.isAccepted()
    assert corrections(compared) == (MergeEntities(place(compared, "Lindau"), place(compared, "Stadt")),)
    assert not compared.window.drop_zone.overlay.isVisible()
    QTest.keyClick(compared.window.frame, Qt.Key.Key_Z, CONTROL)
    assert corrections(compared) == ()


def test_a_chip_does_not_join_itself(compared: Program) -> None:
    data = QMimeData()
    data.setData(ENTITY_FORMAT, b"lindau")
    event = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.LinkAction, data, Qt.MouseButton.LeftButton, NO_KEY)
    event.ignore()
    QApplication.sendEvent(chip(compared, "Lindau"), event)
    assert not event.isAccepted()


def test_the_keyboard_joins_names_through_the_menu(compared: Program, by_key: OpenMenu, choose: Choose) -> None:
    menu = by_key(chip(compared, "Lindau"))
    choose(menu, "Verbinden mit", "Karl Brandt")
    assert corrections(compared) == (MergeEntities(place(compared, "Lindau"), place(compared, "Brandt")),)


def test_f2_renames_in_place(compared: Program) -> None:
    lindau = chip(compared, "Lindau")
    lindau.setFocus()
    QTest.keyClick(lindau, Qt.Key.Key_F2)
    field = compared.window.entity_panel.field
    assert field.hasFocus()
    assert field.selectedText() == "Lindau"
    QTest.keyClicks(field, "Lindau am Sund")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert corrections(compared) == (RenameEntity(place(compared, "Lindau"), "Lindau am Sund"),)


def test_escape_leaves_a_name_as_it_was(compared: Program) -> None:
    QTest.keyClick(chip(compared, "Lindau"), Qt.Key.Key_F2)
    field = compared.window.entity_panel.field
    QTest.keyClicks(field, "Linz")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert corrections(compared) == ()
    assert compared.window.entity_panel.isVisible()


def test_what_is_no_name_goes_by_key(compared: Program) -> None:
    QTest.keyClick(chip(compared, "Lindau"), Qt.Key.Key_Delete)
    assert corrections(compared) == (DropEntity(place(compared, "Lindau")),)


def test_selected_forms_become_a_name_of_their_own(compared: Program, by_key: OpenMenu, choose: Choose) -> None:
    click(chip(compared, "Johanna Petersen"))
    click_form(compared, Side.RIGHT, 0)
    choose(by_key(compared.window.entity_panel.lists[Side.RIGHT]), "Die gewählten Formen sind ein eigener Name")
    (split,) = corrections(compared)
    assert isinstance(split, SplitEntity)
    article = compared.desk.state.right.article
    assert article is not None
    assert [(each.article, each.span.of(article.text)) for each in split.places] == 4 * [(article.digest, "Petersen")]


def test_one_place_of_a_form_becomes_a_name_of_its_own(compared: Program, by_key: OpenMenu, choose: Choose) -> None:
    click(chip(compared, "Johanna Petersen"))
    click_form(compared, Side.LEFT, 0)
    click_form(compared, Side.LEFT, 0)
    choose(by_key(compared.window.entity_panel.lists[Side.LEFT]), "Nur diese Stelle ist ein eigener Name")
    entity = compared.window.reader.entity
    assert entity is not None
    assert compared.desk.state.left.article is not None
    assert corrections(compared) == (SplitEntity((Place(compared.desk.state.left.article.digest, entity.left[1]),)),)


def test_all_forms_together_cannot_be_parted(compared: Program, by_key: OpenMenu) -> None:
    click(chip(compared, "Johanna Petersen"))
    for side in Side:
        compared.window.entity_panel.lists[side].selectAll()
    menu = by_key(compared.window.entity_panel.lists[Side.LEFT])
    assert not menu.actions()[0].isEnabled()
    menu.close()


def test_the_lit_name_stays_lit_and_focused_when_the_articles_are_compared_anew(compared: Program) -> None:
    click(chip(compared, "Lindau"))
    chip(compared, "Lindau").setFocus()
    compared.desk.workbook.correct(DropEntity(place(compared, "Stadtrat")))
    assert compared.window.reader.emphasis.entity == "lindau"
    assert compared.window.entity_panel.isVisible()
    assert chip(compared, "Lindau").hasFocus()


def test_words_stay_where_they_are_when_the_panel_unfolds(compared: Program) -> None:
    compared.window.frame.resize(1000, 500)
    view = compared.window.area.panes[Side.LEFT].view
    QApplication.processEvents()
    view.verticalScrollBar().setValue(120)
    before = view.viewport().mapToGlobal(QPoint(0, 0)).y() - view.verticalScrollBar().value()
    click(chip(compared, "Lindau"))
    for _ in range(3):
        QTest.qWait(10)
    assert view.verticalScrollBar().value() > 120
    assert view.viewport().mapToGlobal(QPoint(0, 0)).y() - view.verticalScrollBar().value() == before


def test_a_form_too_long_for_its_place_is_cut_between_words() -> None:
    form = "die frühere Bürgermeisterin der Stadt Johanna Petersen"
    metrics = QFontMetricsF(book_font(15))
    whole = metrics.horizontalAdvance(form)
    assert fitting(form, metrics, whole + 1) == form
    shorter = fitting(form, metrics, 0.7 * whole)
    assert metrics.horizontalAdvance(shorter) <= 0.7 * whole
    assert shorter.endswith("… Petersen")
    assert set(shorter.split()) <= {*form.split(), "…"}
