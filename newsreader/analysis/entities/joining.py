"""Namings of one and the same thing are joined: full names with their short forms, acronyms with their long ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from newsreader.analysis.entities.bodies import introduced, join_bodies
from newsreader.analysis.entities.country_names import country_words
from newsreader.analysis.entities.draft import Draft
from newsreader.analysis.entities.naming import Naming, Places, name_words
from newsreader.analysis.entities.persons import PERSONAL, ShortNames, person_drafts
from newsreader.analysis.entities.spreading import spread
from newsreader.analysis.words import NOUNS
from newsreader.model.findings import EntityType, PartOfSpeech
from newsreader.resources.languages import topic


def join(namings: Sequence[Naming], places: Places) -> list[Draft]:
    """The entities of an article with the mentions by name, adjective and part of a compound."""
    persons = person_drafts(namings, places)
    short = ShortNames.of(persons, places)
    others = _others([one for one in namings if one.country is None], persons, short, places)
    join_bodies(others, places)
    drafts = [*_countries(namings), *persons, *others]
    spread(drafts, namings, short, places)
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


def _may_be_given(one: Naming, name: str, places: Places) -> bool:
    """Whether a single name may be a given name: by its sort, or because it is a known one and no capital."""
    language = places.reading.language
    is_known = name_words(language).is_given(name) and country_words(language).capital(name) is None
    return one.type in PERSONAL or is_known


def _others(namings: Sequence[Naming], persons: Sequence[Draft], short: ShortNames, places: Places) -> list[Draft]:
    """Everything but states and full names; what is named like a person's surname joins that person.

    Unless a body of that name was introduced before the person ("Ford Motor Company", then William Ford).
    """
    drafts: dict[str, Draft] = {}
    votes: dict[str, Counter[EntityType]] = {}
    bodies = introduced(namings, places)
    full = {span for draft in persons for span in draft.mentions}
    for one in namings:
        if one.span in full:
            continue
        name = " ".join(places.nominative(one.name))
        person = short.person_at(name, one.span)
        if person is None and _may_be_given(one, name, places):
            person = short.given_name(name)
        if person is not None and (one.sure or bodies.get(name, len(places.reading.text)) > min(person.mentions).start):
            person.mention(one.span, one.kind)
            continue
        name = _with_nominative_adjective(name, one, places)
        key = name.casefold()
        drafts.setdefault(key, Draft(one.type, name)).mention(one.span, one.kind)
        votes.setdefault(key, Counter())[one.type] += 1 + one.sure
    for key, draft in drafts.items():
        draft.type = _sort(draft.name, votes[key], is_body=draft.name in bodies)
    return list(drafts.values())


def _sort(name: str, votes: Counter[EntityType], *, is_body: bool) -> EntityType:
    """What most namings take a name for.

    "Other" often means that nothing is known: it holds against few votes alone. A single name that is also taken for a
    body is no person, since persons are once named in full.
    """
    if is_body:
        return EntityType.ORGANISATION
    told = Counter({sort: count for sort, count in votes.items() if sort is not EntityType.OTHER})
    if not told or told.total() * 2 < votes[EntityType.OTHER]:
        return votes.most_common(1)[0][0]
    if " " not in name and EntityType.ORGANISATION in told:
        del told[EntityType.PERSON]
    return told.most_common(1)[0][0]
