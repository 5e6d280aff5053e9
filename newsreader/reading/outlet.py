"""Finds the paper an article appeared in, where no line of metadata names it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsreader.model.article import Stated
from newsreader.model.span import Span
from newsreader.reading.page import Line

_LONGEST = 160
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)\s|copyright\b)\s*(?:©\s*)?(?:by\s+)?(?:\d{4}(?:\s?[-–]\s?\d{2,4})?,?\s*)?(?:by\s+)?"
    r"(?P<owner>[^\W\d_][\w&+®'’-]*(?:[. ][\w&+®'’-]+){0,4})",
    re.IGNORECASE,
)


def copyright_owner(lines: Iterable[Line]) -> Stated[str] | None:
    """Who claims the rights in a line that begins with the sign for it."""
    for line in lines:
        match = _COPYRIGHT.match(line.text) if len(line.span) <= _LONGEST else None
        if match:
            return Stated(match["owner"], Span(*match.span("owner")).moved(line.span.start))
    return None
