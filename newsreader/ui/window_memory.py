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


def restore(window: QMainWindow, settings: Settings) -> bool:
    """Gives the window its last place and parts; False when there are none to give."""
    has_place = window.restoreGeometry(_read(settings.window_geometry))
    return window.restoreState(_read(settings.window_state)) and has_place


def _kept(state: QByteArray) -> str:
    return base64.b64encode(state.data()).decode("ascii")


def _read(kept: str) -> QByteArray:
    try:
        return QByteArray(base64.b64decode(kept, validate=True))
    except binascii.Error:
        return QByteArray()
