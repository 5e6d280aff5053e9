"""Hours and parts of the day: "3.40 Uhr", "kurz nach zwei Uhr", "at 3:40 a.m.", "noon", "am frühen Morgen"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

DAY = 24 * 60
NOON = 12
HALF_AN_HOUR = 30


@dataclass(frozen=True, slots=True)
class Hour:
    """A time of day in minutes after midnight, and the earliest and latest minute that a rough one admits."""

    minute: int
    bounds: tuple[int, int] | None = None

    @property
    def iso(self) -> str:
        """As an ISO 8601 time."""
        return told(self.minute)

    @property
    def iso_bounds(self) -> tuple[str, str] | None:
        """The limits as ISO 8601 times; where the later one lies past midnight, it is the smaller."""
        return (told(self.bounds[0]), told(self.bounds[1])) if self.bounds else None


ReadHour = Callable[[re.Match[str]], Hour | None]


def told(minute: int) -> str:
    """A minute of the day as an ISO 8601 time."""
    return f"T{minute % DAY // 60:02d}:{minute % 60:02d}"


def clock_patterns(table: Mapping[str, Any]) -> Iterator[tuple[re.Pattern[str], ReadHour]]:
    """The patterns for hours of a language, most telling first, each with what reads a match."""
    clock = table["clock"]
    rough = rf"(?:(?P<rough>{_any(clock['rough'])})\s+)?"
    hour = rf"(?<![\d.,:])(?P<h>{_any(clock['hours'])}|[01]?\d|2[0-4])"
    part = rf"(?:\s+(?P<part>{_any(clock['parts'])}))?"
    for shape in clock["shapes"]:
        pattern = shape.replace("{rough}", rough).replace("{hour}", hour).replace("{part}", part)
        yield re.compile(rf"\b{pattern}", re.IGNORECASE), _reader(clock)
    if clock["named"]:
        yield re.compile(rf"\b{rough}(?P<named>{_any(clock['named'])})\b", re.IGNORECASE), _reader(clock)


def _reader(clock: Mapping[str, Any]) -> ReadHour:
    def read(match: re.Match[str]) -> Hour | None:
        found = match.groupdict()
        minute = _named(found, clock) if found.get("named") else _minute(found, clock)
        if minute is None:
            return None
        rough = (found.get("rough") or "").lower()
        offsets = clock["rough"].get(rough)
        return Hour(minute % DAY, (minute + offsets[0], minute + offsets[1]) if offsets and any(offsets) else None)

    return read


def _named(found: Mapping[str, str | None], clock: Mapping[str, Any]) -> int:
    return int(clock["named"][(found["named"] or "").lower()])


def _minute(found: Mapping[str, str | None], clock: Mapping[str, Any]) -> int | None:
    printed = (found["h"] or "").lower()
    hour = int(clock["hours"].get(printed, -1)) if not printed.isdigit() else int(printed)
    minutes = int(found.get("m") or found.get("after") or 0)
    part = (found.get("part") or found.get("half_day") or "").lower().replace(".", "")
    if part in clock["afternoon"] and hour < NOON:
        hour += NOON
    if part in clock["morning"] and hour == NOON:
        hour = 0
    if found.get("half"):
        return hour * 60 - HALF_AN_HOUR
    return hour * 60 + minutes if hour >= 0 else None


def _any(words: Any) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
