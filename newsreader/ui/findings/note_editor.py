"""Where the reader writes a note on a finding: in place, kept whenever they turn to something else."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

_RESTS = 2000
"""Milliseconds of rest at the keyboard after which what was written so far is kept."""

_MOST_LINES = 8
_AROUND = 20
"""Pixels above and below the lines, with the frame."""


class NoteEditor(QPlainTextEdit):
    """A field as high as its note. Enter, Esc, and leaving it keep the note; Shift+Enter begins a new line."""

    written = Signal(object, str)
    """What the note is about, and its words."""
    left = Signal()
    """The reader is done with the note and wants back to the list."""
    height_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("note")
        self.setPlaceholderText(self.tr("Your note …"))
        self.setAccessibleName(self.tr("Note on this finding"))
        self.setAccessibleDescription(self.tr("Enter or Esc keeps the note, Shift+Enter begins a new line"))
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._about: object = None
        self._kept = ""
        self._rests = QTimer(self, singleShot=True, interval=_RESTS)
        self._rests.timeout.connect(self.keep)
        self.textChanged.connect(self._rests.start)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())

    def show_note(self, about: object, words: str) -> None:
        """Shows the note on something; what was being written on something else is kept first."""
        if about == self._about and (self.hasFocus() or words == self._kept):
            return
        self.keep()
        self._about, self._kept = about, words
        if words != self.toPlainText():
            self.setPlainText(words)
        self._rests.stop()

    def keep(self) -> None:
        """Hands on the words, if they are others than those kept before."""
        self._rests.stop()
        words = self.toPlainText().strip()
        if self._about is not None and words != self._kept:
            self._kept = words
            self.written.emit(self._about, words)

    def sizeHint(self) -> QSize:  # noqa: N802 - the name is Qt's
        """As high as the note, up to some lines."""
        return QSize(200, self._height_of(max(1, min(_MOST_LINES, self._lines()))))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - the name is Qt's
        """One line."""
        return QSize(60, self._height_of(1))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - the name is Qt's
        """Shows the note from its beginning, once there is room for all of it."""
        super().resizeEvent(event)
        if self._lines() <= _MOST_LINES:
            self.verticalScrollBar().setValue(0)

    def event(self, event: QEvent) -> bool:
        """Keeps Esc for itself, which otherwise would be a shortcut of the window."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - the name is Qt's
        """Ends the writing on Enter and Esc."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier):
            self.keep()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - the name is Qt's
        """Keeps what was written when the reader turns to something else."""
        super().focusOutEvent(event)
        self.keep()

    def _lines(self) -> int:
        return round(self.document().size().height())  # Qt counts the height of plain text in lines

    def _height_of(self, lines: int) -> int:
        return lines * self.fontMetrics().lineSpacing() + _AROUND

    def _grow(self) -> None:
        self.updateGeometry()
        self.height_changed.emit()
