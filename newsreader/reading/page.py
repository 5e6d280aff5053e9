"""A page of text as its lines: what masthead and furniture are told by."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from newsreader.model.span import Span

# What is not told by the first letters of a line is not told by the rest either, and a line may have megabytes.
LONGEST_LOOK = 2_000
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
    """A clean text and its lines, in order."""

    text: str
    lines: tuple[Line, ...]


def page_of(text: str) -> Page:
    """The lines of a clean text; lines broken at a fixed width, as in mail, are one."""
    lines: list[Line] = []
    block: list[Line] = []
    start = 0
    for row in text.split("\n"):
        if row:
            block.append(Line(Span(start, start + len(row)), row[:LONGEST_LOOK]))
        else:
            lines += _unwrapped(block)
            block = []
        start += len(row) + 1
    return Page(text, tuple(lines + _unwrapped(block)))


def _unwrapped(block: list[Line]) -> list[Line]:
    broken = [line for line in block[:-1] if len(line.span) in _WRAPPED_AT and not line.is_sentence]
    if len(block) < 3 or len(broken) * 3 < len(block) * 2 or not any(line.text[0].islower() for line in block):
        return block
    joined = " ".join(line.text for line in block)
    return [Line(Span.covering(line.span for line in block), joined[:LONGEST_LOOK])]
