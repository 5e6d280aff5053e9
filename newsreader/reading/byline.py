"""Finds who signed an article."""

from __future__ import annotations

import re
from functools import cache

from newsreader.model.span import Span
from newsreader.reading.masthead_words import any_of, words

_FIRST = r"[^\W\d_a-zß-öø-ÿ][\w.’'-]*"
_PARTICLE = r"(?:(?:von|van|de|der|den|zu|da|di|le|la|al|bin)\s)"
_NAME = rf"{_FIRST}(?:\s{_PARTICLE}{{0,2}}{_FIRST}){{1,3}}"
_LONGEST = 120


@cache
def _pattern() -> re.Pattern[str]:
    labels = any_of(words("byline"))
    return re.compile(
        rf"(?i:{labels})(?:\s?:\s?|\s)(?P<names>{_NAME}(?:(?:,\s|\s(?:und|and|&)\s){_NAME}){{0,5}})(?P<rest>,.{{0,60}})?$"
    )


def byline_in(piece: str) -> Span | None:
    """Where the names stand in a line, or a piece of one, that says nothing but who wrote the article."""
    if len(piece) > _LONGEST or piece.endswith((".", "!", "?")):
        return None
    match = _pattern().match(piece)
    return Span(*match.span("names")) if match else None
