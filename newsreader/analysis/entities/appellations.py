"""By which titles an article calls a person: "der ehemalige US-Präsident Donald Trump", "Trump, the ex-president"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from newsreader.analysis.entities.country_names import country_words
from newsreader.analysis.entities.joining import Draft
from newsreader.analysis.entities.naming import Places, name_words
from newsreader.analysis.entities.offices import FEMININE, MASCULINE, Office, office_of, office_words
from newsreader.analysis.words import HYPHENS, NOUNS, Word
from newsreader.model.findings import Appellation, MentionKind, PartOfSpeech, Standing
from newsreader.model.span import Span
from newsreader.resources.languages import topic

FURTHEST_COMPLEMENT = 7
"""How many words may stand between an office and the name it belongs to ("Minister der Russischen Föderation ...")."""
MODIFIERS = 3
APPOSITION_HEAD = 5
CLAUSAL = frozenset({PartOfSpeech.VERB, PartOfSpeech.AUX, PartOfSpeech.SCONJ, PartOfSpeech.CCONJ, PartOfSpeech.PUNCT})


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


def appellations_of(draft: Draft, places: Places) -> tuple[Appellation, ...]:
    """Every place where a person is named with a title."""
    found = []
    for span, kind in sorted(draft.mentions.items()):
        where = places.around(span) if kind is MentionKind.NAME else None
        if where is None:
            continue
        line, start, end = where
        title = title_before(line.words, start, places.reading.language)
        if title is None:
            title = title_after(line.words, end, places.reading.language)
        is_complement = places.bare(span.of(places.reading.text)) != span.of(places.reading.text)
        if title is not None and not (is_complement and title.first < title.start):
            words = line.words
            whole = Span.covering([span, _span(words, title.first, title.end)])
            found.append(
                Appellation(
                    whole,
                    span,
                    _span(words, title.start, title.end),
                    title.office.lemma,
                    title.standing,
                    title.standing_word,
                    title.country,
                )
            )
    return tuple(found)


def title_before(words: Sequence[Word], start: int, language: str) -> Title | None:
    """The title that stands before a name, directly, with a complement between, or parted from it by a comma."""
    place = start - 1
    while place >= 0 and words[place].lower in office_words(language).courtesy:
        place -= 1
    if place < 0:
        return None
    if office := office_of(words[place], language):
        return title_around(words, place, place + 1, office, language)
    is_parted = words[place].text == ","
    last = place - is_parted
    head = _head_with_complement(words, last, language)
    if head is None:
        return None
    office = office_of(words[head], language)
    title = title_around(words, head, last + 1, office, language) if office else None
    return title if title and (not is_parted or title.first < title.start) else None


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
            if last < head + 1:
                return None
            title = title_around(words, head, last, office, language)
            return title if title.first == place + 1 else None
        if word.pos in CLAUSAL or word.pos is PartOfSpeech.ADP:
            return None
    return None


def title_around(words: Sequence[Word], head: int, end: int, office: Office, language: str) -> Title:
    """The whole phrase around the word of office, from its article on."""
    start = _title_start(words, head, language)
    first = start - 1 if start and _is_article(words[start - 1], office, language) else start
    standing, mark = office.standing, office.standing_word
    offices = office_words(language)
    for word in words[start:head]:
        told = offices.standing_of(word.text)
        if told is not None:
            standing, mark = told, word.span
    return Title(first, start, head, end, office, standing, mark, _country(words[start:end], language))


def _is_article(word: Word, office: Office, language: str) -> bool:
    """Whether a word is a determiner that agrees with the office in gender."""
    definite = topic(language, "names").get("definite", {})
    if word.lower not in {form for forms in definite.values() for form in forms}:
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


def _span(words: Sequence[Word], start: int, end: int) -> Span:
    return Span(words[start].span.start, words[end - 1].span.end)


def gender_of(draft: Draft, titles: Sequence[Appellation], places: Places) -> str:
    """The gender of a person ("Masc", "Fem"), told by titles, forms of address or the given name; else empty."""
    language = places.reading.language
    for title in titles:
        for word in places.words_of(title.title):
            office = office_of(word, language)
            if office and office.gender:
                return office.gender
    for span in draft.mentions:
        where = places.around(span)
        before = where[0].words[where[1] - 1].lower if where and where[1] else ""
        if gender := office_words(language).courtesy.get(before):
            return gender
    given = draft.name.split()[0]
    names = name_words(language)
    if given in names.feminine:
        return FEMININE
    return MASCULINE if given in names.masculine else ""
