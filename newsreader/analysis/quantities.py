"""Numbers with what they measure or count, as values in a base unit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from newsreader.analysis.number_words import HALF, half_after
from newsreader.analysis.numbers import PERCENT, Amount, amount_at
from newsreader.analysis.phrases import PhraseList
from newsreader.analysis.roughness import hedge_before
from newsreader.analysis.words import NOUNS, Line, Reading, Word
from newsreader.model.findings import PartOfSpeech, Quantity
from newsreader.model.span import Span
from newsreader.resources.languages import topic

YEARS = range(1600, 2101)
YEAR_DIGITS = 4
BETWEEN = frozenset({PartOfSpeech.ADJ, PartOfSpeech.ADV, PartOfSpeech.NUM})
ADJECTIVES_BETWEEN = 2
"""How many words may stand between a number and the noun it counts."""
LONGEST_COMPOUND = 4
LONGEST_SERIES = 2
MUCH = 1e6
"""From this amount on a word that stands for a weight and a currency ("pound") means the currency."""
NOT_QUANTITIES = frozenset(":/§#")


def find_quantities(reading: Reading, told: Sequence[Span]) -> tuple[Quantity, ...]:
    """All quantities of an article, in the order of its text.

    Numbers of names are none, nor what is `told` as something else: dates, hours, results.
    """
    taken = {position for span in told for position in range(span.start, span.end)}
    taken |= {position for name in reading.names for position in range(name.span.start + 1, name.span.end)}
    found: list[Quantity] = []
    for line in reading.lines:
        taken |= _models(line.words, reading)
        place = 0
        while place < len(line.words):
            amount = None if line.words[place].span.start in taken else amount_at(line.words, place, reading.language)
            quantity = _measured(line.words, amount, reading) if amount else None
            if quantity and found and (whole := _together(found[-1], quantity, line, reading)):
                found[-1] = whole
            elif quantity:
                found.append(quantity)
            place = amount.end if amount else place + 1
    return tuple(found)


def _models(words: Sequence[Word], reading: Reading) -> set[int]:
    """Where numbers stand that tell a model after one or two capitals that are no name themselves ("AK 47", "F 16")."""
    named = {name.span.start for name in reading.names}
    return {
        word.span.start
        for before, word in pairwise(words)
        if word.text.isdigit()
        and before.text.isupper()
        and before.text.isalpha()
        and len(before.text) <= LONGEST_SERIES
        and before.span.start not in named
    }


def _together(last: Quantity, quantity: Quantity, line: Line, reading: Reading) -> Quantity | None:
    """One amount told in two units, the smaller after the greater ("drei Jahre und sechs Monate")."""
    between = reading.text[last.span.end : quantity.span.start].casefold().strip()
    if between and between not in topic(reading.language, "numbers").get("sum_joiners", ()):
        return None
    factors = topic(reading.language, "units").get(quantity.unit, {})
    great, small = (factors.get(each.what.of(reading.text).lower(), 0) if each.what else 0 for each in (last, quantity))
    if last.unit != quantity.unit or not great > small > 0 or not line.span.contains(last.span):
        return None
    return replace(last, span=Span.covering((last.span, quantity.span)), value=round(last.value + quantity.value, 6))


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


def _measured(words: Sequence[Word], amount: Amount, reading: Reading) -> Quantity | None:
    """The amount with its unit or counted noun; None where the number is a year, an ordinal, a score or a time."""
    measure = _attached(words, amount, reading.language) or _unit(words, amount, reading.language)
    if (
        measure
        and amount.unit == PERCENT
        and measure.end < len(words)
        and is_unit(words[measure.end], reading.language)
    ):
        return None  # "jeden zweiten Tag" is no share
    if measure is None:
        if amount.needs_unit or _is_no_quantity(words, amount, reading.text):
            return None
        measure = _counted(words, amount, reading.language)
        if _is_year(words, amount, measure, reading.language) or (not measure.unit and amount.value <= 1):
            return None
    hedge = hedge_before(words, measure.start, amount, reading.language)
    first = hedge.span.start if hedge else words[measure.start].span.start
    bounds = hedge.admits(amount) if hedge else amount.bounds
    half = half_after(words, measure.end, reading.language) if measure.factor and measure.what else None
    return Quantity(
        Span(first, _end_of_words(words, half or measure.end)),
        round((amount.value + (HALF if half else 0)) * measure.factor, 6),
        measure.unit,
        hedge.span if hedge else None,
        (round(bounds[0] * measure.factor, 6), round(bounds[1] * measure.factor, 6)) if bounds else None,
        Span(words[measure.what[0]].span.start, _end_of_words(words, measure.what[1])) if measure.what else None,
    )


@dataclass(frozen=True, slots=True)
class _Measure:
    """What an amount is of: `unit` with its factor, the words of amount and unit, and those of the unit alone."""

    unit: str
    factor: float
    start: int
    end: int
    what: tuple[int, int] | None


def _attached(words: Sequence[Word], amount: Amount, language: str) -> _Measure | None:
    """The unit that the number brings itself ("ein Drittel", "24-stündig"), or the noun joined to it."""
    if not amount.unit:
        return None
    near = range(amount.end, min(len(words), amount.end + 2)) if amount.unit == PERCENT else ()
    noun = next((place for place in near if words[place].pos in NOUNS), None)
    what = None if noun is None else (amount.end, noun + 1)
    return _Measure(*_base(amount.unit, language), amount.start, amount.end, what)


def _base(unit: str, language: str) -> tuple[str, float]:
    for base, spellings in topic(language, "units").items():
        if unit == base or unit in spellings:
            return base, spellings.get(unit, 1.0)
    return unit, 1.0


def _unit(words: Sequence[Word], amount: Amount, language: str) -> _Measure | None:
    """The unit or currency after the number, or the sign of one before it."""
    after = _units(language).at(words, amount.end) if amount.end < len(words) else None
    if after and amount.needs_unit and _precedes_figure(words, after.end):
        return None
    if after:
        money = topic(language, "numbers").get("money", {}).get(words[amount.end].lower)
        value = _base(money, language) if money and amount.value >= MUCH else after.value
        return _Measure(*value, amount.start, after.end, (amount.end, after.end))
    before = _units(language).at(words, amount.start - 1) if amount.start else None
    if before and not before.entry[-1].isalnum():
        return _Measure(*before.value, amount.start - 1, amount.end, (amount.start - 1, amount.start))
    return None


def _precedes_figure(words: Sequence[Word], place: int) -> bool:
    """Whether a sign of currency belongs to the number after it ("a $40 billion deal")."""
    return place < len(words) and words[place].text[0].isdigit() and not words[place - 1].text[-1].isalnum()


def _end_of_words(words: Sequence[Word], end: int) -> int:
    """Where a quantity ends: a full stop that ends the sentence is not its own ("12m.")."""
    last = words[end - 1]
    return last.span.end - (end == len(words) and last.text.endswith("."))


def _is_no_quantity(words: Sequence[Word], amount: Amount, text: str) -> bool:
    span = Span(words[amount.start].span.start, words[amount.end - 1].span.end)
    after, before = text[span.end : span.end + 2], text[max(0, span.start - 1) : span.start]
    is_figure = words[amount.start].text[0].isdigit()
    is_ordinal = is_figure and after.startswith(".") and amount.end < len(words) - 1
    is_numeral = words[amount.start].text[:1] == "0" and words[amount.start].text[1:2].isdigit()
    return is_ordinal or is_numeral or after[:1] in NOT_QUANTITIES or (before != "" and before in NOT_QUANTITIES)


def _is_year(words: Sequence[Word], amount: Amount, measure: _Measure, language: str) -> bool:
    """Whether four figures name a year: so they do unless they count several of something ("a 2023 report")."""
    figures = words[amount.start].text.rstrip(".")
    if len(figures) != YEAR_DIGITS or not figures.isdigit() or int(figures) not in YEARS:
        return False
    return measure.what is None or not _looks_plural(words[measure.what[1] - 1], language)


def _counted(words: Sequence[Word], amount: Amount, language: str) -> _Measure:
    """The lemma of the noun that is counted, the head of its phrase, or of the scale that stands before the number."""
    for place in range(amount.end, min(len(words), amount.end + ADJECTIVES_BETWEEN + 1)):
        if words[place].pos in NOUNS:
            head = _head_of(words, place, language)
            return _Measure(words[head].lemma, 1.0, amount.start, head + 1, (place, head + 1))
        if words[place].pos not in BETWEEN:
            break
    return _Measure(_scale(words, amount.start, language), 1.0, amount.start, amount.end, None)


def _scale(words: Sequence[Word], place: int, language: str) -> str:
    """The scale a bare number is read on: "Stärke 5,9", "a magnitude of 5.9"."""
    table = topic(language, "numbers").get("scales", {})
    while place and words[place - 1].lower in table.get("between", ()):
        place -= 1
    return str(table.get("names", {}).get(words[place - 1].lower, "")) if place else ""


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
