"""Phrases of office around a name: before it, with a complement between, or in an apposition on either side."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from newsreader.analysis.entities.country_names import country_words
from newsreader.analysis.entities.naming import name_words
from newsreader.analysis.entities.offices import FEMININE, MASCULINE, Office, office_of, office_words
from newsreader.analysis.words import HYPHENS, NOUNS, Word
from newsreader.model.findings import PartOfSpeech, Standing
from newsreader.model.span import Span
from newsreader.resources.languages import topic

FURTHEST_COMPLEMENT = 7
"""How many words may stand between an office and the name it belongs to ("Minister der Russischen Föderation ...")."""
MODIFIERS = 3
APPOSITION_HEAD = 7
CLOSING = frozenset({PartOfSpeech.SCONJ, PartOfSpeech.CCONJ, PartOfSpeech.PRON, PartOfSpeech.PUNCT})
CLAUSAL = CLOSING | {PartOfSpeech.VERB, PartOfSpeech.AUX}
LINKING = frozenset({PartOfSpeech.ADP, PartOfSpeech.DET})
MODIFYING = NOUNS | {PartOfSpeech.ADJ, PartOfSpeech.DET}


@dataclass(frozen=True, slots=True)
class Title:
    """A phrase of office by the numbers of its words: article, title and the head that names the office."""

    first: int
    start: int
    head: int
    end: int
    office: Office
    standing: Standing
    standing_word: Span | None
    country: str | None


def title_before(words: Sequence[Word], start: int, end: int, language: str) -> Title | None:
    """The title that stands before a name, directly, with a complement between, or parted by a comma or a bracket."""
    is_bracketed = start > 1 and end < len(words) and words[start - 1].text == "(" and words[end].text == ")"
    place = start - 1 - is_bracketed
    while place >= 0 and words[place].lower in office_words(language).courtesy:
        place -= 1
    if place < 0:
        return None
    if office := office_of(words[place], language):
        return title_around(words, place, place + 1, office, language)
    is_parted = words[place].text == ","
    last = place - is_parted
    if words[last].pos in LINKING:
        return None
    head = _head_with_complement(words, last, language)
    office = office_of(words[head], language) if head is not None else None
    if head is None or office is None or (not is_parted and office.lemma in office_words(language).relations):
        return None
    title = title_around(words, head, last + 1, office, language)
    is_apposition = _is_definite(words, title, language) and _closes(words, end)
    return title if not is_parted or is_apposition else None


def title_after(words: Sequence[Word], end: int, language: str) -> Title | None:
    """The title in an apposition after a name: "Ema Suryani, a doctor at a health clinic"."""
    place = _after_brackets(words, end)
    if place >= len(words) or words[place].text != ",":
        return None
    for head in range(place + 1, min(len(words), place + 1 + APPOSITION_HEAD)):
        word = words[head]
        office = office_of(word, language) if word.pos in NOUNS else None
        if office:
            last = _complement_end(words, head + 1)
            if last < head + 1 or not _closes(words, last):
                return None
            return title_around(words, head, last, office, language, place + 1)
        if not _modifies(word, language):
            return None
    return None


def _modifies(word: Word, language: str) -> bool:
    """Whether a word may stand before a word of office in one noun phrase; before a closed compound no noun does."""
    known = name_words(language)
    is_small = word.lower in known.genitive or word.lower in known.possessive or word.lower in _definite(language)
    is_head = word.pos is PartOfSpeech.NOUN and office_words(language).closed_compounds
    return (
        is_small or (word.pos in MODIFYING and not is_head) or office_words(language).standing_of(word.text) is not None
    )


@cache
def _definite(language: str) -> frozenset[str]:
    return frozenset(form for forms in topic(language, "names").get("definite", {}).values() for form in forms)


def _closes(words: Sequence[Word], place: int) -> bool:
    """Whether an apposition ends before a word, rather than being the subject of the verb there."""
    return place >= len(words) or words[place].pos in CLOSING


def _is_definite(words: Sequence[Word], title: Title, language: str) -> bool:
    """Whether an article or a genitive makes a title that of one person."""
    genitive = name_words(language).genitive
    return title.first < title.start or any(word.text in genitive for word in words[title.start : title.head])


def title_around(
    words: Sequence[Word], head: int, end: int, office: Office, language: str, first: int | None = None
) -> Title:
    """The whole phrase around the word of office, from its article on; `first` is where it begins, if known."""
    if first is None:
        start = _title_start(words, head, language)
        first = start - 1 if start and _is_article(words[start - 1], office, language) else start
    else:
        start = first + (first < head and _is_article(words[first], office, language))
    standing, mark = office.standing, office.standing_word
    offices = office_words(language)
    for word in words[start:head]:
        told = offices.standing_of(word.text)
        if told is not None:
            standing, mark = told, word.span
    return Title(first, start, head, end, office, standing, mark, _country(words[start:end], language))


def _is_article(word: Word, office: Office, language: str) -> bool:
    """Whether a word is a determiner that agrees with the office in gender, or tells whose office it is."""
    if word.lower in name_words(language).possessive:
        return True
    definite = topic(language, "names").get("definite", {})
    if word.lower not in _definite(language):
        return word.pos is PartOfSpeech.DET
    fitting = {MASCULINE: ("masculine",), FEMININE: ("feminine",)}.get(office.gender, tuple(definite))
    return any(word.lower in definite.get(gender, ()) for gender in fitting)


def _title_start(words: Sequence[Word], head: int, language: str) -> int:
    """The first adjective, genitive or modifying noun before the word of office."""
    start, nouns, never = head, 0, name_words(language).never
    countries, offices = country_words(language), office_words(language)
    joins_nouns = not topic(language, "function_words").get("nouns", {}).get("capitalised", True)
    while start > 0:
        word = words[start - 1]
        if word.text in never:
            break
        if word.pos is PartOfSpeech.ADJ or countries.any(word.text) or offices.standing_of(word.text):
            start -= 1
        elif joins_nouns and (word.pos in NOUNS or word.text in name_words(language).genitive) and nouns < MODIFIERS:
            start, nouns = start - 1, nouns + 1
        else:
            break
    return start


def _head_with_complement(words: Sequence[Word], last: int, language: str) -> int | None:
    """The word of office to which a complement ending at `last` belongs ("Präsidentin von Mexiko")."""
    links = frozenset(topic(language, "names").get("of", ()))
    for head in range(last, max(-1, last - FURTHEST_COMPLEMENT - 1), -1):
        word = words[head]
        if word.pos in CLAUSAL:
            return None
        if word.pos in NOUNS and office_of(word, language):
            follows = words[head + 1].lower if head < last else ""
            return head if head == last or follows in links else None
    return None


def _complement_end(words: Sequence[Word], place: int) -> int:
    """The end of what follows a word of office up to the next mark or verb; -1 where another name follows at once."""
    if place < len(words) and words[place].pos is PartOfSpeech.PROPN:
        return -1
    end = place
    while end < min(len(words), place + FURTHEST_COMPLEMENT) and words[end].pos not in CLAUSAL:
        end += 1
    return end


def _after_brackets(words: Sequence[Word], place: int) -> int:
    if place < len(words) and words[place].text == "(":
        for end in range(place, min(len(words), place + FURTHEST_COMPLEMENT)):
            if words[end].text == ")":
                return end + 1
    return place


def _country(words: Sequence[Word], language: str) -> str | None:
    known = country_words(language)
    for word in words:
        for piece in (word.text, *re.split(f"[{HYPHENS}]", word.text)):
            if code := known.any(piece):
                return code
    return None
