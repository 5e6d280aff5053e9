"""What can be done with the current finding, on its card: a row of buttons and the field for the note."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from newsreader.paint.palette import Palette
from newsreader.ui.controls.menu_button import MenuButton
from newsreader.ui.findings.cards import ASIDE
from newsreader.ui.findings.note_editor import NoteEditor

MUTES = ("mute_finding", "mute_kind", "mute_like")
ON_CARD = ("note", *MUTES, "choose", "set_against")
"""The deeds of a card, by their names in the table of actions."""


class CardTools(QWidget):
    """Stands on the card of the finding the reader is at."""

    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.note = NoteEditor(self)
        self.note.hide()
        self.note.height_changed.connect(self.resized)
        self._mute = MenuButton(self)
        self._mute.setObjectName("onCard")
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(round(ASIDE) - 8, 0, round(ASIDE) - 4, 8)
        column.setSpacing(4)
        column.addWidget(self.note)
        column.addLayout(self._row)

    def offer(self, actions: Mapping[str, QAction]) -> None:
        """Makes the buttons."""
        menu = QMenu(self)
        for name in MUTES:
            menu.addAction(actions[name])
        self._dress_mute(menu, actions["mute_finding"])
        against = self._button(actions["set_against"])
        against.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        before: QWidget = self.note
        for button in (self._button(actions["note"]), self._mute, self._button(actions["choose"]), against):
            button.setObjectName("onCard")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._row.addWidget(button)
            self.setTabOrder(before, button)
            before = button
        self._row.addStretch()

    def set_palette(self, palette: Palette) -> None:
        """Draws the arrow in another colour."""
        self._mute.ink = palette.divergence_number

    def show_note(self, about: object, words: str) -> None:
        """Shows the note on the finding, if there is one."""
        self.note.show_note(about, words)
        if not self.note.hasFocus():
            self._show_editor(bool(words))

    def write(self) -> None:
        """Puts the reader into the field for the note."""
        self._show_editor(True)
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        cursor = self.note.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.note.setTextCursor(cursor)

    def sizeHint(self) -> QSize:  # noqa: N802 - the name is Qt's
        """As high as buttons and note."""
        layout = self.layout()
        assert layout is not None
        return layout.sizeHint()

    def _show_editor(self, is_shown: bool) -> None:
        if is_shown is self.note.isHidden():
            self.note.setVisible(is_shown)
            self.resized.emit()

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setAccessibleName(action.text())
        button.setAccessibleDescription(action.toolTip())
        return button

    def _dress_mute(self, menu: QMenu, action: QAction) -> None:
        self._mute.setText(self.tr("Mute"))
        self._mute.setToolTip(action.toolTip())
        self._mute.setAccessibleName(self.tr("Mute"))
        self._mute.setAccessibleDescription(self.tr("This finding, its kind, or everything like it"))
        self._mute.setMenu(menu)


def card_menu(actions: Mapping[str, QAction], names: Sequence[str], parent: QWidget) -> QMenu:
    """A menu of some deeds; an empty name is a line between groups."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for name in names:
        menu.addAction(actions[name]) if name else menu.addSeparator()
    return menu
