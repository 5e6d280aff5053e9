"""A thousand deeds in any order with the real engine, killed now and then: no warning, no error, nothing lost."""

from __future__ import annotations

import multiprocessing
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from newsreader.library import open_library
from newsreader.model.comparison import Side
from newsreader.model.corrections import DropEntity, FindingKey, MuteFinding, MuteKind, Place, RenameEntity
from newsreader.resources import resource
from newsreader.services.desk_state import EngineStage
from newsreader.services.settings import Settings
from newsreader.ui.program import Program
from newsreader.ui.side_by_side.dropped import dropped
from newsreader.ui.window.frame import Frame

pytestmark = pytest.mark.slow

DEEDS = 1000
KEYS = [Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_F7, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Space]


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    """The program with its real engine and a library on the disk; whoever is asked for a file names none."""
    for name, chosen in (("getOpenFileName", ""), ("getOpenFileNames", []), ("getSaveFileName", "")):
        monkeypatch.setattr(QFileDialog, name, lambda *_arguments, chosen=chosen: (chosen, ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_arguments: "")
    frame = Frame()
    frame.resize(1280, 800)
    program = Program(qapp, Settings(language="de", theme="light"), frame, open_library(tmp_path / "library"))
    qtbot.addWidget(frame)
    with qtbot.waitExposed(frame):
        frame.show()
    program.begin([])
    yield program
    if frame.isVisible():
        frame.close()
    QGuiApplication.clipboard().clear()


class Anybody:
    """A reader who does whatever comes to mind."""

    def __init__(self, program: Program, chance: random.Random, paths: list[Path]) -> None:
        self._program, self._chance, self._paths = program, chance, paths
        self.kills = 0
        self.deeds: list[Callable[[], object]] = [
            self.drop,
            self.drop,
            self.click,
            self.click,
            self.act,
            self.act,
            self.act,
            self.type,
            self.resize,
            self.correct,
            self.note,
            self.wait,
            self.press_a_chip,
            self.undo_or_redo,
        ]

    def drop(self) -> None:
        data = QMimeData()
        picked = self._chance.sample(self._paths, self._chance.randint(1, 2))
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in picked])
        self._program.window.drop_zone.fell.emit(self._chance.choice([*Side]), dropped(data))

    def click(self) -> None:
        viewport = self._program.window.area.panes[self._chance.choice([*Side])].view.viewport()
        point = QPoint(self._chance.randrange(viewport.width()), self._chance.randrange(viewport.height()))
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)

    def act(self) -> None:
        actions = self._program.window.actions_by_name
        action = actions[self._chance.choice(sorted(actions.keys() - {"quit"}))]
        if action.isEnabled():
            action.trigger()

    def type(self) -> None:
        target = self._program.window.frame.focusWidget() or self._program.window.frame
        QTest.keyClick(target, self._chance.choice(KEYS))

    def resize(self) -> None:
        self._program.window.frame.resize(self._chance.randint(500, 1600), self._chance.randint(350, 1000))

    def correct(self) -> None:
        comparison = self._program.desk.state.comparison
        if comparison is None:
            return
        workbook, choice = self._program.desk.workbook, self._chance.random()
        if comparison.divergences and choice < 0.5:
            found = self._chance.choice(comparison.divergences)
            key = FindingKey.of(found, comparison)
            workbook.correct(MuteFinding(key) if choice < 0.4 else MuteKind(found.kind))
        elif comparison.shared:
            entity = self._chance.choice(comparison.shared)
            place = Place(comparison.left.article.digest, entity.left[0]) if entity.left else None
            if place:
                workbook.correct(DropEntity(place) if choice < 0.7 else RenameEntity(place, f"N{choice:.3f}"))

    def note(self) -> None:
        comparison = self._program.desk.state.comparison
        if comparison and comparison.divergences:
            key = FindingKey.of(self._chance.choice(comparison.divergences), comparison)
            self._program.desk.workbook.note(key, f"Notiz {self._chance.random():.6f}")

    def undo_or_redo(self) -> None:
        (self._program.desk.workbook.undo if self._chance.random() < 0.6 else self._program.desk.workbook.redo)()

    def press_a_chip(self) -> None:
        if self._program.window.strip.chips:
            self._chance.choice(self._program.window.strip.chips).click()

    def wait(self) -> None:
        QTest.qWait(self._chance.randint(1, 120))

    def kill(self) -> None:
        """Ends a worker process from outside, as the system does when memory is short."""
        if workers := multiprocessing.active_children():
            self._chance.choice(workers).kill()
            self.kills += 1


@pytest.mark.parametrize("seed", range(2))
def test_a_thousand_deeds_lose_nothing(program: Program, qtbot: QtBot, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    missing = tmp_path / "fehlt.txt"
    broken = tmp_path / "kaputt.docx"
    broken.write_bytes(b"PK\x03\x04 kein Brief")
    texts = [path for language in ("de", "en") for path in sorted(resource("examples", language).glob("*.txt"))]
    anybody = Anybody(program, chance, [*texts, *texts, missing, broken])
    for number in range(DEEDS):
        anybody.kill() if number % 125 == 60 else chance.choice(anybody.deeds)()
        QApplication.processEvents()
    assert anybody.kills
    program.desk.open_files(texts[:2])
    rests = (EngineStage.READY, EngineStage.FAILED)
    qtbot.waitUntil(lambda: program.desk.state.whole is not None and program.desk.state.engine in rests, timeout=60_000)
    work, rules = program.desk.state.work, program.desk.state.rules
    program.window.frame.close()
    library = open_library(tmp_path / "library")
    pair = [
        article.digest for article in (program.desk.state.left.article, program.desk.state.right.article) if article
    ]
    assert library.work(*pair) == work
    assert library.rules() == rules
    assert set(pair) <= {entry.digest for entry in library.recent()}
    library.close()
