"""Names that a pipeline labels, and acronyms."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsreader.analysis.entities.country_names import country_words, is_inhabitant
from newsreader.analysis.entities.naming import Naming, Places, name_words
from newsreader.analysis.entities.offices import office_of, office_words
from newsreader.analysis.labels import name_label
from newsreader.analysis.quantities import is_unit
from newsreader.analysis.quotations.marks import CLOSING
from newsreader.analysis.words import HYPHENS, Reading, Word, closed_words
from newsreader.model.findings import EntityType, MentionKind, PartOfSpeech
from newsreader.model.span import Span
from newsreader.resources.languages import topic

ACRONYM = re.compile(r"[A-ZÄÖÜ]{2,6}")
ROMAN = re.compile(r"[IVXLCM]+")
SIGNS = tuple(sign for signs in CLOSING.values() for sign in signs)
CAMEL = re.compile(r"[a-z]{1,2}[A-Z][a-z]+|[A-Z][a-z]+[A-Z]\w+")


def labelled_namings(reading: Reading, places: Places) -> Iterator[Naming]:
    """The names of the pipeline, freed of titles and articles at their edges; what cannot be a name is left out."""
    for labelled in reading.names:
        meaning = name_label(reading.language, labelled.label)
        if meaning is None or meaning.kind is not MentionKind.NAME:
            continue
        words = _trimmed(places.words_of(labelled.span), reading.language)
        if words and _is_plausible(words, meaning.type, places):
            span = Span(words[0].span.start, words[-1].span.end)
            yield Naming(span, _type(span, meaning.type, reading.text), " ".join(span.of(reading.text).split()))


def _type(span: Span, type: EntityType, text: str) -> EntityType:
    """The sort of a name; one in quotation marks of its own names a thing: a ship, a film, a paper."""
    is_quoted = span.start > 0 and text[span.start - 1] in CLOSING and text[span.end : span.end + 1] in SIGNS
    return EntityType.OTHER if is_quoted and type is EntityType.PERSON else type


def _trimmed(words: Sequence[Word], language: str) -> Sequence[Word]:
    courtesy = office_words(language).courtesy
    start, end = 0, len(words)
    while start < end and (
        words[start].lower in closed_words(language)
        or words[start].lower in courtesy
        or not words[start].text[0].isalnum()
        or (end - start > 1 and _is_no_start(words[start], language))
    ):
        start += 1
    while end > start and _is_no_end(words[end - 1], language):
        end -= 1
    return words[start:end]


def _is_no_start(word: Word, language: str) -> bool:
    """Whether a word before a name tells an office, an origin ("Australier") or a sort of place."""
    return office_of(word, language) is not None or _is_kind_of_place(word, language) or _is_origin(word, language)


def _is_origin(word: Word, language: str) -> bool:
    """Whether a noun names an inhabitant of a state, in a language whose adjectives of states are other words."""
    return is_inhabitant(word.text, language) and country_words(language).adjective(word.text) is None


def _is_kind_of_place(word: Word, language: str) -> bool:
    """Whether a noun says what sort of place the name after it is ("Pazifikinsel Guam")."""
    nouns = tuple(topic(language, "names").get("place_nouns", ()))
    closed = office_words(language).closed_compounds and word.pos is PartOfSpeech.NOUN
    return bool(nouns) and closed and word.lower.endswith(nouns)


def _is_no_end(word: Word, language: str) -> bool:
    """Whether a word cannot be the last of a name: a mark, a small word, part of an office."""
    are_nouns_small = not topic(language, "function_words").get("nouns", {}).get("capitalised", True)
    is_small = word.text.islower() and (are_nouns_small or word.lower in closed_words(language))
    is_office = word.text in topic(language, "names").get("before_offices", ())
    return not word.text[-1].isalnum() or word.pos is PartOfSpeech.PART or is_small or is_office


def _is_plausible(words: Sequence[Word], type: EntityType, places: Places) -> bool:
    """Whether labelled words look like a name at all, in a language where every noun has a capital letter."""
    language, first = places.reading.language, words[0]
    if not any(letter.isupper() for letter in first.text) or is_unit(first, language):
        return False
    if len(words) > 1:
        return True
    is_known = first.text in name_words(language).never or is_inhabitant(first.text, language)
    if len(first.text.rstrip(".")) <= 1 or is_known or office_of(first, language) is not None:
        return False
    if type is EntityType.PERSON and places.takes_article(first.text):
        return False
    if first.pos is PartOfSpeech.PROPN or first.text in places.proper or type is EntityType.ORGANISATION:
        return True
    return type is EntityType.PLACE and places.word_before(first) in name_words(language).place_prepositions


def acronym_namings(reading: Reading) -> Iterator[Naming]:
    """Words in capitals and names with a capital inside: organisations, unless the list of others has them."""
    known = name_words(reading.language)
    for line in reading.lines:
        shouting = sum(word.text.isupper() for word in line.words) * 2 > len(line.words)
        for word in line.words:
            yield from _acronym_in_compound(word, reading.language)
            is_acronym = ACRONYM.fullmatch(word.text) and not ROMAN.fullmatch(word.text) and not shouting
            if (is_acronym and word.text not in known.no_organisation) or CAMEL.fullmatch(word.text):
                yield Naming(word.span, EntityType.ORGANISATION, word.text)


def _acronym_in_compound(word: Word, language: str) -> Iterator[Naming]:
    """The organisation at the front of a compound: "EU-Kommission"."""
    front = re.split(f"[{HYPHENS}]", word.text)[0]
    is_acronym = front != word.text and ACRONYM.fullmatch(front) and not ROMAN.fullmatch(front)
    if is_acronym and front not in name_words(language).no_organisation:
        span = Span(word.span.start, word.span.start + len(front))
        yield Naming(span, EntityType.ORGANISATION, front, MentionKind.PART)


def outlet_namings(places: Places) -> Iterator[Naming]:
    """Every place where an article names the paper that prints it, unless the paper's name is a plain word."""
    stated = places.reading.article.masthead.outlet
    if stated is None or not re.search(rf"\w[\s{HYPHENS}]\w", stated.value):
        return
    for found in re.finditer(re.escape(stated.value), places.reading.text):
        span = Span(*found.span())
        if places.around(span) is not None:
            yield Naming(span, EntityType.ORGANISATION, stated.value, sure=True)
