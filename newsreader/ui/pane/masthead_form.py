"""The fields of a masthead, unfolded above the text while the reader puts it right."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from newsreader.model.article import Masthead
from newsreader.services.editing import MastheadWords
from newsreader.ui.controls.name_field import NameField
from newsreader.ui.pane.article_document import BARS_WIDTH, RIGHT_MARGIN
from newsreader.ui.words.dates import read_date
from newsreader.ui.words.own_lines import printed_date

_EXAMPLE = datetime(2026, 5, 14, 18, 40)


class MastheadForm(QFrame):
    """All facts of a masthead, each in a field; Return keeps them, Escape leaves them as they were."""

    kept = Signal(MastheadWords)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mastheadForm")
        self.setAccessibleName(self.tr("Masthead of the article"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self.headline = self._field(self.tr("Headline"), 0, 0, wide=True)
        self.outlet = self._field(self.tr("Outlet"), 1, 0)
        self.published = self._field(self.tr("Published"), 1, 1)
        self.byline = self._field(self.tr("Author"), 2, 0)
        self.agency = self._field(self.tr("Agency"), 2, 1)
        self.places = self._field(self.tr("Places, parted by a slash"), 3, 0, wide=True)
        self.section = self._field(self.tr("Section"), 4, 0)
        self.address = self._field(self.tr("Web address"), 4, 1)
        self._trouble = QLabel(self)
        self._trouble.setObjectName("quiet")
        self._lay_out()
        self.hide()

    def show_masthead(self, masthead: Masthead) -> None:
        """Unfolds with what the masthead says now, and puts the reader into the headline."""
        words = MastheadWords.of(masthead)
        for field, value in (
            (self.headline, words.headline),
            (self.outlet, words.outlet),
            (self.byline, words.byline),
            (self.agency, words.agency),
            (self.places, words.places),
            (self.section, words.section),
            (self.address, words.address),
        ):
            field.setText(value)
            field.setCursorPosition(0)
        self._published = words.published
        self.published.setText(printed_date(words.published) if words.published else "")
        self.published.setCursorPosition(0)
        self._say("")
        self.show()
        self.headline.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        is_known, published = self._read_published()
        if not is_known:
            example = printed_date(_EXAMPLE)
            self._say(self.tr("This is no day I can read. Write it like this: {example}").format(example=example))
            self.published.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.hide()
        self.kept.emit(
            MastheadWords(
                headline=_words(self.headline),
                outlet=_words(self.outlet),
                published=published,
                places=_words(self.places),
                agency=_words(self.agency),
                byline=_words(self.byline),
                section=_words(self.section),
                address=_words(self.address),
            )
        )

    def _read_published(self) -> tuple[bool, date | None]:
        """Whether the field holds a day or nothing, and the day; untouched, the one that stood there to the second."""
        words = _words(self.published)
        if not words:
            return True, None
        if self._published and words == printed_date(self._published):
            return True, self._published
        found = read_date(words)
        return found is not None, found

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def _say(self, words: str) -> None:
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))
        self.published.setAccessibleDescription(words)

    def _field(self, words: str, row: int, column: int, *, wide: bool = False) -> NameField:
        label, field = QLabel(words, self), NameField(self)
        label.setObjectName("quiet")
        label.setBuddy(field)
        field.setAccessibleName(words)
        field.returnPressed.connect(self._keep)
        field.left.connect(self._leave)
        cell = QVBoxLayout()
        cell.setSpacing(2)
        cell.addWidget(label)
        cell.addWidget(field)
        self._grid.addLayout(cell, row, column, 1, 2 if wide else 1)
        return field

    def _lay_out(self) -> None:
        keep, leave = QPushButton(self.tr("Keep"), self), QPushButton(self.tr("Leave as it was"), self)
        keep.clicked.connect(self._keep)
        leave.clicked.connect(self._leave)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(leave)
        buttons.addWidget(keep)
        self._grid.addWidget(self._trouble, 5, 0, 1, 2)
        self._grid.addLayout(buttons, 6, 0, 1, 2)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._grid.setContentsMargins(round(BARS_WIDTH), 12, round(RIGHT_MARGIN), 14)
        self.setLayout(self._grid)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)


def _words(field: NameField) -> str:
    return " ".join(field.text().split())
