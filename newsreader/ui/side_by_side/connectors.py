"""The gutter between the panes: curves that join passages which speak of the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from newsreader.model.comparison import Comparison, Grade, PassagePair, Side
from newsreader.model.span import Span
from newsreader.paint.palette import LIGHT, Palette
from newsreader.ui.words.mark_words import in_tip, why_both

WIDTH = 68

HeightOf = Callable[[Side, Span], float | None]
"""How far down its own text, in pixels, the first line of a passage stands; nothing while it is folded away."""

OffsetOf = Callable[[Side], float]
"""Where in the gutter, in pixels, the text of a side begins; above it once it is scrolled."""

_STYLES = {
    Grade.VERBATIM: (2.6, ()),
    Grade.SLIGHT: (2.2, ()),
    Grade.REWORDED: (1.8, ()),
    Grade.PARTIAL: (1.8, (5.0, 3.0)),
    Grade.LOOSE: (1.6, (0.1, 2.6)),
}
"""Width of the line and its dashes, in widths of the line, closest grade first."""

_REACH = 9.0
"""Pixels around a curve within which it is pointed at."""

_FAINT = 0.35
"""How strongly a curve is drawn whose other end is out of view."""

_NEAR = 0.5
"""Heights of the gutter beyond which the other end is so far that the curve only sets out towards it, and fades."""

_STUB = 0.55
"""The part of the gutter's width in which it fades."""

_CALM = 14
"""So many curves stand side by side in full strength; more of them share it."""

_WEAKEST = 0.45


def pen_of(grade: Grade, colour: str) -> QPen:
    """The line that stands for a grade."""
    width, dashes = _STYLES[grade]
    pen = QPen(QColor(colour), width)
    if dashes:
        pen.setDashPattern(dashes)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


@dataclass(frozen=True, slots=True)
class Curve:
    """A line of a pair, from a height on the left to one on the right, in pixels of the texts or of the gutter."""

    pair: PassagePair
    left: float
    right: float


class Connectors(QWidget):
    """Draws the pairs of which at least one passage is in view; each answers to the pointer."""

    pointed = Signal(object)
    """The pairs under the pointer, as a tuple; empty beside the curves."""
    pressed = Signal(object)
    """The pair that was clicked."""
    menu_asked = Signal(object, QPoint)
    """What can be done with the pairs under the pointer?"""

    def __init__(self, height_of: HeightOf, offset_of: OffsetOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Lines between passages that speak of the same"))
        self._height_of = height_of
        self._offset_of = offset_of
        self._comparison: Comparison | None = None
        self._curves: list[Curve] | None = None
        self._under_pointer: tuple[PassagePair, ...] = ()
        self._current: frozenset[PassagePair] = frozenset()
        self._pointed: frozenset[PassagePair] = frozenset()
        self.colours: Palette = LIGHT

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Takes the pairs of a comparison."""
        self._comparison = comparison
        self._current = self._pointed = frozenset()
        self._under_pointer = ()
        self.setAccessibleDescription(self.tr("%n pairs of passages", "", len(comparison.pairs)) if comparison else "")
        self.measure_again()

    def measure_again(self) -> None:
        """The texts were wrapped anew."""
        self._curves = None
        self.update()

    def set_current(self, left: tuple[Span, ...], right: tuple[Span, ...]) -> None:
        """Brings out the pairs whose passages hold these words."""
        self._current = frozenset(
            pair
            for pair in (self._comparison.pairs if self._comparison else ())
            if self._holds(Side.LEFT, pair.left, left) and self._holds(Side.RIGHT, pair.right, right)
        )
        self.update()

    def set_pointed(self, pairs: Iterable[PassagePair]) -> None:
        """Brings out the pairs of the sentence that the reader points at."""
        self._pointed = frozenset(pairs)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - the name is Qt's
        """A narrow column."""
        return QSize(WIDTH, 200)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - the name is Qt's
        """Draws the curves, current ones last."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self.colours.desk))
        near = self.near()
        strength = max(_WEAKEST, min(1.0, _CALM / max(1, len(near))))
        for curve in sorted(near, key=lambda one: self._is_current(one.pair)):
            self._draw(painter, curve, strength)
        painter.setOpacity(1.0)
        painter.setPen(QColor(self.colours.rule))
        for x in (0, self.width() - 1):
            painter.drawLine(x, 0, x, self.height())

    def pairs_under(self, point: QPointF) -> tuple[PassagePair, ...]:
        """The pairs whose curves pass close to a point, each once."""
        stroker = QPainterPathStroker()
        stroker.setWidth(_REACH)
        hits = (one.pair for one in self.near() if stroker.createStroke(self._path(one)).contains(point))
        return tuple(dict.fromkeys(hits))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - the name is Qt's
        """Lights the passages of the curves under the pointer."""
        self._point_at(self.pairs_under(event.position()))

    def leaveEvent(self, _event: QEvent) -> None:  # noqa: N802 - the name is Qt's
        """The pointer points at no curve any more."""
        self._point_at(())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - the name is Qt's
        """A click on a curve asks for both its passages."""
        if event.button() is Qt.MouseButton.LeftButton and (pairs := self.pairs_under(event.position())):
            self.pressed.emit(pairs[0])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - the name is Qt's
        """Asks what can be done with the curves under the pointer."""
        if pairs := self.pairs_under(QPointF(event.pos())):
            self.menu_asked.emit(pairs, event.globalPos())

    def event(self, event: QEvent) -> bool:
        """Says under the pointer why passages are paired."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._comparison:
            pairs = self.pairs_under(QPointF(event.pos()))
            told = in_tip(why_both(pair, self._comparison) for pair in pairs)
            QToolTip.showText(event.globalPos(), told, self)
            return True
        return super().event(event)

    def _point_at(self, pairs: tuple[PassagePair, ...]) -> None:
        if pairs != self._under_pointer:
            self._under_pointer = pairs
            self.setCursor(Qt.CursorShape.PointingHandCursor if pairs else Qt.CursorShape.ArrowCursor)
            self.pointed.emit(pairs)

    def near(self) -> list[Curve]:
        """The curves of which an end is in view, in pixels of the gutter."""
        left, right, height = self._offset_of(Side.LEFT), self._offset_of(Side.RIGHT), self.height()
        moved = (Curve(one.pair, one.left + left, one.right + right) for one in self._measured())
        return [curve for curve in moved if 0 <= curve.left <= height or 0 <= curve.right <= height]

    def _path(self, curve: Curve) -> QPainterPath:
        right, middle = self.width(), self.width() / 2
        path = QPainterPath(QPointF(0, curve.left))
        path.cubicTo(QPointF(middle, curve.left), QPointF(middle, curve.right), QPointF(right, curve.right))
        return path

    def _measured(self) -> list[Curve]:
        if self._curves is None:
            pairs = self._comparison.pairs if self._comparison else ()
            self._curves = [Curve(pair, left, right) for pair in pairs for left, right in self._ends(pair)]
        return self._curves

    def _ends(self, pair: PassagePair) -> Iterator[tuple[float, float]]:
        """Both ends of each curve of a pair: as many curves as the side with more sentences has."""
        lefts, rights = self._heights(Side.LEFT, pair.left), self._heights(Side.RIGHT, pair.right)
        for number in range(max(len(lefts), len(rights)) if lefts and rights else 0):
            yield lefts[min(number, len(lefts) - 1)], rights[min(number, len(rights) - 1)]

    def _draw(self, painter: QPainter, curve: Curve, strength: float) -> None:
        is_current = self._is_current(curve.pair)
        pen = pen_of(curve.pair.grade, self.colours.pair_current if is_current else self.colours.pair)
        radius = pen.widthF() + 0.6
        pen.setWidthF(pen.widthF() + is_current * 0.6)
        is_whole = 0 <= curve.left <= self.height() and 0 <= curve.right <= self.height()
        painter.setOpacity(1.0 if is_current else strength if is_whole else strength * _FAINT)
        colour = pen.color()
        if not is_current and self._is_far(curve):
            pen.setBrush(self._fading(curve, colour))
        painter.setPen(pen)
        painter.drawPath(self._path(curve))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for point in (QPointF(1, curve.left), QPointF(self.width() - 1, curve.right)):
            painter.drawEllipse(point, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _is_far(self, curve: Curve) -> bool:
        beyond = _NEAR * self.height()
        return not all(-beyond <= y <= self.height() + beyond for y in (curve.left, curve.right))

    def _fading(self, curve: Curve, colour: QColor) -> QLinearGradient:
        """The colour at the end that is in view, nothing of it some way towards the other."""
        near, far = (0.0, _STUB) if 0 <= curve.left <= self.height() else (1.0, 1.0 - _STUB)
        fade = QLinearGradient(QPointF(near * self.width(), 0), QPointF(far * self.width(), 0))
        fade.setColorAt(0.0, colour)
        fade.setColorAt(1.0, QColor(colour.red(), colour.green(), colour.blue(), 0))
        return fade

    def _is_current(self, pair: PassagePair) -> bool:
        return pair in self._current or pair in self._pointed

    def _heights(self, side: Side, numbers: tuple[int, ...]) -> list[float]:
        spans = (self._sentence(side, number) for number in numbers)
        heights = (self._height_of(side, span) for span in spans)
        return [height for height in heights if height is not None]

    def _holds(self, side: Side, numbers: tuple[int, ...], words: tuple[Span, ...]) -> bool:
        return any(self._sentence(side, number).overlaps(span) for number in numbers for span in words)

    def _sentence(self, side: Side, number: int) -> Span:
        assert self._comparison is not None
        return self._comparison.side(side).findings.sentences[number].span
