"""Finds the entities of an article: names first, then what the names' titles and roles let us know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from newsreader.analysis.entities.appellations import appellations_of, gender_of
from newsreader.analysis.entities.capitalised_names import capitalised_namings
from newsreader.analysis.entities.country_names import capital_namings, country_namings
from newsreader.analysis.entities.country_nouns import bind_country_nouns
from newsreader.analysis.entities.draft import Draft
from newsreader.analysis.entities.evidence import settled
from newsreader.analysis.entities.groups import group_drafts
from newsreader.analysis.entities.headline_case import without_headline_words
from newsreader.analysis.entities.joining import join
from newsreader.analysis.entities.naming import Naming, Places, without_overlap
from newsreader.analysis.entities.other_names import acronym_namings, labelled_namings, outlet_namings
from newsreader.analysis.entities.person_names import person_namings
from newsreader.analysis.entities.quoted_names import quoted_namings
from newsreader.analysis.entities.regions import region_namings
from newsreader.analysis.entities.roles import bind_roles
from newsreader.analysis.words import Reading
from newsreader.model.findings import Appellation, Entity, EntityType
from newsreader.resources.languages import topic


@dataclass(frozen=True, slots=True)
class NamedThings:
    """The entities of an article in the order in which they are first mentioned; persons' genders by entity id."""

    entities: tuple[Entity, ...]
    genders: Mapping[str, str]


def find_entities(reading: Reading) -> NamedThings:
    """All entities of an article."""
    places = Places(reading)
    drafts = join(settled(without_overlap(_namings(reading, places)), places), places)
    titles = {id(draft): appellations_of(draft, places) for draft in drafts if draft.type is EntityType.PERSON}
    bind_roles(titles, drafts, places)
    bind_country_nouns(drafts, places)
    drafts += group_drafts(reading, drafts)
    ordered = sorted((draft for draft in drafts if draft.mentions), key=lambda draft: min(draft.mentions))
    entities = tuple(
        _entity(number, draft, titles.get(id(draft), ()), places) for number, draft in enumerate(ordered, start=1)
    )
    return NamedThings(entities, {entity.id: entity.gender for entity in entities})


def _namings(reading: Reading, places: Places) -> list[Naming]:
    found = [
        *country_namings(reading),
        *capital_namings(reading),
        *region_namings(reading),
        *person_namings(reading),
        *labelled_namings(reading, places),
        *acronym_namings(reading),
        *outlet_namings(places),
        *quoted_namings(reading),
    ]
    writes_nouns_small = not topic(reading.language, "function_words").get("nouns", {}).get("capitalised", True)
    if writes_nouns_small:
        found += capitalised_namings(reading)
        return list(without_headline_words(found, places))
    return found


def _entity(number: int, draft: Draft, titles: tuple[Appellation, ...], places: Places) -> Entity:
    gender = gender_of(draft, titles, places) if draft.type is EntityType.PERSON else ""
    return Entity(
        f"e{number}", draft.type, draft.name, draft.mention_list(), titles, draft.country, draft.acronym, gender
    )
