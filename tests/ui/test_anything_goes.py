"""A reader who does anything at all, in any order, meets no warning, no error and no lost article."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from newsreader.model.comparison import Side
from newsreader.ui.program import Program

HARMFUL = {
    "open_left",
    "open_right",
    "import_files",
    "import_folder",
    "export_pdf",
    "export_json",
    "export_chosen",
    "settings",
    "quit",
    "shortcuts",
    "about",
}
"""Deeds that ask something of the reader, or end the program."""


def some_files(chance: random.Random, paths: list[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in chance.sample(paths, chance.randint(1, 3))])
    return data


def click(program: Program, chance: random.Random) -> None:
    viewport = program.window.area.panes[chance.choice(list(Side))].view.viewport()
    point = QPoint(chance.randrange(viewport.width()), chance.randrange(viewport.height()))
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)


def act(program: Program, chance: random.Random) -> None:
    actions = program.window.actions_by_name
    actions[chance.choice(sorted(actions.keys() - HARMFUL))].trigger()
    for chip in program.window.strip.chips[:1]:
        chip.click()


def put_right(program: Program, chance: random.Random) -> None:
    """Renames, drops or joins names by key, walks forms, and takes entries of the menus at the caret."""
    chips, panel = program.window.strip.chips, program.window.entity_panel
    if chips:
        QTest.keyClick(chance.choice(chips), chance.choice([Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_Space]))
    if panel.field.isVisible():
        QTest.keyClicks(panel.field, "Anders")
        QTest.keyClick(panel.field, chance.choice([Qt.Key.Key_Return, Qt.Key.Key_Escape]))
    for listed in panel.lists.values():
        QTest.keyClick(listed, chance.choice([Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Down]))
    listing = program.window.findings.list
    QTest.keyClick(listing, chance.choice([Qt.Key.Key_Space, Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Up]))
    if listing.tools.note.isVisible():
        QTest.keyClicks(listing.tools.note, "merken")
    view = program.window.area.panes[chance.choice(list(Side))].view
    QTest.keyClick(view, chance.choice([Qt.Key.Key_Return, Qt.Key.Key_PageDown, Qt.Key.Key_Right]))
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(chance.choice([view, listing, *panel.lists.values(), *chips[:2]]), asked)
    if isinstance(menu := QApplication.activePopupWidget(), QMenu):
        entries = [each for each in menu.findChildren(QAction) if each.isEnabled() and not each.menu()]
        menu.close()
        chance.choice(entries).trigger()


@pytest.mark.parametrize("seed", range(3))
def test_a_hundred_deeds_in_any_order(
    program: Program, drop: Callable[[QPoint, QMimeData], None], reports: tuple[Path, Path], tmp_path: Path, seed: int
) -> None:
    chance = random.Random(seed)
    paths = [*reports, tmp_path / "fehlt.txt"]
    deeds: list[Callable[[], object]] = [
        lambda: drop(QPoint(chance.randrange(1200), chance.randrange(700)), some_files(chance, paths)),
        lambda: click(program, chance),
        lambda: act(program, chance),
        lambda: put_right(program, chance),
        lambda: program.window.frame.resize(chance.randint(400, 1500), chance.randint(300, 1000)),
        lambda: QTest.keyClick(program.window.frame, chance.choice([Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_F7])),
    ]
    for _ in range(100):
        chance.choice(deeds)()
        QApplication.processEvents()
    program.desk.open_files(reports)
    kept = program.desk.state.work
    program.desk.open_files(reports[::-1])
    assert program.desk.state.work == kept, "no correction is lost"
    program.desk.open_files(reports)
    assert program.desk.state.whole is not None
    assert len(program.desk.state.whole.divergences) + len(program.desk.state.whole.muted) == 7
    assert len(program.desk.shelf.entries()) >= 2
