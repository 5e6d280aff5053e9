"""The gutter between the panes: curves that join passages which speak of the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from newsreader.model.comparison import Comparison, Grade, PassagePair, Side
from newsreader.model.span import Span
from newsreader.paint.palette import LIGHT, Palette

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

_FAINT = 0.35
"""How strongly a curve is drawn whose other end is out of view."""


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
    """A line of a pair, from one height of the left text to one of the right, in pixels of the texts."""

    pair: PassagePair
    left: float
    right: float


class Connectors(QWidget):
    """Draws the pairs of which at least one passage is in view."""

    def __init__(self, height_of: HeightOf, offset_of: OffsetOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Lines between passages that speak of the same"))
        self._height_of = height_of
        self._offset_of = offset_of
        self._comparison: Comparison | None = None
        self._curves: list[Curve] | None = None
        self._current: frozenset[PassagePair] = frozenset()
        self._pointed: frozenset[PassagePair] = frozenset()
        self.colours: Palette = LIGHT

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Takes the pairs of a comparison."""
        self._comparison = comparison
        self._current = self._pointed = frozenset()
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
        left, right, height = self._offset_of(Side.LEFT), self._offset_of(Side.RIGHT), self.height()
        near = [
            curve
            for curve in self._measured()
            if 0 <= curve.left + left <= height or 0 <= curve.right + right <= height
        ]
        for curve in sorted(near, key=lambda one: self._is_current(one.pair)):
            self._draw(painter, curve.left + left, curve.right + right, curve.pair)
        painter.setOpacity(1.0)
        painter.setPen(QColor(self.colours.rule))
        for x in (0, self.width() - 1):
            painter.drawLine(x, 0, x, height)

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

    def _draw(self, painter: QPainter, start: float, end: float, pair: PassagePair) -> None:
        is_current = self._is_current(pair)
        pen = pen_of(pair.grade, self.colours.pair_current if is_current else self.colours.pair)
        radius = pen.widthF() + 0.6
        pen.setWidthF(pen.widthF() + is_current * 0.6)
        right, middle = self.width(), self.width() / 2
        path = QPainterPath(QPointF(0, start))
        path.cubicTo(QPointF(middle, start), QPointF(middle, end), QPointF(right, end))
        is_whole = 0 <= start <= self.height() and 0 <= end <= self.height()
        painter.setOpacity(1.0 if is_whole or is_current else _FAINT)
        painter.setPen(pen)
        painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pen.color())
        for point in (QPointF(1, start), QPointF(right - 1, end)):
            painter.drawEllipse(point, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)

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
