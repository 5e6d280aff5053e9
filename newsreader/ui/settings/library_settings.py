"""Where the library of loaded articles lies, and how it is moved."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from newsreader.model.errors import NewsreaderError
from newsreader.services.shelf import Shelf
from newsreader.ui.settings.preferences import Preferences
from newsreader.ui.words.translation import spoken


class LibrarySettings(QWidget):
    """Names the file of the library, opens its folder, and puts a copy where the reader wants it from now on."""

    def __init__(self, preferences: Preferences, shelf: Shelf, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._shelf = shelf
        place = QLabel(str(shelf.path), self)
        place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        place.setWordWrap(True)
        place.setAccessibleName(self.tr("File of the library"))
        self._told = QLabel(self.tr("Every article you open is kept in this file, on this computer alone:"), self)
        self._told.setWordWrap(True)
        show, move = QPushButton(self.tr("Show the &folder"), self), QPushButton(self.tr("&Keep it elsewhere …"), self)
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(shelf.path.parent))))
        move.clicked.connect(self._choose)
        row = QHBoxLayout()
        for button in (show, move):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch()
        column = QVBoxLayout(self)
        for part in (self._told, place):
            column.addWidget(part)
        column.addLayout(row)
        column.addStretch()

    def move_to(self, folder: Path) -> None:
        """Copies the library to a folder, from which it is opened at the next start."""
        try:
            is_there = self._shelf.copy_to(folder)
        except NewsreaderError as trouble:
            self._told.setText(spoken().say(trouble.message))
            return
        self._preferences.take(replace(self._preferences.settings, library_folder=str(folder)))
        words = (
            self.tr("From the next start on, the library that lies in {folder} already is opened.")
            if is_there
            else self.tr("The library was copied to {folder} and is opened there from the next start on.")
        )
        self._told.setText(words.format(folder=folder))

    def _choose(self) -> None:
        if name := QFileDialog.getExistingDirectory(self, self.tr("Keep the library in")):
            self.move_to(Path(name))
