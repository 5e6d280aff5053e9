"""Keeps how the window was left, and opens it so again."""

from __future__ import annotations

import base64
import binascii
from dataclasses import replace

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow

from newsreader.services.settings import Settings


def remembered(window: QMainWindow, settings: Settings) -> Settings:
    """The settings with the present place and parts of the window."""
    return replace(settings, window_geometry=_kept(window.saveGeometry()), window_state=_kept(window.saveState()))


def restore_place(window: QMainWindow, settings: Settings) -> bool:
    """Gives the window its last place and size; False when there is none to give."""
    return window.restoreGeometry(_read(settings.window_geometry))


def restore_parts(window: QMainWindow, settings: Settings) -> None:
    """Shows the parts of the window that were shown last, each as wide as it was."""
    window.restoreState(_read(settings.window_state))


def _kept(state: QByteArray) -> str:
    return base64.b64encode(state.data()).decode("ascii")


def _read(kept: str) -> QByteArray:
    try:
        return QByteArray(base64.b64decode(kept, validate=True))
    except binascii.Error:
        return QByteArray()
