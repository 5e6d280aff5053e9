"""The bars left of a text: solid where the other article speaks of the same, hollow where only this one does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextLayout, QTextLine

WIDTH = 4.0
DISTANCE = 16.0
"""Pixels between the text and the middle of its bar."""


@dataclass(frozen=True, slots=True)
class PlacedSentence:
    """A sentence by its number, or its part within one row, counted in UTF-16 units of that row."""

    number: int
    start: int
    end: int
    is_paired: bool


def bars(layout: QTextLayout, origin: QPointF, sentences: Sequence[PlacedSentence]) -> Iterator[tuple[QRectF, bool]]:
    """The bars of one row; each printed line counts for the sentence that fills most of it."""
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    owned = [(line, owner) for line in lines if (owner := _owner(line, sentences))]
    for is_paired, run in groupby(owned, key=lambda pair: pair[1].is_paired):
        members = [line for line, _ in run]
        top, bottom = members[0].y(), members[-1].y() + members[-1].height()
        left = origin.x() - DISTANCE - WIDTH / 2
        yield QRectF(left, origin.y() + top + 1, WIDTH, bottom - top - 2), is_paired


def paint_bar(painter: QPainter, bar: QRectF, is_paired: bool, solid: QColor, hollow: QColor) -> None:
    """Draws one bar."""
    if is_paired:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(solid)
        painter.drawRoundedRect(bar, WIDTH / 2, WIDTH / 2)
        return
    painter.setPen(QPen(hollow, 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), WIDTH / 2, WIDTH / 2)


def _owner(line: QTextLine, sentences: Sequence[PlacedSentence]) -> PlacedSentence | None:
    start, end = line.textStart(), line.textStart() + line.textLength()
    shares = [(min(end, each.end) - max(start, each.start), each) for each in sentences]
    share, owner = max(shares, key=lambda pair: pair[0], default=(0, None))
    return owner if share > 0 else None
