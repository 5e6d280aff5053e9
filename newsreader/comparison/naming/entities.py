"""Joins the entities of two articles on typed evidence: country, name, acronym, surname, head of a group."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from newsreader.comparison.naming.circles import Circles
from newsreader.comparison.naming.members import Group, Key, Member, members
from newsreader.comparison.naming.names import folded, surname
from newsreader.comparison.naming.persons import same_persons
from newsreader.model.comparison import SharedEntity, Side
from newsreader.model.findings import AnalysedArticle, Entity, EntityType
from newsreader.model.span import Span

_TYPED_BY_RULES = 3
"""What titles tell of somebody weighs more than a label of their name."""


def joined(left: AnalysedArticle, right: AnalysedArticle) -> list[Group]:
    """All entities of both articles, those together that are one."""
    found = [*members(left, Side.LEFT), *members(right, Side.RIGHT)]
    circles = Circles(len(found))
    for one, other in (*_same_names(found), *_short_forms(found), *same_persons(found)):
        circles.unite(one, other)
    return [Group(tuple(found[number] for number in circle)) for circle in circles.all()]


def shared(groups: Iterable[Group]) -> tuple[SharedEntity, ...]:
    """The entities both articles name, those named most often first."""
    both = sorted((group for group in groups if group.is_shared), key=_order)
    return tuple(_shared(f"s{number}", group) for number, group in enumerate(both, 1))


def _order(group: Group) -> tuple[int, str]:
    return -sum(len(member.entity.mentions) for member in group.members), group.members[0].entity.name


def _same_names(found: Sequence[Member]) -> Iterator[tuple[int, int]]:
    """Yields those that are called alike, unless they are two persons of different gender."""
    by_key: dict[Key, list[int]] = defaultdict(list)
    for number, member in enumerate(found):
        for key in member.own:
            by_key[key].append(number)
    for numbers in by_key.values():
        first = found[numbers[0]].entity
        yield from (
            (numbers[0], other)
            for other in numbers[1:]
            if {first.gender, found[other].entity.gender} != {"Masc", "Fem"}
        )


def _short_forms(found: Sequence[Member]) -> Iterator[tuple[int, int]]:
    """Yields a body and the one entity across that is called by a short form of its name."""
    by_short: dict[tuple[Side, Key], list[int]] = defaultdict(list)
    for number, member in enumerate(found):
        for key in member.short:
            by_short[member.side, key].append(number)
    for number, member in enumerate(found):
        name = folded(member.entity.name)
        for kind in _kinds(member.entity):
            long = by_short.get((member.side.other, (kind, name)), [])
            if len(long) == 1:
                yield long[0], number


def _kinds(entity: Entity) -> Iterator[str]:
    """In which ways an entity may be called by the short form of another."""
    if entity.country is None and entity.type not in (EntityType.GROUP, EntityType.PERSON):
        yield "name"
        if entity.name.isupper():
            yield "initials"
        if entity.type is not EntityType.PLACE:
            yield "edge"


def _shared(id: str, group: Group) -> SharedEntity:
    left, right = group.entities(Side.LEFT), group.entities(Side.RIGHT)
    fullest = max((*left, *right), key=lambda entity: (len(entity.name), entity.name))
    state = next((entity for entity in left if entity.country), None)
    return SharedEntity(
        id,
        _type(group),
        group.name or (state.name if state else fullest.name),
        _spans(left),
        _spans(right),
        tuple(entity.id for entity in left if entity.id),
        tuple(entity.id for entity in right if entity.id),
        named_differently=_forms(group, Side.LEFT).isdisjoint(_forms(group, Side.RIGHT)),
    )


def _type(group: Group) -> EntityType:
    """What most mentions were taken for; a title before a name tells a person."""
    votes: Counter[EntityType] = Counter()
    for member in group.members:
        weight = len(member.entity.mentions) * (_TYPED_BY_RULES if member.entity.appellations else 1)
        votes[member.entity.type] += weight
    return max(votes, key=lambda sort: (votes[sort], sort is not EntityType.OTHER))


def _spans(entities: Iterable[Entity]) -> tuple[Span, ...]:
    return tuple(sorted({mention.span for entity in entities for mention in entity.mentions}))


def _forms(group: Group, side: Side) -> set[str]:
    """The names one side prints, and parts of them: a first name or "AG" left out makes no other name."""
    own = [member for member in group.members if member.side is side]
    persons = {surname(member.entity.name) for member in own if member.entity.type is EntityType.PERSON}
    printed = {form for member in own for kind, form in member.own | member.short if kind in ("name", "edge")}
    return persons | printed | {folded(member.entity.name) for member in own}
