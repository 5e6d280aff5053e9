"""Leaves out what is printed on page after page: running heads, feet and page numbers."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from newsreader.reading.formats.pdf_lines import PrintedLine

_NUMBER = re.compile(r"\d+|^[ivxlc]+$")
_EDGE = 2
_FEWEST_PAGES = 2
# Left and right pages often bear different heads.
_SHARE_OF_PAGES = 0.4
_SAME_PLACE = 4.0

_Print = tuple[str, int]


def without_running_heads(lines: Sequence[PrintedLine]) -> list[PrintedLine]:
    """The lines without those that stand, but for their numbers, at the same place at the edge of many pages."""
    edges = _edges(lines)
    pages = len({line.page for line in lines})
    printed = Counter(_print(line) for line in edges)
    enough = max(_FEWEST_PAGES, pages * _SHARE_OF_PAGES)
    running = {id(line) for line in edges if printed[_print(line)] >= enough}
    return [line for line in lines if id(line) not in running]


def _edges(lines: Sequence[PrintedLine]) -> list[PrintedLine]:
    """The uppermost and the lowest lines of each page."""
    pages: defaultdict[int, list[PrintedLine]] = defaultdict(list)
    for line in lines:
        pages[line.page].append(line)
    edges = []
    for page in pages.values():
        page.sort(key=lambda line: line.base)
        edges += page[:_EDGE] + page[max(_EDGE, len(page) - _EDGE) :]
    return edges


def _print(line: PrintedLine) -> _Print:
    return _NUMBER.sub("#", line.text), round(line.base / _SAME_PLACE)
