"""The small words that tell what part a phrase plays in its sentence."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from newsreader.resources.languages import topic


@dataclass(frozen=True, slots=True)
class LeadingWords:
    """What leads in a cause, a place, who acts in the passive, and what something is done to; `passive` are verbs."""

    cause: frozenset[str]
    place: frozenset[str]
    agent: frozenset[str]
    patient: frozenset[str]
    passive: frozenset[str]


@cache
def leading_words(language: str) -> LeadingWords:
    """The leading words of a language, from its `circumstances.toml`."""
    table = topic(language, "circumstances")
    return LeadingWords(*(frozenset(table.get(part, ())) for part in ("cause", "place", "agent", "patient", "passive")))
