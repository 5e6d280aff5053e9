"""A finding as a card: its kind, both wordings beside each other, the reason below, and what the reader noted."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from newsreader.model.comparison import Comparison, Divergence, Side
from newsreader.paint.fonts import book_font, sans_font
from newsreader.paint.palette import Palette
from newsreader.ui.findings.cards import ABOVE, ASIDE, Look
from newsreader.ui.findings.kind_sign import SIZE, paint_kind
from newsreader.ui.words.excerpt import Excerpt, excerpt
from newsreader.ui.words.set_lines import height_of, set_lines
from newsreader.ui.words.translation import spoken
from newsreader.ui.words.wordings import COLUMNS_FROM, Wordings

_GAP = 5.0
_AFTER_SIGN = SIZE + 7
_TICK = "✓"
_TICK_ROOM = 18.0
_NOTE_INSET = 9.0


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A finding with its words: whom it is about, what either side says, and what the reader made of it."""

    found: Divergence
    about: str
    left: Excerpt | None
    right: Excerpt | None
    note: str = ""
    is_chosen: bool = False
    is_heading: bool = False

    @classmethod
    def of(cls, found: Divergence, comparison: Comparison, note: str = "", is_chosen: bool = False) -> FindingRow:
        """The row of a finding of this comparison."""
        about = next((entity.name for entity in comparison.shared if entity.id == found.entity), "")
        left, right = (excerpt(comparison.side(side).article.text, found.spans(side)) for side in Side)
        return cls(found, about, left, right, note, is_chosen)

    @property
    def heading(self) -> str:
        """Number, kind, and whom the finding is about."""
        return " · ".join(part for part in (str(self.found.rank), spoken().name(self.found.kind), self.about) if part)

    @property
    def spoken(self) -> str:
        """The finding in a few sentences."""
        translate = QCoreApplication.translate
        named = translate("Finding", "Divergence {number}, {kind}").format(
            number=self.found.rank, kind=", ".join(filter(None, (spoken().name(self.found.kind), self.about)))
        )
        sides = translate("Finding", "left {left}, right {right}").format(
            left=strong_words(self.left), right=strong_words(self.right)
        )
        said = [f"{named}: {sides}.", spoken().say(self.found.reason)]
        if self.note:
            said.append(translate("Finding", "Note: {words}").format(words=self.note))
        if self.is_chosen:
            said.append(translate("Finding", "Chosen for the report."))
        return " ".join(said)

    def card(self, width: float) -> FindingCard:
        """The finding set in type."""
        return FindingCard(self, width)


def strong_words(wording: Excerpt | None) -> str:
    """The words in question, without those around them."""
    if wording is None:
        return QCoreApplication.translate("Finding", "nothing")
    return " … ".join(span.of(wording.text) for span in wording.strong) or wording.text


class FindingCard:
    """The printed lines of one finding."""

    def __init__(self, row: FindingRow, width: float) -> None:
        self._row = row
        self._width = width
        inner = width - 2 * ASIDE
        self._kind = set_lines(
            Excerpt(row.heading, ()), sans_font(12, bold=True), inner - _AFTER_SIGN - _TICK_ROOM * row.is_chosen
        )
        self._wordings = Wordings(row.left, row.right, book_font(14), inner, in_columns=width >= COLUMNS_FROM)
        self._reason = set_lines(Excerpt(spoken().say(row.found.reason), ()), sans_font(12), inner)
        self._note = set_lines(Excerpt(row.note, ()), sans_font(12.5), inner - _NOTE_INSET) if row.note else None
        self._wordings_top = ABOVE + max(SIZE, height_of(self._kind)) + _GAP
        self._reason_top = self._wordings_top + self._wordings.height + _GAP
        self._note_top = self._reason_top + height_of(self._reason) + _GAP
        self.height = self._note_top - _GAP + ABOVE + (height_of(self._note) + _GAP if self._note else 0.0)

    def paint(self, painter: QPainter, origin: QPointF, palette: Palette, look: Look) -> None:
        """Draws the card with its upper left corner at `origin`."""
        corner = origin + QPointF(ASIDE, ABOVE)
        paint_kind(painter, corner, self._row.found.kind, palette)
        painter.setPen(QColor(palette.divergence_number))
        self._kind.draw(painter, corner + QPointF(_AFTER_SIGN, 0))
        if self._row.is_chosen:
            painter.setFont(sans_font(13, bold=True))
            painter.drawText(QPointF(origin.x() + self._width - ASIDE - _TICK_ROOM / 2, corner.y() + 13), _TICK)
        left = origin.x() + ASIDE
        self._wordings.paint(painter, QPointF(left, origin.y() + self._wordings_top), palette, palette.ink)
        painter.setPen(QColor(palette.ink if look.is_current else palette.quiet))
        self._reason.draw(painter, QPointF(left, origin.y() + self._reason_top))
        if self._note:
            top = origin.y() + self._note_top
            painter.fillRect(QRectF(left, top, 2.5, height_of(self._note)), QColor(palette.accent_line))
            painter.setPen(QColor(palette.ink))
            self._note.draw(painter, QPointF(left + _NOTE_INSET, top))


def spoken_finding(found: Divergence, comparison: Comparison) -> str:
    """The finding in a few sentences, for a screen reader."""
    return FindingRow.of(found, comparison).spoken
