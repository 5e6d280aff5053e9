"""Whether two numbers, or two moments, agree: equal, compatible where one is rough and admits it, or different."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, timedelta

from newsreader.model.comparison import Agreement
from newsreader.model.findings import Moment, Quantity

_NEAR = 1e-6
_ROUNDED = 0.025
"""A number that differs from another by no more than this part may be the same number, rounded."""
_LEAST_ROUND = 100.0
"""Counted things are not rounded to less than this."""
_DAY_MINUTES = 24 * 60
_MONTHS = 12
_SLACK = 1
"""By so many minutes a rough hour is wider than it says: "just after two" and "two" may be one time."""


def numbers_agree(one: Quantity, other: Quantity) -> Agreement:
    """How two amounts of one unit stand to each other."""
    if math.isclose(one.value, other.value, rel_tol=_NEAR) and (one.bounds is None) == (other.bounds is None):
        return Agreement.EQUAL
    low, high = (one.bounds or (one.value, one.value)), (other.bounds or (other.value, other.value))
    if low[0] <= high[1] * (1 + _NEAR) and high[0] <= low[1] * (1 + _NEAR):
        return Agreement.COMPATIBLE
    return Agreement.COMPATIBLE if _is_rounding(one, other) or _is_rounding(other, one) else Agreement.DIFFERENT


def _is_rounding(rough: Quantity, exact: Quantity) -> bool:
    """Whether the one is what the other becomes when it is rounded; small counts are never rounded."""
    if not rough.value or rough.bounds or exact.bounds:
        return False
    step = _step(rough.value)
    distance = abs(rough.value - exact.value)
    if step < _LEAST_ROUND and float(rough.value).is_integer() and float(exact.value).is_integer():
        return False
    return _step(exact.value) < step and distance <= step / 2 and distance <= _ROUNDED * abs(rough.value)


def _step(value: float) -> float:
    """What the last figure of a number that is not naught counts: 1000 for 13000, 0.1 for 13.9."""
    digits = f"{abs(value):.6f}".rstrip("0")
    whole, _, part = digits.partition(".")
    if part:
        return float(10 ** -len(part))
    return float(10 ** (len(whole) - len(whole.rstrip("0"))))


@dataclass(frozen=True, slots=True)
class _Stretch:
    """What a moment admits: the first and the last day, and the first and the last minute of the day."""

    days: tuple[date, date] | None
    minutes: tuple[int, int] | None


def moments_agree(one: Moment, other: Moment) -> Agreement | None:
    """How two moments stand to each other; None where one tells a day and the other only an hour, or either nothing."""
    if one.iso is not None and (one.iso, one.bounds) == (other.iso, other.bounds):
        return Agreement.EQUAL
    if one.bounds and other.bounds and not any("T" in limit for limit in (*one.bounds, *other.bounds)):
        return (
            Agreement.EQUAL if one.bounds == other.bounds else Agreement.DIFFERENT
        )  # both say from which day to which
    here, there = _stretch(one), _stretch(other)
    verdicts = []
    if here.days and there.days:
        verdicts.append(here.days[0] <= there.days[1] and there.days[0] <= here.days[1])
    if here.minutes and there.minutes and all(verdicts):
        slack = _SLACK if one.bounds or other.bounds else 0
        verdicts.append(_minutes_meet((here.minutes[0] - slack, here.minutes[1] + slack), there.minutes))
    if not verdicts:
        return None
    return Agreement.COMPATIBLE if all(verdicts) else Agreement.DIFFERENT


def _stretch(moment: Moment) -> _Stretch:
    limits = moment.bounds or ((moment.iso, moment.iso) if moment.iso else None)
    if limits is None:
        return _Stretch(None, None)
    first, last = (limit.partition("T") for limit in limits)
    days = (_first_day(first[0]), _last_day(last[0])) if first[0] and last[0] else None
    minutes = (_minute(first[2]), _minute(last[2])) if first[2] and last[2] else None
    return _Stretch(days, minutes)


def _first_day(iso: str) -> date:
    year, month, day = _parts(iso)
    return date(year, month or 1, day or 1)


def _last_day(iso: str) -> date:
    year, month, day = _parts(iso)
    if day:
        return date(year, month, day)
    following = date(year + 1, 1, 1) if not month or month == _MONTHS else date(year, month + 1, 1)
    return following - timedelta(days=1)


def _parts(iso: str) -> tuple[int, int, int]:
    year, month, day = (*(int(part) for part in iso.split("-")), 0, 0)[:3]
    return year, month, day


def _minute(clock: str) -> int:
    hour, minute = clock.split(":")[:2]
    return int(hour) * 60 + int(minute)


def _minutes_meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return any(a[0] <= b[1] and b[0] <= a[1] for a in _unrolled(one) for b in _unrolled(other))


def _unrolled(minutes: tuple[int, int]) -> list[tuple[int, int]]:
    """A stretch of minutes in two where it runs past midnight."""
    first, last = minutes
    return [minutes] if first <= last else [(first, _DAY_MINUTES), (0, last)]
