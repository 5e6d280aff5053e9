"""What stands in the window: puts its parts together and shows in all of them what lies on the desk."""

from __future__ import annotations

import operator
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QDockWidget, QToolBar, QVBoxLayout, QWidget

from newsreader.model.comparison import Mark, MarkKind, Side
from newsreader.paint.marks import Emphasis
from newsreader.paint.palette import Palette
from newsreader.services.desk_state import DeskState
from newsreader.ui.controls.actions import DEEDS, make_actions
from newsreader.ui.controls.menus import dress, fill_menus, make_tool_bar
from newsreader.ui.findings.finding_card import spoken_finding
from newsreader.ui.findings.finding_navigator import FindingNavigator
from newsreader.ui.findings.findings_panel import FindingsPanel
from newsreader.ui.library.import_bar import ImportBar
from newsreader.ui.library.library_panel import LibraryPanel
from newsreader.ui.names.entity_panel import EntityPanel
from newsreader.ui.names.entity_strip import EntityStrip
from newsreader.ui.pane.article_pane import is_long
from newsreader.ui.side_by_side.drop_zone import DropZone
from newsreader.ui.side_by_side.find_bar import FindBar
from newsreader.ui.side_by_side.finder import Finder
from newsreader.ui.side_by_side.reader import Reader
from newsreader.ui.side_by_side.reading_area import ReadingArea
from newsreader.ui.turns import Turns
from newsreader.ui.window.frame import Frame
from newsreader.ui.window.notice_bar import NoticeBar
from newsreader.ui.window.status_line import StatusLine

if TYPE_CHECKING:
    from newsreader.library import ComparisonEntry

ROOM_FOR_LIBRARY = 1400
"""Pixels of width from which the library is shown beside the panes by itself."""


PAIRS_OFFERED = 3
"""How many pairs compared before an empty pane offers."""

FindPairs = Callable[[int], "Sequence[ComparisonEntry]"]


class MainWindow(QObject):
    """Tool bar and strip above, library, panes and findings side by side, status below, all in the frame.

    `area` and `findings`, its largest parts, may have been made before, so that the frame answers in between. They are
    put onto the frame by `take_usual_shape`.
    """

    dismissed = Signal(object)
    """The reader put away the trouble of a side, or (None) the notice."""
    shown = Signal(DeskState)
    """The window shows another state of the desk."""

    def __init__(self, frame: Frame, area: ReadingArea | None = None, findings: FindingsPanel | None = None) -> None:
        super().__init__(frame)
        self.frame = frame
        self._state = DeskState()
        self._turns: Turns | None = None
        self._own_notice = ""
        self.find_pairs: FindPairs = lambda _limit: ()
        self.area = area or ReadingArea(Reader(frame), frame)
        self.reader = self.area.reader
        self.actions_by_name = make_actions(frame)
        self.navigator = FindingNavigator(
            self.actions_by_name["previous_finding"], self.actions_by_name["next_finding"]
        )
        self.notice = NoticeBar(frame)
        self.import_bar = ImportBar(frame)
        self.strip = EntityStrip(frame)
        self.entity_panel = EntityPanel(frame)
        self.find_bar = FindBar(frame)
        self.finder = Finder(self.find_bar, self.area)
        self.library = LibraryPanel(frame)
        self.findings = findings or FindingsPanel(frame)
        self.status = StatusLine(frame)
        self.drop_zone = DropZone(frame, self.area)
        self.menus = fill_menus(frame, self.actions_by_name)
        self._lists = QTimer(self, singleShot=True, interval=0)
        self._lists.timeout.connect(self._refresh_lists)
        self._library_dock = self._dock("libraryDock", self.library)
        self._findings_dock = self._dock("findingsDock", self.findings)
        self._connect()

    def show_state(self, state: DeskState) -> None:
        """Shows what lies on the desk; long articles part by part, the window answering in between."""
        takes_long = self._takes_long(state) or self._turns is not None
        self._state = state
        if self._turns:
            self._turns.give_up()
            self._turns = None
        if takes_long:
            self._turns = Turns(self._showing(state), self)
        else:
            deque(self._showing(state), maxlen=0)

    def _takes_long(self, state: DeskState) -> bool:
        """Whether a state brings a long article, or another comparison of one."""
        here, before = ([each.slot(side).article for side in Side] for each in (state, self._state))
        is_new = state.comparison is not self._state.comparison or any(map(operator.is_not, here, before))
        return is_new and any(map(is_long, here))

    def _showing(self, state: DeskState) -> Iterator[None]:
        self.notice.show_notice(state.notice, self._own_notice)
        yield from self.area.showing(state)
        self.finder.seek_again()
        self.strip.show_comparison(state.comparison)
        yield
        self.findings.show_state(state)
        yield
        self.status.show_state(state)
        self.reader.read(state.comparison)
        self._show_place()
        for deed in DEEDS:
            if deed.needs_comparison:
                self.actions_by_name[deed.name].setEnabled(state.comparison is not None)
        self._lists.start()
        self._turns = None
        self.shown.emit(state)

    def set_style(self, palette: Palette, zoom: int, face: str = "") -> None:
        """Shows everything in other colours or another size of text."""
        dress(self.actions_by_name, palette)
        self.area.set_style(palette, zoom, face)
        for part in (self.strip, self.entity_panel, self.findings, self.library):
            part.set_palette(palette)
        self.drop_zone.overlay.colours = palette

    def say(self, words: str) -> None:
        """Shows a message of the window's own, until the reader puts it away."""
        self._own_notice = words
        self.notice.show_notice(None, words)

    def take_usual_shape(self) -> None:
        """Puts the parts onto the frame and shows those there is room for."""
        self._lay_out()
        self._library_dock.setVisible(self.frame.width() >= ROOM_FOR_LIBRARY)

    def search_library(self) -> None:
        """Puts the reader into the search field of the library."""
        self._library_dock.show()
        self.library.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.library.search.selectAll()

    def _lay_out(self) -> None:
        central = QWidget(self.frame)
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.import_bar)
        column.addWidget(self.find_bar)
        column.addWidget(self.entity_panel)
        column.addWidget(self.area, 1)
        self.frame.setCentralWidget(central)
        self.frame.addToolBar(make_tool_bar(self.tr("Tools"), self.actions_by_name, self.navigator))
        self.frame.addToolBarBreak()
        names = QToolBar(self.tr("Names"), self.frame)
        names.setObjectName("names")
        names.setMovable(False)
        names_row = names.layout()
        assert names_row is not None
        names_row.setContentsMargins(0, 0, 0, 0)
        names.addWidget(self.strip)
        self.frame.addToolBar(names)
        self.frame.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self._library_dock)
        self.frame.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._findings_dock)
        self.frame.setStatusBar(self.status)

    def _refresh_lists(self) -> None:
        """Lists anew what the library offers: it is asked once, whatever has changed on the desk since."""
        if any(pane.is_empty for pane in self.area.panes.values()):
            pairs = self.find_pairs(PAIRS_OFFERED)
            for pane in self.area.panes.values():
                pane.invitation.show_pairs(pairs)
        self.library.refresh()

    def _dock(self, name: str, part: QWidget) -> QDockWidget:
        dock = QDockWidget(self.frame)
        dock.setObjectName(name)
        dock.setWindowTitle(part.accessibleName())
        dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        dock.setTitleBarWidget(QWidget(dock))
        dock.setWidget(part)
        return dock

    def _connect(self) -> None:
        acts = self.actions_by_name
        for name, dock in (("library", self._library_dock), ("findings", self._findings_dock)):
            acts[name].toggled.connect(dock.setVisible)
            dock.visibilityChanged.connect(lambda _on, name=name, dock=dock: acts[name].setChecked(not dock.isHidden()))
        self._library_dock.visibilityChanged.connect(self.library.refresh)
        acts["linked"].toggled.connect(self.area.linking.set_on)
        acts["next_finding"].triggered.connect(lambda: self.reader.step(1))
        acts["previous_finding"].triggered.connect(lambda: self.reader.step(-1))
        acts["clear_attention"].triggered.connect(self._clear_attention)
        acts["find"].triggered.connect(self.find_bar.call)
        acts["search_library"].triggered.connect(self.search_library)
        acts["quit"].triggered.connect(self.frame.close)
        self.strip.pressed.connect(self.reader.toggle_entity)
        self.findings.went.connect(self.area.point_out)
        self.reader.moved.connect(self._show_emphasis)
        self.reader.arrived.connect(self.finder.seek_again)
        self.notice.dismissed.connect(self._dismiss)
        for pane in self.area.panes.values():
            pane.mark_pressed.connect(self._press_mark)
            pane.dismissed.connect(partial(self.dismissed.emit, pane.side))

    def _show_emphasis(self, emphasis: Emphasis) -> None:
        self.strip.set_emphasis(emphasis)
        self.findings.set_current(emphasis.divergence)
        self._show_place()
        found, comparison = self.reader.finding, self._state.comparison
        if found and comparison:
            words = spoken_finding(found, comparison)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.frame, words))

    def _show_place(self) -> None:
        self.navigator.show_place(self.reader.place, len(self.reader.findings))

    def _press_mark(self, mark: Mark) -> None:
        if mark.kind is MarkKind.DIVERGENCE:
            self.reader.go_to(int(mark.target))
        else:
            self.reader.toggle_entity(mark.target)

    def _clear_attention(self) -> None:
        if self.find_bar.isVisible():
            self.find_bar.put_away()
        else:
            self.finder.seek_again()
            self.reader.clear()

    def _dismiss(self) -> None:
        self.say("")
        self.dismissed.emit(None)
