"""A second start of the program hands its files to the window that is open already, through a folder: no connection."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

_FOLDER = "letters"
_LOOKS, _BETWEEN_LOOKS = 20, 100
"""How often, and after how many milliseconds each, a second start looks whether its letter was taken."""


class LetterBox(QObject):
    """The box of the window that has the library; `arrived` brings the files of each letter."""

    arrived = Signal(list)

    def __init__(self, library_folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = library_folder / _FOLDER
        self._folder.mkdir(parents=True, exist_ok=True)
        for letter in self._letters():
            letter.unlink()  # left by a start whose window is long gone
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(self._take)

    def _take(self) -> None:
        for letter in self._letters():
            files = [Path(name) for name in json.loads(letter.read_text(encoding="utf-8"))]
            letter.unlink()
            self.arrived.emit(files)

    def _letters(self) -> Sequence[Path]:
        return sorted(self._folder.glob("*.json"))


class Letter(QObject):
    """Files on their way to the other window; exactly one of the callables is called, later."""

    def __init__(
        self,
        files: Sequence[Path],
        library_folder: Path,
        taken: Callable[[], object],
        refused: Callable[[], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._taken, self._refused = taken, refused
        self._looks = 0
        self._letter = library_folder / _FOLDER / f"{uuid.uuid4().hex}.json"
        self._letter.parent.mkdir(parents=True, exist_ok=True)
        aside = self._letter.with_suffix(".new")
        aside.write_text(json.dumps([str(file.absolute()) for file in files]), encoding="utf-8")
        aside.rename(self._letter)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_BETWEEN_LOOKS)

    def _look(self) -> None:
        self._looks += 1
        if not self._letter.exists():
            self._timer.stop()
            self._taken()
        elif self._looks >= _LOOKS:
            self._timer.stop()
            self._letter.unlink(missing_ok=True)
            self._refused()
