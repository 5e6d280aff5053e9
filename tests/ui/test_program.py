"""What holds the window together: its memory, its colours, its threads and its bugs."""

import subprocess
import sys
from pathlib import Path
from threading import Thread, current_thread
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsreader.library import open_library_in_memory
from newsreader.model.comparison import Side
from newsreader.paint.palette import DARK, HIGH_CONTRAST, LIGHT, Palette
from newsreader.services.engine.jobs import ReportFormat
from newsreader.services.settings import load_settings
from newsreader.ui import bug_report
from newsreader.ui.controls.gui_thread import GuiThread
from newsreader.ui.program import Program
from newsreader.ui.window.frame import GROUNDS, Frame
from newsreader.ui.window.theme import qt_palette


def test_work_from_another_thread_is_done_on_the_window_s(qtbot: QtBot, qapp: QApplication) -> None:
    home = GuiThread(qapp)
    done: list[object] = []
    thread = Thread(target=lambda: home.post(lambda: done.append(current_thread())))
    thread.start()
    thread.join()
    assert done == []
    qtbot.waitUntil(lambda: done == [current_thread()])


def test_the_window_comes_back_with_its_parts_and_its_size_of_text(compared: Program) -> None:
    compared.window.actions_by_name["library"].trigger()
    compared.window.actions_by_name["linked"].trigger()
    QTest.keyClick(compared.window.frame, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    compared.window.frame.close()
    settings = load_settings()
    assert settings.zoom == 1
    assert not settings.linked
    assert settings.window_geometry
    assert settings.window_state


def test_a_window_closed_before_it_was_laid_out_is_not_remembered(qapp: QApplication, engine: Any) -> None:
    frame = Frame()
    Program(qapp, load_settings(), frame, open_library_in_memory(), engine)
    before = load_settings()
    frame.close()
    assert load_settings().window_state == before.window_state


def test_the_program_ends_though_its_settings_cannot_be_kept(
    compared: Program, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(_settings: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("newsreader.ui.settings.preferences.save_settings", full)
    compared.window.frame.close()
    assert compared.desk.shelf.entries() == (), "the desk is closed"
    assert "No space left" in capsys.readouterr().err


def test_the_frame_has_the_colours_that_the_palettes_bring() -> None:
    for theme, palette in {"light": LIGHT, "dark": DARK, "contrast": HIGH_CONTRAST}.items():
        assert GROUNDS[theme] == palette.desk


@pytest.mark.parametrize(("name", "palette"), [("dark", DARK), ("contrast", HIGH_CONTRAST)])
def test_choosing_colours_repaints_pages_too(compared: Program, name: str, palette: object) -> None:
    choices = {action.data(): action for action in compared.window.frame.findChildren(QAction) if action.data()}
    choices[name].trigger()
    painting = compared.window.area.panes[Side.LEFT].view.painting
    assert painting is not None
    assert painting.palette is palette
    page = compared.window.area.panes[Side.LEFT].view.viewport().grab().toImage()
    assert page.pixelColor(3, 3).name() == painting.palette.paper


def test_a_report_of_a_bug_holds_places_and_no_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Path] = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    bug_report.install(told.append, tmp_path)
    try:
        raise KeyError("Petersen bremst die Brücke aus")
    except KeyError as bug:
        sys.excepthook(type(bug), bug, bug.__traceback__)
    words = told[0].read_text(encoding="utf-8")
    assert "KeyError" in words
    assert "test_program.py" in words
    assert "Petersen" not in words


def test_the_comparison_is_written_where_the_reader_said(
    compared: Program, engine: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[str] = []

    def choose(_window: object, _title: str, proposal: str, _kinds: str) -> tuple[str, str]:
        proposed.append(proposal)
        return str(tmp_path / "vergleich"), ""

    monkeypatch.setattr("newsreader.ui.deeds.wishes.QFileDialog.getSaveFileName", choose)
    compared.window.actions_by_name["export_pdf"].trigger()
    assert "Stadtrat stoppt den Umbau der Hafenbrücke – Petersen bremst die Brücke aus.pdf" in proposed[0]
    job = engine.written[0]
    assert (job.path, job.format, job.language) == (tmp_path / "vergleich.pdf", ReportFormat.PDF, "de")
    assert "vergleich.pdf" in compared.window.notice.words


def test_the_window_process_holds_no_parser_and_no_pipeline() -> None:
    names = ("spacy", "rapidfuzz", "pikepdf", "charset_normalizer", "newsreader.reading", "newsreader.analysis")
    code = f"import sys, newsreader.ui.program; print([n for n in {names!r} if n in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("palette", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "contrast"])
def test_selected_words_are_legible(palette: Palette) -> None:
    colours = qt_palette(palette)
    ground, words = (_luminance(colour) for colour in (colours.highlight().color(), colours.highlightedText().color()))
    assert (max(ground, words) + 0.05) / (min(ground, words) + 0.05) >= 4.5


def _luminance(colour: QColor) -> float:
    """The relative luminance of WCAG 2."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_a_written_report_offers_its_folder(compared: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    notice = compared.window.notice
    compared.window.say("Etwas anderes")
    assert not notice.show_folder.isVisible()
    compared.desk.press.write(tmp_path / "vergleich.pdf", ReportFormat.PDF, "de")
    assert notice.show_folder.isVisible()
    assert notice.show_folder.text() == "Ordner öffnen"
    notice.show_folder.click()
    assert opened == [str(tmp_path)]
    compared.desk.dismiss(None)
    assert not notice.show_folder.isVisible()
