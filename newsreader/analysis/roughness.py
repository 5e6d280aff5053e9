"""What the small words before a number do to it: "rund", "mehr als", "knapp", "at least"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from newsreader.analysis.numbers import Amount, Bounds
from newsreader.analysis.phrases import PhraseList
from newsreader.analysis.words import Word
from newsreader.model.span import Span
from newsreader.resources.languages import topic

LONGEST_HEDGE = 4


class Roughness(StrEnum):
    """On which side of the printed number the true one lies, and how near."""

    ABOUT = "about"
    ABOVE = "above"
    JUST_ABOVE = "just_above"
    BELOW = "below"
    JUST_BELOW = "just_below"
    LEAST = "least"
    MOST = "most"
    BETWEEN = "between"


_ADMITS = {
    Roughness.ABOUT: (0.9, 1.1),
    Roughness.ABOVE: (1.0, 1.5),
    Roughness.JUST_ABOVE: (1.0, 1.15),
    Roughness.BELOW: (0.5, 1.0),
    Roughness.JUST_BELOW: (0.85, 1.0),
    Roughness.LEAST: (1.0, 1.5),
    Roughness.MOST: (0.3, 1.0),
    Roughness.BETWEEN: (1.0, 1.0),
}
"""How far off the true number may be for a reader not to be surprised: nobody writes "more than 20" for 63."""


@dataclass(frozen=True, slots=True)
class Hedge:
    """The words that make a number rough, and in what way."""

    span: Span
    kind: Roughness

    def admits(self, amount: Amount) -> Bounds:
        """The least and the greatest number that the hedged amount stands for."""
        low, high = _ADMITS[self.kind]
        least, most = amount.bounds or (amount.value, amount.value)
        return least * low, most * high


def hedge_before(words: Sequence[Word], place: int, amount: Amount, language: str) -> Hedge | None:
    """The hedge that ends where an amount begins; only a range can lie between two limits."""
    for start in range(max(0, place - LONGEST_HEDGE), place):
        found = _hedges(language).at(words, start)
        if found and found.end == place and (amount.bounds or found.value is not Roughness.BETWEEN):
            return Hedge(found.span(words), found.value)
    return None


@cache
def _hedges(language: str) -> PhraseList[Roughness]:
    table = topic(language, "numbers").get("hedges", {})
    return PhraseList.of((phrase, Roughness(kind)) for kind, phrases in table.items() for phrase in phrases)
