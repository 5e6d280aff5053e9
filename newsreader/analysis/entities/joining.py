"""Namings of one and the same thing are joined: full names with their short forms, acronyms with their long ones."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from newsreader.analysis.entities.bodies import join_bodies
from newsreader.analysis.entities.draft import Draft
from newsreader.analysis.entities.naming import Naming, Places, name_words
from newsreader.analysis.entities.persons import PERSONAL, SHORTEST_SURNAME, ShortNames, person_drafts
from newsreader.analysis.words import HYPHENS, NOUNS, Word
from newsreader.model.findings import EntityType, MentionKind, PartOfSpeech
from newsreader.model.span import Span
from newsreader.resources.acts import acts
from newsreader.resources.languages import topic

PIECE = re.compile(rf"[^{HYPHENS}]+")


def join(namings: Sequence[Naming], places: Places) -> list[Draft]:
    """The entities of an article with the mentions by name, adjective and part of a compound."""
    persons = person_drafts(namings, places)
    short = ShortNames.of(persons, places)
    others = _others([one for one in namings if one.country is None], persons, short, places)
    join_bodies(others, places)
    drafts = [*_countries(namings), *persons, *others]
    _spread(drafts, namings, short, places)
    return drafts


def _countries(namings: Iterable[Naming]) -> list[Draft]:
    drafts: dict[str, Draft] = {}
    for one in namings:
        if one.country is not None:
            draft = drafts.setdefault(one.country, Draft(EntityType.PLACE, one.name, one.country))
            draft.mention(one.span, one.kind)
    return list(drafts.values())


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


def _others(namings: Sequence[Naming], persons: Sequence[Draft], short: ShortNames, places: Places) -> list[Draft]:
    """Everything but states and full names; what is named like a person's surname joins that person."""
    drafts: dict[str, Draft] = {}
    votes: dict[str, Counter[EntityType]] = {}
    full = {span for draft in persons for span in draft.mentions}
    for one in namings:
        if one.span in full:
            continue
        name = " ".join(places.nominative(one.name))
        person = short.person_at(name, one.span) or (short.given_name(name) if one.type in PERSONAL else None)
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


def _spread(drafts: Sequence[Draft], namings: Sequence[Naming], short: ShortNames, places: Places) -> None:
    """Finds the names again where nothing marked them: short forms of persons, single words, parts of compounds."""
    taken = {position for one in namings for position in range(one.span.start, one.span.end)}
    lexicon = _lexicon(drafts, short, places)

    def meant(form: str, span: Span) -> Draft | None:
        name = form if form in lexicon else places.bare(form)
        return (short.surname_at(name, span) or lexicon[name]) if name in lexicon else None

    phrases = _Phrases(drafts)
    for line in places.reading.lines:
        for span, named in phrases.find(line.words, places):
            if taken.isdisjoint(range(span.start, span.end)):
                named.mention(span)
                taken.update(range(span.start, span.end))
        for word in line.words:
            if word.span.start in taken:
                continue
            draft = meant(word.text, word.span)
            if draft is not None:
                draft.mention(word.span)
                continue
            for span in _pieces(word):
                part = meant(span.of(places.reading.text), span)
                if part is not None and span.start not in taken:
                    part.mention(span, MentionKind.PART)


class _Phrases:
    """The names of several words, by their first."""

    def __init__(self, drafts: Iterable[Draft]) -> None:
        self._by_first: defaultdict[str, list[tuple[list[str], Draft]]] = defaultdict(list)
        for draft in sorted(drafts, key=lambda draft: -len(draft.name)):
            words = draft.name.split()
            if len(words) > 1:
                self._by_first[words[0]].append((words, draft))

    def find(self, words: Sequence[Word], places: Places) -> Iterator[tuple[Span, Draft]]:
        """Where a line prints a name in full, the longest of several."""
        for place, word in enumerate(words):
            for name, draft in self._by_first.get(word.text, ()):
                run = [each.text for each in words[place : place + len(name)]]
                if run[:-1] == name[:-1] and run[-1:] and places.bare(run[-1]) == name[-1]:
                    yield Span(word.span.start, words[place + len(name) - 1].span.end), draft
                    break


def _lexicon(drafts: Sequence[Draft], short: ShortNames, places: Places) -> Mapping[str, Draft]:
    """Single words that name an entity wherever they stand."""
    found = {name: persons[0] for name, persons in short.surnames.items()}
    language = places.reading.language
    for draft in drafts:
        if draft.country is None:
            for name in filter(None, (draft.name, draft.acronym)):
                if " " not in name and (len(name) >= SHORTEST_SURNAME or name.isupper()):
                    found.setdefault(name, draft)
                    found.setdefault(name[0].upper() + name[1:], draft)
    return {
        word: draft
        for word, draft in found.items()
        if word.lower() not in acts(language).noun_group and word not in name_words(language).never
    }


def _pieces(word: Word) -> Iterator[Span]:
    """The parts of a word written with hyphens."""
    pieces = list(PIECE.finditer(word.text)) if word.text[-1].isalnum() else []
    if len(pieces) > 1:
        for piece in pieces:
            yield Span(word.span.start + piece.start(), word.span.start + piece.end())
