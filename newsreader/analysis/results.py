"""Results of votes and matches: "mit 52 zu 48 Stimmen", "by six votes to five", "7-4", "3:1"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from newsreader.analysis.number_words import spelled
from newsreader.analysis.words import Line, Reading
from newsreader.model.findings import Moment, Result
from newsreader.model.span import Span
from newsreader.resources.languages import topic

_NUMBER = r"\d{1,3}|[^\W\d_]+"
_IN_FIGURES = re.compile(r"(?<![\w.,:/–-])(?P<n>\d{1,3})[–:-](?P<m>\d{1,3})(?![\w/]|[.,:–-]\d)")


@dataclass(frozen=True, slots=True)
class _Shapes:
    told: tuple[re.Pattern[str], ...]
    contests: frozenset[str]


@cache
def _shapes(language: str) -> _Shapes:
    table = topic(language, "results")
    told = (
        shape.replace("{n}", f"(?P<n>{_NUMBER})").replace("{m}", f"(?P<m>{_NUMBER})")
        for shape in table.get("shapes", ())
    )
    contests = (word for words in table.get("contests", {}).values() for word in words)
    return _Shapes(tuple(re.compile(rf"\b{shape}\b", re.IGNORECASE) for shape in told), frozenset(contests))


def find_results(reading: Reading, moments: Sequence[Moment]) -> tuple[Result, ...]:
    """All results of an article, in the order of its text; what is an hour or a date is none."""
    dated = [moment.span for moment in moments]
    found = (result for line in reading.lines for result in _in_line(line, reading))
    return tuple(result for result in found if not any(span.overlaps(result.span) for span in dated))


def _in_line(line: Line, reading: Reading) -> list[Result]:
    known, taken = _shapes(reading.language), list[Result]()
    patterns = (*known.told, _IN_FIGURES) if _tells_of_contest(line, known.contests) else known.told
    for result in (each for pattern in patterns for each in _matches(pattern, line, reading)):
        if not any(result.span.overlaps(other.span) for other in taken):
            taken.append(result)
    return sorted(taken, key=lambda result: result.span)


def _tells_of_contest(line: Line, contests: frozenset[str]) -> bool:
    """Whether two figures are a result here: the sentence has a word of a vote or match, or a compound of one."""
    return any(
        not contests.isdisjoint((word.lower, word.lemma))
        or (word.text != word.lower and word.lower.endswith(tuple(contests)))
        for word in line.words
    )


def _matches(pattern: re.Pattern[str], line: Line, reading: Reading) -> Iterator[Result]:
    for match in pattern.finditer(reading.text, line.span.start, line.span.end):
        first, second = (_value(match[side], reading.language) for side in ("n", "m"))
        if first is not None and second is not None:
            yield Result(Span(*match.span()), first, second)


def _value(printed: str, language: str) -> int | None:
    if printed.isdigit():
        return int(printed)
    value = spelled(printed.lower(), language)
    return int(value) if value is not None and value.is_integer() else None
