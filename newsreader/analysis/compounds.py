"""The parts of compounds, and the dictionary forms of nouns that no pipeline has reduced."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from newsreader.analysis.words import HYPHENS, NOUNS, Line, Word
from newsreader.model.findings import PartOfSpeech
from newsreader.resources.acts import acts
from newsreader.resources.countries import countries
from newsreader.resources.languages import topic

SHORTEST_HEAD = 4
SHORTEST_FRONT = 3
VOWELS = frozenset("aeiouäöüy")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The nouns known while one article is read: its own and the frequent ones of the language."""

    language: str
    words: frozenset[str]

    @classmethod
    def of(cls, lines: Iterable[Line], language: str) -> Vocabulary:
        """The vocabulary of an article."""
        own = {word.lemma for line in lines for word in line.words if word.pos in NOUNS}
        return cls(language, _frequent(language) | {word for word in own if len(word) >= SHORTEST_HEAD})

    def parts(self, lemma: str) -> tuple[str, ...]:
        """The parts of a noun, head last; a simple word is its own only part."""
        pieces = _at_hyphens(lemma)
        return (*pieces[:-1], *self._closed(pieces[-1]))

    def _closed(self, lemma: str) -> tuple[str, ...]:
        """Front and head of a compound written as one word, the longest known head first."""
        if lemma.endswith(_suffixes(self.language)):
            return (lemma,)
        for cut in range(SHORTEST_FRONT, len(lemma) - SHORTEST_HEAD + 1):
            head, front = lemma[cut:], lemma[:cut]
            if head in self.words and not VOWELS.isdisjoint(front) and self._can_front(front):
                return (front, head)
        return (lemma,)

    def _can_front(self, front: str) -> bool:
        if front in topic(self.language, "verbs").get("separable", ()):
            return False
        if front in self.words or len(front) > SHORTEST_HEAD:
            return bool(_joints(self.language))
        return any(joint and front.removesuffix(joint) in self.words for joint in _joints(self.language))


def _at_hyphens(word: str) -> list[str]:
    for hyphen in HYPHENS[:-1]:
        word = word.replace(hyphen, HYPHENS[-1])
    return [part for part in word.split(HYPHENS[-1]) if part] or [word]


@cache
def _frequent(language: str) -> frozenset[str]:
    heads = topic(language, "function_words").get("compounds", {}).get("heads", ())
    groups = topic(language, "groups").get("nouns", ())
    states = [name.lower() for country in countries(language).values() for name in country.names]
    return frozenset(heads) | frozenset(states) | frozenset(groups) | frozenset(acts(language).noun_group)


@cache
def _suffixes(language: str) -> tuple[str, ...]:
    return tuple(topic(language, "function_words").get("compounds", {}).get("suffixes", ()))


@cache
def _joints(language: str) -> tuple[str, ...]:
    return tuple(topic(language, "function_words").get("compounds", {}).get("joints", ()))


def with_noun_lemmas(lines: Sequence[Line], language: str) -> tuple[Line, ...]:
    """The lines with the lemmas of their nouns put right, by the endings of the language and the words around."""
    listed = _reduced(lines, language, _frequent(language))
    return _reduced(listed, language, Vocabulary.of(listed, language).words)


def _reduced(lines: Sequence[Line], language: str, known: frozenset[str]) -> tuple[Line, ...]:
    return tuple(
        replace(line, words=tuple(_reduced_word(word, language, known) for word in line.words)) for line in lines
    )


def _reduced_word(word: Word, language: str, known: frozenset[str]) -> Word:
    if word.pos is PartOfSpeech.PROPN:
        return _without_genitive(word, language, known)
    if word.pos is not PartOfSpeech.NOUN:
        return word
    found = next((form for start in (word.lemma, word.lower) for form in _reductions(start, language, known)), None)
    found = found or _plain_singular(word, language)
    return replace(word, lemma=found) if found and found != word.lemma else word


def _plain_singular(word: Word, language: str) -> str | None:
    """The singular by the plain endings of the language, for a noun of which no pipeline tells the number."""
    if word.number or word.lemma != word.lower or len(word.lower) <= SHORTEST_HEAD:
        return None
    endings = topic(language, "function_words").get("nouns", {}).get("plain", {})
    ending = next((ending for ending in endings if word.lower.endswith(ending)), None)
    return word.lower.removesuffix(ending) + str(endings[ending]) if ending else None


def _without_genitive(word: Word, language: str, known: frozenset[str]) -> Word:
    for ending in topic(language, "names").get("genitive", ()):
        bare = word.lemma.removesuffix(ending)
        if bare != word.lemma and bare in known:
            return replace(word, lemma=bare)
    return word


def _reductions(form: str, language: str, known: frozenset[str]) -> Iterator[str]:
    """What a noun may be the inflected form of, surest first: as it is, by a sure ending, by any ending."""
    table = topic(language, "function_words").get("nouns", {})
    if _ends_known(form, _frequent(language)):
        yield form
    for ending, base in table.get("always", {}).items():
        if form.endswith(ending) and ending != base:
            yield form.removesuffix(ending) + str(base)
    for ending in (*table.get("endings", ()), ""):
        stem = form.removesuffix(ending)
        if form.endswith(ending):
            yield from (one for one in (stem, *_without_umlaut(stem, table)) if _ends_known(one, known))


def _without_umlaut(stem: str, table: Mapping[str, Any]) -> Iterator[str]:
    for umlaut, base in table.get("umlauts", {}).items():
        front, found, back = stem.rpartition(umlaut)
        if found:
            yield f"{front}{base}{back}"


def _ends_known(lemma: str, known: frozenset[str]) -> bool:
    """Whether a noun, or the head of a compound, is one we know."""
    heads = range(SHORTEST_FRONT, len(lemma) - SHORTEST_HEAD + 1)
    return lemma in known or any(lemma[start:] in known for start in heads)
