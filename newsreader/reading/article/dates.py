"""Reads days and hours as papers print them, in German, English and ISO 8601."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import cache

from newsreader.model.span import Span
from newsreader.reading.article.masthead_words import any_of, months, words, zones


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A day, with its hour where one is printed, and the stretch it takes in."""

    value: date
    span: Span


def dates_in(text: str) -> Iterator[PrintedDate]:
    """All days printed in a short text, in order, each with the hour that stands beside it."""
    for match in _day_pattern().finditer(text):
        day = _day(match)
        if day is None:
            continue
        hour = _hour_after().match(text, match.end()) or _hour_before().search(text[: match.start()])
        if hour is None:
            yield PrintedDate(day, Span(*match.span()))
            continue
        moment = _moment(hour)
        span = Span(min(match.start(), hour.start()), max(match.end(), hour.end()))
        yield PrintedDate(datetime.combine(day, moment), span) if moment else PrintedDate(day, Span(*match.span()))


@cache
def _day_pattern() -> re.Pattern[str]:
    month = rf"(?:{any_of(sorted(months(), key=len, reverse=True))})\b\.?"
    weekday = rf"(?:\b{any_of(words('weekdays'))}\b\.?,?\s+)?"
    forms = (
        r"(?P<y1>[12]\d{3})-(?P<m1>\d\d)-(?P<d1>\d\d)",
        r"(?P<d2>\d{1,2})\.\s?(?P<m2>\d{1,2})\.\s?(?P<y2>[12]\d{3}|\d\d)",
        rf"(?P<d3>\d{{1,2}})(?:\.|st|nd|rd|th)?\s+(?P<m3>{month}),?\s+(?P<y3>[12]\d{{3}})",
        rf"(?P<m4>{month})\s+(?P<d4>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y4>[12]\d{{3}})",
        r"(?P<a5>\d{1,2})\s?/\s?(?P<b5>\d{1,2})\s?/\s?(?P<y5>[12]\d{3})",
    )
    return re.compile(rf"{weekday}\b(?:{'|'.join(forms)})(?![\d])", re.IGNORECASE)


def _day(match: re.Match[str]) -> date | None:
    found = {name: value for name, value in match.groupdict().items() if value}
    form = next(iter(found))[1]
    year = int(found[f"y{form}"])
    year += 2000 if year < 100 else 0
    if form == "5":
        return _slashed(year, int(found["a5"]), int(found["b5"]))
    return _existing(year, _month(found[f"m{form}"]), int(found[f"d{form}"]))


def _slashed(year: int, first: int, second: int) -> date | None:
    """A day between strokes, only where it cannot be mistaken: 05/06 is May in one country and June in another."""
    if first == second or second > 12:
        return _existing(year, first, second)
    return _existing(year, second, first) if first > 12 else None


def _month(printed: str) -> int:
    return int(printed) if printed.isdigit() else months()[printed.rstrip(".").casefold()]


def _existing(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


@cache
def _hour_after() -> re.Pattern[str]:
    between = rf"(?:T(?=\d)|[\s,;|·•–—-]{{0,4}}(?:{any_of(words('before_hour'))}(?=\s))?\s{{0,2}})"
    return re.compile(between + _clock(), re.IGNORECASE)


@cache
def _hour_before() -> re.Pattern[str]:
    return re.compile(rf"(?<![\d.:]){_clock()}(?:\s?[A-Z]{{2}})?[\s,;|·•–—-]{{1,4}}(?:on\s)?$", re.IGNORECASE)


def _clock() -> str:
    half = r"(?P<half>[ap])\.?\s?m\b\.?"
    after = rf"(?:{any_of(words('after_hour'))}\b)"
    zone = rf"\(?(?P<zone>Z\b|[+-]\d\d:?\d\d|(?-i:{any_of(zones())})\b)\)?"
    exact = rf"(?P<hour>\d{{1,2}})[:.]\s?(?P<minute>\d\d)(?:[:.]\d\d)?(?:\.\d+)?(?!\d)(?:\s?{half}|\s?{after})?"
    full = rf"(?P<full>\d{{1,2}})(?:\s?{half.replace('half', 'half2')}|\s?{after})"
    return rf"(?:{exact}|{full})(?:\s?{zone})?"


def _moment(match: re.Match[str]) -> time | None:
    hour, minute = int(match["hour"] or match["full"]), int(match["minute"] or 0)
    half = (match["half"] or match["half2"] or "").casefold()
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59:
        return None
    return time(hour, minute, tzinfo=_zone(match["zone"]))


def _zone(sign: str | None) -> tzinfo | None:
    if not sign:
        return None
    if sign in zones():
        return timezone(timedelta(hours=zones()[sign]))
    if sign in "Zz":
        return UTC
    digits = sign[1:].replace(":", "")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(-offset if sign[0] == "-" else offset) if offset < timedelta(hours=24) else None
