"""Forms of a name under which it is known again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newsreader.resources.languages import topic

_WORD = re.compile(r"[^\W_]+\.?")
_SHORTEST_ACRONYM = 2
_SHORTEST_STEM = 4
_LETTERS = 3
"""So many capitals alone may be the short form at the end of a name."""


def folded(name: str) -> str:
    """A name without case, spaces, hyphens and dots: "US-Air Force" and "US Air Force" are one."""
    return "".join(part.rstrip(".") for part in _WORD.findall(name.casefold()))


def stemmed(name: str, language: str) -> str:
    """A folded name without the endings of cases: "Vereinten Nationen" and "Vereinte Nationen" are one.

    Adjectives lose their ending before another word; the last word loses that of the genitive alone. Clipped words
    are written out ("Uni").
    """
    clipped = topic(language, "names").get("clipped", {})
    words = [clipped.get(word.rstrip("."), word).casefold() for word in name.split()]
    *before, last = words or [""]
    adjectival, genitive = _endings(language)
    return folded(" ".join([*(_without(word, adjectival) for word in before), _without(last, genitive)]))


@cache
def _endings(language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    table = topic(language, "names")
    return (
        tuple(sorted(table.get("adjective_endings", ()), key=len, reverse=True)),
        tuple(sorted(table.get("genitive", ()), key=len, reverse=True)),
    )


def _without(word: str, endings: Sequence[str]) -> str:
    for ending in endings:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word.removesuffix(ending)
    return word


def core(name: str, language: str) -> list[str]:
    """The words of a name without the legal form at its end: "Apple Inc." is "Apple"."""
    forms, words = _word_set(language, "legal_forms"), name.split()
    while len(words) > 1 and words[-1].rstrip(".,") in forms:
        words.pop()
    return [word.rstrip(",") for word in words]


def edges(name: str, language: str) -> Iterator[str]:
    """What the name of a body ends with ("Saints") or, before words for its sort, begins with ("Ford"), folded.

    A word that only says what sort of body it is ("Bank") is no short form, nor are two letters.
    """
    words, kinds = core(name, language), _word_set(language, "organisation")
    for cut in range(1, len(words)):
        for part, rest in ((words[cut:], ()), (words[:cut], words[cut:])):
            is_told = not all(word in kinds for word in part) and not (
                " ".join(part).isupper() and len(part[0]) < _LETTERS
            )
            if is_told and all(word in kinds or word.isdigit() for word in rest):
                yield folded(" ".join(part))


@cache
def _word_set(language: str, part: str) -> frozenset[str]:
    return frozenset(topic(language, "names").get(part, ()))


def surname(name: str) -> str:
    """The last word of a person's name."""
    words: list[str] = _WORD.findall(name.casefold())
    return words[-1] if words else ""


def first_names(name: str) -> tuple[str, ...]:
    """All words of a person's name but the last."""
    return tuple(_WORD.findall(name.casefold())[:-1])


def acronym_of(name: str) -> str:
    """The short form a name has or would have: "US Geological Survey" and "USGS" both give "usgs"."""
    words = re.findall(r"[^\W_]+", name)
    if len(words) < _SHORTEST_ACRONYM:
        return name.casefold()
    return "".join(word if word.isupper() else word[0] for word in words if word[0].isupper()).casefold()
