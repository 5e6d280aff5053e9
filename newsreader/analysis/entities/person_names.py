"""Persons by rules: a form of address or an office before a name, a given name we know."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsreader.analysis.entities.country_names import country_words
from newsreader.analysis.entities.naming import NameWords, Naming, name_words
from newsreader.analysis.entities.offices import OfficeWords, office_of, office_words
from newsreader.analysis.words import Reading, Word
from newsreader.model.findings import EntityType, PartOfSpeech
from newsreader.model.span import Span
from newsreader.resources.acts import acts

LONGEST_NAME = 5
NICKNAME = ({"(", "“", '"', "‘", "'"}, {")", "”", '"', "’", "'"})
"""What stands before and after a nickname within a name: Luis (Jerry) Ortiz."""
INITIAL = re.compile(r"[^\W\d_]\.")


def person_namings(reading: Reading) -> Iterator[Naming]:
    """Names of persons that the words around or within them give away."""
    known, offices = name_words(reading.language), office_words(reading.language)
    for line in reading.lines:
        place = 0
        while place < len(line.words):
            start = _name_start(line.words, place, known, offices, reading.language)
            end = _name_end(line.words, start, known, reading.language) if start is not None else place
            if start is not None and end > start:
                span = Span(line.words[start].span.start, line.words[end - 1].span.end)
                yield Naming(span, EntityType.PERSON, span.of(reading.text), sure=True)
            place = max(place + 1, end)


def _name_start(words: Sequence[Word], place: int, known: NameWords, offices: OfficeWords, language: str) -> int | None:
    """Where a name begins that the word at `place` announces or opens; None where it does neither."""
    word, following = words[place], place + 1
    if known.is_given(word.text) and _name_end(words, place, known, language) > following:
        return place
    if following >= len(words) or not could_be_name(words[following], language):
        return None
    if opens_organisation(words, place, language):
        return None
    if word.lower in offices.courtesy:
        return following
    if office_of(word, language) and words[following].pos is not PartOfSpeech.NOUN:
        return following
    return None


def _name_end(words: Sequence[Word], start: int, known: NameWords, language: str) -> int:
    """The end of a name: capitalised words, small particles between them, a second name after a hyphen."""
    end = start + 1
    while end < min(len(words), start + LONGEST_NAME):
        if end - start > 1 and words[end].text in known.organisation:
            break
        if could_be_name(words[end], language) or INITIAL.fullmatch(words[end].text):
            end += 1
        elif _is_office_as_surname(words, end, known, language):
            return end + 1
        elif _is_nickname(words, end, language):
            end += 4
        elif _is_particle(words, end, known, language):
            end += 2
        else:
            break
    while end > start and (len(words[end - 1].text) == 1 or INITIAL.fullmatch(words[end - 1].text)):
        end -= 1
    return end


def _is_particle(words: Sequence[Word], place: int, known: NameWords, language: str) -> bool:
    """Whether a small word belongs to a name: the one after it could; after what may be an article it is no noun."""
    if words[place].text not in known.particles or place + 1 >= len(words):
        return False
    follows = words[place + 1]
    is_noun = words[place].pos is PartOfSpeech.DET and follows.pos is not PartOfSpeech.PROPN
    return could_be_name(follows, language) and not is_noun


def _is_nickname(words: Sequence[Word], place: int, language: str) -> bool:
    """Whether a nickname between marks, and a name after it, begin at a word."""
    opening, closing = NICKNAME
    if place + 3 >= len(words) or words[place].text not in opening or words[place + 2].text not in closing:
        return False
    return could_be_name(words[place + 1], language) and could_be_name(words[place + 3], language)


def _is_office_as_surname(words: Sequence[Word], place: int, known: NameWords, language: str) -> bool:
    """Whether a word of office follows a given name and no name follows it ("Billie Jean King")."""
    if not known.is_given(words[place - 1].text) or words[place].pos is not PartOfSpeech.PROPN:
        return False
    ends = place + 1 >= len(words) or not words[place + 1].is_capitalised
    return ends and words[place].is_capitalised and office_of(words[place], language) is not None


def opens_organisation(words: Sequence[Word], place: int, language: str) -> bool:
    """Whether a word of office is the first of an organisation's name ("General Motors")."""
    if place + 1 >= len(words) or not words[place].is_capitalised:
        return False
    return words[place + 1].text in name_words(language).organisation and office_of(words[place], language) is not None


def could_be_name(word: Word, language: str) -> bool:
    """Whether a word may be part of a person's name: capitalised, and not a word we know as something else.

    A word in capitals is none, nor one before a hyphen ("US-Truppen").
    """
    known = name_words(language)
    if not word.is_capitalised or not word.text[-1].isalnum() or word.text in known.never:
        return False
    front, hyphen, _ = word.text.partition("-")
    if len(front) > 1 and front.isupper() and (hyphen or front == word.text):
        return False
    is_noun = word.lemma in acts(language).noun_group or office_of(word, language) is not None
    countries = country_words(language)
    return not is_noun and not countries.any(word.text) and word.lower not in office_words(language).courtesy
