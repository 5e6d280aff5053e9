"""Reads the places an article was written in and the sign of the agency, as they open its first paragraph."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from newsreader.model.article import Stated
from newsreader.model.span import Span
from newsreader.reading.article.masthead_words import any_of, months, words
from newsreader.reading.text.page import Line

_LONGEST = 120
_UPPER = r"[^\W\d_a-zß-öø-ÿ]"
_PLACE = (
    rf"{_UPPER}[\w.'’-]*(?:\s(?:am|an|der|im|in|ob|bei|de|del|la|of|the|upon)\s{_UPPER}[\w.'’-]*|\s{_UPPER}[\w.'’-]*)*"
)
_CAPITALS = rf"{_UPPER}(?:{_UPPER}|[.'’ -])+"
_BETWEEN = r"\s?/\s?"
_DASH = r"\s?(?:--|[–—―-])(?=\s)"
_ANY_DASH = re.compile(r"[–—―-]\s")
_AGENCY = r"\s?\((?P<agency>[^()\n]{2,40})\)"


@dataclass(frozen=True, slots=True)
class Dateline:
    """The places and the agency of one dateline; the span of the places takes in all of it, dash included."""

    places: Stated[tuple[str, ...]]
    agency: Stated[str] | None


def dateline(line: Line) -> Dateline | None:
    """The dateline that opens this line, if one does."""
    head = line.text[:_LONGEST]
    match = (_signed().match(head) or _unsigned().match(head)) if _ANY_DASH.search(head) else None
    if match is None:
        return None
    start = line.span.start
    places = tuple(re.split(_BETWEEN, match["places"].strip(" ,")))
    sign = match.groupdict().get("agency")
    agency = Stated(sign, Span(*match.span("agency")).moved(start)) if sign else None
    return Dateline(Stated(places, Span(*match.span()).moved(start)), agency)


@cache
def _signed() -> re.Pattern[str]:
    """Places and a sign in brackets: "Berlin (dpa) -", "LONDON, May 5 (Reuters) -"."""
    return re.compile(rf"(?P<places>{_PLACE}(?:{_BETWEEN}{_PLACE}){{0,3}}){_region()}{_day()}{_AGENCY}{_DASH}")


@cache
def _unsigned() -> re.Pattern[str]:
    """Without a sign only capitals make a dateline: "WASHINGTON, DC, April 28, 2009 —"."""
    return re.compile(rf"(?P<places>{_CAPITALS}(?:{_BETWEEN}{_CAPITALS}){{0,3}}){_region()}{_day()}{_DASH}")


def _region() -> str:
    return rf"(?:,\s(?!{_month()}){_UPPER}[\w.]*)?"


def _day() -> str:
    weekday = rf"(?:,?\s{any_of(words('weekdays'))}\.?)?"
    return rf"(?i:{weekday}(?:,?\s(?:{_month()}\s\d{{1,2}}|\d{{1,2}}\.?\s{_month()})(?:,?\s\d{{4}})?)?),?"


def _month() -> str:
    return rf"(?i:{any_of(sorted(months(), key=len, reverse=True))}\b\.?)"
