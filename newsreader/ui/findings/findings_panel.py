"""The panel beside the panes: what parts the articles, in four tabs."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from newsreader.model.comparison import Comparison
from newsreader.paint.palette import Palette
from newsreader.services.desk_state import DeskState, EngineStage
from newsreader.ui.findings.card_list import CardList
from newsreader.ui.findings.findings_list import FindingsList
from newsreader.ui.findings.findings_page import FindingsPage
from newsreader.ui.findings.value_rows import figure_rows, lonely_rows, quotation_rows
from newsreader.ui.findings.values_page import ValuesPage

NARROW, WIDE = 312, 400
ROOM_FOR_WIDE = 1700
"""Pixels of the window's width from which the panel takes more of them."""


class FindingsPanel(QFrame):
    """Findings, numbers, quotations, and what one article alone says; each tab tells how many."""

    went = Signal(object)
    """The reader wants to see where words stand: the spans of both sides."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setMinimumWidth(230)
        self.setMaximumWidth(2 * NARROW)
        self.state = DeskState()
        self._comparison: Comparison | None = None
        self._names = [self.tr("Findings"), self.tr("Numbers"), self.tr("Quotations"), self.tr("Only here")]
        self.tabs = QTabBar(self)
        self.tabs.setAccessibleName(self.tr("What is listed"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(True)
        self.tabs.setUsesScrollButtons(False)
        self.findings = FindingsPage(self)
        self.values = self._value_pages()
        self._stack = QStackedWidget(self)
        self._hint = QLabel(self)
        self._hint.setObjectName("quiet")
        self._hint.setWordWrap(True)
        self._hint.setContentsMargins(14, 12, 14, 14)
        self._lay_out()
        self.show_state(self.state)

    @property
    def list(self) -> FindingsList:
        """The list of findings."""
        return self.findings.list

    def sizeHint(self) -> QSize:  # noqa: N802 - the name is Qt's
        """Room for a finding in a few lines, and on a wide screen for both wordings beside each other."""
        return QSize(WIDE if self.window().width() >= ROOM_FOR_WIDE else NARROW, 400)

    def show_state(self, state: DeskState) -> None:
        """Lists what lies on the desk, or says that it is on its way."""
        self.state = state
        self.findings.show_state(state)
        if state.comparison is None or state.whole is not self._comparison:
            self._comparison = state.whole
            for page in self.values:
                page.show_comparison(state.whole)
        awaited = self.tr("The articles are being compared …")
        invited = self.tr("The places where the articles differ appear here, the weightiest first.")
        self._hint.setText(awaited if state.engine is EngineStage.COMPARING else invited)
        self._hint.setVisible(state.comparison is None)
        self._stack.setVisible(state.comparison is not None)
        self._count()

    def set_current(self, rank: int | None) -> None:
        """Shows which finding the reader is at."""
        self.findings.set_current(rank)

    def set_palette(self, palette: Palette) -> None:
        """Draws everything in other colours."""
        self.findings.set_palette(palette)
        for page in self.values:
            page.set_palette(palette)

    def show_tab(self, number: int) -> None:
        """Turns to a tab and puts the reader into its list."""
        self.tabs.setCurrentIndex(number)
        lists: tuple[CardList, ...] = (self.findings.list, *(page.list for page in self.values))
        lists[number].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _value_pages(self) -> tuple[ValuesPage, ...]:
        _, numbers, quotations, only_here = self._names
        pages = (
            ValuesPage(numbers, self.tr("Neither article names a number or a date."), figure_rows, self),
            ValuesPage(quotations, self.tr("Neither article quotes anybody."), quotation_rows, self),
            ValuesPage(only_here, self.tr("Every sentence has a partner in the other article."), lonely_rows, self),
        )
        for page in pages:
            page.went.connect(self.went)
        return pages

    def _lay_out(self) -> None:
        for page, name in zip((self.findings, *self.values), self._names, strict=True):
            self.tabs.addTab(name)
            self._stack.addWidget(page)
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._hint)
        column.addWidget(self._stack, 1)
        column.addStretch()

    def _count(self) -> None:
        counts = [self.findings.count()]
        whole = self.state.whole
        counts += [len(whole.figures), len(whole.quotations)] if whole else [0, 0]
        counts.append(len(whole.only_left) + len(whole.only_right) if whole else 0)
        for number, (name, count) in enumerate(zip(self._names, counts, strict=True)):
            self.tabs.setTabText(number, f"{name} {count}" if whole else name)
