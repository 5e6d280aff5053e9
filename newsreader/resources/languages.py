"""The word lists of the languages we read: a language is a folder of data under `resources/languages`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from newsreader.resources import resource


def languages() -> tuple[str, ...]:
    """The ISO 639-1 codes of all languages that have a folder, in alphabetical order."""
    return tuple(sorted(path.name for path in resource("languages").iterdir() if path.is_dir()))


@cache
def topic(language: str, name: str) -> Mapping[str, Any]:
    """One topic of a language, `resources/languages/<language>/<name>.toml`, empty where the language has none.

    Each room turns the tables it uses into values of its own; a topic that two rooms use has a typed reader in
    `newsreader.resources`.
    """
    path = resource("languages", language, f"{name}.toml")
    if not path.is_file():
        return MappingProxyType({})
    return MappingProxyType(tomllib.loads(path.read_text(encoding="utf-8")))
