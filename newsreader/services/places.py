"""Where the program keeps what is the reader's: library, settings, reports of bugs."""

from __future__ import annotations

from pathlib import Path

from platformdirs import PlatformDirs

_DIRS = PlatformDirs("newsreader", appauthor=False, roaming=False)


def library_folder() -> Path:
    """The folder of the library of loaded articles."""
    return _DIRS.user_data_path


def pipeline_folder() -> Path:
    """The folder of the trained pipelines that the reader has added."""
    return _DIRS.user_data_path / "pipelines"


def settings_file() -> Path:
    """The file of the reader's settings."""
    return _DIRS.user_config_path / "settings.json"


def session_file() -> Path:
    """The file that tells where the reader was."""
    return _DIRS.user_state_path / "session.json"


def report_folder() -> Path:
    """The folder in which reports of bugs are kept; they stay on this computer."""
    return _DIRS.user_log_path
