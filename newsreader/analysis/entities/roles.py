"""Persons mentioned by their role alone: "die mexikanische Präsidentin", once a title has told whose role it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from newsreader.analysis.entities.appellations import gender_of
from newsreader.analysis.entities.country_names import country_words
from newsreader.analysis.entities.draft import Draft
from newsreader.analysis.entities.naming import Places
from newsreader.analysis.entities.offices import FEMININE, office_of, office_words
from newsreader.analysis.entities.titles import Title, title_around
from newsreader.analysis.words import HYPHENS, NOUNS, Word
from newsreader.model.findings import Appellation, MentionKind, PartOfSpeech, Standing
from newsreader.model.span import Span
from newsreader.resources.languages import topic


@dataclass(frozen=True, slots=True)
class _Holder:
    """Who holds an office, as an appellation told it."""

    draft: Draft
    office: str
    country: str | None
    gender: str
    specifics: frozenset[str]
    is_former: bool


def bind_roles(titles: Mapping[int, tuple[Appellation, ...]], drafts: Sequence[Draft], places: Places) -> None:
    """Adds to each person the places where only the role is named, if one person alone can be meant."""
    holders = [
        _Holder(
            draft,
            title.office,
            title.country,
            gender_of(draft, titles[id(draft)], places),
            _specifics(places.words_of(title.title), places.reading.language),
            title.standing is Standing.FORMER,
        )
        for draft in drafts
        for title in titles.get(id(draft), ())
    ]
    if not holders:
        return
    taken = [title.span for rows in titles.values() for title in rows]
    covered = {place for span in taken for place in range(span.start, span.end)}
    for words, title in _definite_roles(places):
        span = Span(words[title.start].span.start, words[title.end - 1].span.end)
        if span.start in covered or words[title.head].span.start in covered:
            continue
        specifics = _specifics(words[title.start : title.end], places.reading.language)
        meant = {id(one.draft): one.draft for one in holders if _fits(one, title, specifics, places)}
        if len(meant) == 1:
            next(iter(meant.values())).mention(span, MentionKind.NOMINAL)


def _definite_roles(places: Places) -> Iterator[tuple[Sequence[Word], Title]]:
    """Phrases of office in the singular with a definite article or a state in the genitive."""
    language = places.reading.language
    articles = topic(language, "names").get("definite", {})
    for line in places.reading.lines:
        for place, word in enumerate(line.words):
            office = office_of(word, language) if word.pos in NOUNS else None
            if office is None or word.number == "Plur":
                continue
            end = _with_country(line.words, place, language)
            if end == place + 1 and (
                _has_complement(line.words, end, language) or _names_another(line.words, end, places)
            ):
                continue
            title = title_around(line.words, place, end, office, language)
            if _is_office_as_such(line.words, title.first, language):
                continue
            before = line.words[title.first].lower
            fitting = articles.get("feminine" if office.gender == FEMININE else "masculine", ())
            has_state = country_words(language).name(line.words[title.start].text) is not None
            if before in fitting or (has_state and title.start < place):
                yield line.words, title


def _with_country(words: Sequence[Word], place: int, language: str) -> int:
    """The end of the role: after the state that follows with a preposition, else after the office itself."""
    links = topic(language, "names").get("of", ())
    for end in range(place + 1, min(len(words), place + 4)):
        if country_words(language).name(words[end].text) and words[place + 1].lower in links:
            return end + 1
    return place + 1


def _has_complement(words: Sequence[Word], place: int, language: str) -> bool:
    """Whether the role goes on with what it is the role in, so that it need not be the one we know."""
    return place < len(words) and words[place].lower in topic(language, "names").get("complement", ())


def _is_office_as_such(words: Sequence[Word], first: int, language: str) -> bool:
    """Whether a role follows a word for an office ("das Amt des Präsidenten"), whoever may hold it."""
    table = topic(language, "names")
    before = first - 1 - (first > 1 and words[first - 1].lower in table.get("of", ()))
    return before >= 0 and words[before].lower in table.get("offices_as_such", ())


def _names_another(words: Sequence[Word], place: int, places: Places) -> bool:
    """Whether a name follows that is no state: whose the role is, or somebody else who has it."""
    if place >= len(words) or country_words(places.reading.language).name(words[place].text):
        return False
    word = words[place]
    return word.pos is PartOfSpeech.PROPN or (word.is_capitalised and places.bare(word.text) != word.text)


def _fits(holder: _Holder, title: Title, specifics: frozenset[str], places: Places) -> bool:
    """Whether a role can be the holder's: the same office, nothing that is not known of it, and the same state.

    Who once held an office is not meant by the office as it is.
    """
    offices = office_words(places.reading.language)
    if holder.is_former != (title.standing is Standing.FORMER):
        return False
    if not offices.same(holder.office, title.office.lemma) or not specifics <= holder.specifics:
        return False
    if holder.gender and title.office.gender and holder.gender != title.office.gender:
        return False
    return title.country in (None, holder.country)


def _specifics(words: Sequence[Word], language: str) -> frozenset[str]:
    """What tells an office from others of its kind: nouns before it and the front of its compound, but no state."""
    found: set[str] = set()
    for word in words:
        office = office_of(word, language)
        if office is not None:
            found.update(piece for piece in re.split(f"[{HYPHENS}]", office.front) if piece)
            break
        tells = word.pos in NOUNS or word.pos is PartOfSpeech.ADJ
        if tells and not office_words(language).standing_of(word.text):
            found.add(word.lower)
    states = country_words(language)
    return frozenset(one for one in found if not any(states.any(form) for form in (one, one.upper(), one.title())))
