"""A finding as a card: its kind, both wordings beside each other, the reason below."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from newsreader.model.comparison import Comparison, Divergence, Side
from newsreader.paint.fonts import book_font, sans_font
from newsreader.paint.palette import Palette
from newsreader.ui.excerpt import Excerpt, excerpt
from newsreader.ui.set_lines import height_of, set_lines
from newsreader.ui.translation import spoken

_ASIDE, _ABOVE, _GAP = 14.0, 11.0, 5.0
_SIGN, _BETWEEN = 20.0, 4.0
_NOTHING = Excerpt("–", ())


class FindingCard:
    """The printed lines of one finding in a column of a given width, in pixels.

    The wordings stand one below the other, each behind a sign for its side: beside each other, in a narrow column,
    long German words would be torn.
    """

    def __init__(self, found: Divergence, comparison: Comparison, width: float) -> None:
        self.found = found
        inner = width - 2 * _ASIDE
        self._width = width
        self._kind = set_lines(Excerpt(_heading(found, comparison), ()), sans_font(12, bold=True), inner)
        self._wordings = {
            side: set_lines(_wording(found, comparison, side), book_font(14), inner - _SIGN) for side in Side
        }
        self._reason = set_lines(Excerpt(spoken().say(found.reason), ()), sans_font(12), inner)
        below = _ABOVE + height_of(self._kind) + _GAP
        self._tops = {Side.LEFT: below}
        self._tops[Side.RIGHT] = below + height_of(self._wordings[Side.LEFT]) + _BETWEEN
        self._reason_top = self._tops[Side.RIGHT] + height_of(self._wordings[Side.RIGHT]) + _GAP
        self.height = self._reason_top + height_of(self._reason) + _ABOVE

    def paint(self, painter: QPainter, origin: QPointF, palette: Palette, is_current: bool, has_focus: bool) -> None:
        """Draws the card with its upper left corner at `origin`."""
        self._paint_ground(painter, origin, palette, is_current, has_focus)
        x = origin.x() + _ASIDE
        painter.setPen(QColor(palette.divergence_number))
        self._kind.draw(painter, QPointF(x, origin.y() + _ABOVE))
        for side in Side:
            top = origin.y() + self._tops[side]
            _paint_sign(painter, QPointF(x, top + 4), side, palette)
            painter.setPen(QColor(palette.ink))
            self._wordings[side].draw(painter, QPointF(x + _SIGN, top))
        painter.setPen(QColor(palette.ink if is_current else palette.quiet))
        self._reason.draw(painter, QPointF(x, origin.y() + self._reason_top))

    def _paint_ground(
        self, painter: QPainter, origin: QPointF, palette: Palette, is_current: bool, has_focus: bool
    ) -> None:
        card = QRectF(origin.x(), origin.y(), self._width, self.height)
        painter.fillRect(card, _tinted(palette) if is_current else QColor(palette.bar))
        if is_current:
            painter.fillRect(QRectF(card.left(), card.top(), 3, card.height()), QColor(palette.current_line))
        painter.setPen(QPen(QColor(palette.rule), 1.0))
        painter.drawLine(card.bottomLeft() - QPointF(0, 0.5), card.bottomRight() - QPointF(0, 0.5))
        if has_focus:
            painter.setPen(QPen(QColor(palette.pair_current), 1.5))
            painter.drawRoundedRect(card.adjusted(2, 2, -2, -3), 4, 4)


def _tinted(palette: Palette) -> QColor:
    """The ground of the current card: half way to that of the marks, so that the words on it stay calm to read."""
    bar, mark = QColor(palette.bar), QColor(palette.divergence)
    red, green, blue = (
        (one + other) // 2
        for one, other in zip(bar.getRgb()[:3], mark.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    return QColor(red, green, blue)


def _paint_sign(painter: QPainter, corner: QPointF, side: Side, palette: Palette) -> None:
    """A page in miniature with the half filled that the wording comes from."""
    sign = QRectF(corner.x() + 0.5, corner.y() + 0.5, 12, 11)
    half = QRectF(sign.left() if side is Side.LEFT else sign.center().x(), sign.top(), sign.width() / 2, sign.height())
    painter.fillRect(half, QColor(palette.pair))
    painter.setPen(QPen(QColor(palette.quiet), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(sign)


def spoken_finding(found: Divergence, comparison: Comparison) -> str:
    """The finding as one sentence, for a screen reader."""
    left, right = (_strong_words(_wording(found, comparison, side)) for side in Side)
    return f"{_heading(found, comparison)}: {left} | {right}. {spoken().say(found.reason)}"


def _wording(found: Divergence, comparison: Comparison, side: Side) -> Excerpt:
    return excerpt(comparison.side(side).article.text, found.spans(side)) or _NOTHING


def _strong_words(wording: Excerpt) -> str:
    return " … ".join(span.of(wording.text) for span in wording.strong) or wording.text


def _heading(found: Divergence, comparison: Comparison) -> str:
    named = next((entity.name for entity in comparison.shared if entity.id == found.entity), None)
    return " · ".join(part for part in (str(found.rank), spoken().name(found.kind), named) if part)
