"""The tab of the findings: what is to be shown above, the list below."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from newsreader.model.corrections import FindingKey
from newsreader.paint.palette import Palette
from newsreader.services.desk_state import DeskState, FindingFilter
from newsreader.ui.findings.finding_card import FindingRow
from newsreader.ui.findings.finding_rows import finding_rows
from newsreader.ui.findings.findings_list import FindingsList
from newsreader.ui.findings.kind_filter import KindFilter
from newsreader.ui.findings.line_card import MuteRow, Switch, SwitchRow

_SEARCH_AFTER = 120
"""Milliseconds of rest at the keyboard before a search begins."""

About = tuple[str, str, FindingKey]
"""What a note is about: the digests of the two articles, left and right, and the finding."""


class FindingsPage(QWidget):
    """Lists the findings; the reader filters, searches, and goes to one."""

    gone_to = Signal(int)
    filtered = Signal(FindingFilter)
    shown_again = Signal(object)
    """A mute that the reader takes back."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = DeskState()
        self._with_muted = False
        self.kinds = KindFilter(self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search findings …"))
        self.search.setAccessibleName(self.tr("Search the findings"))
        self.search.setClearButtonEnabled(True)
        self.list = FindingsList(self)
        self.list.setAccessibleName(self.tr("Findings"))
        self.nothing = QLabel(self)
        self.nothing.setObjectName("quiet")
        self.nothing.setWordWrap(True)
        self.nothing.setContentsMargins(14, 12, 14, 14)
        self._search_rests = QTimer(self, singleShot=True, interval=_SEARCH_AFTER)
        self._lay_out()
        self._connect()

    def show_state(self, state: DeskState) -> None:
        """Lists the findings on the desk."""
        before, self._state = self._state, state
        if (before.comparison, before.whole) != (None, None) and _shows_same(before, state):
            return
        if state.comparison is not before.comparison and state.comparison is None:
            self.list.tools.note.keep()
        self._show_kinds()
        self._show_rows()

    def set_current(self, rank: int | None) -> None:
        """Shows which finding the reader is at."""
        self.list.set_rank(rank)
        self._show_note()
        if current := self.list.current:
            self.list.bring(current)

    def set_palette(self, palette: Palette) -> None:
        """Draws everything in other colours."""
        self.list.cards.palette = palette
        self.kinds.set_palette(palette)
        self.list.tools.set_palette(palette)
        self.list.viewport().update()

    def count(self) -> int:
        """How many findings are shown on the desk."""
        return len(self._state.comparison.divergences) if self._state.comparison else 0

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(6)
        row.addWidget(self.kinds)
        row.addWidget(self.search, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        column.addStretch()

    def _connect(self) -> None:
        self.kinds.changed.connect(
            lambda hidden: self._filter(FindingFilter(hidden, self._state.filter.with_uncertain))
        )
        self.search.textChanged.connect(self._search_rests.start)
        self.search.returnPressed.connect(self._go_to_first)
        self._search_rests.timeout.connect(self._show_rows)
        self.list.chosen.connect(self._choose)
        self.list.come_to.connect(self._come_to)

    def _filter(self, filter: FindingFilter) -> None:
        self.filtered.emit(filter)

    def _show_kinds(self) -> None:
        whole, filter = self._state.whole, self._state.filter
        found = (*whole.divergences, *whole.uncertain) if whole and filter.with_uncertain else ()
        self.kinds.show_kinds(found or (whole.divergences if whole else ()), filter.hidden)

    def _show_rows(self) -> None:
        rows = finding_rows(self._state, self.search.text(), with_muted=self._with_muted)
        self.list.show_rows(rows)
        has_findings = any(isinstance(row, FindingRow) for row in rows)
        self.list.setVisible(bool(rows))
        self.nothing.setText(self._why_nothing())
        self.nothing.setVisible(self._state.comparison is not None and not has_findings)
        self._show_note()

    def _why_nothing(self) -> str:
        if self.search.text().strip():
            return self.tr("No finding holds these words.")
        if self._state.whole and self._state.whole.divergences:
            return self.tr("All kinds that were found are hidden. The button above shows them again.")
        return self.tr("No place was found where these articles differ.")

    def _show_note(self) -> None:
        row, whole = self.list.current, self._state.whole
        if row and whole:
            about = (whole.left.article.digest, whole.right.article.digest, FindingKey.of(row.found, whole))
            self.list.tools.show_note(about, row.note)
        else:
            self.list.tools.note.show_note(None, "")

    def _choose(self, row: object) -> None:
        if isinstance(row, FindingRow):
            self.gone_to.emit(row.found.rank)
        elif isinstance(row, MuteRow):
            self.shown_again.emit(row.mute)
        elif isinstance(row, SwitchRow) and row.switch is Switch.UNCERTAIN:
            self._filter(FindingFilter(self._state.filter.hidden, not row.is_open))
        elif isinstance(row, SwitchRow):
            self._with_muted = not row.is_open
            self._show_rows()

    def _come_to(self, row: object) -> None:
        if isinstance(row, FindingRow):
            self.gone_to.emit(row.found.rank)

    def _go_to_first(self) -> None:
        self._show_rows()
        first = next((row for row in self.list.rows if isinstance(row, FindingRow)), None)
        if first:
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.gone_to.emit(first.found.rank)


def _shows_same(before: DeskState, now: DeskState) -> bool:
    """Whether the same findings, notes and mutes are shown."""
    return (
        before.comparison is now.comparison
        and before.whole is now.whole
        and before.work is now.work
        and before.rules is now.rules
        and before.filter == now.filter
    )
