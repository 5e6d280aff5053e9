"""What a list of cards holds: rows that are plain values, and the cards they are drawn as."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from newsreader.paint.palette import Palette

ASIDE, ABOVE = 14.0, 11.0
"""How far the words of a card stand from its edges, in pixels."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a card stands in its list: the one the reader is at, and whether the keyboard is on it."""

    is_current: bool = False
    has_focus: bool = False


class Card(Protocol):
    """Printed lines in a column of one width, in pixels."""

    height: float

    def paint(self, painter: QPainter, origin: QPointF, palette: Palette, look: Look) -> None:
        """Draws the words with the upper left corner of the card at `origin`; its ground is there already."""


class Row(Protocol):
    """One row of a list: a value that can be compared with another and be a key."""

    @property
    def spoken(self) -> str:
        """The row in words, for a screen reader and for the search."""

    @property
    def is_heading(self) -> bool:
        """Whether the row only says what follows, and cannot be walked to."""

    def card(self, width: float) -> Card:
        """The row set in type."""


def paint_ground(painter: QPainter, card: QRectF, palette: Palette, look: Look) -> None:
    """Draws what lies beneath the words of a card, and the hairline below it."""
    painter.fillRect(card, _tinted(palette) if look.is_current else QColor(palette.bar))
    if look.is_current:
        painter.fillRect(QRectF(card.left(), card.top(), 3, card.height()), QColor(palette.current_line))
    painter.setPen(QPen(QColor(palette.rule), 1.0))
    painter.drawLine(card.bottomLeft() - QPointF(0, 0.5), card.bottomRight() - QPointF(0, 0.5))
    if look.has_focus:
        painter.setPen(QPen(QColor(palette.pair_current), 1.5))
        painter.drawRoundedRect(card.adjusted(4, 2, -2, -3), 4, 4)


def _tinted(palette: Palette) -> QColor:
    """The ground of the current card: half way to that of the marks, so that the words on it stay calm to read."""
    bar, mark = QColor(palette.bar), QColor(palette.divergence)
    return QColor((bar.red() + mark.red()) // 2, (bar.green() + mark.green()) // 2, (bar.blue() + mark.blue()) // 2)
