"""Which persons of two articles are one: by full name, initials and surname, with first names and gender as veto."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from newsreader.comparison.naming.members import Member
from newsreader.comparison.naming.names import first_names, surname
from newsreader.model.findings import Entity, EntityType

_MAY_BE_SURNAME = (EntityType.PERSON, EntityType.OTHER)


def same_persons(members: Sequence[Member]) -> Iterator[tuple[int, int]]:
    """Yields the numbers of those who are one person; a name that may mean two persons means neither."""
    by_surname: dict[str, list[int]] = defaultdict(list)
    for number, member in enumerate(members):
        if member.entity.type in _MAY_BE_SURNAME and member.entity.country is None:
            by_surname[surname(member.entity.name)].append(number)
    for numbers in by_surname.values():
        full = [number for number in numbers if _is_full(members[number].entity)]
        for number in numbers:
            others = [other for other in full if members[other].side is not members[number].side]
            fitting = [other for other in others if _fit(members[number].entity, members[other].entity)]
            if len(fitting) == 1 and _is_free(number, numbers, fitting[0], members):
                yield fitting[0], number


def _is_full(entity: Entity) -> bool:
    return entity.type is EntityType.PERSON and bool(first_names(entity.name))


def _fit(one: Entity, other: Entity) -> bool:
    """Whether nothing tells two entities of one surname apart."""
    if one.gender and other.gender and one.gender != other.gender:
        return False
    if one.type is not EntityType.PERSON and first_names(one.name):
        return False
    pairs = zip(first_names(one.name), first_names(other.name), strict=False)
    return all(a.startswith(b.rstrip(".")) or b.startswith(a.rstrip(".")) for a, b in pairs)


def _is_free(number: int, numbers: Sequence[int], person: int, members: Sequence[Member]) -> bool:
    """Whether no other full name of the same side fits that person better than a name that is short or shortened."""
    own, name = members[number], members[person].entity.name
    rivals = [other for other in numbers if other != number and members[other].side is own.side]
    return own.entity.name == name or not any(
        _is_full(members[other].entity) and _fit(members[other].entity, members[person].entity) for other in rivals
    )
