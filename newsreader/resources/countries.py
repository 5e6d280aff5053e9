"""The states of the world as a language names them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from newsreader.resources.languages import topic


@dataclass(frozen=True, slots=True)
class Country:
    """A state by its ISO 3166 code; adjectives are stems, inhabitants stand in the nominative singular."""

    code: str
    name: str
    variants: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    inhabitants: tuple[str, ...] = ()
    capitals: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every name of the state, the usual one first."""
        return (self.name, *self.variants)


@cache
def countries(language: str) -> Mapping[str, Country]:
    """All states by code, as `countries.toml` of the language has them."""
    return {
        code: Country(
            code,
            row["name"],
            *(tuple(row.get(part, ())) for part in ("variants", "adjectives", "inhabitants", "capitals")),
        )
        for code, row in topic(language, "countries").items()
    }
