"""Takes the lines of print off the pages of a PDF, each with its place and size."""

from __future__ import annotations

from collections.abc import Iterator
from ctypes import byref, c_double
from dataclasses import dataclass, replace
from typing import Any

from pypdfium2 import raw

_LINE_ENDS = (0x0D, 0x0A)
# PDFium writes these for a hyphen at the end of a line.
_HYPHENS = {0x02: "-", 0xFFFE: "-", 0xAD: "-"}
# Times the height of the letters; what stands farther off is another column.
_WIDEST_SPACE = 3


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A line of print; lengths in points, `base` counted from the foot of the page up."""

    text: str
    page: int
    left: float
    right: float
    base: float
    size: float


@dataclass(frozen=True, slots=True)
class _Letter:
    sign: str
    left: float
    right: float
    base: float
    size: float


def lines_of(page: Any, number: int) -> list[PrintedLine]:
    """The lines that can be seen on one page, in the order in which they are read."""
    seen = page.get_cropbox()
    text = page.get_textpage()
    try:
        return [line for line in _lines(text, number) if _is_within(line, seen)]
    finally:
        text.close()


def _is_within(line: PrintedLine, seen: tuple[float, float, float, float]) -> bool:
    """Programs that cut a long text into pages leave lines of the page before or after beyond the edge."""
    left, bottom, right, top = seen
    return bottom <= line.base <= top and left < line.right and line.left < right


def _lines(text: Any, number: int) -> Iterator[PrintedLine]:
    row: list[_Letter] = []
    for letter in [*_letters(text), None]:
        if row and (letter is None or _begins_line(row[-1], letter)):
            yield from _line(row, number)
            row = []
        if letter is not None:
            row.append(letter)


def _line(row: list[_Letter], number: int) -> Iterator[PrintedLine]:
    text = " ".join("".join(letter.sign for letter in row).split())
    seen = [letter for letter in row if letter.sign.strip()]
    if seen:
        size = sorted(letter.size for letter in seen)[len(seen) // 2]
        left, right = min(letter.left for letter in seen), max(letter.right for letter in seen)
        yield PrintedLine(text, number, left, right, seen[0].base, size)


def _begins_line(before: _Letter, letter: _Letter) -> bool:
    """Whether a letter stands lower or higher than a small raised figure would, back at the left or far off."""
    moved = abs(letter.base - before.base) > 0.6 * max(letter.size, before.size)
    return moved or not before.left - 2 * letter.size <= letter.left <= before.right + _WIDEST_SPACE * letter.size


def _letters(text: Any) -> Iterator[_Letter]:
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
        last = _Letter(sign, box.left, box.right, y.value, max(box.top - box.bottom, 1.0))
        yield last
