"""Finds the quotations of an article and, for speakers named by a pronoun, whom it stands for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from newsreader.analysis.quotations.chain import indirect_quotations
from newsreader.analysis.quotations.direct import direct_quotations
from newsreader.analysis.quotations.speakers import Speakers
from newsreader.analysis.quotations.words_of_saying import quotation_words
from newsreader.analysis.words import Reading
from newsreader.model.findings import Entity, EntityType, MentionKind, Quotation

NAMING = frozenset({MentionKind.NAME, MentionKind.NOMINAL})
FURTHEST = 600
"""How many characters back a pronoun may reach for the person it stands for."""
FURTHEST_NAMINGS = 24
NESTED = 3
"""How many reported wordings before a place may hold it."""


def find_quotations(reading: Reading, entities: Sequence[Entity], genders: Mapping[str, str]) -> tuple[Quotation, ...]:
    """All quotations in the order of the text; `genders` holds what is known of persons by their entity's id."""
    speakers = Speakers(entities, reading.language)
    direct = tuple(direct_quotations(reading, speakers))
    indirect = sorted(indirect_quotations(reading, speakers, direct), key=lambda quotation: quotation.span)
    found = sorted((*_within(direct, indirect), *indirect), key=lambda each: (each.span.start, -each.span.end))
    persons = _Persons.of(entities, genders)
    return tuple(_resolved(quotation, reading, persons) for quotation in found)


def _within(direct: Sequence[Quotation], indirect: Sequence[Quotation]) -> Iterator[Quotation]:
    """Direct quotations; those that stand within reported words have the speaker of these."""
    starts = [quotation.span.start for quotation in indirect]
    for quotation in direct:
        place = bisect_right(starts, quotation.span.start) - 1
        around = [each for each in indirect[max(0, place - NESTED) : place + 1] if each.span.contains(quotation.span)]
        known = next((each for each in reversed(around) if each.speaker), None)
        yield replace(quotation, speaker=known.speaker, entity=known.entity) if known else quotation


@dataclass(frozen=True, slots=True)
class _Persons:
    """Where persons are named, in the order of the text, with their entity's id and what is known of their gender."""

    places: tuple[tuple[int, str, str], ...]

    @classmethod
    def of(cls, entities: Sequence[Entity], genders: Mapping[str, str]) -> _Persons:
        """The places of all persons."""
        return cls(
            tuple(
                sorted(
                    (mention.span.start, entity.id, genders.get(entity.id, ""))
                    for entity in entities
                    if entity.type is EntityType.PERSON
                    for mention in entity.mentions
                    if mention.kind in NAMING
                )
            )
        )

    def last_before(self, place: int, gender: str) -> str | None:
        """The person of a gender who was named last before a place, not too far back."""
        end = bisect_left(self.places, (place, "", ""))
        for start, entity, known in reversed(self.places[max(0, end - FURTHEST_NAMINGS) : end]):
            if known in ("", gender):
                return entity if place - start <= FURTHEST else None
        return None


def _resolved(quotation: Quotation, reading: Reading, persons: _Persons) -> Quotation:
    """A pronoun as speaker stands for the person of its gender who was named last before it."""
    if quotation.entity is not None or quotation.speaker is None:
        return quotation
    gender = quotation_words(reading.language).pronoun_gender.get(quotation.speaker.of(reading.text).lower())
    return replace(quotation, entity=persons.last_before(quotation.speaker.start, gender)) if gender else quotation
