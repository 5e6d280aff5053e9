"""Marks of an article laid onto its paragraphs, in the positions Qt's text layout counts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from newsreader.model.comparison import Mark, MarkKind
from newsreader.model.span import Span
from newsreader.paint.offsets import Utf16Map


@dataclass(frozen=True, slots=True)
class PlacedMark:
    """A mark, or the part of it that lies in one paragraph: `start` and `end` are Qt positions in that paragraph."""

    mark: Mark
    start: int
    end: int


def place_marks(text: str, paragraphs: Sequence[Span], marks: Iterable[Mark]) -> tuple[tuple[PlacedMark, ...], ...]:
    """The marks of each paragraph, in the order of the text.

    `paragraphs` are in order and do not overlap. A mark that runs over several paragraphs is placed in each; marks
    between paragraphs, as in folded furniture, are left out.
    """
    rows: list[tuple[PlacedMark, ...]] = []
    waiting = sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end))
    first = 0
    for paragraph in paragraphs:
        while first < len(waiting) and waiting[first].span.end <= paragraph.start:
            first += 1
        offsets = Utf16Map(paragraph.of(text))
        rows.append(tuple(_within(paragraph, offsets, waiting, first)))
    return tuple(rows)


def _within(paragraph: Span, offsets: Utf16Map, marks: Sequence[Mark], first: int) -> Iterable[PlacedMark]:
    for place in range(first, len(marks)):
        mark = marks[place]
        if mark.span.start >= paragraph.end:
            return
        if mark.span.overlaps(paragraph):
            start = max(mark.span.start, paragraph.start) - paragraph.start
            end = min(mark.span.end, paragraph.end) - paragraph.start
            yield PlacedMark(mark, offsets.to_qt(start), offsets.to_qt(end))


def marks_at(placed: Iterable[PlacedMark], position: int) -> tuple[Mark, ...]:
    """The marks whose words hold a Qt position of their paragraph: divergences first, the shortest foremost."""
    hits = [one for one in placed if one.start <= position < one.end]
    hits.sort(key=lambda one: (one.mark.kind is not MarkKind.DIVERGENCE, one.end - one.start))
    return tuple(one.mark for one in hits)
