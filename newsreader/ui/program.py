"""The one place where window, desk, engine and library are joined."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from newsreader.library import Library, LibraryEntry
from newsreader.model.comparison import Side
from newsreader.model.errors import NewsreaderError
from newsreader.paint.fonts import register_fonts
from newsreader.services.desk import Desk
from newsreader.services.desk_state import DeskState
from newsreader.services.engine.engine import Engine
from newsreader.services.importing import Importing
from newsreader.services.session import Session, load_session, save_session
from newsreader.services.settings import Settings
from newsreader.ui import bug_report
from newsreader.ui.controls.gui_thread import GuiThread
from newsreader.ui.deeds.joined import Joined
from newsreader.ui.deeds.place_kept import PlaceKept
from newsreader.ui.letter_box import Letter, LetterBox
from newsreader.ui.opened_library import OpenedLibrary, folder_of, opened_library
from newsreader.ui.settings.preferences import Preferences
from newsreader.ui.side_by_side.dropped import dropped_files
from newsreader.ui.window import window_memory
from newsreader.ui.window.frame import Frame
from newsreader.ui.window.main_window import MainWindow
from newsreader.ui.window.theme import Theme
from newsreader.ui.words.translation import interface_language, speak, spoken


class Program(QObject):
    """Desk, engine and library of one run, and the window that shows them."""

    shown = Signal(DeskState)
    """The window shows another state of the desk."""

    def __init__(
        self,
        application: QApplication,
        settings: Settings,
        frame: Frame,
        library: Library | OpenedLibrary | None = None,
        engine: Engine | None = None,
        theme: Theme | None = None,
        window: MainWindow | None = None,
    ) -> None:
        super().__init__(frame)
        self._application = application
        self.preferences = Preferences(settings, self)
        self._theme = theme or dressed(application, settings)
        self._thread = GuiThread(application)
        self.engine = engine or Engine(self._thread.post, self._engine_is_ready, self._engine_is_broken)
        opened = OpenedLibrary(library) if isinstance(library, Library) else library
        self._opened = opened or opened_library(settings)
        self.desk = Desk(self.engine, self._opened.library)
        self._importing = Importing(self.engine, self._opened.library)
        self._furnish(window or MainWindow(frame))
        bug_report.install(self._tell_bug)
        self.preferences.changed.connect(self._heed_language)
        if self._opened.trouble:
            self.window.say(spoken().say(self._opened.trouble))

    def begin(self, files: Sequence[Path]) -> None:
        """Starts the engine and lays the first articles on the desk.

        Where another window has the library, that one is asked to take the files, and this one goes.
        """
        if self._opened.is_in_use:
            frame = self.window.frame
            Letter(files, folder_of(self.preferences.settings), frame.close, lambda: self._begin(files), self)
        else:
            self._begin(files)

    def _furnish(self, window: MainWindow) -> None:
        """Joins a window to the desk, and lays it out."""
        self.window = window
        self._is_laid_out = False
        self._place = PlaceKept(window, Session())
        self._joined = Joined(window, self.desk, self._importing, self.preferences, self._theme, self.engine)
        window.frame.closing.connect(self.end)
        self._take_shape()
        window.shown.connect(self.shown)
        self.desk.listen(window.show_state)

    def _begin(self, files: Sequence[Path]) -> None:
        self.engine.start()
        if self._opened.library.path.is_file():
            box = LetterBox(self._opened.library.path.parent, self)
            box.arrived.connect(self._take_letter)
        if files:
            self._joined.wishes.take(Side.LEFT, dropped_files(files))
        else:
            self._place = PlaceKept(self.window, load_session())
            self.desk.restore()

    def _take_letter(self, files: list[Path]) -> None:
        """Another start of the program has brought files, or none: the window comes to the front."""
        if files:
            self._joined.wishes.take(Side.LEFT, dropped_files(files))
        self.window.frame.activateWindow()
        self.window.frame.raise_()

    def end(self) -> None:
        """Keeps how the window was left and ends the engine."""
        self._keep_shape()
        self.preferences.keep()
        self._keep_place()
        _hand_over_clipboard()
        self._importing.cancel()
        self.desk.close()

    def _keep_shape(self) -> None:
        settings = self.preferences.settings
        if self._is_laid_out:  # a window closed before its parts were laid out has no shape to come back to
            settings = window_memory.remembered(self.window.frame, settings)
        state = self.desk.state
        self.preferences.settings = replace(
            settings,
            linked=self.window.actions_by_name["linked"].isChecked(),
            hidden_kinds=sorted(state.filter.hidden),
            uncertain=state.filter.with_uncertain,
        )

    def _keep_place(self) -> None:
        try:
            save_session(self._place.present(self.desk.state))
        except OSError as trouble:
            sys.stderr.write(f"newsreader: {trouble}\n")  # the window, where it could be said, is closing

    def _heed_language(self, before: Settings, now: Settings) -> None:
        """Speaks another language once whoever asked for it, perhaps in a dialog of the window, has come to an end."""
        if before.language != now.language:
            QTimer.singleShot(0, self._speak_anew)

    def _speak_anew(self) -> None:
        """Opens the window once more in another language: the same desk, where the reader was."""
        before, session = self.window.frame, self._place.present(self.desk.state)
        has_settings = before.findChild(QWidget, "settings") is not None
        self._keep_shape()
        self.desk.shelf.take_back()  # the new window does not know what this one offers to bring back
        speak(self._application, interface_language(self.preferences.settings.language))
        frame = Frame()
        window_memory.restore_place(frame, self.preferences.settings)
        if not before.isMaximized() and not before.isFullScreen():
            frame.setGeometry(before.geometry())
        self.setParent(frame)
        self._furnish(MainWindow(frame))
        frame.show()
        before.hide()
        before.deleteLater()
        QTimer.singleShot(0, lambda: self._resume(session))
        if has_settings:
            self._joined.show_settings()

    def _resume(self, session: Session) -> None:
        self._place = PlaceKept(self.window, session)
        self.window.show_state(self.desk.state)

    def _take_shape(self) -> None:
        self.window.take_usual_shape()
        # Widths given to parts that have not been laid out yet would be lost, and so would the focus.
        QTimer.singleShot(0, self._restore_parts)
        self.window.library.find_entries = self.desk.shelf.entries
        self.window.library.find_related = self._related
        self.window.find_pairs = self.desk.shelf.pairs

    def _related(self) -> Sequence[LibraryEntry]:
        """What the library has on the event that lies on the desk."""
        articles = (self.desk.state.slot(side).article for side in Side)
        return self.desk.shelf.on_the_event([article.digest for article in articles if article])

    def _restore_parts(self) -> None:
        window_memory.restore_parts(self.window.frame, self.preferences.settings)
        self._is_laid_out = True
        self.window.area.setFocus()

    def _engine_is_ready(self) -> None:
        self.desk.engine_is_ready()

    def _engine_is_broken(self, trouble: NewsreaderError) -> None:
        self.desk.engine_is_broken(trouble)

    def _tell_bug(self, report: Path) -> None:
        words = QCoreApplication.translate(
            "BugReport", "Something went wrong in the program. A report without any article text was kept: {file}"
        )
        self._thread.post(lambda: self.window.say(words.format(file=report)))


def dressed(application: QApplication, settings: Settings) -> Theme:
    """Gives the application its name, faces, language and colours."""
    application.setApplicationName("newsreader")
    application.setApplicationDisplayName("Newsreader")
    register_fonts()
    speak(application, interface_language(settings.language))
    return Theme(application, settings.theme)


def _hand_over_clipboard() -> None:
    """Puts what was copied into an object of Qt's own: Qt lets go of the clipboard after Python is gone."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.setText(clipboard.text())
    if clipboard.ownsSelection():
        clipboard.setText(clipboard.text(QClipboard.Mode.Selection), QClipboard.Mode.Selection)
