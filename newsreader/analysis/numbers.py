"""Numbers as values: figures, number words, multiples, ranges and vague amounts ("dozens")."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from newsreader.analysis.number_words import HALF, half_after, spelled
from newsreader.analysis.phrases import PhraseList
from newsreader.analysis.words import HYPHENS, Word
from newsreader.resources.languages import topic

Bounds = tuple[float, float]
PERCENT = "%"


@dataclass(frozen=True, slots=True)
class Amount:
    """A number read from some words: it covers the words from `start` to before `end`.

    `bounds` are what a range or a vague amount admits. `unit` is set where the number brings its own ("ein Drittel");
    one that `needs_unit` counts only before a unit ("eine Million", not "ein Mann").
    """

    value: float
    start: int
    end: int
    unit: str = ""
    bounds: Bounds | None = None
    needs_unit: bool = False


@dataclass(frozen=True, slots=True)
class _Numbers:
    figure: re.Pattern[str]
    compound: re.Pattern[str]
    hyphened: re.Pattern[str]
    group: str
    decimal: str
    multipliers: Mapping[str, float]
    only_before_units: frozenset[str]
    phrases: PhraseList[Bounds]
    shares: PhraseList[float]
    share_followed: frozenset[str]
    proportions: PhraseList[float]
    attached: Mapping[str, str]
    range: frozenset[str]
    range_between: frozenset[str]
    between: frozenset[str]
    no_quantity_after: frozenset[str]


def amount_at(words: Sequence[Word], place: int, language: str) -> Amount | None:
    """The number that begins at a word, a range taken together."""
    low = _single(words, place, language)
    if low is None or low.unit or low.end + 1 >= len(words) or not _joins(words, low, language):
        return low
    high = _single(words, low.end + 1, language)
    if high is None or high.unit or high.needs_unit or high.bounds:
        return low
    least = low.value * _shared_multiple(low, high, words, _numbers(language))
    if least >= high.value:
        return low
    return Amount((least + high.value) / 2, low.start, high.end, bounds=(least, high.value))


def _joins(words: Sequence[Word], low: Amount, language: str) -> bool:
    """Whether the word after a number leads to the upper limit of a range."""
    known, word = _numbers(language), words[low.end].lower
    is_between = low.start > 0 and words[low.start - 1].lower in known.between
    return word in known.range or (is_between and word in known.range_between)


def _shared_multiple(low: Amount, high: Amount, words: Sequence[Word], known: _Numbers) -> float:
    """What the upper limit of a range is multiplied by, where the lower leaves it out ("2 bis 3 Millionen")."""
    last = words[high.end - 1].lower.rstrip(".")
    own = words[low.end - 1].lower.rstrip(".")
    return known.multipliers[last] if last in known.multipliers and own not in known.multipliers else 1.0


def _single(words: Sequence[Word], place: int, language: str) -> Amount | None:
    known, word = _numbers(language), words[place]
    if place and words[place - 1].lower in known.no_quantity_after:
        return None
    if (share := known.shares.at(words, place)) is not None and _is_share(words, share.end, known):
        return Amount(share.value, place, share.end, PERCENT, (share.value - 1, share.value + 1))
    if (proportion := known.proportions.at(words, place)) is not None:
        return Amount(proportion.value, place, proportion.end, PERCENT, (proportion.value - 1, proportion.value + 1))
    if (phrase := known.phrases.at(words, place)) is not None:
        least, most = phrase.value
        return Amount(least, place, phrase.end, bounds=phrase.value if most > least else None)
    if (range_ := known.hyphened.fullmatch(word.text)) is not None:
        least, most = (_value(limit, known) for limit in range_.groups())
        if least < most:
            amount = Amount(most, place, place + 1, bounds=(least, most), needs_unit=True)
            return _multiplied(words, amount, known)
    if (attached := known.compound.fullmatch(word.text)) is not None:
        return _attached(attached, place, known)
    text = word.text.rstrip(".") if place == len(words) - 1 else word.text
    if known.figure.fullmatch(text):
        return _multiplied(words, _with_half(words, Amount(_value(text, known), place, place + 1), language), known)
    if (value := spelled(word.lower, language)) is not None:
        amount = Amount(value, place, place + 1, needs_unit=word.lower in known.only_before_units)
        return _multiplied(words, _with_half(words, amount, language), known)
    return _spelled_and_attached(word.lower, place, language)


def _with_half(words: Sequence[Word], amount: Amount, language: str) -> Amount:
    """The number with the half told after it in words of their own ("two and a half years")."""
    end = half_after(words, amount.end, language)
    return replace(amount, value=amount.value + HALF, end=end) if end else amount


@cache
def _numbers(language: str) -> _Numbers:
    table = topic(language, "numbers")
    group, decimal = table.get("group", ","), table.get("decimal", ".")
    figure = rf"\d{{1,3}}(?:{re.escape(group)}\d{{3}})+(?:{re.escape(decimal)}\d+)?|\d+(?:{re.escape(decimal)}\d+)?"
    return _Numbers(
        figure=re.compile(figure),
        compound=re.compile(rf"({figure})[-‐‑]([^\W\d][^\W\d-]*){_tails(table)}"),
        hyphened=re.compile(rf"({figure})[-‐‑–]({figure})"),
        group=group,
        decimal=decimal,
        multipliers={word: float(value) for word, value in table.get("multipliers", {}).items()},
        only_before_units=frozenset(table.get("only_before_units", {}).get("words", ())),
        phrases=PhraseList.of((words, _bounds(value)) for words, value in table.get("phrases", {}).items()),
        shares=PhraseList.of((words, float(value)) for words, value in table.get("shares", {}).items()),
        share_followed=frozenset(table.get("share_followed", ())),
        proportions=PhraseList.of((words, float(value)) for words, value in table.get("proportions", {}).items()),
        attached=dict(table.get("attached", {})),
        range=frozenset(table.get("range", ())),
        range_between=frozenset(table.get("range_between", ())),
        between=frozenset(table.get("hedges", {}).get("between", ())),
        no_quantity_after=frozenset(table.get("ordinal_after", {}).get("words", ())),
    )


def _tails(table: Mapping[str, Any]) -> str:
    """What may follow a unit joined to its number ("21-year-old")."""
    tails = "|".join(map(re.escape, table.get("attached_tails", ())))
    return f"(?:[-‐‑](?:{tails}))?" if tails else ""


def _bounds(value: Any) -> Bounds:
    least, most = value if isinstance(value, list) else (value, value)
    return float(least), float(most)


def _is_share(words: Sequence[Word], end: int, known: _Numbers) -> bool:
    """Whether a share is one of something ("ein Viertel der Wähler"): a quarter of a town is none."""
    return end < len(words) and words[end].lower in known.share_followed


def _value(text: str, known: _Numbers) -> float:
    return float(text.replace(known.group, "").replace(known.decimal, "."))


def _spelled_and_attached(word: str, place: int, language: str) -> Amount | None:
    """A number in words with its unit in the same word ("fünfstündig", "five-hour")."""
    for start, unit in _numbers(language).attached.items():
        front, middle, _ = word.partition(start)
        if middle and (value := spelled(front.rstrip(HYPHENS), language)):
            return Amount(value, place, place + 1, unit)
    return None


def _attached(match: re.Match[str], place: int, known: _Numbers) -> Amount:
    unit = match[2].lower()
    unit = next((spelling for start, spelling in known.attached.items() if unit.startswith(start)), unit)
    return Amount(_value(match[1], known), place, place + 1, unit)


def _multiplied(words: Sequence[Word], amount: Amount, known: _Numbers) -> Amount:
    word = words[amount.end].lower.rstrip(".") if amount.end < len(words) else ""
    if word not in known.multipliers:
        return amount
    times = known.multipliers[word]
    bounds = (amount.bounds[0] * times, amount.bounds[1] * times) if amount.bounds else None
    return replace(amount, value=amount.value * times, end=amount.end + 1, bounds=bounds, needs_unit=False)
