"""The window: panes, lists and painting, without rules of the domain."""

import builtins
import importlib


def _import_qt_alone() -> None:
    """Brings in Qt and keeps Python's own way of importing.

    PySide6 would read the source of every module imported after it, in search of a feature that nothing here uses;
    that takes a third of the time in which the window comes up.
    """
    plain = builtins.__import__
    importlib.import_module("PySide6.QtCore")
    builtins.__import__ = plain


_import_qt_alone()
