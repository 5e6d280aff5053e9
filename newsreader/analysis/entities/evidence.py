"""What the words around a name tell of its sort: a title or "who" a person, "town of" a place, "newspaper" a body.

A single name of no known sort that says something is a body: persons are once named in full.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from newsreader.analysis.entities.naming import Naming, Places, name_words
from newsreader.analysis.entities.offices import office_words
from newsreader.analysis.entities.titles import title_after, title_before
from newsreader.analysis.words import NOUNS, Line, Word
from newsreader.model.findings import EntityType, MentionKind, PartOfSpeech
from newsreader.resources.acts import acts
from newsreader.resources.languages import topic

FULL_NAME = range(2, 5)
"""Of how many words a person's full name mostly is."""
SHORT_PLACE = range(1, 4)
AGE = re.compile(r"[1-9]\d")
APPOSITION = 4
OPEN_TO_SAYING = frozenset({EntityType.OTHER, EntityType.PLACE})


def settled(namings: Sequence[Naming], places: Places) -> list[Naming]:
    """The namings, each with the sort that the words around any naming of the same name tell."""
    surnames = {one.name for one in namings if one.type is EntityType.PERSON and one.sure and " " not in one.name}
    votes: dict[str, Counter[EntityType]] = {}
    for one in namings:
        told = _told(one, places, surnames) if _is_open(one) else None
        if told is not None:
            votes.setdefault(_key(one, places), Counter())[told] += 1
    known = [_settled(one, votes.get(_key(one, places))) for one in namings]
    full = {one.name.split()[-1] for one in known if one.type is EntityType.PERSON and " " in one.name}
    return [before if before.name in full else after for before, after in zip(namings, known, strict=True)]


def _is_open(one: Naming) -> bool:
    return one.country is None and one.kind is MentionKind.NAME and not one.sure


def _key(one: Naming, places: Places) -> str:
    return places.bare(one.name).casefold()


def _settled(one: Naming, votes: Mapping[EntityType, int] | None) -> Naming:
    """The naming with the sort told; a body is no place for standing after "in"."""
    if not votes or not _is_open(one):
        return one
    told = max(votes, key=lambda sort: (sort is EntityType.PERSON, votes[sort]))
    is_body = one.type is EntityType.ORGANISATION
    return one if told is EntityType.PLACE and is_body else replace(one, type=told)


def _told(one: Naming, places: Places, surnames: set[str]) -> EntityType | None:
    where = places.around(one.span)
    if where is None:
        return None
    line, start, end = where
    language = places.reading.language
    if line.words[end - 1].text in topic(language, "names").get("things", ()):
        return EntityType.OTHER
    if _has_legal_form(line.words[start:end], language) or _is_body(line.words, start, end, language):
        return EntityType.ORGANISATION
    if end - start == 1 and one.type is EntityType.OTHER and _speaks(one, line.words, start, end, language):
        return EntityType.ORGANISATION
    if end - start in FULL_NAME and _is_person(one, line, start, end, places, surnames):
        return EntityType.PERSON
    return EntityType.PLACE if is_place(line.words, start, end, language) else None


def _is_person(one: Naming, line: Line, start: int, end: int, places: Places, surnames: set[str]) -> bool:
    words, language = line.words, places.reading.language
    if any(word.text in name_words(language).organisation for word in words[start:end]):
        return False
    if places.bare(one.name).split()[-1] in surnames or _speaks(one, words, start, end, language):
        return True
    title = title_before(words, start, end, language) or title_after(words, end, language)
    return title is not None or _is_described(words, end, language)


def _speaks(one: Naming, words: Sequence[Word], start: int, end: int, language: str) -> bool:
    """Whether a name that no better label has is the subject of a verb of saying beside it."""
    if start and words[start - 1].pos is PartOfSpeech.ADP:
        return False
    beside = [words[place] for place in (start - 1, end) if 0 <= place < len(words)]
    known = acts(language)
    return one.type in OPEN_TO_SAYING and any(
        word.pos is PartOfSpeech.VERB and known.force(word.lemma) and known.is_saying(word.lemma) for word in beside
    )


def _is_described(words: Sequence[Word], end: int, language: str) -> bool:
    """Whether a relative clause of persons, an age or a party follows a name."""
    place = end + (end < len(words) and words[end].text in {",", "("})
    if place >= len(words):
        return False
    follows, table = words[place], topic(language, "names")
    is_closed = place > end and place + 1 < len(words) and words[place + 1].text in {",", ")"}
    is_aside = is_closed and (AGE.fullmatch(follows.text) is not None or follows.text in table.get("parties", ()))
    return is_aside or follows.lower in table.get("personal_relative", ())


def is_place(words: Sequence[Word], start: int, end: int, language: str) -> bool:
    """Whether a name follows "in", or stands beside a word for a kind of place that it is the name of."""
    table, after = topic(language, "names"), words[end].lower if end < len(words) else ""
    if after in name_words(language).genitive:
        return False
    if after in table.get("after_places", ()):
        return True
    before = words[start - 1].lower if start else ""
    if before in table.get("before_places", ()):
        return end - start in SHORT_PLACE and not name_words(language).is_given(words[start].text)
    place = start - 2 if before and before == table.get("place_link") else start - 1
    return place >= 0 and words[place].lower in table.get("place_nouns", ())


def _has_legal_form(words: Sequence[Word], language: str) -> bool:
    """Whether a name of several words ends with the legal form of a company ("Apple Inc.")."""
    return len(words) > 1 and words[-1].text.rstrip(".") in name_words(language).legal_forms


def _is_body(words: Sequence[Word], start: int, end: int, language: str) -> bool:
    """Whether a word for a kind of body stands right before a name or in an apposition after it."""
    nouns = tuple(topic(language, "names").get("body_nouns", ()))
    if not nouns:
        return False
    if start and words[start - 1].pos in NOUNS and _is_noun_of(words[start - 1], nouns, language):
        return True
    if end + 1 >= len(words) or words[end].text != "," or words[end + 1].pos is not PartOfSpeech.DET:
        return False
    for place in range(end + 2, min(len(words), end + 2 + APPOSITION)):
        if words[place].pos in NOUNS and _is_noun_of(words[place], nouns, language):
            return place + 1 >= len(words) or words[place + 1].pos not in NOUNS
        if words[place].pos not in NOUNS and words[place].pos is not PartOfSpeech.ADJ:
            return False
    return False


def _is_noun_of(word: Word, nouns: tuple[str, ...], language: str) -> bool:
    """Whether a noun is one of some, or in a language of closed compounds ends with one."""
    return word.lower.endswith(nouns) if office_words(language).closed_compounds else word.lower in nouns
