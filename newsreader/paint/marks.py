"""Paints the marks of one paragraph beneath its words: boxes behind divergences, lines under names.

Measures are parts of the em, so that a page and a screen of any size look alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout

from newsreader.model.comparison import Mark, MarkKind
from newsreader.model.findings import EntityType
from newsreader.paint.fonts import sans_font
from newsreader.paint.palette import Palette
from newsreader.paint.placing import PlacedMark
from newsreader.paint.strokes import BOX_ASIDE, LETTERS_ABOVE, Stroke, strokes
from newsreader.resources.wording import Wording

_BOX_ROUND, _BOX_RIM = 0.18, 0.07
_ENTITY_LINE_BELOW, _ENTITY_LINE = 0.17, 0.09
_DIVERGENCE_LINE = 0.11
_SMALLEST_NUMBER, _LARGEST_NUMBER, _NUMBER_ASIDE = 0.42, 0.60, 0.04
_NUMBER_ABOVE_AT_LINE_END = 0.42
_DIGIT_HEIGHT = 0.72
"""Of the em of the numbers' face."""
_DIMMED = 0.28

# Qt's own dash patterns count in widths of the pen; round dots need a round cap and a gap of two.
_DASHES: dict[EntityType, tuple[float, ...]] = {
    EntityType.PLACE: (0.1, 2.0),
    EntityType.GROUP: (4.0, 2.2),
    EntityType.OTHER: (4.0, 2.0, 0.1, 2.0),
}


@dataclass(frozen=True, slots=True)
class Emphasis:
    """What the reader is looking at: the divergence by its rank, and the shared entity by its id."""

    divergence: int | None = None
    entity: str | None = None

    def holds(self, mark: Mark) -> bool:
        """Whether `mark` belongs to the entity, or is the divergence, that the reader is at."""
        if mark.kind is MarkKind.ENTITY:
            return mark.target == self.entity
        return self.divergence is not None and mark.target == str(self.divergence)

    def dims(self, mark: Mark) -> bool:
        """Whether `mark` steps back, because the reader asked for an entity it has nothing to do with."""
        return self.entity is not None and not self.holds(mark)


def paint_marks(
    painter: QPainter,
    layout: QTextLayout,
    origin: QPointF,
    placed: Sequence[PlacedMark],
    palette: Palette,
    emphasis: Emphasis = Emphasis(),
    exposed: QRectF | None = None,
    words: Wording | None = None,
) -> None:
    """Draws what lies beneath the words of a paragraph; draw the layout itself at the same `origin` afterwards.

    The number of a divergence follows the letter of its kind in the language of `words`, or stands alone.
    Lines outside `exposed` (in the painter's coordinates) are passed over. Grounds come first, then the lines of
    entities, then the lines and numbers of divergences, so that where marks overlap each can still be seen.
    """
    found = list(strokes(layout, origin, placed, exposed))
    if not found:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # Wide grounds first: a short divergence within a long one stays visible.
    for stroke in sorted(found, key=lambda one: one.left - one.right):
        _paint_ground(painter, stroke, palette, emphasis)
    for stroke in found:
        _paint_line(painter, stroke, palette, emphasis)
    painter.setOpacity(1.0)
    _paint_numbers(painter, number_places(found, words), palette, emphasis)
    painter.restore()


def _paint_ground(painter: QPainter, stroke: Stroke, palette: Palette, emphasis: Emphasis) -> None:
    is_held = emphasis.holds(stroke.mark)
    if stroke.mark.kind is MarkKind.ENTITY and not is_held:
        return
    painter.setOpacity(_DIMMED if emphasis.dims(stroke.mark) else 1.0)
    if stroke.mark.kind is MarkKind.ENTITY:
        ground, rim = palette.lit, palette.lit
    elif is_held:
        ground, rim = palette.current, palette.current_line
    else:
        # The rim parts neighbours, and a short mark from the long one around it.
        ground, rim = palette.divergence, palette.paper
    painter.setPen(_pen(rim, (_DIVERGENCE_LINE if is_held else _BOX_RIM) * stroke.em))
    painter.setBrush(QBrush(QColor(ground)))
    painter.drawRoundedRect(stroke.box, _BOX_ROUND * stroke.em, _BOX_ROUND * stroke.em)


def _paint_line(painter: QPainter, stroke: Stroke, palette: Palette, emphasis: Emphasis) -> None:
    painter.setOpacity(_DIMMED if emphasis.dims(stroke.mark) else 1.0)
    if stroke.mark.kind is MarkKind.ENTITY:
        _paint_entity_line(painter, stroke, palette)
    elif not emphasis.holds(stroke.mark):
        thickness = _DIVERGENCE_LINE * stroke.em
        painter.setPen(_pen(palette.divergence_line, thickness))
        box, aside = stroke.box, _BOX_ROUND * stroke.em / 3
        below = box.bottom() - thickness / 2
        painter.drawLine(QPointF(box.left() + aside, below), QPointF(box.right() - aside, below))


def _pen(colour: str, thickness: float) -> QPen:
    pen = QPen(QColor(colour), thickness)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def entity_pen(kind: EntityType, palette: Palette, thickness: float) -> QPen:
    """The line that stands for a type of entity: its colour, and its dashes for whom colours say nothing.

    Organisations have two lines, each a little thinner.
    """
    pen = _pen(palette.entity[kind], thickness * (0.6 if kind is EntityType.ORGANISATION else 1.0))
    if kind in _DASHES:
        pen.setDashPattern(_DASHES[kind])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def _paint_entity_line(painter: QPainter, stroke: Stroke, palette: Palette) -> None:
    kind = stroke.mark.entity_type or EntityType.OTHER
    below = [stroke.baseline + _ENTITY_LINE_BELOW * stroke.em]
    if kind is EntityType.ORGANISATION:
        below.append(below[0] + 0.11 * stroke.em)
    painter.setPen(entity_pen(kind, palette, _ENTITY_LINE * stroke.em))
    for y in below:
        painter.drawLine(QPointF(stroke.left, y), QPointF(stroke.right, y))


@dataclass(frozen=True, slots=True)
class NumberPlace:
    """Where the number of a divergence stands, behind its letter: its stroke, the left end of its line, its face."""

    stroke: Stroke
    label: str
    line: QPointF
    font: QFont

    @property
    def box(self) -> QRectF:
        """The room the number takes, with a little around it, so that it can be pressed."""
        metrics, aside = QFontMetricsF(self.font), 2 * _NUMBER_ASIDE * self.stroke.em
        height = _DIGIT_HEIGHT * self.font.pixelSize()
        width = metrics.horizontalAdvance(self.label)
        box = QRectF(self.line.x(), self.line.y() - height, width, height)
        return box.adjusted(-aside, -2 * aside, aside, 2 * aside)


def number_places(strokes: Iterable[Stroke], words: Wording | None = None) -> Iterator[NumberPlace]:
    """Each number above the gap after its mark, or beside it where its line ends.

    Numbers that would meet stand one after the other, and are small enough for the gap between two lines.
    """
    ends = [one for one in strokes if one.ends and one.mark.kind is MarkKind.DIVERGENCE]
    if not ends:
        return
    em = ends[0].em
    size = min(_LARGEST_NUMBER * em, max(_SMALLEST_NUMBER * em, ends[0].gap / _DIGIT_HEIGHT))
    font = _number_font(round(size))
    metrics = QFontMetricsF(font)
    free_from: dict[float, float] = {}
    for stroke in sorted(ends, key=lambda one: (one.baseline, one.right)):
        above = (_NUMBER_ABOVE_AT_LINE_END if stroke.ends_line else LETTERS_ABOVE) * em
        aside = (_NUMBER_ASIDE + (BOX_ASIDE if stroke.ends_line else 0.0)) * em
        x = max(stroke.right + aside, free_from.get(stroke.baseline, 0.0))
        label = _label(stroke.mark, words)
        yield NumberPlace(stroke, label, QPointF(x, stroke.baseline - above), font)
        free_from[stroke.baseline] = x + metrics.horizontalAdvance(label) + 3 * _NUMBER_ASIDE * em


def _label(mark: Mark, words: Wording | None) -> str:
    return f"{words.letter(mark.divergence)}{mark.target}" if words and mark.divergence else mark.target


def _paint_numbers(painter: QPainter, places: Iterable[NumberPlace], palette: Palette, emphasis: Emphasis) -> None:
    painter.setPen(QColor(palette.divergence_number))
    for place in places:
        painter.setFont(place.font)
        painter.setOpacity(_DIMMED if emphasis.dims(place.stroke.mark) else 1.0)
        painter.drawText(place.line, place.label)


@cache
def _number_font(pixels: int) -> QFont:
    return sans_font(max(pixels, 1), bold=True)
