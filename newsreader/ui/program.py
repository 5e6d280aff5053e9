"""The one place where window, desk, engine and library are joined."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication

from newsreader.library import Library, LibraryEntry
from newsreader.model.comparison import Side
from newsreader.model.errors import NewsreaderError
from newsreader.paint.fonts import register_fonts
from newsreader.services.desk import Desk
from newsreader.services.engine.engine import Engine
from newsreader.services.engine.jobs import ReportFormat
from newsreader.services.importing import Importing
from newsreader.services.session import Session, load_session, save_session
from newsreader.services.settings import Settings
from newsreader.ui import bug_report
from newsreader.ui.controls.gui_thread import GuiThread
from newsreader.ui.deeds.bringing import Bringing
from newsreader.ui.deeds.correcting import Correcting
from newsreader.ui.deeds.finding_deeds import FindingDeeds
from newsreader.ui.deeds.place_kept import PlaceKept
from newsreader.ui.deeds.wishes import Wishes
from newsreader.ui.letter_box import Letter, LetterBox
from newsreader.ui.opened_library import OpenedLibrary, folder_of, opened_library
from newsreader.ui.pane.article_pane import ArticlePane
from newsreader.ui.settings.obeying import Obeying
from newsreader.ui.settings.preferences import Preferences
from newsreader.ui.side_by_side.dropped import dropped_files
from newsreader.ui.window import window_memory
from newsreader.ui.window.frame import Frame
from newsreader.ui.window.main_window import MainWindow
from newsreader.ui.window.theme import Theme
from newsreader.ui.words.translation import interface_language, speak, spoken


class Program(QObject):
    """Desk, engine and library of one run, and the window that shows them."""

    def __init__(
        self,
        application: QApplication,
        settings: Settings,
        frame: Frame,
        library: Library | OpenedLibrary | None = None,
        engine: Engine | None = None,
        theme: Theme | None = None,
    ) -> None:
        super().__init__(frame)
        self.preferences = Preferences(settings, self)
        self._is_laid_out = False
        self._place: PlaceKept | None = None
        self._theme = theme or dressed(application, settings)
        self._thread = GuiThread(application)
        self.window = MainWindow(frame)
        self.engine = engine or Engine(self._thread.post, self._engine_is_ready, self._engine_is_broken)
        opened = OpenedLibrary(library) if isinstance(library, Library) else library
        self._opened = opened or opened_library(settings)
        self.desk = Desk(self.engine, self._opened.library)
        self._importing = Importing(self.engine, self._opened.library)
        self._wishes = Wishes(self.desk, self._importing, frame)
        Bringing(self.window, self.desk, self._importing)
        Correcting(self.window, self.desk)
        self._obeying = Obeying(self.preferences, self._theme, self.window, self.desk)
        FindingDeeds(self.window, self.desk, self._wishes, self.preferences)
        bug_report.install(self._tell_bug)
        self._connect()
        self._take_shape()
        self.desk.listen(self.window.show_state)
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

    def _begin(self, files: Sequence[Path]) -> None:
        self.engine.start()
        if self._opened.library.path.is_file():
            box = LetterBox(self._opened.library.path.parent, self)
            box.arrived.connect(self._take_letter)
        if files:
            self._wishes.take(Side.LEFT, dropped_files(files))
        else:
            self._place = PlaceKept(self.window, load_session())
            self.desk.restore()

    def _take_letter(self, files: list[Path]) -> None:
        """Another start of the program has brought files, or none: the window comes to the front."""
        if files:
            self._wishes.take(Side.LEFT, dropped_files(files))
        self.window.frame.activateWindow()
        self.window.frame.raise_()

    def end(self) -> None:
        """Keeps how the window was left and ends the engine."""
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
        self.preferences.keep()
        self._keep_place()
        _hand_over_clipboard()
        self._importing.cancel()
        self.desk.close()

    def _keep_place(self) -> None:
        place = self._place or PlaceKept(self.window, Session())
        try:
            save_session(place.present(self.desk.state))
        except OSError as trouble:
            sys.stderr.write(f"newsreader: {trouble}\n")  # the window, where it could be said, is closing

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

    def _connect(self) -> None:
        window, wishes = self.window, self._wishes
        deeds: dict[str, Callable[[], object]] = {
            "open_left": lambda: wishes.open_file(Side.LEFT),
            "open_right": lambda: wishes.open_file(Side.RIGHT),
            "open_example": wishes.open_example,
            "import_files": wishes.import_files,
            "import_folder": wishes.import_folder,
            "export_pdf": lambda: wishes.export(ReportFormat.PDF),
            "export_json": lambda: wishes.export(ReportFormat.JSON),
            "copy": lambda: self._in_pane(lambda pane: pane.view.copy()),
            "select_all": lambda: self._in_pane(lambda pane: pane.view.selectAll()),
            "paste": lambda: wishes.paste(self._side_for_paste()),
            "zoom_in": lambda: self._obeying.zoom(1),
            "zoom_out": lambda: self._obeying.zoom(-1),
            "zoom_reset": lambda: self._obeying.zoom(0),
            "swap": self.desk.swap,
            "clear_left": lambda: self.desk.clear(Side.LEFT),
            "clear_right": lambda: self.desk.clear(Side.RIGHT),
            "shortcuts": self._show_shortcuts,
            "about": self._show_about,
            "settings": self._show_settings,
        }
        for name, deed in deeds.items():
            window.actions_by_name[name].triggered.connect(lambda _on=False, deed=deed: deed())
        for pane in window.area.panes.values():
            pane.open_asked.connect(lambda side=pane.side: wishes.open_file(side))
            pane.example_asked.connect(wishes.open_example)
            pane.invitation.pair_asked.connect(self.desk.take_pair)
        window.drop_zone.fell.connect(wishes.take)
        window.library.wanted.connect(self.desk.take_from_library)
        window.library.removal_asked.connect(self.desk.shelf.remove)
        window.library.return_asked.connect(self.desk.shelf.take_back)
        window.library.erasure_due.connect(self.desk.shelf.erase)
        window.area.zoom_asked.connect(self._obeying.zoom)
        window.dismissed.connect(self.desk.dismiss)
        window.status.stop_asked.connect(self.desk.stop_comparing)
        window.status.compare_asked.connect(self.desk.compare_again)
        window.frame.closing.connect(self.end)

    def _show_shortcuts(self) -> None:
        from newsreader.ui.deeds.help_pages import show_shortcuts  # late: the window stands sooner without

        show_shortcuts(self.window.frame, self._theme.palette)

    def _show_settings(self) -> None:
        from newsreader.ui.settings.settings_dialog import show_settings

        show_settings(self.window.frame, self.preferences, self.desk, self.engine)

    def _show_about(self) -> None:
        from newsreader.ui.deeds.help_pages import show_about

        show_about(self.window.frame)

    def _in_pane(self, deed: Callable[[ArticlePane], None]) -> None:
        if pane := self.window.area.focused_pane():
            deed(pane)

    def _side_for_paste(self) -> Side:
        """The pane the reader is in, else the first empty one."""
        if pane := self.window.area.focused_pane():
            return pane.side
        return next((side for side in Side if self.desk.state.slot(side).article is None), Side.LEFT)

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
