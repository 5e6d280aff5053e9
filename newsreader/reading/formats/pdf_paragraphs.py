"""Rebuilds the paragraphs of a PDF, which knows only lines at places."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from newsreader.reading.formats.line_joining import compounds_in, joined_lines
from newsreader.reading.formats.pdf_lines import PrintedLine

# Letters whose heights differ by less are of one size.
_SAME_SIZE = 1.12
# A gap so many times the usual one parts paragraphs.
_WIDE_GAP = 1.2
_GAP_OF_UNKNOWN = 1.3
# Times the height of the letters: how far a first line is set in, and how much room a full line may leave.
_SET_IN = (0.5, 5.0)
_ROOM = 0.5
# A line that fills less of its column is not full, whatever its end says.
_SHORT = 0.75
_SENTENCE_END = re.compile(r"[.!?…:][\"“”»«’‘')\]]*$")


def paragraphs_of(lines: Sequence[PrintedLine]) -> str:
    """The text of all lines, paragraphs parted by blank lines."""
    compounds = compounds_in(line.text for line in lines)
    columns = _columns(lines)
    paragraphs = (joined_lines((line.text for line in each), compounds) for each in _paragraphs(columns))
    return "\n\n".join(paragraphs)


@dataclass(frozen=True)
class _Column:
    """Lines one below the other on one page."""

    lines: list[PrintedLine]

    @cached_property
    def _edges(self) -> dict[int, tuple[float, float]]:
        """The left and the right edge of the lines of each size."""
        edges: dict[int, tuple[float, float]] = {}
        for line in self.lines:
            left, right = edges.get(_size_step(line), (line.left, line.right))
            edges[_size_step(line)] = min(left, line.left), max(right, line.right)
        return edges

    def edges(self, line: PrintedLine) -> tuple[float, float]:
        """Where lines of this size begin and end in the column."""
        step = _size_step(line)
        near = [self._edges[each] for each in (step - 1, step, step + 1) if each in self._edges]
        return min(left for left, _ in near), max(right for _, right in near)


def _columns(lines: Sequence[PrintedLine]) -> list[_Column]:
    columns: list[_Column] = []
    for line in lines:
        if columns and _is_below(line, columns[-1].lines[-1]):
            columns[-1].lines.append(line)
        else:
            columns.append(_Column([line]))
    return columns


def _is_below(line: PrintedLine, before: PrintedLine) -> bool:
    overlaps = line.left < before.right and before.left < line.right
    return line.page == before.page and line.base < before.base and overlaps


def _paragraphs(columns: Sequence[_Column]) -> Iterator[list[PrintedLine]]:
    gap = _usual_gap(columns)
    paragraph: list[PrintedLine] = []
    above: _Column | None = None
    for column in columns:
        for line in column.lines:
            if above and _ends(paragraph[-1], above, line, column, gap):
                yield paragraph
                paragraph = []
            paragraph.append(line)
            above = column
    if paragraph:
        yield paragraph


def _usual_gap(columns: Sequence[_Column]) -> float:
    """How far lines of a paragraph lie apart, in heights of their letters: the gap that a quarter do not reach."""
    gaps = sorted(
        (above.base - line.base) / above.size
        for column in columns
        for above, line in zip(column.lines, column.lines[1:], strict=False)
        if _is_same_size(above, line)
    )
    return gaps[len(gaps) // 4] if gaps else _GAP_OF_UNKNOWN


def _ends(line: PrintedLine, column: _Column, following: PrintedLine, next_column: _Column, gap: float) -> bool:
    """Whether a paragraph ends with `line`, after which `following` is read."""
    if not _is_same_size(line, following):
        return True
    if column is next_column and line.base - following.base > _WIDE_GAP * gap * line.size:
        return True
    left, right = column.edges(line)
    ends_sentence = _SENTENCE_END.search(line.text) is not None
    set_in = (following.left - next_column.edges(following)[0]) / following.size
    if ends_sentence and _SET_IN[0] <= set_in <= _SET_IN[1]:
        return True
    has_room = right - line.right > _first_word(following) + _ROOM * line.size
    is_short = line.right - line.left < _SHORT * (right - left) and not following.text[0].islower()
    return has_room and (ends_sentence or is_short)


def _first_word(line: PrintedLine) -> float:
    """About how wide the first word of a line is."""
    return len(line.text.split(maxsplit=1)[0]) / len(line.text) * (line.right - line.left)


def _size_step(line: PrintedLine) -> int:
    return round(math.log(line.size, _SAME_SIZE))


def _is_same_size(line: PrintedLine, other: PrintedLine) -> bool:
    return max(line.size, other.size) <= _SAME_SIZE * min(line.size, other.size)
