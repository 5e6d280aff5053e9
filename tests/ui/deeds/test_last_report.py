"""A window that is closed while a report is being written does not lose it."""

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from newsreader.services.engine.jobs import ReportFormat
from newsreader.ui.deeds.last_report import LastReport
from newsreader.ui.program import Program


@pytest.fixture
def writing(compared: Program, engine: Any, tmp_path: Path) -> Program:
    """A program that writes a report which takes long."""
    engine.holds_reports = True
    compared.desk.press.write(tmp_path / "bericht.pdf", ReportFormat.PDF, "de")
    return compared


def test_the_window_waits_visibly_and_closes_when_the_report_is_there(
    writing: Program, engine: Any, qtbot: QtBot
) -> None:
    frame = writing.window.frame
    frame.close()
    assert frame.isVisible()
    assert "Bericht wird noch geschrieben" in writing.window.notice.words
    engine.finish()
    qtbot.waitUntil(lambda: not frame.isVisible())


def test_who_closes_once_more_gives_the_report_up_and_nothing_is_left_beside_it(
    writing: Program, tmp_path: Path
) -> None:
    part = tmp_path / ".bericht.pdf.4711.part"
    part.write_bytes(b"%PDF")
    frame = writing.window.frame
    frame.close()
    frame.close()
    assert not frame.isVisible()
    assert not part.exists()


def test_it_does_not_wait_for_ever(writing: Program, qtbot: QtBot) -> None:
    holder = writing.window.findChildren(LastReport)[0]
    holder._patience.setInterval(50)
    writing.window.frame.close()
    qtbot.waitUntil(lambda: not writing.window.frame.isVisible())
