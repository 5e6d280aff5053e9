"""Continents, seas and parts of states by name and adjective: places that every paper knows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from newsreader.analysis.entities.country_names import declined, looked_up
from newsreader.analysis.entities.naming import Naming
from newsreader.analysis.phrases import PhraseList
from newsreader.analysis.words import HYPHENS, Line, Reading, Word
from newsreader.model.findings import EntityType, MentionKind
from newsreader.model.span import Span
from newsreader.resources.languages import topic

PIECE = re.compile(rf"[^{HYPHENS}]+")


@dataclass(frozen=True, slots=True)
class _RegionWords:
    """The words of a language that lead to a region's usual name."""

    names: Mapping[str, str]
    adjectives: Mapping[str, str]
    phrases: PhraseList[str]
    genitive: tuple[str, ...]
    endings: tuple[str, ...]


@cache
def _region_words(language: str) -> _RegionWords:
    endings = tuple(topic(language, "names").get("adjective_endings", ()))
    genitive = tuple(topic(language, "names").get("genitive", ()))
    names: dict[str, str] = {}
    adjectives: dict[str, str] = {}
    phrases: list[tuple[str, str]] = []
    for row in topic(language, "regions").values():
        usual = row["name"]
        forms = [usual, *row.get("variants", ()), *(each for each in row.get("adjectives", ()) if " " in each)]
        for form in forms:
            if " " in form:
                phrases += [(each, usual) for each in declined(form, endings)]
            names.setdefault(form, usual)
        adjectives |= dict.fromkeys(row.get("adjectives", ()), usual)
    return _RegionWords(names, adjectives, PhraseList.of(phrases), ("", *genitive), ("", *endings))


def region_namings(reading: Reading) -> Iterator[Naming]:
    """Every word or phrase that names a region; a pipeline's longer name that holds it is the better one.

    A genitive is surely no part of a longer name ("Bayerns Schulen").
    """
    known = _region_words(reading.language)
    for line in reading.lines:
        for place, word in enumerate(line.words):
            yield from _at(line, place, word, known)


def _at(line: Line, place: int, word: Word, known: _RegionWords) -> Iterator[Naming]:
    phrase = known.phrases.at(line.words, place) if word.is_capitalised else None
    if phrase:
        yield Naming(phrase.span(line.words), EntityType.PLACE, phrase.value)
    elif name := looked_up(known.names, word.text, known.genitive):
        yield Naming(word.span, EntityType.PLACE, name, sure=word.text not in known.names)
    elif name := looked_up(known.adjectives, word.text, known.endings):
        yield Naming(word.span, EntityType.PLACE, name, MentionKind.ADJECTIVE)
    elif len(pieces := list(PIECE.finditer(word.text))) > 1:
        for piece in pieces:
            if name := known.names.get(piece[0]):
                span = Span(word.span.start + piece.start(), word.span.start + piece.end())
                yield Naming(span, EntityType.PLACE, name, MentionKind.PART)
