"""The window joined to the desk: what the reader wishes in the one is done on the other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from newsreader.model.comparison import Side
from newsreader.services.desk import Desk
from newsreader.services.engine.engine import Engine
from newsreader.services.engine.jobs import ReportFormat
from newsreader.services.importing import Importing
from newsreader.ui.deeds.bringing import Bringing
from newsreader.ui.deeds.correcting import Correcting
from newsreader.ui.deeds.finding_deeds import FindingDeeds
from newsreader.ui.deeds.wishes import Wishes
from newsreader.ui.pane.article_pane import ArticlePane
from newsreader.ui.settings.obeying import Obeying
from newsreader.ui.settings.preferences import Preferences
from newsreader.ui.window.main_window import MainWindow
from newsreader.ui.window.theme import Theme


class Joined(QObject):
    """Listens to one window for as long as it lasts."""

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        importing: Importing,
        preferences: Preferences,
        theme: Theme,
        engine: Engine,
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._preferences = window, desk, preferences
        self._theme, self._engine = theme, engine
        self.wishes = Wishes(desk, importing, window.frame)
        Bringing(window, desk, importing)
        Correcting(window, desk)
        self._obeying = Obeying(preferences, theme, window, desk)
        FindingDeeds(window, desk, self.wishes, preferences)
        self._join_actions()
        self._join_parts()

    def show_settings(self) -> None:
        """Opens the settings."""
        from newsreader.ui.settings.settings_dialog import show_settings  # late: the window stands sooner without

        show_settings(self._window.frame, self._preferences, self._desk, self._engine)

    def _join_actions(self) -> None:
        desk, wishes = self._desk, self.wishes
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
            "swap": desk.swap,
            "clear_left": lambda: desk.clear(Side.LEFT),
            "clear_right": lambda: desk.clear(Side.RIGHT),
            "shortcuts": self._show_shortcuts,
            "about": self._show_about,
            "settings": self.show_settings,
        }
        for name, deed in deeds.items():
            self._window.actions_by_name[name].triggered.connect(lambda _on=False, deed=deed: deed())

    def _join_parts(self) -> None:
        window, desk, wishes = self._window, self._desk, self.wishes
        for pane in window.area.panes.values():
            pane.open_asked.connect(lambda side=pane.side: wishes.open_file(side))
            pane.example_asked.connect(wishes.open_example)
            pane.invitation.pair_asked.connect(desk.take_pair)
        window.drop_zone.fell.connect(wishes.take)
        window.library.wanted.connect(desk.take_from_library)
        window.library.removal_asked.connect(desk.shelf.remove)
        window.library.return_asked.connect(desk.shelf.take_back)
        window.library.erasure_due.connect(desk.shelf.erase)
        window.area.zoom_asked.connect(self._obeying.zoom)
        window.dismissed.connect(desk.dismiss)
        window.status.stop_asked.connect(desk.stop_comparing)
        window.status.compare_asked.connect(desk.compare_again)

    def _show_shortcuts(self) -> None:
        from newsreader.ui.deeds.help_pages import show_shortcuts

        show_shortcuts(self._window.frame, self._theme.palette)

    def _show_about(self) -> None:
        from newsreader.ui.deeds.help_pages import show_about

        show_about(self._window.frame)

    def _in_pane(self, deed: Callable[[ArticlePane], None]) -> None:
        if pane := self._window.area.focused_pane():
            deed(pane)

    def _side_for_paste(self) -> Side:
        """The pane the reader is in, else the first empty one."""
        if pane := self._window.area.focused_pane():
            return pane.side
        return next((side for side in Side if self._desk.state.slot(side).article is None), Side.LEFT)
