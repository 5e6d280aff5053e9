"""Finds who signed an article."""

from __future__ import annotations

import re
from functools import cache

from newsreader.model.span import Span
from newsreader.reading.article.masthead_words import any_of, words

_UPPER = r"[^\W\d_a-zß-öø-ÿ]"
_FIRST = rf"{_UPPER}[\w.'’-]*"
_PARTICLE = r"(?:(?:von|van|de|der|den|zu|da|di|le|la|al|bin)\s)"
_NAME = rf"{_FIRST}(?:\s{_PARTICLE}{{0,2}}{_FIRST}){{1,3}}"
_NAMES = rf"{_NAME}(?:(?:,\s|\s(?:und|and|&)\s){_NAME}){{0,5}}"
_LONGEST = 120


@cache
def _labelled() -> re.Pattern[str]:
    """Names, or who signs without one, after a label; what else the writer is or where he sits may follow."""
    place = rf"\s(?i:{any_of(words('byline_place'))})\s.{{0,60}}"
    follows = rf"(?:,.{{0,60}}|{place}|\s(?i:{any_of(words('with_others'))}))"
    unnamed = rf"(?i:{any_of(words('unnamed'))})(?=$|[\s,])"
    label = rf"(?i:{any_of(words('byline'))})(?:\s?:\s?|\s)"
    return re.compile(rf"{label}(?P<names>{unnamed}(?:\s{_NAMES})?|{_NAMES}){follows}?$")


@cache
def _with_others() -> re.Pattern[str]:
    """Names without a label that can be nothing else: "Mary Lamb in Leeds and agencies"."""
    return re.compile(rf"(?P<names>{_NAMES})(?:\sin\s{_FIRST})?\s(?i:{any_of(words('with_others'))})$")


@cache
def _initialled() -> re.Pattern[str]:
    return re.compile(rf"(?i:{any_of(words('byline'))})\s[^\W\d_]{{2,5}}\.?$")


def byline_in(piece: str) -> Span | None:
    """Where the names stand in a line, or a piece of one, that says nothing but who wrote the article."""
    if len(piece) > _LONGEST or piece.endswith((".", "!", "?")):
        return None
    match = _labelled().match(piece) or _with_others().match(piece)
    return Span(*match.span("names")) if match else None


def is_signed(piece: str) -> bool:
    """Whether a piece is signed with a name or, as "von RED.", with letters alone."""
    return byline_in(piece) is not None or _initialled().match(piece) is not None
