"""Persons of an article by their full names, and whom a surname or a given name alone means."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from newsreader.analysis.entities.appellations import gender_before, gender_of
from newsreader.analysis.entities.draft import Draft
from newsreader.analysis.entities.naming import Naming, Places
from newsreader.model.findings import EntityType
from newsreader.model.span import Span

PERSONAL = frozenset({EntityType.PERSON, EntityType.OTHER})
"""As what a given name standing alone may have been taken."""
SHORTEST_SURNAME = 3


def person_drafts(namings: Iterable[Naming], places: Places) -> list[Draft]:
    """One draft for each full name; a second full name with the same surname and given name's start joins the first."""
    drafts: dict[str, Draft] = {}
    by_surname: defaultdict[str, list[Draft]] = defaultdict(list)
    found = [one for one in namings if one.type is EntityType.PERSON and one.country is None]
    for one in sorted(found, key=lambda one: -len(one.name.split())):
        words = places.nominative(one.name)
        name = " ".join(words)
        if len(words) > 1:
            known = next((each for each in by_surname[words[-1]] if _same_person(each.name.split(), words)), None)
            if known is None:
                known = drafts[name] = Draft(EntityType.PERSON, name)
                by_surname[words[-1]].append(known)
            known.mention(one.span, one.kind)
    return list(drafts.values())


def _same_person(one: Sequence[str], other: Sequence[str]) -> bool:
    return one[0] == other[0] or set(other) <= set(one)


@dataclass(frozen=True, slots=True)
class ShortNames:
    """Surnames, and given names that one person of the article alone has, with the places of the full names."""

    surnames: Mapping[str, list[Draft]]
    given: Mapping[str, list[Draft]]
    full: Mapping[str, list[int]]
    by_full_name: Mapping[str, Draft]
    places: Places

    @classmethod
    def of(cls, persons: Sequence[Draft], places: Places) -> ShortNames:
        """The short names of some persons with full names, those first named first."""
        surnames: defaultdict[str, list[Draft]] = defaultdict(list)
        given: defaultdict[str, list[Draft]] = defaultdict(list)
        full: dict[str, list[int]] = {}
        for person in sorted(persons, key=lambda draft: min(draft.mentions)):
            first, *_, last = person.name.split()
            given[first].append(person)
            full[person.name] = sorted(span.start for span in person.mentions)
            if len(last) >= SHORTEST_SURNAME:
                surnames[last].append(person)
        return cls(surnames, given, full, {person.name.casefold(): person for person in persons}, places)

    def person_at(self, name: str, span: Span) -> Draft | None:
        """Whom a name means that may be full or a surname."""
        return self.by_full_name.get(name.casefold()) or self.surname_at(name, span)

    def surname_at(self, name: str, span: Span) -> Draft | None:
        """Whom a surname means: of several the one of the right gender whose full name was printed last."""
        persons = self.surnames.get(name, [])
        if len(persons) > 1 and (gender := gender_before(span, self.places)):
            persons = [one for one in persons if gender_of(one, (), self.places) in ("", gender)]
        return max(persons, key=lambda person: self._last_named(person, span), default=None)

    def _last_named(self, person: Draft, span: Span) -> int:
        """Where a person's full name was printed last before a place; after it, the nearer the better."""
        starts = self.full[person.name]
        before = bisect_left(starts, span.start)
        return starts[before - 1] if before else -starts[0] - 1

    def given_name(self, name: str) -> Draft | None:
        """Whom a given name means, if one person alone has it."""
        persons = self.given.get(name, [])
        return persons[0] if len(persons) == 1 else None
