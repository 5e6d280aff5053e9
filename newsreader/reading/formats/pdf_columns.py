"""Puts the lines of columns one below the other where a program has written them row by row across the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from newsreader.reading.formats.pdf_lines import PrintedLine

# So many rows of several lines are columns, if their lines are long enough to be text and no entries of a table.
_FEWEST_ROWS, _SHORTEST_LINE = 4, 16
# Lines whose bases differ by less, in heights of their letters, stand in one row.
_SAME_ROW = 0.4

_Extent = tuple[float, float]


def in_columns(lines: Sequence[PrintedLine]) -> list[PrintedLine]:
    """The same lines in the order in which they are read."""
    ordered: list[PrintedLine] = []
    for _, page in groupby(lines, key=lambda line: line.page):
        ordered += _of_page(list(page))
    return ordered


def _of_page(lines: list[PrintedLine]) -> list[PrintedLine]:
    rows = list(_rows(lines))
    shared = [row for row in rows if len(row) > 1]
    columns = _columns([line for row in shared for line in row])
    if len(shared) < _FEWEST_ROWS or len(columns) < 2 or not _are_text(shared, columns):
        return lines
    ordered: list[PrintedLine] = []
    pending: list[list[PrintedLine]] = [[] for _ in columns]
    for line in lines:
        places = [n for n, column in enumerate(columns) if line.left < column[1] and column[0] < line.right]
        if len(places) == 1:
            pending[places[0]].append(line)
            continue
        ordered += _emptied(pending)
        ordered.append(line)
    return ordered + _emptied(pending)


def _rows(lines: Sequence[PrintedLine]) -> Iterator[list[PrintedLine]]:
    """Lines that follow each other to the right at one height."""
    row: list[PrintedLine] = []
    for line in lines:
        if row and (abs(line.base - row[-1].base) > _SAME_ROW * line.size or line.left < row[-1].right):
            yield row
            row = []
        row.append(line)
    if row:
        yield row


def _columns(lines: Sequence[PrintedLine]) -> list[_Extent]:
    """The stretches that these lines take in from left to right."""
    columns: list[_Extent] = []
    for line in sorted(lines, key=lambda line: line.left):
        if columns and line.left < columns[-1][1]:
            columns[-1] = columns[-1][0], max(columns[-1][1], line.right)
        else:
            columns.append((line.left, line.right))
    return columns


def _are_text(rows: Sequence[Sequence[PrintedLine]], columns: Sequence[_Extent]) -> bool:
    for begin, end in columns:
        lengths = sorted(len(line.text) for row in rows for line in row if begin <= line.left < end)
        if lengths[len(lengths) // 2] < _SHORTEST_LINE:
            return False
    return True


def _emptied(columns: Sequence[list[PrintedLine]]) -> list[PrintedLine]:
    lines = [line for column in columns for line in column]
    for column in columns:
        column.clear()
    return lines
