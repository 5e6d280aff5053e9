"""Rows that set what both articles have side by side, or show what one of them has alone."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter

from newsreader.model.comparison import Side
from newsreader.model.span import Span
from newsreader.paint.fonts import book_font, sans_font
from newsreader.paint.palette import Palette
from newsreader.ui.findings.cards import ASIDE, Look
from newsreader.ui.words.excerpt import Excerpt
from newsreader.ui.words.set_lines import height_of, set_lines
from newsreader.ui.words.wordings import COLUMNS_FROM, SIGN, Wordings, paint_side

_ABOVE, _GAP = 9.0, 3.0

Places = tuple[tuple[Span, ...], tuple[Span, ...]]
"""Where the words stand, left and right."""


@dataclass(frozen=True, slots=True)
class BesideRow:
    """What either article says, under a few words on what it is.

    Rows on which the articles agree are quiet. `relation` says how the two sides stand, `middle` by a sign; a side
    that says nothing is left out.
    """

    about: str
    relation: str
    left: Excerpt | None
    right: Excerpt | None
    places: Places
    is_quiet: bool
    middle: str = ""
    is_heading: bool = False

    @property
    def spoken(self) -> str:
        """About what, both sides, and how they stand."""
        sides = " | ".join(wording.text if wording else "–" for wording in (self.left, self.right))
        return f"{self.about}: {sides}. {self.relation}" if self.about else f"{sides}. {self.relation}"

    def card(self, width: float) -> BesideCard:
        """The row set in type."""
        return BesideCard(self, width)


class BesideCard:
    """The printed lines of such a row."""

    def __init__(self, row: BesideRow, width: float) -> None:
        self._is_quiet = row.is_quiet
        inner = width - 2 * ASIDE
        heading = " · ".join(filter(None, (row.about, row.relation)))
        self._heading = set_lines(Excerpt(heading, ()), sans_font(12), inner) if heading else None
        self._wordings_top = _ABOVE + (height_of(self._heading) + _GAP if self._heading else 0.0)
        in_columns = bool(row.middle) or width >= COLUMNS_FROM
        self._wordings = Wordings(
            row.left,
            row.right,
            book_font(14),
            inner,
            in_columns=in_columns,
            middle=row.middle,
            has_dash=not (row.left or row.right),
        )
        self.height = self._wordings_top + self._wordings.height + _ABOVE

    def paint(self, painter: QPainter, origin: QPointF, palette: Palette, _look: Look) -> None:
        """Draws the lines with the upper left corner of the card at `origin`."""
        if self._heading:
            painter.setPen(QColor(palette.quiet))
            self._heading.draw(painter, origin + QPointF(ASIDE, _ABOVE))
        ink = palette.quiet if self._is_quiet else palette.ink
        self._wordings.paint(painter, origin + QPointF(ASIDE, self._wordings_top), palette, ink)


@dataclass(frozen=True, slots=True)
class SentenceRow:
    """A sentence that one side alone has."""

    side: Side
    words: str
    places: Places
    is_heading: bool = False

    @property
    def spoken(self) -> str:
        """The sentence."""
        return self.words

    def card(self, width: float) -> SentenceCard:
        """The sentence set in type."""
        return SentenceCard(self, width)


class SentenceCard:
    """The printed lines of a sentence, behind the sign of its side."""

    def __init__(self, row: SentenceRow, width: float) -> None:
        self._side = row.side
        self._words = set_lines(Excerpt(row.words, ()), book_font(14), width - 2 * ASIDE - SIGN)
        self.height = height_of(self._words) + 2 * _ABOVE

    def paint(self, painter: QPainter, origin: QPointF, palette: Palette, _look: Look) -> None:
        """Draws sign and words with the upper left corner of the card at `origin`."""
        paint_side(painter, origin + QPointF(ASIDE, _ABOVE + 4), self._side, palette)
        painter.setPen(QColor(palette.ink))
        self._words.draw(painter, origin + QPointF(ASIDE + SIGN, _ABOVE))
