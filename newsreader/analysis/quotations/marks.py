"""Pairs of quotation marks in every style that newspapers print."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from newsreader.analysis.words import Line
from newsreader.model.span import Span

CLOSING = {
    "„": '“”"',
    "“": '”“"',
    "”": "”",
    '"': '"”“',
    "»": "«",
    "«": "»",
    "‚": "‘’'",
    "‘": "’‘",
    "›": "‹",
    "'": "'",
}
WIRE_OPENING, WIRE_CLOSING = "``", "''"
"""The marks of old newswires."""
APOSTROPHES = "’'‘"
LONGEST = 3000
"""A mark that nothing closes within so many code points opens no quotation."""


def quoted_spans(text: str, lines: tuple[Line, ...]) -> Iterator[Span]:
    """What stands between quotation marks, marks included, the outermost of nested ones; within one paragraph."""
    groups = [list(group) for _, group in groupby(lines, key=lambda line: line.paragraph)]
    starts = [text[group[0].span.start] for group in groups[1:]]
    for group, following in zip(groups, [*starts, ""], strict=False):
        yield from _in_paragraph(text, group[0].span.start, group[-1].span.end, following)


def _in_paragraph(text: str, start: int, end: int, following: str) -> Iterator[Span]:
    """The quotations of a paragraph; one that is not closed runs to its end where the next paragraph opens again."""
    place = start
    while place < end:
        close = _closing(text, place, end) if _opens(text, place, start) else _wire_closing(text, place, end)
        if close is None and text[place] == following and following in CLOSING and _opens(text, place, start):
            close = end - 1
        if close is not None:
            yield Span(place, close + 1)
        place = close + 1 if close is not None else place + 1


def _opens(text: str, place: int, start: int) -> bool:
    """Whether a mark opens: it stands before a letter and not after one."""
    if text[place] not in CLOSING or place + 1 >= len(text) or text[place + 1].isspace():
        return False
    if text[place] == "'" and not text[place + 1].isalnum():
        return False
    return place == start or not (text[place - 1].isalnum() or text[place - 1] == "'")


def _closing(text: str, place: int, end: int) -> int | None:
    closers = CLOSING[text[place]]
    for here in range(place + 2, min(end, place + LONGEST)):
        if text[here] in closers and not (text[here] in APOSTROPHES and _is_within_word(text, here, end)):
            return here
    return None


def _wire_closing(text: str, place: int, end: int) -> int | None:
    """The last mark of a quotation in the marks of old newswires that opens at a place."""
    close = text.find(WIRE_CLOSING, place, min(end, place + LONGEST)) if text.startswith(WIRE_OPENING, place) else -1
    return close + len(WIRE_CLOSING) - 1 if close >= 0 else None


def _is_within_word(text: str, place: int, end: int) -> bool:
    return place + 1 < end and text[place + 1].isalnum()
