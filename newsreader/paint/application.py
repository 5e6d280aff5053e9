"""A Qt application without a window, for painting where there is no screen."""

from __future__ import annotations

import os

from PySide6.QtGui import QGuiApplication

from newsreader.paint.fonts import register_fonts


def offscreen_application() -> QGuiApplication:
    """The running application, or a new one that needs no display; the shipped fonts are known to it.

    Keep the returned value for as long as anything is painted.
    """
    running = QGuiApplication.instance()
    if not isinstance(running, QGuiApplication):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        running = QGuiApplication(["newsreader"])
    register_fonts()
    return running
