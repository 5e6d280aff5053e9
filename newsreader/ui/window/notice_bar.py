"""The bar for what concerns neither side alone; of a report it can show where it lies."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QWidget

from newsreader.model.message import Message
from newsreader.ui.controls.message_bar import MessageBar
from newsreader.ui.words.translation import spoken

_WRITTEN = "desk.written"


class NoticeBar(MessageBar):
    """Says the last notice of the desk, or something of the window's own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = ""
        self.show_folder = QPushButton(self.tr("Show folder"), self)
        self.show_folder.setAccessibleDescription(self.tr("Opens the folder with the report in the files program"))
        self.show_folder.clicked.connect(self._show_folder)
        self.show_folder.hide()
        self.beside.addWidget(self.show_folder, 0, Qt.AlignmentFlag.AlignTop)

    def show_notice(self, notice: Message | None, otherwise: str) -> None:
        """Says a notice, or without one other words."""
        self._folder = str(dict(notice.values)["folder"]) if notice and notice.key == _WRITTEN else ""
        self.show_folder.setVisible(bool(self._folder))
        self.say(spoken().say(notice) if notice else otherwise)

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))
