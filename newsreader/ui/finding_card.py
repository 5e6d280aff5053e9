"""A finding as a card: its kind, both wordings beside each other, the reason below."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from newsreader.model.comparison import Comparison, Divergence, Side
from newsreader.paint.fonts import book_font, sans_font
from newsreader.paint.palette import Palette
from newsreader.ui.excerpt import Excerpt, excerpt
from newsreader.ui.set_lines import height_of, set_lines
from newsreader.ui.translation import spoken

_ASIDE, _ABOVE, _BETWEEN, _GAP = 14.0, 11.0, 22.0, 5.0
_NOTHING = Excerpt("–", ())


class FindingCard:
    """The printed lines of one finding in a column of a given width, in pixels."""

    def __init__(self, found: Divergence, comparison: Comparison, width: float) -> None:
        self.found = found
        inner = width - 2 * _ASIDE
        half = (inner - _BETWEEN) / 2
        self._kind = set_lines(Excerpt(_heading(found, comparison), ()), sans_font(12, bold=True), inner)
        self._left, self._right = (
            set_lines(excerpt(comparison.side(side).article.text, found.spans(side)) or _NOTHING, book_font(14), half)
            for side in Side
        )
        self._reason = set_lines(Excerpt(spoken().say(found.reason), ()), sans_font(12), inner)
        self._width = width
        self._wordings_top = _ABOVE + height_of(self._kind) + _GAP
        self._wordings_height = max(height_of(self._left), height_of(self._right))
        self._reason_top = self._wordings_top + self._wordings_height + _GAP
        self.height = self._reason_top + height_of(self._reason) + _ABOVE

    def paint(self, painter: QPainter, origin: QPointF, palette: Palette, is_current: bool, has_focus: bool) -> None:
        """Draws the card with its upper left corner at `origin`."""
        card = QRectF(origin.x(), origin.y(), self._width, self.height)
        painter.fillRect(card, QColor(palette.divergence if is_current else palette.bar))
        if is_current:
            painter.fillRect(QRectF(card.left(), card.top(), 3, card.height()), QColor(palette.current_line))
        painter.setPen(QPen(QColor(palette.rule), 1.0))
        painter.drawLine(card.bottomLeft() - QPointF(0, 0.5), card.bottomRight() - QPointF(0, 0.5))
        x, middle = origin.x() + _ASIDE, origin.x() + self._width / 2
        top = origin.y() + self._wordings_top
        painter.drawLine(QPointF(middle, top + 2), QPointF(middle, top + self._wordings_height - 2))
        painter.setPen(QColor(palette.divergence_number))
        self._kind.draw(painter, QPointF(x, origin.y() + _ABOVE))
        painter.setPen(QColor(palette.ink))
        self._left.draw(painter, QPointF(x, top))
        self._right.draw(painter, QPointF(middle + _BETWEEN / 2, top))
        painter.setPen(QColor(palette.ink if is_current else palette.quiet))
        self._reason.draw(painter, QPointF(x, origin.y() + self._reason_top))
        if has_focus:
            painter.setPen(QPen(QColor(palette.pair_current), 1.5))
            painter.drawRoundedRect(card.adjusted(2, 2, -2, -3), 4, 4)


def spoken_finding(found: Divergence, comparison: Comparison) -> str:
    """The finding as one sentence, for a screen reader."""
    wordings = (excerpt(comparison.side(side).article.text, found.spans(side)) or _NOTHING for side in Side)
    left, right = (_strong_words(wording) for wording in wordings)
    return f"{_heading(found, comparison)}: {left} | {right}. {spoken().say(found.reason)}"


def _strong_words(wording: Excerpt) -> str:
    return " … ".join(span.of(wording.text) for span in wording.strong) or wording.text


def _heading(found: Divergence, comparison: Comparison) -> str:
    named = next((entity.name for entity in comparison.shared if entity.id == found.entity), None)
    return " · ".join(part for part in (str(found.rank), spoken().name(found.kind), named) if part)
