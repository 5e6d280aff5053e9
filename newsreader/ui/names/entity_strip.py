"""The strip above the panes: who and what both articles name."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from newsreader.model.comparison import Comparison, DivergenceKind, SharedEntity
from newsreader.model.findings import AnalysedArticle, EntityType, MentionKind
from newsreader.paint.marks import Emphasis
from newsreader.paint.palette import LIGHT, Palette
from newsreader.ui.controls.menus import plain
from newsreader.ui.names.entity_chip import HEIGHT, EntityChip
from newsreader.ui.words.known import Known
from newsreader.ui.words.mark_words import why_named_differently

_ASIDE, _GAP = 14, 7
_NAMED_ALONE = 3
"""How many names of one side only the strip tells."""

_OF_INTEREST = (EntityType.PERSON, EntityType.PLACE, EntityType.ORGANISATION)


class EntityStrip(QFrame):
    """Chips in one row; those that do not fit are behind a button with their number."""

    pressed = Signal(str)
    joined = Signal(str, str)
    """The chip of the first entity was dropped on that of the second."""
    menu_asked = Signal(str, QPoint)
    rename_asked = Signal(str)
    drop_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAccessibleName(self.tr("Named in both articles"))
        self._colours = LIGHT
        self._comparison: Comparison | None = None
        self._emphasis = Emphasis()
        self.chips: list[EntityChip] = []
        self._hidden: list[EntityChip] = []
        self._caption = QLabel(self)
        self._caption.setObjectName("quiet")
        self._alone = QLabel(self)
        self._alone.setObjectName("quiet")
        self._more = QToolButton(self)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(QMenu(self._more))
        self._more.menu().aboutToShow.connect(self._fill_more)
        self._more.setAccessibleName(self.tr("More names"))
        self.setFixedHeight(HEIGHT + 14)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._caption.setText(self.tr("Names that both articles mention appear here."))
        self._arrange()

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Makes a chip for each shared entity."""
        if comparison is self._comparison:
            return
        focused = next((chip for chip in self.chips if chip.hasFocus()), None)
        known = Known(self._comparison, comparison) if focused and self._comparison and comparison else None
        self._comparison = comparison
        for chip in self.chips:
            chip.deleteLater()
        self.chips = list(self._made(comparison)) if comparison else []
        self._light_chips()
        again = known.entity(focused.entity) if known and focused else None
        if comparison is None:
            self._caption.setText(self.tr("Names that both articles mention appear here."))
        else:
            self._caption.setText(self.tr("Both name") if self.chips else self.tr("The articles share no names."))
        self._arrange()
        for chip in self.chips:
            if chip.entity.id == again:
                chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_emphasis(self, emphasis: Emphasis) -> None:
        """Shows which entity is lit."""
        self._emphasis = emphasis
        self._light_chips()
        self._arrange()

    def set_palette(self, palette: Palette) -> None:
        """Draws the chips in other colours."""
        self._colours = palette
        for chip in self.chips:
            chip.colours = palette
            chip.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - the name is Qt's
        """One row of chips."""
        return QSize(400, HEIGHT + 14)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - the name is Qt's
        """Shows as many chips as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def _made(self, comparison: Comparison) -> Iterator[EntityChip]:
        named = {found.entity for found in comparison.divergences if found.kind is DivergenceKind.NAMING}
        for entity in comparison.shared:
            differs = entity.named_differently or entity.id in named
            yield self._chip(entity, why_named_differently(entity, comparison) if differs else "")

    def _chip(self, entity: SharedEntity, why_differing: str) -> EntityChip:
        chip = EntityChip(entity, why_differing, self)
        chip.colours = self._colours
        chip.clicked.connect(partial(self._press, entity.id))
        chip.fell.connect(lambda other: self.joined.emit(other, entity.id))
        chip.menu_asked.connect(lambda where: self.menu_asked.emit(entity.id, where))
        chip.rename_asked.connect(lambda: self.rename_asked.emit(entity.id))
        chip.drop_asked.connect(lambda: self.drop_asked.emit(entity.id))
        return chip

    def _light_chips(self) -> None:
        for chip in self.chips:
            chip.setChecked(chip.entity.id == self._emphasis.entity)

    def _press(self, entity: str) -> None:
        self.pressed.emit(entity)

    def _arrange(self) -> None:
        x = self._place(self._caption, _ASIDE) + 3
        end = self.width() - _ASIDE
        room = end - self._more.sizeHint().width() - _GAP
        hidden: list[EntityChip] = []
        for number, chip in enumerate(self.chips):
            is_last = number == len(self.chips) - 1
            fits = not hidden and x + chip.sizeHint().width() <= (end if is_last else room)
            chip.setVisible(fits)
            if fits:
                x = self._place(chip, x)
            else:
                hidden.append(chip)
        self._hidden = hidden
        self._more.setVisible(bool(hidden))
        self._more.setText(f"+{len(hidden)}")
        if hidden:
            self._place(self._more, x)
        self._tell_names_alone(x if not hidden else end, end)

    def _place(self, widget: QWidget, x: int) -> int:
        """Puts a widget at `x` and returns where the next one goes."""
        size = widget.sizeHint()
        widget.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())
        return x + size.width() + _GAP

    def _fill_more(self) -> None:
        menu = self._more.menu()
        menu.clear()
        for chip in self._hidden:
            action = menu.addAction(plain(chip.accessibleName()), partial(self._press, chip.entity.id))
            action.setCheckable(True)
            action.setChecked(chip.isChecked())

    def _tell_names_alone(self, start: int, end: int) -> None:
        words = _names_alone(self._comparison) if self._comparison else ("", "")
        parts = [form.format(names=names) for form, names in zip(self._forms(), words, strict=True) if names]
        text = " · ".join(parts)
        self._alone.setToolTip(text)
        width = QFontMetrics(self._alone.font()).horizontalAdvance(text) + 8
        self._alone.setVisible(bool(text) and width <= end - start - 2 * _GAP)
        self._alone.setText(text)
        self._place(self._alone, end - self._alone.sizeHint().width())

    def _forms(self) -> tuple[str, str]:
        return self.tr("only left: {names}"), self.tr("only right: {names}")


def _names_alone(comparison: Comparison) -> tuple[str, str]:
    shared_left = {id for entity in comparison.shared for id in entity.left_ids}
    shared_right = {id for entity in comparison.shared for id in entity.right_ids}
    return _names(comparison.left, shared_left), _names(comparison.right, shared_right)


def _names(analysed: AnalysedArticle, shared: set[str]) -> str:
    named = (
        entity.name
        for entity in analysed.findings.entities
        if entity.id not in shared
        and entity.type in _OF_INTEREST
        and any(mention.kind is MentionKind.NAME for mention in entity.mentions)
    )
    return ", ".join(list(dict.fromkeys(named))[:_NAMED_ALONE])
