"""What the reader does with findings, joined to window and desk: notes, mutes, choices, filters, tabs, the report."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer

from newsreader.model.comparison import DivergenceKind
from newsreader.model.corrections import FindingKey, Likeness, Mute, MuteFinding, MuteKind, MuteLike
from newsreader.services.desk import Desk
from newsreader.services.desk_state import DeskState, FindingFilter
from newsreader.services.engine.jobs import ReportFormat
from newsreader.ui.controls.finding_actions import TABS
from newsreader.ui.deeds.greeting import Greeting
from newsreader.ui.deeds.last_report import LastReport
from newsreader.ui.deeds.setting_against import SettingAgainst
from newsreader.ui.deeds.wishes import Wishes
from newsreader.ui.findings.card_tools import ON_CARD, card_menu
from newsreader.ui.findings.finding_card import FindingRow
from newsreader.ui.findings.finding_rows import likeness_words
from newsreader.ui.findings.findings_page import About
from newsreader.ui.findings.kind_filter import FACTS
from newsreader.ui.findings.line_card import MuteRow, NoteRow
from newsreader.ui.settings.preferences import Preferences
from newsreader.ui.window.main_window import MainWindow
from newsreader.ui.words.translation import spoken

_MENU = ("set_against", "note", "choose", "", "mute_finding", "mute_kind", "mute_like")


class FindingDeeds(QObject):
    """Listens to the panel of findings and its actions, and tells the desk."""

    def __init__(self, window: MainWindow, desk: Desk, wishes: Wishes, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._preferences = preferences
        self._acts = window.actions_by_name
        self._page = window.findings.findings
        self._written: list[tuple[About, str]] = []
        self._page.list.tools.offer(self._acts)
        self.against = SettingAgainst(window, desk)
        LastReport(window, desk.press)
        Greeting(window)
        self._connect_panel()
        deeds: dict[str, Callable[[], object]] = {
            **{name: partial(self._show_tab, number) for number, name in enumerate(TABS)},
            "search_findings": self._search,
            "only_facts": self._turn_to_facts,
            "note": self._write_note,
            "choose": self._choose,
            "mute_finding": lambda: self._mute(MuteFinding),
            "mute_kind": lambda: self._mute(MuteKind),
            "mute_like": lambda: self._mute(MuteLike),
            "export_chosen": lambda: wishes.export(ReportFormat.PDF, only_chosen=True),
        }
        for name in ("export_pdf", "export_json", "export_chosen"):
            self._acts[name].triggered.connect(self.keep_notes)
        for name, deed in deeds.items():
            self._acts[name].triggered.connect(lambda _on=False, deed=deed: deed())
        window.shown.connect(self.show_state)
        window.reader.moved.connect(lambda _emphasis: self._offer())
        window.frame.installEventFilter(self)

    def show_state(self, state: DeskState) -> None:
        """Says what can be done with the findings on the desk."""
        shown = set(DivergenceKind) - state.filter.hidden
        self._acts["only_facts"].setChecked(bool(shown) and shown <= FACTS)
        self._acts["export_chosen"].setEnabled(bool(state.chosen))
        self._offer()

    def keep_notes(self) -> None:
        """Keeps what is being written just now."""
        self._page.list.tools.note.keep()
        self._keep_written()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - the name is Qt's
        """A window that is closed keeps what is being written in it."""
        if event.type() == QEvent.Type.Close:
            self.keep_notes()
        return super().eventFilter(watched, event)

    def _connect_panel(self) -> None:
        self._page.gone_to.connect(self._window.reader.go_to)
        self._page.filtered.connect(self._filter)
        self._page.shown_again.connect(self._desk.workbook.retract)
        self._page.list.menu_asked.connect(self._show_menu)
        self._page.list.doubleClicked.connect(lambda _index: self._acts["note"].trigger())
        self._page.list.asked_against.connect(self._acts["set_against"].trigger)
        self._page.list.tools.note.written.connect(self._note_soon)

    def _note_soon(self, about: About, words: str) -> None:
        """Tells the desk once the window has shown what it is showing: a note may be kept because of that."""
        self._written.append((about, words))
        QTimer.singleShot(0, self._keep_written)

    def _keep_written(self) -> None:
        written, self._written = self._written, []
        for (left, right, finding), words in written:
            self._desk.note((left, right), finding, words)

    def _key(self) -> FindingKey | None:
        found, whole = self._window.reader.finding, self._desk.state.whole
        return FindingKey.of(found, whole) if found and whole else None

    def _offer(self) -> None:
        key = self._key()
        for name in ON_CARD:
            self._acts[name].setEnabled(key is not None)
        self._acts["choose"].setChecked(key in self._desk.state.work.chosen)
        if key and (like := self._likeness()):
            kind = spoken().name(key.kind)
            self._acts["mute_kind"].setText(self.tr("Mute the kind {kind}").format(kind=kind))
            words = likeness_words(like)
            self._acts["mute_like"].setText(self.tr("Mute things like {words}").format(words=words))

    def _likeness(self) -> Likeness | None:
        found, whole = self._window.reader.finding, self._desk.state.whole
        return Likeness.of(found, whole) if found and whole else None

    def _mute(self, how: type[Mute]) -> None:
        key, like = self._key(), self._likeness()
        if key is None or like is None:
            return
        self.keep_notes()
        if how is MuteFinding:
            self._desk.workbook.correct(MuteFinding(key))
        else:
            self._desk.workbook.correct(MuteKind(key.kind) if how is MuteKind else MuteLike(like))

    def _choose(self) -> None:
        if key := self._key():
            is_chosen = key in self._desk.state.work.chosen
            self._desk.workbook.choose(key, is_chosen=not is_chosen)

    def _write_note(self) -> None:
        """Begins a note on the current finding or, from within its note, on the next one."""
        if self._page.list.tools.note.hasFocus():
            self._window.reader.step(1)
        self._show_panel(0)
        if current := self._page.list.current:
            self._page.list.bring(current)
            self._page.list.tools.write()

    def _filter(self, filter: FindingFilter) -> None:
        """Keeps what is to be shown with the settings, which the desk obeys."""
        hidden = sorted(kind.value for kind in filter.hidden)
        settings = self._preferences.settings
        self._preferences.take(replace(settings, hidden_kinds=hidden, uncertain=filter.with_uncertain))

    def _turn_to_facts(self) -> None:
        is_on = self._acts["only_facts"].isChecked()
        hidden = frozenset(DivergenceKind) - FACTS if is_on else frozenset()
        self._filter(FindingFilter(hidden, self._desk.state.filter.with_uncertain))
        self._show_tab(0)

    def _search(self) -> None:
        self._show_panel(0)
        self._page.search.setFocus()
        self._page.search.selectAll()

    def _show_tab(self, number: int) -> None:
        self._show_panel(number)
        self._window.findings.show_tab(number)

    def _show_panel(self, number: int) -> None:
        self._acts["findings"].setChecked(True)
        self._window.findings.tabs.setCurrentIndex(number)

    def _show_menu(self, row: object, place: QPoint) -> None:
        if isinstance(row, FindingRow):
            if row.found is not self._window.reader.finding:
                self._window.reader.go_to(row.found.rank)
            card_menu(self._acts, _MENU, self._page).popup(place)
        elif isinstance(row, MuteRow):
            self._menu_of_one(row.offer, lambda: self._desk.workbook.retract(row.mute), place)
        elif isinstance(row, NoteRow):
            self._menu_of_one(self.tr("Remove the note"), lambda: self._desk.workbook.note(row.key, ""), place)

    def _menu_of_one(self, words: str, deed: Callable[[], None], place: QPoint) -> None:
        menu = card_menu({}, (), self._page)
        menu.addAction(words).triggered.connect(lambda _on=False: deed())
        menu.popup(place)
