"""Rows of a list that are lines of words: headings, and things to do with the rows around them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter

from newsreader.model.corrections import FindingKey, Mute
from newsreader.paint.fonts import sans_font
from newsreader.paint.palette import Palette
from newsreader.ui.findings.cards import ASIDE, Look
from newsreader.ui.words.excerpt import Excerpt
from newsreader.ui.words.set_lines import height_of, set_lines

_ABOVE = 9.0


@dataclass(frozen=True, slots=True)
class HeadingRow:
    """Says what the rows below are."""

    words: str
    is_heading: bool = True

    @property
    def spoken(self) -> str:
        """The heading."""
        return self.words

    def card(self, width: float) -> LineCard:
        """The heading set in type."""
        return LineCard(self.words, width, is_bold=True)


class Switch(StrEnum):
    """What a line opens or shuts."""

    UNCERTAIN = "uncertain"
    MUTED = "muted"


@dataclass(frozen=True, slots=True)
class SwitchRow:
    """A line that shows or hides further rows."""

    switch: Switch
    words: str
    is_open: bool
    is_heading: bool = False

    @property
    def spoken(self) -> str:
        """The line."""
        return self.words

    def card(self, width: float) -> LineCard:
        """The line set in type, behind an arrow that points where its rows are."""
        return LineCard(f"{'▾' if self.is_open else '▸'} {self.words}", width, is_bold=True)


@dataclass(frozen=True, slots=True)
class MuteRow:
    """What the reader muted, and that it can be shown again."""

    mute: Mute
    words: str
    offer: str
    is_heading: bool = False

    @property
    def spoken(self) -> str:
        """What was muted and what a press does."""
        return f"{self.words}. {self.offer}"

    def card(self, width: float) -> LineCard:
        """What was muted, and the offer below."""
        return LineCard(self.words, width, offer=self.offer)


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note whose finding is not there any more."""

    key: FindingKey
    words: str
    note: str
    is_heading: bool = False

    @property
    def spoken(self) -> str:
        """What it was about, and the note."""
        return f"{self.words}: {self.note}"

    def card(self, width: float) -> LineCard:
        """What it was about, and the note below."""
        return LineCard(self.words, width, said=self.note)


class LineCard:
    """The printed lines: quiet words, and below them what is said in full ink or offered like a link."""

    def __init__(self, words: str, width: float, *, is_bold: bool = False, said: str = "", offer: str = "") -> None:
        inner = width - 2 * ASIDE
        self._words = set_lines(Excerpt(words, ()), sans_font(12, bold=is_bold), inner)
        self._below = set_lines(Excerpt(said or offer, ()), sans_font(12.5, bold=bool(offer)), inner)
        self._is_offer = bool(offer)
        self._below_top = _ABOVE + height_of(self._words) + 2
        has_more = bool(said or offer)
        self.height = self._below_top + (height_of(self._below) if has_more else -2) + _ABOVE

    def paint(self, painter: QPainter, origin: QPointF, palette: Palette, look: Look) -> None:
        """Draws the lines with the upper left corner of the card at `origin`."""
        painter.setPen(QColor(palette.ink if look.is_current or look.has_focus else palette.quiet))
        self._words.draw(painter, origin + QPointF(ASIDE, _ABOVE))
        painter.setPen(QColor(palette.divergence_number if self._is_offer else palette.ink))
        self._below.draw(painter, origin + QPointF(ASIDE, self._below_top))
