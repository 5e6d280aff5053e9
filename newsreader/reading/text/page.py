"""A page of text as its lines: what masthead and furniture are told by."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from newsreader.model.span import Span

# What is not told by the first letters of a line is not told by the rest either, and a line may have megabytes.
LONGEST_LOOK = 2_000
# Above this a text is no page copied from a browser, and only what stands at its two ends can be masthead or furniture.
_MOST_ROWS = 6_000
_WRAPPED_AT = range(50, 100)
_SENTENCE_END = re.compile(r"[.!?…][\"“”»«’‘')\]]*$")


@dataclass(frozen=True)
class Line:
    """A line of a page that holds more than white space; `text` is at most its first `LONGEST_LOOK` characters."""

    span: Span
    text: str

    @cached_property
    def is_sentence(self) -> bool:
        """Whether the line ends as a sentence does."""
        return len(self.span) > LONGEST_LOOK or _SENTENCE_END.search(self.text) is not None

    @cached_property
    def is_prose(self) -> bool:
        """Whether the line is long enough, and ends, like a paragraph of an article."""
        return len(self.span) >= 80 and self.is_sentence


@dataclass(frozen=True, slots=True)
class Page:
    """A clean text and its lines, in order; of a text of very many lines the outer ones."""

    text: str
    lines: tuple[Line, ...]


def page_of(text: str) -> Page:
    """The lines of a clean text; lines broken at a fixed width, as in mail, are one."""
    lines: list[Line] = []
    block: list[Line] = []
    for start, row in _outer_rows(text):
        if row:
            block.append(Line(Span(start, start + len(row)), row[:LONGEST_LOOK]))
        else:
            lines += _unwrapped(block)
            block = []
    return Page(text, tuple(lines + _unwrapped(block)))


def _outer_rows(text: str) -> Iterator[tuple[int, str]]:
    """All rows and where they begin; of very many the outer ones, with a blank one for those between."""
    rows = text.split("\n")
    if len(rows) <= _MOST_ROWS:
        yield from _placed(rows, 0)
        return
    first, last = rows[: _MOST_ROWS // 2], rows[-_MOST_ROWS // 2 :]
    begin = len(text) - sum(map(len, last)) - len(last) + 1
    yield from _placed(first, 0)
    yield begin, ""
    yield from _placed(last, begin)


def _placed(rows: list[str], begin: int) -> Iterator[tuple[int, str]]:
    return zip(accumulate((len(row) + 1 for row in rows), initial=begin), rows, strict=False)


def _unwrapped(block: list[Line]) -> list[Line]:
    broken = [line for line in block[:-1] if len(line.span) in _WRAPPED_AT and not line.is_sentence]
    if len(block) < 3 or len(broken) * 3 < len(block) * 2 or not any(line.text[0].islower() for line in block):
        return block
    joined = " ".join(line.text for line in block)
    return [Line(Span.covering(line.span for line in block), joined[:LONGEST_LOOK])]
