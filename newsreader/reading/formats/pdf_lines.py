"""Takes the lines of print off the pages of a PDF, each with its place and size."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from ctypes import byref, c_double
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from pypdfium2 import raw

# So many letters tell how a page is turned.
_LOOKED_AT = 400
_LINE_ENDS = (0x0D, 0x0A)
# PDFium writes these for a hyphen at the end of a line.
_HYPHENS = {0x02: "-", 0xFFFE: "-", 0xAD: "-"}
# Letters whose heights differ by less are of one size; by more, one is a large initial.
_SAME_SIZE, _INITIAL = 1.12, 1.9
# Times the height of the letters; what stands farther off is another column.
_WIDEST_SPACE = 3
# Of so many letters that mostly stand alone a line is letter-spaced; between words the gap is so many times wider.
_FEWEST_SPACED, _SPACED_SHARE, _BETWEEN_WORDS = 6, 0.7, 1.5


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A line of print; lengths in points, `base` counted from the foot of the page up.

    `is_row` when it is a row of a table, which no paragraph takes in.
    """

    text: str
    page: int
    left: float
    right: float
    base: float
    size: float
    is_row: bool = False

    def is_like(self, other: PrintedLine) -> bool:
        """Whether both are printed in letters of one size."""
        return max(self.size, other.size) <= _SAME_SIZE * min(self.size, other.size)


@dataclass(frozen=True, slots=True)
class _Letter:
    sign: str
    left: float
    right: float
    base: float
    size: float


def lines_of(page: Any, number: int) -> list[PrintedLine]:
    """The lines that can be seen on one page, in the order in which they are read."""
    text = page.get_textpage()
    try:
        turns = _quarter_turns(text)
        if page.get_rotation() != (upright := -turns % 4 * 90):
            text.close()
            page.set_rotation(upright)  # of letters that hang upside down PDFium makes words from their ends on
            text = page.get_textpage()
        seen = _turned_box(page.get_cropbox(), turns)
        return [line for line in _lines(text, number, turns) if _is_within(line, seen)]
    finally:
        text.close()


def _is_within(line: PrintedLine, seen: tuple[float, float, float, float]) -> bool:
    """Programs that cut a long text into pages leave lines of the page before or after beyond the edge."""
    left, bottom, right, top = seen
    return bottom <= line.base <= top and left < line.right and line.left < right


def _quarter_turns(text: Any) -> int:
    """By how many quarters of a circle most letters of the page are turned to the right."""
    step = max(1, text.count_chars() // _LOOKED_AT)
    angles = (raw.FPDFText_GetCharAngle(text, index) for index in range(0, text.count_chars(), step))
    turns = Counter(round(angle / (math.pi / 2)) % 4 for angle in angles if angle >= 0)
    return turns.most_common(1)[0][0] if turns else 0


def _turned(x: float, y: float, turns: int) -> tuple[float, float]:
    """A place as it would be if the letters stood upright."""
    return ((x, y), (-y, x), (-x, -y), (y, -x))[turns]


def _turned_box(box: tuple[float, float, float, float], turns: int) -> tuple[float, float, float, float]:
    (x, y), (z, w) = _turned(box[0], box[1], turns), _turned(box[2], box[3], turns)
    return min(x, z), min(y, w), max(x, z), max(y, w)


def _lines(text: Any, number: int, turns: int) -> Iterator[PrintedLine]:
    row: list[_Letter] = []
    for letter in [*_letters(text, turns), None]:
        if row and (letter is None or _begins_line(row[-1], letter)):
            yield from _line(row, number)
            row = []
        if letter is not None:
            row.append(letter)


def _line(row: list[_Letter], number: int) -> Iterator[PrintedLine]:
    seen = [letter for letter in row if letter.sign.strip()]
    text = " ".join((_closed_up(row, seen) or "".join(letter.sign for letter in row)).split())
    if seen:
        size = sorted(letter.size for letter in seen)[len(seen) // 2]
        left, right = min(letter.left for letter in seen), max(letter.right for letter in seen)
        yield PrintedLine(text, number, left, right, seen[0].base, size)


def _closed_up(row: list[_Letter], seen: list[_Letter]) -> str:
    """The words of a line that is set in spaced letters, told by the wider gaps between them; else nothing."""
    words = "".join(letter.sign for letter in row).split()
    if len(seen) < _FEWEST_SPACED or sum(len(word) == 1 for word in words) < _SPACED_SHARE * len(words):
        return ""
    gaps = [letter.left - before.right for before, letter in pairwise(seen)]
    usual = sorted(gaps)[len(gaps) // 2]
    pieces = (" " * (gap > _BETWEEN_WORDS * usual) + letter.sign for gap, letter in zip(gaps, seen[1:], strict=True))
    return seen[0].sign + "".join(pieces) if usual > 0 else ""


def _begins_line(before: _Letter, letter: _Letter) -> bool:
    """Whether a letter stands lower or higher than a small raised figure would, back at the left or far off."""
    small, large = sorted((letter.size, before.size))
    moved = abs(letter.base - before.base) > 0.6 * large or large > _INITIAL * small
    return moved or not before.left - 2 * letter.size <= letter.left <= before.right + _WIDEST_SPACE * letter.size


def _letters(text: Any, turns: int) -> Iterator[_Letter]:
    """The letters of a page with their places; a space, which may have none, stands where the letter before it ends."""
    box, x, y = raw.FS_RECTF(), c_double(), c_double()
    last: _Letter | None = None
    for index in range(text.count_chars()):
        code = raw.FPDFText_GetUnicode(text, index)
        sign = " " if code in _LINE_ENDS else _HYPHENS.get(code) or chr(code)
        if not sign.strip():
            if last is not None:
                yield replace(last, sign=sign, left=last.right)
            continue
        raw.FPDFText_GetLooseCharBox(text, index, byref(box))
        raw.FPDFText_GetCharOrigin(text, index, byref(x), byref(y))
        left, bottom, right, top = _turned_box((box.left, box.bottom, box.right, box.top), turns)
        last = _Letter(sign, left, right, _turned(x.value, y.value, turns)[1], max(top - bottom, 1.0))
        yield last
