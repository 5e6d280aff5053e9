"""The vocabulary of mastheads, of all languages at once: an English page may bear a German date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from newsreader.resources.languages import languages, topic


@cache
def words(name: str) -> tuple[str, ...]:
    """All words of one list, longest first, so that "published on" is found before "published"."""
    every = {word for table in _tables() for word in table.get(name, ())}
    return tuple(sorted(every, key=lambda word: (-len(word), word)))


@cache
def months() -> dict[str, int]:
    """The number of each month by its names, in lower case."""
    return {
        name: number
        for table in _tables()
        for number, names in enumerate(table.get("months", ()), start=1)
        for name in names
    }


@cache
def zones() -> dict[str, float]:
    """Hours ahead of universal time by the sign of the zone."""
    return {sign: hours for table in _tables() for sign, hours in table.get("zones", {}).items()}


@cache
def label(*names: str) -> re.Pattern[str]:
    """Finds a label of these lists at the beginning of a piece, with its colon if it has one."""
    every = [word for name in names for word in words(name)]
    return re.compile(rf"{any_of(sorted(every, key=len, reverse=True))}\b\s*:?\s*", re.IGNORECASE)


@cache
def ago() -> re.Pattern[str]:
    """How long ago something appeared, which names no day."""
    forms = "|".join(re.escape(form).replace(r"\#", r"\d{1,3}") for form in words("ago"))
    before = any_of((*words("updated"), *words("published")))
    return re.compile(rf"(?:{before}\b\s*:?\s*)?(?:{forms})", re.IGNORECASE)


@cache
def reading_time() -> re.Pattern[str]:
    """How long it takes to read, with or without its label."""
    unlabelled = rf"\d{{1,3}}[\s-]?{any_of(words('length'))}"
    return re.compile(rf"(?:{any_of(words('other'))}\s*:?\s*)?{unlabelled}", re.IGNORECASE)


def any_of(alternatives: Iterable[str]) -> str:
    """The pattern of one of these words."""
    return "(?:" + "|".join(map(re.escape, alternatives)) + ")"


@cache
def _tables() -> tuple[Mapping[str, Any], ...]:
    return tuple(topic(code, "masthead") for code in languages())
