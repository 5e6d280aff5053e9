"""Forms of a name under which it is known again."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W_]+\.?")
_SHORTEST_ACRONYM = 2


def folded(name: str) -> str:
    """A name without case, spaces, hyphens and dots: "US-Air Force" and "US Air Force" are one."""
    return "".join(part.rstrip(".") for part in _WORD.findall(name.casefold()))


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
