"""The settings dialog: every change is obeyed and kept at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QSpinBox
from pytestqt.qtbot import QtBot

from newsreader.library import open_library
from newsreader.model.comparison import DivergenceKind
from newsreader.model.errors import NewsreaderError, PipelineError
from newsreader.model.pipelines import PipelineEntry, PipelineOrigin
from newsreader.paint.palette import DARK
from newsreader.services.engine.jobs import AddPipeline, ListPipelines
from newsreader.services.settings import Settings, load_settings, save_settings
from newsreader.ui.program import Program
from newsreader.ui.settings.library_settings import LibrarySettings
from newsreader.ui.settings.obeying import finding_filter, pipeline_choice
from newsreader.ui.settings.pipeline_settings import PipelineSettings
from newsreader.ui.settings.settings_dialog import SettingsDialog
from newsreader.ui.window.frame import Frame

SHIPPED = PipelineEntry("de", "de_newsreader 1.0.0", PipelineOrigin.SHIPPED, "/shipped")
ADDED = PipelineEntry("de", "de_core_news_lg 3.8.0", PipelineOrigin.ADDED, "/own/lg")


class Models:
    """An engine that knows one pipeline, until another is added."""

    def __init__(self) -> None:
        self.known = [SHIPPED]
        self.trouble: NewsreaderError | None = None

    def pipelines(self, _job: ListPipelines, answered: Callable[..., None], _failed: object) -> None:
        answered(tuple(self.known))

    def add_pipeline(self, _job: AddPipeline, answered: Callable[..., None], failed: Callable[..., None]) -> None:
        if self.trouble:
            failed(self.trouble)
            return
        self.known.insert(0, ADDED)
        answered(ADDED)


@pytest.fixture
def dialog(compared: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> SettingsDialog:
    models = Models()
    monkeypatch.setattr(compared.engine, "pipelines", models.pipelines, raising=False)
    monkeypatch.setattr(compared.engine, "add_pipeline", models.add_pipeline, raising=False)
    compared.window.actions_by_name["settings"].trigger()
    (dialog,) = compared.window.frame.findChildren(SettingsDialog)
    qtbot.waitExposed(dialog)
    dialog.setProperty("models", models)
    return dialog


def _box(dialog: SettingsDialog, value: object) -> QComboBox:
    return next(box for box in dialog.findChildren(QComboBox) if box.findData(value) >= 0)


def _choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_colours_and_type_change_at_once_and_are_kept(compared: Program, dialog: SettingsDialog) -> None:
    _choose(_box(dialog, "dark"), "dark")
    _choose(_box(dialog, "sans"), "sans")
    spin = dialog.findChild(QSpinBox)
    assert spin is not None
    spin.setValue(2)
    view = next(iter(compared.window.area.panes.values())).view
    assert view.painting is not None
    assert view.painting.palette is DARK
    assert "Noto Sans" in view.document().lastBlock().charFormat().font().families()
    kept = load_settings()
    assert (kept.theme, kept.face, kept.zoom) == ("dark", "sans", 2)


def test_the_dialog_follows_what_is_changed_elsewhere(compared: Program, dialog: SettingsDialog) -> None:
    compared.window.actions_by_name["zoom_in"].trigger()
    spin = dialog.findChild(QSpinBox)
    assert spin is not None
    assert spin.value() == 1


def test_a_kind_of_findings_can_be_left_out(compared: Program, dialog: SettingsDialog) -> None:
    state = compared.desk.state
    assert state.comparison is not None
    kind = state.comparison.divergences[0].kind
    boxes = dialog.findChildren(QCheckBox)
    boxes[[*DivergenceKind].index(kind)].click()
    shown = compared.desk.state.comparison
    assert shown is not None
    assert kind not in {found.kind for found in shown.divergences}
    assert load_settings().hidden_kinds == [kind.value]


def test_a_language_model_can_be_added_and_is_read_with(compared: Program, dialog: SettingsDialog) -> None:
    page = dialog.findChild(PipelineSettings)
    assert page is not None
    assert [page.choices["de"].itemData(index) for index in range(2)] == ["", SHIPPED.name]
    page.add(Path("/downloads/de_core_news_lg.whl"))
    assert page.choices["de"].currentData() == ADDED.name
    assert load_settings().pipelines == {"de": ADDED.name}
    assert compared.preferences.settings.pipelines == {"de": ADDED.name}
    _choose(page.choices["de"], "")
    assert load_settings().pipelines == {}


def test_a_model_that_cannot_be_added_is_told_in_the_dialog(dialog: SettingsDialog) -> None:
    page = dialog.findChild(PipelineSettings)
    assert page is not None
    models: Any = dialog.property("models")
    models.trouble = PipelineError("pipelines.none", file="urlaub.zip")
    page.add(Path("/downloads/urlaub.zip"))
    assert any("urlaub.zip" in label.text() and label.isVisibleTo(page) for label in page.findChildren(QLabel))


def test_the_library_is_copied_to_where_the_reader_wants_it(dialog: SettingsDialog, tmp_path: Path) -> None:
    page = dialog.findChild(LibrarySettings)
    assert page is not None
    page.move_to(tmp_path / "anderswo")
    copy = open_library(tmp_path / "anderswo")
    assert len(copy.recent()) == 2
    copy.close()
    assert load_settings().library_folder == str(tmp_path / "anderswo")
    page.move_to(tmp_path / "anderswo")
    assert "anderswo" in "".join(label.text() for label in page.findChildren(QLabel))


def test_a_library_on_a_drive_that_is_gone_hides_nothing(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    save_settings(Settings(library_folder=str(tmp_path / "usb")))
    frame = Frame()
    qtbot.addWidget(frame)
    program = Program(qapp, load_settings(), frame)
    assert "usb" in program.window.notice.words
    assert not (tmp_path / "usb").exists()
    frame.close()


def test_the_open_dialog_comes_to_the_front_instead_of_a_second(compared: Program, dialog: SettingsDialog) -> None:
    compared.window.actions_by_name["settings"].trigger()
    assert compared.window.frame.findChildren(SettingsDialog) == [dialog]
    assert dialog.windowModality() == Qt.WindowModality.NonModal


def test_settings_of_another_version_are_passed_over() -> None:
    settings = Settings(hidden_kinds=["number", "unknown"], pipelines={"de": "x 1"})
    assert finding_filter(settings).hidden == {DivergenceKind.NUMBER}
    assert pipeline_choice(settings).name("de") == "x 1"
