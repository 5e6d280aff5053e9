"""States by name, adjective, prefix of a compound and, where it stands for the government, capital."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from newsreader.analysis.entities.naming import Naming
from newsreader.analysis.phrases import PhraseList
from newsreader.analysis.words import HYPHENS, Line, Reading, Word
from newsreader.model.findings import EntityType, MentionKind, PartOfSpeech
from newsreader.model.span import Span
from newsreader.resources.acts import acts
from newsreader.resources.countries import countries
from newsreader.resources.languages import topic

PIECE = re.compile(rf"[^{HYPHENS}]+")


@dataclass(frozen=True, slots=True)
class CountryWords:
    """The words of a language that lead to a state's ISO code."""

    names: Mapping[str, str]
    phrases: PhraseList[str]
    adjectives: Mapping[str, str]
    inhabitants: Mapping[str, str]
    capitals: Mapping[str, str]
    capital_phrases: PhraseList[str]
    endings: tuple[str, ...]
    genitive: tuple[str, ...]

    def name(self, text: str) -> str | None:
        """The state that a word names, in any case."""
        return looked_up(self.names, text, self.genitive)

    def adjective(self, text: str) -> str | None:
        """The state that an adjective belongs to, in any inflection."""
        return looked_up(self.adjectives, text, self.endings)

    def capital(self, text: str) -> str | None:
        """The state whose capital a word names."""
        return looked_up(self.capitals, text, self.genitive)

    def any(self, text: str) -> str | None:
        """The state that a word points to as name or adjective."""
        return self.name(text) or self.adjective(text)


@cache
def country_words(language: str) -> CountryWords:
    """The words for states in one language."""
    names: dict[str, str] = {}
    adjectives: dict[str, str] = {}
    inhabitants: dict[str, str] = {}
    capitals: dict[str, str] = {}
    phrases: list[tuple[str, str]] = []
    capital_phrases: list[tuple[str, str]] = []
    endings = tuple(topic(language, "names").get("adjective_endings", ()))
    for code, country in countries(language).items():
        for name in country.names:
            if " " in name:
                phrases += [(form, code) for form in declined(name, endings)]
            names.setdefault(name, code)
        adjectives |= {word: code for word in country.adjectives if word not in adjectives}
        inhabitants |= {word.lower(): code for word in country.inhabitants}
        for capital in country.capitals:
            capital_phrases += [(capital, code)] if " " in capital else []
            capitals.setdefault(capital, code)
    genitive = tuple(topic(language, "names").get("genitive", ()))
    return CountryWords(
        names,
        PhraseList.of(phrases),
        adjectives,
        inhabitants,
        capitals,
        PhraseList.of(capital_phrases),
        ("", *endings),
        ("", *genitive),
    )


def is_inhabitant(text: str, language: str) -> bool:
    """Whether a word names the people of a state, in any case."""
    known, lower = country_words(language).inhabitants, text.lower()
    endings = topic(language, "offices").get("endings", ("",))
    return any(lower.removesuffix(ending) in known for ending in endings if lower.endswith(ending))


def country_namings(reading: Reading) -> Iterator[Naming]:
    """Every word that names a state, with the state's usual name."""
    known = country_words(reading.language)
    for line in reading.lines:
        place = 0
        while place < len(line.words):
            found = list(_at(line, place, known, reading))
            yield from found
            end = max((one.span.end for one in found), default=0)
            place += 1
            while place < len(line.words) and line.words[place].span.start < end:
                place += 1


def _at(line: Line, place: int, known: CountryWords, reading: Reading) -> Iterator[Naming]:
    word = line.words[place]
    phrase = known.phrases.at(line.words, place) if word.is_capitalised else None
    if phrase:
        yield _naming(phrase.span(line.words), phrase.value, MentionKind.NAME, reading)
    elif code := known.name(word.text):
        yield _naming(word.span, code, MentionKind.NAME, reading)
    elif code := known.adjective(word.text):
        yield _naming(word.span, code, MentionKind.ADJECTIVE, reading)
    elif len(pieces := list(PIECE.finditer(word.text))) > 1:
        yield from _parts(word, pieces, known, reading)


def _parts(word: Word, pieces: list[re.Match[str]], known: CountryWords, reading: Reading) -> Iterator[Naming]:
    """The states within a compound ("US-Truppen", "US-mexikanisch"); a capital within one is no government."""
    for piece in pieces:
        code = known.any(piece[0])
        if code:
            span = Span(word.span.start + piece.start(), word.span.start + piece.end())
            yield _naming(span, code, MentionKind.PART, reading)


def _naming(span: Span, code: str, kind: MentionKind, reading: Reading) -> Naming:
    name = countries(reading.language)[code].name
    return Naming(span, EntityType.PLACE, name, kind, code, sure=kind is not MentionKind.ADJECTIVE)


def capital_namings(reading: Reading) -> Iterator[Naming]:
    """Capitals: as places of their own, or as metonyms where they stand for the government."""
    known = country_words(reading.language)
    for line in reading.lines:
        for place, word in enumerate(line.words):
            phrase = known.capital_phrases.at(line.words, place) if word.is_capitalised else None
            code = phrase.value if phrase else known.capital(word.text)
            end = phrase.end if phrase else place + 1
            if not code or known.name(word.text):
                continue
            span = phrase.span(line.words) if phrase else word.span
            if _stands_for_government(line, place, end, known, reading.language):
                yield Naming(
                    span, EntityType.PLACE, countries(reading.language)[code].name, MentionKind.METONYM, code, sure=True
                )
            else:
                yield Naming(span, EntityType.PLACE, span.of(reading.text))


def _stands_for_government(line: Line, start: int, end: int, known: CountryWords, language: str) -> bool:
    return _is_paired(line, start, end, known, language) or _acts(line, start, end, language)


def _is_paired(line: Line, start: int, end: int, known: CountryWords, language: str) -> bool:
    """Whether the capital stands in "between A and B" where both are capitals or states."""
    table = topic(language, "names")
    words = line.words

    def is_state(place: int) -> bool:
        return 0 <= place < len(words) and bool(known.name(words[place].text) or known.capital(words[place].text))

    before = words[start - 1].lower if start else ""
    if before == table.get("between"):
        return end < len(words) and words[end].lower == table.get("and") and is_state(end + 1)
    return (
        start > 2
        and before == table.get("and")
        and is_state(start - 2)
        and words[start - 3].lower == table.get("between")
    )


def _acts(line: Line, start: int, end: int, language: str) -> bool:
    """Whether the capital is the subject of a verb of saying or acting that follows at once."""
    if end >= len(line.words) or (start and line.words[start - 1].text not in {",", ":", "„", "“", '"'}):
        return False
    verb = line.words[end]
    return verb.pos is PartOfSpeech.VERB and verb.lemma in acts(language).verb_group


def looked_up(table: Mapping[str, str], text: str, endings: tuple[str, ...]) -> str | None:
    """What a table says of a word in any of the inflections that the endings make."""
    for ending in endings:
        if text.endswith(ending) and (code := table.get(text.removesuffix(ending) if ending else text)):
            return code
    return None


def declined(name: str, endings: tuple[str, ...]) -> Iterator[str]:
    """Yields a name of several words with its leading adjective in every inflection."""
    yield name
    first, _, rest = name.partition(" ")
    stem = next((first.removesuffix(ending) for ending in ("es", "er", "e") if first.endswith(ending)), "")
    if endings and stem:
        for ending in endings:
            yield f"{stem}{ending} {rest}"
            yield f"{stem}{ending} {rest}s"
