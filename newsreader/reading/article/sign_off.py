"""Reads the line below an article that only says which agencies it came from: "tof/AFP/dpa"."""

from __future__ import annotations

import re

from newsreader.model.article import Stated
from newsreader.model.span import Span
from newsreader.reading.article.masthead_words import label, words
from newsreader.reading.text.page import Line

_LONGEST = 60
_PART = re.compile(r"[^\s/,;()+&]+")
# Who wrote it by his letters, an address on the web, a day.
_ASIDE = re.compile(r"[a-zäöü]{2,4}|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}|[\d.:]+|[-–|]", re.IGNORECASE)
_INITIALS = re.compile(r"[a-zäöüß]{2,4}")


def agency_signed(line: Line) -> Stated[str] | None:
    """The first agency of a line that holds nothing but agencies and initials."""
    if len(line.span) > _LONGEST:
        return None
    labelled = label("source").match(line.text)
    found: Stated[str] | None = None
    for part in _PART.finditer(line.text, labelled.end() if labelled else 0):
        if part[0] in words("agencies"):
            found = found or Stated(part[0], Span(*part.span()).moved(line.span.start))
        elif not (_INITIALS.fullmatch(part[0]) or (_ASIDE.fullmatch(part[0]) and not part[0].isalpha())):
            return None
    return found
