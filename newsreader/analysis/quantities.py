"""Numbers with what they measure or count, as values in a base unit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from newsreader.analysis.phrases import PhraseList
from newsreader.analysis.words import NOUNS, Reading, Word
from newsreader.model.findings import Moment, PartOfSpeech, Quantity
from newsreader.model.span import Span
from newsreader.resources.languages import topic

YEARS = range(1600, 2101)
YEAR_DIGITS = 4
BETWEEN = frozenset({PartOfSpeech.ADJ, PartOfSpeech.ADV, PartOfSpeech.NUM})
ADJECTIVES_BETWEEN = 2
"""How many words may stand between a number and the noun it counts."""
LONGEST_COMPOUND = 4
LONGEST_HEDGE = 4
NOT_QUANTITIES = frozenset(":/§#")


@dataclass(frozen=True, slots=True)
class _Numbers:
    figure: re.Pattern[str]
    compound: re.Pattern[str]
    group: str
    decimal: str
    words: dict[str, float]
    multipliers: dict[str, float]
    only_before_units: frozenset[str]
    vague: dict[str, float]
    attached: dict[str, str]
    range: frozenset[str]
    no_quantity_after: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Amount:
    """A number read from some words: it covers the words from `start` to before `end`."""

    value: float
    start: int
    end: int
    unit: str = ""
    needs_unit: bool = False


def find_quantities(reading: Reading, moments: Sequence[Moment]) -> tuple[Quantity, ...]:
    """All quantities of an article, in the order of its text; numbers of dates and hours are none."""
    taken = {position for moment in moments for position in range(moment.span.start, moment.span.end)}
    found: list[Quantity] = []
    for line in reading.lines:
        place = 0
        while place < len(line.words):
            amount = None if line.words[place].span.start in taken else _amount(line.words, place, reading.language)
            quantity = _measured(line.words, amount, reading) if amount else None
            if quantity:
                found.append(quantity)
            place = amount.end if amount else place + 1
    return tuple(found)


@cache
def _numbers(language: str) -> _Numbers:
    table = topic(language, "numbers")
    group, decimal = table.get("group", ","), table.get("decimal", ".")
    figure = rf"\d{{1,3}}(?:{re.escape(group)}\d{{3}})+(?:{re.escape(decimal)}\d+)?|\d+(?:{re.escape(decimal)}\d+)?"
    return _Numbers(
        figure=re.compile(figure),
        compound=re.compile(rf"({figure})[-‐‑]([^\W\d][^\W\d-]*)"),
        group=group,
        decimal=decimal,
        words={word: float(value) for word, value in table.get("words", {}).items()},
        multipliers={word: float(value) for word, value in table.get("multipliers", {}).items()},
        only_before_units=frozenset(table.get("only_before_units", {}).get("words", ())),
        vague={word: float(value) for word, value in table.get("vague", {}).items()},
        range=frozenset(table.get("range", ())),
        attached=dict(table.get("attached", {})),
        no_quantity_after=frozenset(table.get("ordinal_after", {}).get("words", ())),
    )


@cache
def _units(language: str) -> PhraseList[tuple[str, float]]:
    return PhraseList.of(
        (spelling, (base, factor))
        for base, spellings in topic(language, "units").items()
        for spelling, factor in spellings.items()
    )


def is_unit(word: Word, language: str) -> bool:
    """Whether a word alone is a unit of measure or a currency."""
    return _units(language).at((word,), 0) is not None


@cache
def _hedges(language: str) -> PhraseList[None]:
    return PhraseList.of((phrase, None) for phrase in topic(language, "numbers").get("hedges", {}).get("words", ()))


def _amount(words: Sequence[Word], place: int, language: str) -> _Amount | None:
    known, word = _numbers(language), words[place]
    if place and words[place - 1].lower in known.no_quantity_after:
        return None
    if (attached := known.compound.fullmatch(word.text)) is not None:
        return _attached(attached, place, known)
    if word.lower in known.vague and (not place or words[place - 1].lower not in known.words):
        return _Amount(known.vague[word.lower], place, place + 1)
    if known.figure.fullmatch(word.text):
        value = float(word.text.replace(known.group, "").replace(known.decimal, "."))
        return _multiplied(words, _Amount(value, place, place + 1), known)
    if word.lower in known.words:
        amount = _Amount(known.words[word.lower], place, place + 1, needs_unit=word.lower in known.only_before_units)
        return _multiplied(words, amount, known)
    return None


def _attached(match: re.Match[str], place: int, known: _Numbers) -> _Amount:
    value = float(match[1].replace(known.group, "").replace(known.decimal, "."))
    unit = match[2].lower()
    unit = next((base for start, base in known.attached.items() if unit.startswith(start)), unit)
    return _Amount(value, place, place + 1, unit)


def _multiplied(words: Sequence[Word], amount: _Amount, known: _Numbers) -> _Amount:
    end = amount.end
    word = words[end].lower.rstrip(".") if end < len(words) else ""
    if word in known.multipliers:
        return _Amount(amount.value * known.multipliers[word], amount.start, end + 1)
    return amount


def _measured(words: Sequence[Word], amount: _Amount, reading: Reading) -> Quantity | None:
    """The amount with its unit or counted noun; None where the number is a year, an ordinal, a score or a time."""
    start, end, factor, unit = amount.start, amount.end, 1.0, amount.unit
    if not unit:
        measure = _units(reading.language).at(words, end) if end < len(words) else None
        before = _units(reading.language).at(words, start - 1) if start else None
        if measure and amount.needs_unit and _precedes_figure(words, measure.end):
            return None
        if measure:
            (unit, factor), end = measure.value, measure.end
        elif before and not before.entry[-1].isalnum():
            (unit, factor), start = before.value, start - 1
        elif amount.needs_unit or _is_no_quantity(words, amount, reading.text):
            return None
        else:
            (unit, factor), end = _range_unit(words, end, reading.language) or _counted(words, end, reading.language)
            if not unit and (amount.value <= 1 or _looks_like_year(words[amount.start].text)):
                return None
    hedge = _hedge_before(words, start, reading.language)
    first = hedge.start if hedge else words[start].span.start
    return Quantity(Span(first, _end_of_words(words, end)), round(amount.value * factor, 6), unit, hedge)


def _precedes_figure(words: Sequence[Word], place: int) -> bool:
    """Whether a sign of currency belongs to the number after it ("a $40 billion deal")."""
    return place < len(words) and words[place].text[0].isdigit() and not words[place - 1].text[-1].isalnum()


def _end_of_words(words: Sequence[Word], end: int) -> int:
    """Where a quantity ends: a full stop that ends the sentence is not its own ("12m.")."""
    last = words[end - 1]
    return last.span.end - (end == len(words) and last.text.endswith("."))


def _is_no_quantity(words: Sequence[Word], amount: _Amount, text: str) -> bool:
    span = Span(words[amount.start].span.start, words[amount.end - 1].span.end)
    after, before = text[span.end : span.end + 2], text[max(0, span.start - 1) : span.start]
    is_figure = words[amount.start].text[0].isdigit()
    is_ordinal = is_figure and after.startswith(".") and amount.end < len(words) - 1
    return is_ordinal or after[:1] in NOT_QUANTITIES or (before != "" and before in NOT_QUANTITIES)


def _looks_like_year(text: str) -> bool:
    return len(text) == YEAR_DIGITS and text.isdigit() and int(text) in YEARS


def _range_unit(words: Sequence[Word], end: int, language: str) -> tuple[tuple[str, float], int] | None:
    """The unit of the upper limit, where a number is the lower limit of a range; the words end with the number."""
    known = _numbers(language)
    if end + 2 >= len(words) or words[end].lower not in known.range or not known.figure.fullmatch(words[end + 1].text):
        return None
    measure = _units(language).at(words, end + 2)
    return (measure.value, end) if measure else None


def _counted(words: Sequence[Word], end: int, language: str) -> tuple[tuple[str, float], int]:
    """The lemma of the noun that is counted, the head of its phrase, and the end of the words up to it."""
    for place in range(end, min(len(words), end + ADJECTIVES_BETWEEN + 1)):
        if words[place].pos in NOUNS:
            head = _head_of(words, place, language)
            return (words[head].lemma, 1.0), head + 1
        if words[place].pos not in BETWEEN:
            break
    return ("", 1.0), end


def _head_of(words: Sequence[Word], place: int, language: str) -> int:
    """The plural noun that nouns in a row lead to, where compounds are written apart ("24 farm buildings")."""
    if topic(language, "function_words").get("nouns", {}).get("capitalised", True):
        return place
    for later in range(place, min(len(words), place + LONGEST_COMPOUND)):
        if words[later].pos not in NOUNS:
            break
        if _looks_plural(words[later], language):
            return later
    return place


def _looks_plural(word: Word, language: str) -> bool:
    """Whether a noun is a plural by the pipeline or, without one, by its ending."""
    table = topic(language, "function_words").get("nouns", {})
    return word.number == "Plur" or (not word.number and word.lower.endswith(tuple(table.get("plural", ()))))


def _hedge_before(words: Sequence[Word], place: int, language: str) -> Span | None:
    for start in range(max(0, place - LONGEST_HEDGE), place):
        found = _hedges(language).at(words, start)
        if found and found.end == place:
            return found.span(words)
    return None
