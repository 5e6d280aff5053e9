"""Short passages around the words of a finding, for lists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsreader.model.span import Span

AROUND = 28
"""Code points shown before and after the words themselves."""

LONGEST = 150


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A passage and, counted in code points of it, the words it is about."""

    text: str
    strong: tuple[Span, ...]


def excerpt(text: str, spans: Sequence[Span]) -> Excerpt | None:
    """The passage that holds `spans`, cut at words, with dots where it was cut; nothing for no spans."""
    if not spans:
        return None
    whole = Span.covering(spans)
    if len(whole) > LONGEST:
        whole = spans[0]
    begin, end = _start(text, whole.start), _end(text, whole.end)
    before = "…\N{NO-BREAK SPACE}" if begin > 0 and text[begin - 1] != "\n" else ""
    after = "\N{NO-BREAK SPACE}…" if end < len(text) and text[end] != "\n" else ""
    moved = len(before) - begin
    strong = tuple(span.moved(moved) for span in spans if span.start >= begin and span.end <= end)
    return Excerpt(before + text[begin:end].replace("\n", " ") + after, strong)


def _start(text: str, start: int) -> int:
    line = text.rfind("\n", 0, start) + 1
    if start - line <= AROUND:
        return line
    space = text.find(" ", start - AROUND, start)
    return space + 1 if space >= 0 else start


def _end(text: str, end: int) -> int:
    line = text.find("\n", end)
    line = len(text) if line < 0 else line
    if line - end <= AROUND:
        return line
    space = text.rfind(" ", end, end + AROUND)
    return space if space > end else end
