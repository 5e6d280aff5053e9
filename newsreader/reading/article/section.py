"""Finds the section of the paper an article stands in, as copied pages have it above the headline."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsreader.model.article import Stated
from newsreader.model.span import Span
from newsreader.reading.article.masthead_words import label, words
from newsreader.reading.text.page import Line

_LINK = re.compile(r"[^>›»|•/]+")
_FEWEST_LINKS = 2
_LONGEST, _LONGEST_NAME = 120, 40


def section_above(lines: Sequence[Line]) -> Stated[str] | None:
    """The section that a labelled line, a path of links or the line right above the headline names.

    Args:
        lines: What stands above the headline. A section among others is an entry of a menu and says nothing.
    """
    for line in reversed(lines):
        if len(line.span) <= _LONGEST and (found := _labelled(line) or _last_of_path(line)):
            return found
    is_named = [_is_section(line.text) for line in lines]
    if is_named and is_named[-1] and not any(is_named[-3:-1]):
        return Stated(lines[-1].text, lines[-1].span)
    return None


def _labelled(line: Line) -> Stated[str] | None:
    match = label("section").match(line.text)
    name = line.text[match.end() :].strip() if match else ""
    if match is None or ":" not in match[0] or not 0 < len(name) <= _LONGEST_NAME:
        return None
    return Stated(name, Span(line.span.end - len(name), line.span.end))


def _last_of_path(line: Line) -> Stated[str] | None:
    """The end of a path, "Ausland" in "Startseite > Politik > Ausland"; a mere row of links has no beginning."""
    links = [match for match in _LINK.finditer(line.text) if match[0].strip()]
    begins = links and links[0][0].strip().casefold() in words("front_page")
    if len(links) < _FEWEST_LINKS or not begins or not re.search(r"[>›»/]", line.text):
        return None
    for link in reversed(links[1:]):
        if _is_section(name := link[0].strip()):
            start = line.span.start + link.start() + link[0].index(name)
            return Stated(name, Span(start, start + len(name)))
    return None


def _is_section(name: str) -> bool:
    return name.casefold() in words("sections")
