"""Rebuilds the paragraphs of a PDF, which knows only lines at places."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from newsreader.reading.formats.line_joining import compounds_in, joined_lines
from newsreader.reading.formats.pdf_lines import PrintedLine

# Sizes of letters are told apart in steps of so much.
_STEP = 1.12
# A gap so many times the usual one parts paragraphs.
_WIDE_GAP = 1.2
_GAP_OF_UNKNOWN = 1.3
# Times the height of the letters: how far a first line is set in, and how much room a full line may leave.
_SET_IN = (0.5, 5.0)
_ROOM = 0.5
# A line that fills less of its column is not full, whatever its end says.
_SHORT = 0.75
# A paragraph goes on in a column only if that is about as wide.
_LIKE_WIDTH = 0.6
# So much may interrupt a paragraph: a note, a caption, a quotation in large letters, a running head.
_MOST_BETWEEN = 4
_SENTENCE_END = re.compile(r"[.!?…:][\"“”»«’‘')\]]*$")
_BROKEN_WORD = re.compile(r"[^\W\d_]-$")

_Paragraph = list[PrintedLine]


def paragraphs_of(lines: Sequence[PrintedLine]) -> str:
    """The text of all lines, paragraphs parted by blank lines."""
    compounds = compounds_in(line.text for line in lines)
    body = _body_step(lines)
    paragraphs = _uninterrupted(list(_paragraphs(_columns(lines, body))), body)
    return "\n\n".join(joined_lines((line.text for line in each), compounds) for each in paragraphs)


@dataclass(frozen=True)
class _Column:
    """Lines one below the other on one page; `body` is the step of size most of the print has."""

    lines: list[PrintedLine]
    body: int

    @cached_property
    def _edges(self) -> dict[int, tuple[float, float]]:
        """The left and the right edge of the lines of each size."""
        edges: dict[int, tuple[float, float]] = {}
        for line in self.lines:
            left, right = edges.get(_size_step(line), (line.left, line.right))
            edges[_size_step(line)] = min(left, line.left), max(right, line.right)
        return edges

    def edges(self, line: PrintedLine) -> tuple[float, float]:
        """Where lines of this size begin and end in the column; what is smaller than the body fills it as that does."""
        step = _size_step(line)
        steps = {step - 1, step, step + 1} | ({self.body} if step < self.body else set())
        near = [self._edges[each] for each in steps if each in self._edges]
        return min(left for left, _ in near), max(right for _, right in near)

    def is_as_wide_as(self, line: PrintedLine, other: _Column, other_line: PrintedLine) -> bool:
        """Whether a paragraph with this line may go on in another column."""
        mine, other_edges = self.edges(line), other.edges(other_line)
        narrow, wide = sorted((mine[1] - mine[0], other_edges[1] - other_edges[0]))
        return narrow >= _LIKE_WIDTH * wide


def _columns(lines: Sequence[PrintedLine], body: int) -> list[_Column]:
    columns: list[_Column] = []
    for line in lines:
        if columns and _is_below(line, columns[-1].lines[-1]):
            columns[-1].lines.append(line)
        else:
            columns.append(_Column([line], body))
    return columns


def _is_below(line: PrintedLine, before: PrintedLine) -> bool:
    overlaps = line.left < before.right and before.left < line.right
    return line.page == before.page and line.base < before.base and overlaps


def _paragraphs(columns: Sequence[_Column]) -> Iterator[_Paragraph]:
    gap = _usual_gap(columns)
    paragraph: _Paragraph = []
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
        if above.is_like(line)
    )
    return gaps[len(gaps) // 4] if gaps else _GAP_OF_UNKNOWN


def _ends(line: PrintedLine, column: _Column, following: PrintedLine, next_column: _Column, gap: float) -> bool:
    """Whether a paragraph ends with `line`, after which `following` is read."""
    if line.is_row or following.is_row or not line.is_like(following):
        return True
    if column is next_column and line.base - following.base > _WIDE_GAP * gap * line.size:
        return True
    goes_on = following.text[0].islower() or _BROKEN_WORD.search(line.text) is not None
    if column is not next_column and not goes_on and not column.is_as_wide_as(line, next_column, following):
        return True
    left, right = column.edges(line)
    ends_sentence = _SENTENCE_END.search(line.text) is not None
    set_in = (following.left - next_column.edges(following)[0]) / following.size
    if ends_sentence and _SET_IN[0] <= set_in <= _SET_IN[1]:
        return True
    has_room = right - line.right > _first_word(following) + _ROOM * line.size
    is_short = line.right - line.left < _SHORT * (right - left) and not following.text[0].islower()
    return has_room and (ends_sentence or is_short)


def _uninterrupted(paragraphs: list[_Paragraph], body: int) -> list[_Paragraph]:
    """A paragraph that goes on below a note, a caption or the like is put together, and what stood between follows."""
    whole: list[_Paragraph] = []
    number = 0
    while number < len(paragraphs):
        after = _continuation(paragraphs, number, body)
        if after is None:
            whole.append(paragraphs[number])
            number += 1
        else:
            paragraphs[after] = [*paragraphs[number], *paragraphs[after]]
            paragraphs[number : after + 1] = [paragraphs[after], *paragraphs[number + 1 : after]]
    return whole


def _continuation(paragraphs: Sequence[_Paragraph], number: int, body: int) -> int | None:
    """The number of the paragraph with which an interrupted one goes on."""
    broken = paragraphs[number][-1]
    if len(paragraphs[number]) < 2 or not _is_body(broken, body) or _SENTENCE_END.search(broken.text):
        return None
    for after in range(number + 1, min(number + 2 + _MOST_BETWEEN, len(paragraphs))):
        first = paragraphs[after][0]
        if _is_body(first, body) and broken.is_like(first):
            goes_on = first.text[0].islower() or _BROKEN_WORD.search(broken.text) is not None
            return after if after > number + 1 and goes_on else None
    return None


def _is_body(line: PrintedLine, body: int) -> bool:
    return abs(_size_step(line) - body) <= 1 and not line.is_row


def _body_step(lines: Sequence[PrintedLine]) -> int:
    """The size in which most letters are printed."""
    letters: Counter[int] = Counter()
    for line in lines:
        letters[_size_step(line)] += len(line.text)
    return letters.most_common(1)[0][0] if letters else 0


def _first_word(line: PrintedLine) -> float:
    """About how wide the first word of a line is."""
    return len(line.text.split(maxsplit=1)[0]) / len(line.text) * (line.right - line.left)


def _size_step(line: PrintedLine) -> int:
    return round(math.log(line.size, _STEP))
