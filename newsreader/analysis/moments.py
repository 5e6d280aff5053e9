"""Days and hours that an article names, told as ISO 8601 where the day of publication tells them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from newsreader.analysis.clock import ReadHour, clock_patterns, told
from newsreader.analysis.outlook import looks_ahead
from newsreader.analysis.words import Line, Reading
from newsreader.model.findings import Moment
from newsreader.model.span import Span
from newsreader.resources.languages import topic

CENTURY = 2000
WEEK = 7
LATE_HOUR = 22 * 60
"""A night that is named by the day after it begins at this minute of the evening before."""


@dataclass(frozen=True, slots=True)
class _Day:
    """What a word for a day is reckoned from: the day of publication, and whether its clause looks ahead."""

    published: date | None
    ahead: Callable[[Span], bool]


@dataclass(frozen=True, slots=True)
class _When:
    """What a match tells: an ISO 8601 date or time, and its limits where it is rough."""

    iso: str | None = None
    bounds: tuple[str, str] | None = None


Resolver = Callable[[re.Match[str], _Day], _When]


@dataclass(frozen=True, slots=True)
class _Calendar:
    """The patterns of a language, most telling first, each with what makes a time of a match."""

    patterns: tuple[tuple[re.Pattern[str], Resolver], ...]


def find_moments(reading: Reading) -> tuple[Moment, ...]:
    """All moments of an article, in the order of its text, without overlap."""
    stated = reading.article.masthead.published
    published = stated.value if stated else None
    found = [moment for line in reading.lines for moment in _in_line(line, reading, published)]
    return tuple(found)


def _in_line(line: Line, reading: Reading, published: date | None) -> list[Moment]:
    taken: list[Moment] = []
    day = _Day(published, lambda place: looks_ahead(line, place, reading.language))
    for pattern, resolve in _calendar(reading.language).patterns:
        for match in pattern.finditer(reading.text, line.span.start, line.span.end):
            span = Span(match.start(), match.end())
            if len(span) and not any(span.overlaps(moment.span) for moment in taken):
                when = resolve(match, day)
                taken.append(Moment(span, when.iso, when.bounds))
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
    part = rf"(?:[ ]?(?P<part>{_any(table['dayparts'])}))?"
    front = rf"\b{lead}(?:(?:{day})\b,?\s+(?:(?:{_any(table['lead'])})\s+)?)?"
    yield _compiled(rf"\b{lead}(?P<y>\d{{4}})-(?P<m>\d\d)-(?P<d>\d\d)\b"), _dated
    yield _compiled(rf"{front}(?P<d>\d{{1,2}})\.(?P<m>\d{{1,2}})\.(?P<y>\d{{4}}|\d\d)\b"), _dated
    named = rf"(?P<month>{month})\b\.?"
    until = rf"\s*(?:{_any(table['day_ranges'])})\s*(?P<last>\d{{1,2}})"
    year = r"(?:,?\s+(?P<y>\d{4})\b)?"
    yield _compiled(rf"{front}(?P<d>\d{{1,2}})\.?{until}\.?\s+{named}{year}"), _days(months)
    yield _compiled(rf"{front}{named}\s+(?P<d>\d{{1,2}}){until}\b{year}"), _days(months)
    yield _compiled(rf"{front}(?P<d>\d{{1,2}})\.?\s+{named}(?:,?\s+(?P<y>\d{{4}})\b)?"), _named(months)
    yield _compiled(rf"{front}{named}\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s+(?P<y>\d{{4}})\b)?"), _named(months)
    yield _compiled(rf"\b{lead}(?P<month>{_any(table['months'])})\s+(?P<y>\d{{4}})\b"), _month_of(months)
    yield _compiled(rf"\b(?:{_any(table['month_lead'])})\s+(?P<month>{_any(table['months'])})\b"), _last_month(months)
    for clock, read in clock_patterns(table):
        yield clock, _hour(read)
    for span in table["spans"]:
        yield _compiled(rf"\b{span}\b"), _ago(table)
    yield _compiled(rf"\b(?:{_any(table['night_before'])})\s+(?P<day>{day})\b"), _night(days, table)
    yield _compiled(rf"\b(?P<part>{_any(table['part_phrases'])})\b"), _part_alone(table)
    yield _compiled(rf"\b(?P<word>{_any(table['relative'])}){part}\b(?!\w)"), _relative(table)
    yield (
        _compiled(
            rf"\b{lead}(?P<lead2>(?:{_any([*table['backward'], *table['forward']])})\s+)?(?P<day>{day})"
            rf"{part}\b(?:\s+(?P<late>{_any(table['late_parts'])})\b)?"
        ),
        _weekday(days, table),
    )
    yield _compiled(rf"\b(?:{_any(table['phrases'])})\b"), _unknown
    if trail := table.get("year_trail"):
        yield _compiled(rf"(?<![\d.,])\b(?P<y>1[6-9]\d\d|20\d\d)(?=\s(?:{_any(trail)})\w*)"), _year
    yield _compiled(rf"\b(?:{_any(table['year_lead'])})\s+(?P<y>1[6-9]\d\d|20\d\d)\b(?![.,]\d|[ ]?[%€$])"), _year


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _any(words: Any) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _numbered(table: Mapping[str, Any], key: str) -> dict[str, int]:
    return {name: place for place, name in enumerate(table[key], start=1)}


def _dated(match: re.Match[str], _: _Day) -> _When:
    return _When(_iso(int(match["y"]), int(match["m"]), int(match["d"])))


def _named(months: Mapping[str, int]) -> Resolver:
    def resolve(match: re.Match[str], day: _Day) -> _When:
        month, number = months[match["month"].lower()], int(match["d"])
        year = int(match["y"]) if match["y"] else day.published.year if day.published else None
        return _When(_iso(year, month, number) if year else None)

    return resolve


def _days(months: Mapping[str, int]) -> Resolver:
    """From the first day to the last ("5. bis 12. Juni")."""

    def resolve(match: re.Match[str], day: _Day) -> _When:
        year = int(match["y"]) if match["y"] else day.published.year if day.published else None
        month = months[match["month"].lower()]
        first, last = (_iso(year, month, int(match[name])) if year else None for name in ("d", "last"))
        return _When(None, (first, last)) if first and last and first < last else _When()

    return resolve


def _month_of(months: Mapping[str, int]) -> Resolver:
    return lambda match, _: _When(f"{match['y']}-{months[match['month'].lower()]:02d}")


def _last_month(months: Mapping[str, int]) -> Resolver:
    """The month nearest to the day of publication that had begun by then, or the next where the clause looks ahead."""

    def resolve(match: re.Match[str], day: _Day) -> _When:
        if day.published is None:
            return _When()
        month, now = months[match["month"].lower()], day.published
        year = now.year - (month > now.month)
        if month != now.month and day.ahead(Span(*match.span())):
            year = now.year + (month < now.month)
        return _When(f"{year}-{month:02d}")

    return resolve


def _hour(read: ReadHour) -> Resolver:
    def resolve(match: re.Match[str], _: _Day) -> _When:
        hour = read(match)
        return _When(hour.iso, hour.iso_bounds) if hour else _When()

    return resolve


def _ago(table: Mapping[str, Any]) -> Resolver:
    def resolve(match: re.Match[str], day: _Day) -> _When:
        unit = match["unit"].lower()
        days = next((days for start, days in table["unit_days"].items() if unit.startswith(start)), 0)
        count = int(match["n"]) if match["n"].isdigit() else _small_number(match["n"], table)
        if not day.published or not count or days not in (1, WEEK):
            return _When()
        return _When(_plain(day.published - timedelta(days=days * count)))

    return resolve


def _small_number(word: str, table: Mapping[str, Any]) -> int:
    return int(table.get("small_numbers", {}).get(word.lower(), 0))


def _relative(table: Mapping[str, Any]) -> Resolver:
    def resolve(match: re.Match[str], day: _Day) -> _When:
        if not day.published:
            return _When()
        return _in_part(day.published + timedelta(days=table["relative"][match["word"].lower()]), match, table)

    return resolve


def _weekday(days: Mapping[str, int], table: Mapping[str, Any]) -> Resolver:
    """The weekday nearest to the day of publication: the last one, or the next where words or clause look ahead."""

    def resolve(match: re.Match[str], day: _Day) -> _When:
        now = day.published
        if not now:
            return _When()
        back = (now.weekday() - days[match["day"].lower()]) % WEEK
        words = set(match[0].lower().split())
        if words & set(table["forward"]) or (back and day.ahead(Span(*match.span()))):
            return _in_part(now + timedelta(days=WEEK - back), match, table)
        if words & set(table["backward"]) and back == 0:
            back = WEEK
        return _in_part(now - timedelta(days=back), match, table)

    return resolve


def _night(days: Mapping[str, int], table: Mapping[str, Any]) -> Resolver:
    """The night before a weekday, which begins on the evening of the day before ("in der Nacht zum Sonntag")."""
    weekday = _weekday(days, table)

    def resolve(match: re.Match[str], day: _Day) -> _When:
        morning = weekday(match, day).iso
        if morning is None:
            return _When()
        evening = _plain(date.fromisoformat(morning) - timedelta(days=1))
        return _When(morning, (evening + told(LATE_HOUR), f"{morning}T{table['parts']['night'][1]}"))

    return resolve


def _in_part(day: date, match: re.Match[str], table: Mapping[str, Any]) -> _When:
    """A day with the hours of its part, where the words name one ("Sonntagmorgen")."""
    found = match.groupdict()
    printed = found.get("late") or found.get("part")
    limits = _limits(printed, table)
    return _When(_plain(day), (f"{_plain(day)}T{limits[0]}", f"{_plain(day)}T{limits[1]}") if limits else None)


def _part_alone(table: Mapping[str, Any]) -> Resolver:
    def resolve(match: re.Match[str], _: _Day) -> _When:
        limits = _limits(match["part"], table)
        return _When(None, (f"T{limits[0]}", f"T{limits[1]}") if limits else None)

    return resolve


def _limits(printed: str | None, table: Mapping[str, Any]) -> tuple[str, str] | None:
    """The hours of a part of the day, by the words that name it."""
    words = (printed or "").lower()
    known = table["part_phrases"].get(words) or table["dayparts"].get(words) or table["late_parts"].get(words)
    limits = table["parts"].get(known)
    return (limits[0], limits[1]) if limits else None


def _unknown(*_: object) -> _When:
    return _When()


def _year(match: re.Match[str], _: _Day) -> _When:
    return _When(match["y"])


def _plain(day: date) -> str:
    return date(day.year, day.month, day.day).isoformat()


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year + CENTURY if year < 100 else year, month, day).isoformat()
    except ValueError:
        return None
