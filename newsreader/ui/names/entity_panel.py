"""How each article names the entity that is lit: unfolds above the panes, each side's forms over its own text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from newsreader.model.comparison import Comparison, SharedEntity, Side
from newsreader.model.forms import Form, forms
from newsreader.paint.palette import Palette
from newsreader.ui.controls.name_field import NameField
from newsreader.ui.names.form_list import ASIDE, FormList
from newsreader.ui.pane.article_document import BARS_WIDTH
from newsreader.ui.side_by_side import connectors, overview_map
from newsreader.ui.words.mark_words import why_named_differently
from newsreader.ui.words.translation import spoken

_NAME_WIDTH = 260
_TEXT = overview_map.WIDTH + round(BARS_WIDTH)
"""Pixels from the edge of the panes to the words of the article, above which name and forms stand."""


class EntityPanel(QFrame):
    """Name and type, what can be put right, and the forms of both sides beside each other."""

    renamed = Signal(str)
    put_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("entityPanel")
        self.entity: SharedEntity | None = None
        self.forms: dict[Side, tuple[Form, ...]] = dict.fromkeys(Side, ())
        self.lists = {side: FormList(self) for side in Side}
        self._name = QLabel(self)
        self._name.setObjectName("panelTitle")
        self._type = QLabel(self)
        self._type.setObjectName("quiet")
        self.field = NameField(self)
        self.field.setAccessibleName(self.tr("Name to show"))
        self.field.setMaximumWidth(_NAME_WIDTH)
        self.field.returnPressed.connect(self._rename)
        self.field.left.connect(self._leave_name)
        self.field.hide()
        self.menu = QMenu(self)
        self._lay_out()
        self.hide()

    def show_entity(self, entity: SharedEntity | None, comparison: Comparison | None) -> None:
        """Shows the forms of an entity of a comparison, or folds itself away for none."""
        self.entity = entity
        self.field.hide()
        if entity is None or comparison is None:
            self.hide()
            for side in Side:
                self._show_forms(side, "", ())
            return
        self._name.setText(entity.name)
        self._name.show()
        why = why_named_differently(entity, comparison) if comparison.names_differently(entity) else ""
        kind = spoken().name(entity.type)
        self._type.setText(self.tr("{type} · ≠ named differently").format(type=kind) if why else kind)
        self._type.setToolTip(why)
        self._type.setAccessibleDescription(why)
        self.setAccessibleName(self.tr("How each article names {name}").format(name=entity.name))
        self.setAccessibleDescription(why)
        for side in Side:
            found = forms(comparison.side(side).article.text, entity.mentions(side))
            self._show_forms(side, entity.name, found)
        self.show()

    def begin_renaming(self) -> None:
        """Puts the reader into a field with the name."""
        if self.entity is None:
            return
        self.field.setText(self.entity.name)
        self._name.hide()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def chosen(self) -> dict[Side, tuple[Form, ...]]:
        """The forms that are selected on each side."""
        return {side: tuple(self.forms[side][number] for number in self.lists[side].chosen()) for side in Side}

    def set_palette(self, palette: Palette) -> None:
        """Draws the forms in other colours."""
        for listed in self.lists.values():
            listed.drawing.palette = palette
            listed.viewport().update()

    def _show_forms(self, side: Side, name: str, found: tuple[Form, ...]) -> None:
        self.forms[side] = found
        form = self.tr("Forms on the left: {name}") if side is Side.LEFT else self.tr("Forms on the right: {name}")
        self.lists[side].setAccessibleName(form.format(name=name))
        self.lists[side].show_forms(found)

    def _rename(self) -> None:
        if name := self.field.text().strip():
            self._leave_name()
            self.renamed.emit(name)

    def _leave_name(self) -> None:
        self.field.hide()
        self._name.show()
        self.lists[Side.LEFT].setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.setContentsMargins(_TEXT, 0, 6, 0)
        heading.setSpacing(9)
        for part in (self._name, self.field, self._type):
            part.setMinimumWidth(1)
            heading.addWidget(part)
        heading.addStretch()
        heading.addWidget(self._correct_button())
        heading.addWidget(self._close_button())
        sides = QHBoxLayout()
        before = round(BARS_WIDTH) - ASIDE
        sides.setContentsMargins(overview_map.WIDTH + before, 0, overview_map.WIDTH, 0)
        sides.setSpacing(connectors.WIDTH + before)
        for side in Side:
            sides.addWidget(self.lists[side], 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 5, 0, 5)
        column.setSpacing(2)
        column.addLayout(heading)
        column.addLayout(sides)

    def _correct_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setText(self.tr("Put right ▾"))
        button.setAccessibleName(self.tr("Put right"))
        button.setToolTip(self.tr("Join with another name, part, rename, or say that it is no name"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(self.menu)
        return button

    def _close_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setText("×")
        button.setToolTip(self.tr("Fold away and light everything again"))
        button.setAccessibleName(self.tr("Close"))
        button.clicked.connect(self.put_away)
        return button
