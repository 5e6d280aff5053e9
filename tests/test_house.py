"""The rules of the house: who may import whom, and what the toolkit does to Python."""

import sys
from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports
from PySide6.QtCore import QObject


def test_imports_follow_the_plan(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(Path(__file__).parent.parent)
    assert lint_imports(no_cache=True) == EXIT_STATUS_SUCCESS


def test_calls_into_qt_leave_none_alone() -> None:
    """PySide6 6.12.0 takes a reference to None with every void call, and after some thousand of them Python 3.11
    aborts; this is the canary that keeps such a version out."""
    thing, before = QObject(), sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("canary")
    assert abs(sys.getrefcount(None) - before) < 500
