"""Which kinds of findings are shown: one button that opens a list of kinds to tick."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from newsreader.model.comparison import Divergence, DivergenceKind
from newsreader.paint.palette import LIGHT, Palette
from newsreader.ui.controls.menu_button import MenuButton
from newsreader.ui.findings.kind_sign import kind_icon
from newsreader.ui.words.translation import spoken

FACTS = frozenset({DivergenceKind.NUMBER, DivergenceKind.TIME, DivergenceKind.QUOTATION})
"""What can be checked word for word."""


class TickingMenu(QMenu):
    """A menu that stays open while its entries are ticked."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - the name is Qt's
        """Ticks the entry under the pointer."""
        if not self._tick(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - the name is Qt's
        """Space ticks the entry the keyboard is at."""
        if not (event.key() == Qt.Key.Key_Space and self._tick(self.activeAction())):
            super().keyPressEvent(event)

    def _tick(self, action: QAction | None) -> bool:
        is_ticked = action is not None and action.isCheckable()
        if is_ticked and action:
            action.trigger()
        return is_ticked


class KindFilter(MenuButton):
    """Says how many kinds are shown of how many there are; its menu ticks them."""

    changed = Signal(object)
    """The kinds that are not to be shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("filter")
        self.colours: Palette = LIGHT
        self._counts: Counter[DivergenceKind] = Counter()
        self._hidden: frozenset[DivergenceKind] = frozenset()
        self.ticks: dict[DivergenceKind, QAction] = {}
        self.setMenu(TickingMenu(self))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(self.tr("Which kinds of findings are shown"))
        self._say()

    def show_kinds(self, found: Iterable[Divergence], hidden: frozenset[DivergenceKind]) -> None:
        """Offers the kinds that occur, with how often they do; those hidden are not ticked."""
        counts = Counter(each.kind for each in found)
        if counts.keys() != self._counts.keys():
            self._counts = counts
            self._fill()
        self._counts, self._hidden = counts, hidden
        for kind, action in self.ticks.items():
            action.setText(f"{spoken().name(kind)}\t{counts[kind]}")
            action.setChecked(kind not in hidden)
        self._say()

    def set_palette(self, palette: Palette) -> None:
        """Draws the signs in other colours."""
        self.colours = palette
        self.ink = palette.ink
        for kind, action in self.ticks.items():
            action.setIcon(kind_icon(kind, palette))

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        self.ticks = {}
        for kind in DivergenceKind:
            if kind in self._counts:
                action = menu.addAction(kind_icon(kind, self.colours), "")
                action.setCheckable(True)
                action.triggered.connect(lambda is_on, kind=kind: self._tick(kind, is_on))
                self.ticks[kind] = action
        menu.addSeparator()
        menu.addAction(self.tr("All kinds")).triggered.connect(lambda: self.changed.emit(frozenset()))
        nothing = menu.addAction(self.tr("No kind"))
        nothing.triggered.connect(lambda: self.changed.emit(frozenset(DivergenceKind)))

    def _tick(self, kind: DivergenceKind, is_on: bool) -> None:
        self.changed.emit(self._hidden - {kind} if is_on else self._hidden | {kind})

    def _say(self) -> None:
        all_kinds = len(self._counts)
        shown = len(self._counts.keys() - self._hidden)
        words = self.tr("{shown} of {all} kinds").format(shown=shown, all=all_kinds)
        self.setText(words if shown < all_kinds else self.tr("All kinds"))
        self.setAccessibleName(self.tr("Kinds shown: {words}").format(words=words))
        self.setEnabled(bool(all_kinds))
