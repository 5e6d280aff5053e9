"""Namings of one and the same thing are joined: full names with their short forms, acronyms with their long ones."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from newsreader.analysis.entities.naming import Naming, Places, name_words
from newsreader.analysis.words import HYPHENS, NOUNS, Word
from newsreader.model.findings import EntityType, Mention, MentionKind, PartOfSpeech
from newsreader.model.span import Span
from newsreader.resources.acts import acts
from newsreader.resources.languages import topic

PIECE = re.compile(rf"[^{HYPHENS}]+")
PERSONAL = frozenset({EntityType.PERSON, EntityType.OTHER})
"""As what a given name standing alone may have been taken."""
SHORTEST_SURNAME = 3
LONGEST_INITIALS = 6


@dataclass(slots=True)
class Draft:
    """An entity in the making."""

    type: EntityType
    name: str
    country: str | None = None
    acronym: str | None = None
    mentions: dict[Span, MentionKind] = field(default_factory=dict)

    def mention(self, span: Span, kind: MentionKind = MentionKind.NAME) -> None:
        """Adds a place where it is mentioned."""
        self.mentions.setdefault(span, kind)

    def mention_list(self) -> tuple[Mention, ...]:
        """All mentions in the order of the text."""
        return tuple(Mention(span, kind) for span, kind in sorted(self.mentions.items()))


def join(namings: Sequence[Naming], places: Places) -> list[Draft]:
    """The entities of an article with the mentions by name, adjective and part of a compound."""
    persons = _persons(namings, places)
    others = _others([one for one in namings if one.country is None], persons, places)
    _join_acronyms(others, places)
    drafts = [*_countries(namings), *persons, *others]
    _spread(drafts, namings, places)
    return drafts


def _countries(namings: Iterable[Naming]) -> list[Draft]:
    drafts: dict[str, Draft] = {}
    for one in namings:
        if one.country is not None:
            draft = drafts.setdefault(one.country, Draft(EntityType.PLACE, one.name, one.country))
            draft.mention(one.span, one.kind)
    return list(drafts.values())


def _persons(namings: Sequence[Naming], places: Places) -> list[Draft]:
    """One draft for each full name; a second full name with the same surname and given name's start joins the first."""
    drafts: dict[str, Draft] = {}
    found = [one for one in namings if one.type is EntityType.PERSON and one.country is None]
    for one in sorted(found, key=lambda one: -len(one.name.split())):
        name = " ".join(_nominative(one.name, places))
        words = name.split()
        if len(words) > 1:
            known = next((draft for draft in drafts.values() if _same_person(draft.name.split(), words)), None)
            draft = known or drafts.setdefault(name, Draft(EntityType.PERSON, name))
            draft.mention(one.span, one.kind)
    return list(drafts.values())


def _same_person(one: Sequence[str], other: Sequence[str]) -> bool:
    return one[-1] == other[-1] and (one[0] == other[0] or set(other) <= set(one))


def _nominative(name: str, places: Places) -> list[str]:
    words = name.split()
    return [*words[:-1], places.bare(words[-1])]


def _with_nominative_adjective(name: str, naming: Naming, places: Places) -> str:
    """A name of several words with its leading adjective as it is called: "Europäische Union"."""
    words = places.words_of(naming.span)
    table = topic(places.reading.language, "names")
    if len(words) < 2 or words[0].pos is not PartOfSpeech.ADJ or words[-1].pos not in NOUNS:
        return name
    number, gender = words[-1].number, words[-1].gender
    ending = table.get("nominative", {}).get("Plur" if number == "Plur" else gender)
    old = next((old for old in table.get("oblique", ()) if ending and words[0].text.endswith(old)), None)
    first, _, rest = name.partition(" ")
    return f"{first.removesuffix(old)}{ending} {rest}" if old else name


def _others(namings: Sequence[Naming], persons: Sequence[Draft], places: Places) -> list[Draft]:
    """Everything but states and full names; what is named like a person's surname joins that person."""
    surnames, given = _surnames(persons), _given(persons)
    drafts: dict[str, Draft] = {}
    votes: dict[str, Counter[EntityType]] = {}
    full = {span for draft in persons for span in draft.mentions}
    for one in namings:
        if one.span in full:
            continue
        name = " ".join(_nominative(one.name, places))
        person = surnames.get(name) or (given.get(name) if one.type in PERSONAL else None)
        if person is not None:
            person.mention(one.span, one.kind)
            continue
        name = _with_nominative_adjective(name, one, places)
        key = name.casefold()
        drafts.setdefault(key, Draft(one.type, name)).mention(one.span, one.kind)
        votes.setdefault(key, Counter())[one.type] += 1 + one.sure
    for key, draft in drafts.items():
        draft.type = votes[key].most_common(1)[0][0]
    return list(drafts.values())


def _surnames(persons: Iterable[Draft]) -> dict[str, Draft]:
    """Surnames that lead to one person; one shared by two persons leads to the one named first."""
    found: dict[str, Draft] = {}
    for person in sorted(persons, key=lambda draft: min(draft.mentions)):
        surname = person.name.split()[-1]
        if len(surname) >= SHORTEST_SURNAME:
            found.setdefault(surname, person)
    return found


def _given(persons: Sequence[Draft]) -> dict[str, Draft]:
    """Given names that one person of the article alone has."""
    counts = Counter(person.name.split()[0] for person in persons)
    return {first: person for person in persons if counts[first := person.name.split()[0]] == 1}


def _join_acronyms(drafts: list[Draft], places: Places) -> None:
    """Joins an acronym with the name of several words that it abbreviates."""
    text = places.reading.text
    short = {draft.name: draft for draft in drafts if draft.name.isupper() and len(draft.name) <= LONGEST_INITIALS}
    for draft in [one for one in drafts if " " in one.name]:
        follows = {
            name
            for span in draft.mentions
            for name in short
            if text[span.end : span.end + len(name) + 3].strip() == f"({name})"
        }
        candidates = follows or {_initials(draft.name)} & short.keys()
        for name in candidates:
            if short[name] in drafts:
                drafts.remove(short[name])
                draft.acronym = name
                for span, kind in short[name].mentions.items():
                    draft.mention(span, kind)


def _initials(name: str) -> str:
    return "".join(
        word if word.isupper() else word[0] for word in re.split(rf"[\s{HYPHENS}]+", name) if word and word[0].isupper()
    )


def _spread(drafts: Sequence[Draft], namings: Sequence[Naming], places: Places) -> None:
    """Finds the names again where nothing marked them: short forms of persons, single words, parts of compounds."""
    reading = places.reading
    taken = {position for one in namings for position in range(one.span.start, one.span.end)}
    lexicon = _lexicon(drafts, places)
    for line in reading.lines:
        for word in line.words:
            if word.span.start in taken:
                continue
            draft = lexicon.get(word.text) or lexicon.get(places.bare(word.text))
            if draft is not None:
                draft.mention(word.span)
            elif word.text[-1].isalnum():
                for span, part in _parts(word, lexicon):
                    if span.start not in taken:
                        part.mention(span, MentionKind.PART)


def _lexicon(drafts: Sequence[Draft], places: Places) -> dict[str, Draft]:
    """Single words that name an entity wherever they stand."""
    found = _surnames(draft for draft in drafts if draft.type is EntityType.PERSON and " " in draft.name)
    language = places.reading.language
    for draft in drafts:
        if draft.country is None:
            for name in filter(None, (draft.name, draft.acronym)):
                if " " not in name and (len(name) >= SHORTEST_SURNAME or name.isupper()):
                    found.setdefault(name, draft)
    return {
        word: draft
        for word, draft in found.items()
        if word.lower() not in acts(language).noun_group and word not in name_words(language).never
    }


def _parts(word: Word, lexicon: dict[str, Draft]) -> Iterator[tuple[Span, Draft]]:
    pieces = list(PIECE.finditer(word.text))
    if len(pieces) > 1:
        for piece in pieces:
            if piece[0] in lexicon:
                yield Span(word.span.start + piece.start(), word.span.start + piece.end()), lexicon[piece[0]]
