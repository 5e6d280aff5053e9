"""Parts of speech by rules, for a language without a trained pipeline on this computer."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Protocol

from newsreader.analysis.inflection import VerbForm, verb_forms
from newsreader.model.findings import PartOfSpeech
from newsreader.resources.languages import topic

NUMBER = re.compile(r"[\d.,]*\d[\d.,]*")


class _Printed(Protocol):
    @property
    def text(self) -> str: ...


def tagged(words: Sequence[_Printed], language: str) -> list[PartOfSpeech]:
    """The part of speech of each word of one sentence."""
    return [_tag(word.text, place == 0, language) for place, word in enumerate(words)]


@cache
def _closed(language: str) -> Mapping[str, PartOfSpeech]:
    table = topic(language, "function_words").get("closed", {})
    return {word: PartOfSpeech(pos) for pos, words in table.items() for word in words}


@cache
def _suffixes(language: str) -> tuple[tuple[PartOfSpeech, tuple[str, ...]], ...]:
    table = topic(language, "function_words").get("suffixes", {})
    return tuple((PartOfSpeech(pos), tuple(ends)) for pos, ends in table.items() if isinstance(ends, list))


def _tag(text: str, is_first: bool, language: str) -> PartOfSpeech:
    lower = text.lower()
    if not any(character.isalnum() for character in text):
        return PartOfSpeech.PUNCT
    if NUMBER.fullmatch(text):
        return PartOfSpeech.NUM
    if lower in _closed(language) and (is_first or not text[0].isupper() or len(text) == 1):
        return _closed(language)[lower]
    forms = verb_forms(language).get(lower, ())
    if text[0].isupper() and not (is_first and forms):
        return _capitalised(language)
    return _verb_or_other(lower, forms, language)


def _capitalised(language: str) -> PartOfSpeech:
    nouns = topic(language, "function_words").get("nouns", {})
    return PartOfSpeech.NOUN if nouns.get("capitalised") else PartOfSpeech.PROPN


def _verb_or_other(lower: str, forms: tuple[VerbForm, ...], language: str) -> PartOfSpeech:
    if forms:
        return PartOfSpeech.AUX if forms[0].is_auxiliary else PartOfSpeech.VERB
    for pos, ends in _suffixes(language):
        if lower.endswith(ends):
            return pos
    unknown = topic(language, "function_words").get("suffixes", {}).get("unknown", "X")
    return PartOfSpeech(unknown)
