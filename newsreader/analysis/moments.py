"""Days and hours that an article names, told as ISO 8601 where the day of publication tells them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from newsreader.analysis.words import Reading
from newsreader.model.findings import Moment
from newsreader.model.span import Span
from newsreader.resources.languages import topic

CENTURY = 2000
WEEK = 7
NOON = 12
Resolver = Callable[[re.Match[str], date | None], str | None]


@dataclass(frozen=True, slots=True)
class _Calendar:
    """The patterns of a language, most telling first, each with what makes an ISO date of a match."""

    patterns: tuple[tuple[re.Pattern[str], Resolver], ...]


def find_moments(reading: Reading) -> tuple[Moment, ...]:
    """All moments of an article, in the order of its text, without overlap."""
    stated = reading.article.masthead.published
    published = stated.value if stated else None
    found = [moment for line in reading.lines for moment in _in_line(line.span, reading, published)]
    return tuple(found)


def _in_line(line: Span, reading: Reading, published: date | None) -> list[Moment]:
    taken: list[Moment] = []
    for pattern, resolve in _calendar(reading.language).patterns:
        for match in pattern.finditer(reading.text, line.start, line.end):
            span = Span(match.start(), match.end())
            if len(span) and not any(span.overlaps(moment.span) for moment in taken):
                taken.append(Moment(span, resolve(match, published)))
    return sorted(taken, key=lambda moment: moment.span)


@cache
def _calendar(language: str) -> _Calendar:
    table = topic(language, "moments")
    return _Calendar(tuple(_patterns(table))) if table else _Calendar(())


def _patterns(table: Mapping[str, Any]) -> Iterator[tuple[re.Pattern[str], Resolver]]:
    months = _numbered(table, "months") | _numbered(table, "short_months") | dict(table["other_months"])
    days = {name: place for place, name in enumerate(table["weekdays"])} | dict(table["other_weekdays"])
    lead = rf"(?:(?:{_any(table['lead'])})\s+)?"
    month, day = _any(months), _any(days)
    part = rf"(?:[ ]?(?:{_any(table['dayparts'])}))?"
    front = rf"\b{lead}(?:(?:{day})\b,?\s+(?:(?:{_any(table['lead'])})\s+)?)?"
    yield _compiled(rf"\b{lead}(?P<y>\d{{4}})-(?P<m>\d\d)-(?P<d>\d\d)\b"), _dated
    yield _compiled(rf"{front}(?P<d>\d{{1,2}})\.(?P<m>\d{{1,2}})\.(?P<y>\d{{4}}|\d\d)\b"), _dated
    named = rf"(?P<month>{month})\b\.?"
    yield _compiled(rf"{front}(?P<d>\d{{1,2}})\.?\s+{named}(?:,?\s+(?P<y>\d{{4}})\b)?"), _named(months)
    yield _compiled(rf"{front}{named}\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s+(?P<y>\d{{4}})\b)?"), _named(months)
    yield _compiled(rf"\b{lead}(?P<month>{_any(table['months'])})\s+(?P<y>\d{{4}})\b"), _month_of(months)
    yield _compiled(rf"\b(?:{_any(table['month_lead'])})\s+(?P<month>{_any(table['months'])})\b"), _last_month(months)
    yield re.compile(rf"\b{table['clock_pattern']}"), _clock(table.get("afternoon", ()))
    for span in table["spans"]:
        yield _compiled(rf"\b{span}\b"), _ago(table)
    yield _compiled(rf"\b(?P<word>{_any(table['relative'])}){part}\b(?!\w)"), _relative(table)
    yield (
        _compiled(rf"\b{lead}(?P<lead2>(?:{_any([*table['backward'], *table['forward']])})\s+)?(?P<day>{day}){part}\b"),
        _weekday(days, table),
    )
    yield _compiled(rf"\b(?:{_any(table['phrases'])})\b"), _unknown
    yield _compiled(rf"\b(?:{_any(table['year_lead'])})\s+(?P<y>1[6-9]\d\d|20\d\d)\b(?![.,]\d|[ ]?[%€$])"), _year


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _any(words: Any) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _numbered(table: Mapping[str, Any], key: str) -> dict[str, int]:
    return {name: place for place, name in enumerate(table[key], start=1)}


def _dated(match: re.Match[str], _: date | None) -> str | None:
    return _iso(int(match["y"]), int(match["m"]), int(match["d"]))


def _named(months: Mapping[str, int]) -> Resolver:
    def resolve(match: re.Match[str], published: date | None) -> str | None:
        month, day = months[match["month"].lower()], int(match["d"])
        if match["y"]:
            return _iso(int(match["y"]), month, day)
        return _iso(published.year, month, day) if published else None

    return resolve


def _month_of(months: Mapping[str, int]) -> Resolver:
    return lambda match, _: f"{match['y']}-{months[match['month'].lower()]:02d}"


def _last_month(months: Mapping[str, int]) -> Resolver:
    """The month nearest to the day of publication that had begun by then."""

    def resolve(match: re.Match[str], published: date | None) -> str | None:
        month = months[match["month"].lower()]
        return f"{published.year - (month > published.month)}-{month:02d}" if published else None

    return resolve


def _clock(afternoon: Sequence[str]) -> Resolver:
    def resolve(match: re.Match[str], _: date | None) -> str | None:
        hour, minute = int(match[1]), int(match[2] or 0)
        if hour < NOON and any(word in match[0].lower() for word in afternoon):
            hour += NOON
        return f"T{hour % 24:02d}:{minute:02d}"

    return resolve


def _ago(table: Mapping[str, Any]) -> Resolver:
    def resolve(match: re.Match[str], published: date | None) -> str | None:
        unit = match["unit"].lower()
        days = next((days for start, days in table["unit_days"].items() if unit.startswith(start)), 0)
        count = int(match["n"]) if match["n"].isdigit() else _small_number(match["n"], table)
        if not published or not count or days not in (1, WEEK):
            return None
        return _plain(published - timedelta(days=days * count))

    return resolve


def _small_number(word: str, table: Mapping[str, Any]) -> int:
    return int(table.get("small_numbers", {}).get(word.lower(), 0))


def _relative(table: Mapping[str, Any]) -> Resolver:
    def resolve(match: re.Match[str], published: date | None) -> str | None:
        return _plain(published + timedelta(days=table["relative"][match["word"].lower()])) if published else None

    return resolve


def _weekday(days: Mapping[str, int], table: Mapping[str, Any]) -> Resolver:
    """The weekday nearest to the day of publication: the last one, or the next where the words say so."""

    def resolve(match: re.Match[str], published: date | None) -> str | None:
        if not published:
            return None
        back = (published.weekday() - days[match["day"].lower()]) % WEEK
        words = set(match[0].lower().split())
        if words & set(table["forward"]):
            return _plain(published + timedelta(days=WEEK - back))
        if words & set(table["backward"]) and back == 0:
            back = WEEK
        return _plain(published - timedelta(days=back))

    return resolve


def _unknown(*_: object) -> str | None:
    return None


def _year(match: re.Match[str], _: date | None) -> str | None:
    return match["y"]


def _plain(day: date) -> str:
    return date(day.year, day.month, day.day).isoformat()


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year + CENTURY if year < 100 else year, month, day).isoformat()
    except ValueError:
        return None
