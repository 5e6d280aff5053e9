"""Leaves out what is printed on page after page: running heads, feet and page numbers."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from newsreader.reading.formats.pdf_lines import PrintedLine
from newsreader.resources.languages import languages, topic

_NUMBER = re.compile(r"\d+|^[ivxlc]+$")
_EDGE = 2
_FEWEST_PAGES = 2
# Left and right pages often bear different heads.
_SHARE_OF_PAGES = 0.4
_SAME_PLACE = 4.0
# Times the height of its letters: how far what is printed at the edge of a page stands off from its text.
_STANDS_OFF = 1.6
# In letters; a head that says something else on each page is short, and no larger than what it stands above.
_LONGEST_HEAD = 60

_Page = list[PrintedLine]


def without_running_heads(lines: Sequence[PrintedLine]) -> list[PrintedLine]:
    """The lines without page numbers and without those that stand at the same place at the edge of many pages.

    These say the same on each page, but for their numbers, or something else each time but apart from the text.
    """
    pages: defaultdict[int, _Page] = defaultdict(list)
    for line in lines:
        pages[line.page].append(line)
    edges = [line for page in pages.values() for line in _edges(page)]
    apart = [line for page in pages.values() for line in _apart(page)]
    enough = max(_FEWEST_PAGES, len(pages) * _SHARE_OF_PAGES)
    printed = Counter(map(_print, edges))
    placed = Counter(place for place, _ in {(_place(line), line.page) for line in apart})
    running = {id(line) for line in edges if printed[_print(line)] >= enough}
    running |= {id(line) for line in apart if placed[_place(line)] >= enough or _is_page_number(line.text)}
    return [line for line in lines if id(line) not in running]


def _edges(page: _Page) -> Iterator[PrintedLine]:
    """The uppermost and the lowest lines of a page."""
    ordered = sorted(page, key=lambda line: line.base)
    yield from ordered[:_EDGE]
    yield from ordered[max(_EDGE, len(ordered) - _EDGE) :]


def _apart(page: _Page) -> Iterator[PrintedLine]:
    """The short lines in the uppermost and the lowest row that stand off from all others."""
    ordered = sorted(page, key=lambda line: line.base)
    usual = sorted(line.size for line in page)[len(page) // 2]
    for rows in (ordered, ordered[::-1]):
        row = [line for line in rows if abs(line.base - rows[0].base) <= _SAME_PLACE]
        if len(row) == len(rows):
            return
        distance = abs(rows[len(row)].base - row[0].base)
        for line in row:
            is_small = line.size <= 1.1 * usual and len(line.text) <= _LONGEST_HEAD
            if is_small and distance > _STANDS_OFF * line.size:
                yield line


def _is_page_number(text: str) -> bool:
    return _page_number().fullmatch(text) is not None


@cache
def _page_number() -> re.Pattern[str]:
    words = {word for language in languages() for word in topic(language, "printed").get("page", ())}
    named = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    of_all = {word for language in languages() for word in topic(language, "printed").get("of", ())}
    among = "|".join(sorted(map(re.escape, of_all)))
    return re.compile(
        rf"[-–—|\s]*(?:(?:{named})\s*)?\d{{1,4}}(?:\s*(?:/|{among})\s*\d{{1,4}})?[-–—|\s]*", re.IGNORECASE
    )


def _print(line: PrintedLine) -> tuple[str, int]:
    return _NUMBER.sub("#", line.text), _place(line)


def _place(line: PrintedLine) -> int:
    return round(line.base / _SAME_PLACE)
