"""Where the marks of a paragraph lie: one stroke for each line that a mark runs over.

Measures are parts of the em, so that a page and a screen of any size look alike.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import inf
from typing import cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontInfo, QTextLayout, QTextLine

from newsreader.model.comparison import Mark
from newsreader.paint.placing import PlacedMark

BOX_ASIDE = 0.09
"""How far a box reaches beyond its words on either side."""

LETTERS_ABOVE = 0.82
"""How far above their line the tallest letters reach, and a little more."""

_BOX_ABOVE, _BOX_BELOW = 0.84, 0.36


@dataclass(frozen=True, slots=True)
class Stroke:
    """The part of a placed mark that lies on one line.

    `ends` says whether the mark ends here, `ends_line` whether nothing stands behind it on its line; `pitch` is how far
    below the line above this one stands, without end where its paragraph has one line alone.
    """

    mark: Mark
    left: float
    right: float
    baseline: float
    em: float
    pitch: float
    ends: bool
    ends_line: bool

    @property
    def gap(self) -> float:
        """The height between the tallest letters of this line and the boxes of the line above."""
        return self.pitch - (LETTERS_ABOVE + _BOX_BELOW) * self.em

    @property
    def box(self) -> QRectF:
        """The ground behind the words."""
        top, bottom = self.baseline - _BOX_ABOVE * self.em, self.baseline + _BOX_BELOW * self.em
        aside = BOX_ASIDE * self.em
        return QRectF(QPointF(self.left - aside, top), QPointF(self.right + aside, bottom))


def strokes(
    layout: QTextLayout, origin: QPointF, placed: Sequence[PlacedMark], exposed: QRectF | None
) -> Iterator[Stroke]:
    """The strokes of marks on the lines of a layout that stand in `exposed`, or on all of them."""
    em = QFontInfo(layout.font()).pixelSize()
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    pitch = lines[1].y() - lines[0].y() if len(lines) > 1 else inf
    if exposed is not None:
        top, bottom = exposed.top() - origin.y() - em, exposed.bottom() - origin.y() + em
        lines = [line for line in lines if line.y() < bottom and line.y() + line.height() > top]
    if not lines:
        return
    ends = [line.textStart() + line.textLength() for line in lines]
    for one in placed:
        number = bisect_right(ends, one.start)
        while number < len(lines) and lines[number].textStart() < one.end:
            yield _stroke(lines[number], origin, one, em, pitch)
            number += 1


def boxes(layout: QTextLayout, origin: QPointF, start: int, end: int) -> Iterator[QRectF]:
    """The grounds behind the letters from `start` to `end`, in Qt positions: one for each line they stand on."""
    em = QFontInfo(layout.font()).pixelSize()
    for line in (layout.lineAt(number) for number in range(layout.lineCount())):
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first < last:
            left, right = sorted((_x(line, first), _x(line, last)))
            baseline = line.y() + line.ascent()
            corner, far = QPointF(left, baseline - _BOX_ABOVE * em), QPointF(right, baseline + _BOX_BELOW * em)
            yield QRectF(corner, far).translated(origin)


def _stroke(line: QTextLine, origin: QPointF, placed: PlacedMark, em: float, pitch: float) -> Stroke:
    last = line.textStart() + line.textLength()
    edges = [_x(line, max(placed.start, line.textStart())), _x(line, min(placed.end, last))]
    natural = line.naturalTextRect()  # leaves out the space a line was broken at
    left, right = max(min(edges), natural.left()), min(max(edges), natural.right())
    baseline = origin.y() + line.y() + line.ascent()
    ends_line = right >= natural.right() - BOX_ASIDE * em
    return Stroke(
        placed.mark, origin.x() + left, origin.x() + right, baseline, em, pitch, placed.end <= last, ends_line
    )


def _x(line: QTextLine, position: int) -> float:
    """Where a position stands in its line; Qt's stubs leave out that the answer is a pair."""
    x, _ = cast(tuple[float, int], line.cursorToX(position))
    return x
