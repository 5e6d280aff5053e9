"""The settings of this run: whoever changes one tells the rest, and each change is kept at once."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal

from newsreader.services.settings import Settings, save_settings


class Preferences(QObject):
    """Holds the settings; `changed` carries those before and those now."""

    changed = Signal(object, object)

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self.settings = settings

    def take(self, settings: Settings) -> None:
        """Takes other settings, keeps them and tells what was changed."""
        before, self.settings = self.settings, settings
        if settings != before:
            self.keep()
            self.changed.emit(before, settings)

    def keep(self) -> None:
        """Writes the settings to their file; where that fails they hold for this run."""
        try:
            save_settings(self.settings)
        except OSError as trouble:
            sys.stderr.write(f"newsreader: {trouble}\n")
