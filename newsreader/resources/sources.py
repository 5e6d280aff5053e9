"""Sources that news leaves unnamed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from newsreader.resources.languages import topic


@cache
def unnamed_sources(language: str) -> Mapping[str, frozenset[str]]:
    """Who speaks without a name, from `sources.toml`: `nouns` by their lemma, `endings` of compounds, `phrases`."""
    return {name: frozenset(words) for name, words in topic(language, "sources").items()}
