"""Words of which, for the same thing, only one can be right, or which colour it differently."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from newsreader.resources.languages import topic

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One sort of thing ("weapon") whose members exclude each other; `kind` is the kind of divergence they make.

    `only_with` names the groups of acts, one of which must be told beside the thing, and `only_after` the words one
    of which must lead it in; empty where nothing is asked for.
    """

    name: str
    kind: str
    only_with: frozenset[str] = frozenset()
    only_after: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Option:
    """A member of a choice by its number, or its wider word, which contradicts none, where `member` is None."""

    choice: Choice
    member: int | None


@cache
def alternatives(language: str) -> Mapping[str, tuple[tuple[Words, Option], ...]]:
    """The phrases of a language's `alternatives.toml` by their last word, the longest first."""
    known: dict[str, list[tuple[Words, Option]]] = {}
    for name, table in topic(language, "alternatives").items():
        for phrase, option in _options(name, table):
            words = tuple(phrase.split())
            known.setdefault(words[-1], []).append((words, option))
    return {last: tuple(sorted(entries, key=lambda entry: -len(entry[0]))) for last, entries in known.items()}


def _options(name: str, table: Mapping[str, Any]) -> Iterator[tuple[str, Option]]:
    choice = Choice(name, table["kind"], *(frozenset(table.get(part, ())) for part in ("only_with", "only_after")))
    yield from ((phrase, Option(choice, None)) for phrase in table.get("general", ()))
    for member, line in enumerate(table["members"]):
        yield from ((phrase, Option(choice, member)) for phrase in line.split(","))
