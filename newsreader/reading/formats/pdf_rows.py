"""Puts together what stands at one height but was taken for several lines: wide gaps, rows of tables, initials."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from newsreader.reading.formats.pdf_lines import PrintedLine

# Lines whose bases differ by less, in heights of their letters, stand in one row; by more, they are no neighbours.
_SAME_ROW, _NEIGHBOUR = 0.4, 2.5
# By so many heights of their letters the lines of a paragraph may begin or end farther in or out.
_SET_IN = 5.0
# A cell of a table is seldom longer, in letters; a line of a column seldom shorter.
_LONGEST_CELL = 24
# So many times the height of the letters beside it an initial has, and so many lines it may stand beside.
_INITIAL, _MOST_LINES_BESIDE = 1.9, 6


def in_rows(lines: Sequence[PrintedLine]) -> list[PrintedLine]:
    """The same lines, each whole, in the same order."""
    rows: list[PrintedLine] = []
    for number, line in enumerate(lines):
        above = rows[-2] if len(rows) > 1 else None
        below = lines[number + 1] if number + 1 < len(lines) else None
        if rows and _stands_beside(line, rows[-1]) and (found := _row(rows[-1], line, above, below)):
            rows[-1] = found
        else:
            rows.append(line)
    return _with_initials(rows)


def _stands_beside(line: PrintedLine, before: PrintedLine) -> bool:
    is_level = line.page == before.page and abs(line.base - before.base) <= _SAME_ROW * line.size
    return is_level and line.is_like(before) and line.left >= before.right


def _row(left: PrintedLine, right: PrintedLine, *around: PrintedLine | None) -> PrintedLine | None:
    """Both as one line where a line above or below goes across the gap, or as a row of a table where they are short."""
    is_gap = any(each is not None and not each.is_row and _goes_across(each, left, right) for each in around)
    is_row = max(len(left.text), len(right.text)) <= _LONGEST_CELL or left.is_row
    if not is_gap and not is_row:
        return None
    return replace(left, text=f"{left.text} {right.text}", right=right.right, is_row=not is_gap)


def _goes_across(line: PrintedLine, left: PrintedLine, right: PrintedLine) -> bool:
    is_near = line.page == left.page and abs(line.base - left.base) <= _NEIGHBOUR * left.size and line.is_like(left)
    begins = abs(line.left - left.left) <= _SET_IN * left.size and line.left < left.right
    return is_near and begins and right.left < line.right <= right.right + _SET_IN * left.size


def _with_initials(lines: Sequence[PrintedLine]) -> list[PrintedLine]:
    """The first letter of an article or a paragraph, set as high as several lines, goes back to its word."""
    found: list[PrintedLine] = []
    initial: PrintedLine | None = None
    beside = 0
    for line in lines:
        if initial and beside < _MOST_LINES_BESIDE and _is_beside(line, initial):
            text = _begun(initial.text, line.text) if beside == 0 else line.text
            found.append(replace(line, text=text, left=initial.left))
            beside += 1
            continue
        if initial and beside == 0:
            found.append(initial)
        initial, beside = (line, 0) if len(line.text) <= 2 and line.text[-1].isupper() else (None, 0)
        if initial is None:
            found.append(line)
    return [*found, initial] if initial and beside == 0 else found


def _is_beside(line: PrintedLine, initial: PrintedLine) -> bool:
    foot = initial.base - _SAME_ROW * line.size
    is_level = line.page == initial.page and foot <= line.base <= initial.base + initial.size
    return is_level and initial.size >= _INITIAL * line.size and 0 <= line.left - initial.left <= 2 * initial.size


def _begun(initial: str, rest: str) -> str:
    """The initial before the rest of its word, or, before a word with a capital of its own, as a word."""
    is_word = rest[:1].isupper() and rest[1:2].islower()
    return f"{initial} {rest}" if is_word else initial + rest
