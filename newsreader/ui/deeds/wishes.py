"""What the reader wishes, passed on to desk and library: opening, pasting, importing, exporting, example."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

from PySide6.QtCore import QLocale, QMimeData, QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from newsreader.model.comparison import Side
from newsreader.resources import resource
from newsreader.services.desk import Desk
from newsreader.services.engine.jobs import ReportFormat
from newsreader.services.importing import Importing
from newsreader.ui.side_by_side.dropped import Dropped, dropped, dropped_files

_NOT_IN_A_FILE_NAME = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST_NAME = 60
ARTICLE_ENDINGS = tuple(
    f"*.{ending}"
    for ending in (
        *("txt", "text", "md", "markdown", "html", "htm", "xhtml", "mhtml", "mht", "webarchive"),
        *("pdf", "docx", "docm", "odt", "rtf", "eml", "epub"),
    )
)
"""The kinds of file that are offered first when the reader opens one."""


class Wishes(QObject):
    """Asks where the reader must choose, and tells the desk."""

    def __init__(self, desk: Desk, importing: Importing, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._importing = importing
        self._window = window
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def open_file(self, side: Side) -> None:
        """Lets the reader choose a file for one side, or one for each."""
        title = self.tr("Open on the left") if side is Side.LEFT else self.tr("Open on the right")
        kinds = self.tr("Articles ({endings});;All files (*)").format(endings=" ".join(ARTICLE_ENDINGS))
        names, _ = QFileDialog.getOpenFileNames(self._window, title, self._folder, kinds)
        if names:
            self._folder = str(Path(names[0]).parent)
            self.take(side, dropped_files([Path(name) for name in names]))

    def import_files(self) -> None:
        """Lets the reader choose files for the library."""
        title = self.tr("Take files into the library")
        kinds = self.tr("Articles ({endings});;All files (*)").format(endings=" ".join(ARTICLE_ENDINGS))
        names, _ = QFileDialog.getOpenFileNames(self._window, title, self._folder, kinds)
        self._importing.take([Path(name) for name in names])

    def import_folder(self) -> None:
        """Lets the reader choose a folder whose articles go into the library."""
        title = self.tr("Take the articles of a folder into the library")
        if name := QFileDialog.getExistingDirectory(self._window, title, self._folder):
            self._folder = name
            self._importing.take([Path(name)])

    def open_example(self) -> None:
        """Lays the shipped pair on the desk, in the language of the window."""
        folder = resource("examples", QLocale().name()[:2])
        self._desk.open_files(sorted(folder.glob("*.txt"))[: len(Side)])

    def paste(self, side: Side) -> None:
        """Lays what the clipboard holds on one side."""
        held: QMimeData | None = QGuiApplication.clipboard().mimeData()  # none on a clipboard that was never used
        if held is not None:
            self.take(side, dropped(held))

    def take(self, side: Side, brought: Dropped) -> None:
        """Lays what was dropped on one side, or two files on both; folders and more files go into the library."""
        if brought.is_for_library:
            self._importing.take(brought.files)
        elif brought.files:
            self._desk.open_files(brought.files, side)
        elif brought.digest:
            self._desk.take_from_library(side, brought.digest)
        elif brought.address:
            self._desk.paste(side, brought.address, self.tr("This link"))
        elif brought:
            self._desk.paste(side, brought.text, self.tr("Pasted text"), brought.html)

    def export(self, format: ReportFormat, *, only_chosen: bool = False) -> None:
        """Lets the reader choose where the comparison is written, or the chosen findings of it alone."""
        if self._desk.state.comparison is None:
            return
        kinds = self.tr("PDF files (*.pdf)") if format is ReportFormat.PDF else self.tr("JSON files (*.json)")
        proposal = str(Path(self._folder) / f"{self._proposed_name()}.{format.value}")
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export the comparison"), proposal, kinds)
        if name:
            path = Path(name) if Path(name).suffix else Path(f"{name}.{format.value}")
            self._desk.press.write(path, format, QLocale().name()[:2], only_chosen=only_chosen)

    def _proposed_name(self) -> str:
        articles = (self._desk.state.slot(side).article for side in Side)
        titles = (_NOT_IN_A_FILE_NAME.sub(" ", article.title) for article in articles if article)
        return " – ".join(
            textwrap.shorten(title, _LONGEST_NAME, placeholder="") or title[:_LONGEST_NAME] for title in titles
        )
