"""Offices, professions and roles as words: which office a word names, for which gender, with which standing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from newsreader.analysis.words import HYPHENS, Word
from newsreader.model.findings import Standing
from newsreader.model.span import Span
from newsreader.resources.languages import topic

MASCULINE, FEMININE = "Masc", "Fem"
SHORTEST_FRONT = 3


@dataclass(frozen=True, slots=True)
class Office:
    """What a word of office says: the office, the gender of who holds it (or empty) and a standing of its own.

    `front` is what stands before the office within a compound ("hafen" in "Hafendirektorin"), in lower case.
    """

    lemma: str
    gender: str
    standing: Standing = Standing.IN_OFFICE
    standing_word: Span | None = None
    front: str = ""


@dataclass(frozen=True, slots=True)
class OfficeWords:
    """The offices of a language: written form, in lower case, to lemma and gender."""

    forms: Mapping[str, tuple[str, str]]
    equal: Mapping[str, str]
    courtesy: Mapping[str, str]
    standing: Mapping[str, Standing]
    stems: Mapping[str, Standing]
    prefixes: Mapping[str, Standing]
    suffixes: Mapping[str, Standing]
    endings: tuple[str, ...]
    closed_compounds: bool
    no_offices: frozenset[str]
    relations: frozenset[str]

    def same(self, one: str, other: str) -> bool:
        """Whether two offices, by lemma, mean the same post."""
        return one == other or (one in self.equal and self.equal[one] == self.equal.get(other))

    def standing_of(self, text: str) -> Standing | None:
        """The standing that a word of its own tells ("ehemalige", "former")."""
        lower = text.lower()
        if lower in self.standing:
            return self.standing[lower]
        return next((standing for stem, standing in self.stems.items() if lower.startswith(stem)), None)


@cache
def office_words(language: str) -> OfficeWords:
    """The offices of a language, from `offices.toml` and `standing.toml`."""
    table, standings = topic(language, "offices"), topic(language, "standing")
    feminine_only = frozenset(table.get("gender", {}).get("feminine", ()))
    adjectival = frozenset(table.get("gender", {}).get("either", ()))
    forms: dict[str, tuple[str, str]] = {}
    pairs = table.get("offices", {})
    for masculine, feminine in pairs.items():
        own = FEMININE if masculine in feminine_only else MASCULINE if feminine and feminine != masculine else ""
        forms.setdefault(masculine, (masculine, own))
        if feminine and feminine != masculine:
            forms[feminine] = (masculine, "" if feminine in adjectival else FEMININE)
    courtesy = {
        word: gender
        for part, gender in (("masculine", MASCULINE), ("feminine", FEMININE), ("neutral", ""))
        for word in table.get("courtesy", {}).get(part, ())
    }
    rows = [(Standing(name), row) for name, row in standings.items()]
    words = [(word, standing) for standing, row in rows for word in row.get("words", ())]
    return OfficeWords(
        forms,
        {office: name for name, offices in table.get("equal", {}).items() for office in offices},
        courtesy,
        {word.lower(): standing for word, standing in words if not word.endswith("*")},
        {word.rstrip("*"): standing for word, standing in words if word.endswith("*")},
        {prefix.lower(): standing for standing, row in rows for prefix in row.get("prefixes", ())},
        {suffix: standing for standing, row in rows for suffix in row.get("suffixes", ())},
        tuple(table.get("endings", ("",))),
        bool(table.get("closed_compounds")),
        frozenset(table.get("no_offices", ())),
        frozenset(table.get("relations", ())),
    )


def office_of(word: Word, language: str) -> Office | None:
    """The office that a word names, alone or as head of a compound; None for every other word."""
    known = office_words(language)
    text = word.lower
    plain, standing, mark = _without_standing(text, word.span, known)
    for candidate in (plain, text):
        if (found := _head(candidate, known)) is not None:
            lemma, gender, front = found
            return Office(lemma, gender, standing, mark, front)
    return None


def _without_standing(text: str, span: Span, known: OfficeWords) -> tuple[str, Standing, Span | None]:
    for suffix, standing in known.suffixes.items():
        if text.endswith(suffix):
            rest = text.removesuffix(suffix) if suffix[0] in HYPHENS else text
            return rest, standing, Span(span.end - len(suffix.lstrip(HYPHENS)), span.end)
    for prefix, standing in sorted(known.prefixes.items(), key=lambda row: -len(row[0])):
        rest = text.removeprefix(prefix)
        if rest != text and _head(rest, known):
            return rest, standing, Span(span.start, span.start + len(prefix.rstrip(HYPHENS)))
    return text, Standing.IN_OFFICE, None


def _head(text: str, known: OfficeWords) -> tuple[str, str, str] | None:
    """Lemma and gender of the longest office that a word ends with, and what stands before it."""
    if text in known.no_offices:
        return None
    for ending in known.endings:
        if text.endswith(ending):
            stem = text.removesuffix(ending)
            start = next((start for start in _starts(stem, known) if stem[start:] in known.forms), None)
            if start is not None:
                return *known.forms[stem[start:]], stem[:start]
    return None


def _starts(stem: str, known: OfficeWords) -> Iterator[int]:
    """Where the head of a compound may begin: at its front, after hyphens, and within the last piece."""
    starts = [0, *(place + 1 for place, letter in enumerate(stem) if letter in HYPHENS)]
    yield from starts
    if known.closed_compounds:
        yield from range(starts[-1] + SHORTEST_FRONT, len(stem) - SHORTEST_FRONT)
