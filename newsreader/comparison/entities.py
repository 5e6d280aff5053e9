"""Joins the entities of two articles on typed evidence: country, name, acronym, surname, head of a group."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from newsreader.comparison.names import acronym_of, first_names, folded, surname
from newsreader.model.comparison import SharedEntity, Side
from newsreader.model.findings import AnalysedArticle, Entity, EntityType, Findings, MentionKind
from newsreader.model.span import Span

_NAMING_KINDS = (MentionKind.NAME, MentionKind.NOMINAL)
_NAMED_BODIES = (EntityType.ORGANISATION, EntityType.OTHER, EntityType.PLACE)


@dataclass(frozen=True, slots=True)
class _Member:
    """An entity of one side, by its place in the findings."""

    side: Side
    entity: Entity


def join(left: AnalysedArticle, right: AnalysedArticle) -> tuple[SharedEntity, ...]:
    """The entities both articles name, those named most often first."""
    members = [_Member(Side.LEFT, entity) for entity in left.findings.entities]
    members += [_Member(Side.RIGHT, entity) for entity in right.findings.entities]
    heads = {Side.LEFT: _lemmas(left.findings), Side.RIGHT: _lemmas(right.findings)}
    groups = _Groups(len(members))
    by_key: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, member in enumerate(members):
        for key in _keys(member.entity, heads[member.side]):
            by_key[key].append(number)
    for numbers in by_key.values():
        for other in numbers[1:]:
            groups.unite(numbers[0], other)
    _join_persons(members, groups)
    joined = [[members[number] for number in group] for group in groups.all()]
    shared = [group for group in joined if {member.side for member in group} == set(Side)]
    shared.sort(key=lambda group: (-sum(len(member.entity.mentions) for member in group), group[0].entity.name))
    return tuple(_shared(f"s{number}", group) for number, group in enumerate(shared, 1))


def _keys(entity: Entity, lemmas: dict[int, str]) -> Iterator[tuple[str, ...]]:
    """What this entity may be known by; two entities with one key are one."""
    if entity.country:
        yield ("country", entity.country)
        return
    if entity.type is EntityType.GROUP:
        ends = (mention.span.end for mention in entity.mentions if mention.kind in _NAMING_KINDS)
        yield from {("group", head) for end in ends if (head := lemmas.get(end))}
        return
    yield ("name", folded(entity.name))
    if entity.type in _NAMED_BODIES:
        if entity.acronym:
            yield ("short", folded(entity.acronym))
        yield ("short", acronym_of(entity.name))


def _lemmas(findings: Findings) -> dict[int, str]:
    """The head lemma of the word that ends at a place of the text: the last part of a compound."""
    return {
        token.span.end: token.parts[-1] if token.parts else token.lemma
        for sentence in findings.sentences
        for token in sentence.tokens
    }


def _join_persons(members: list[_Member], groups: _Groups) -> None:
    """Persons of one surname are one, unless their first names speak against it."""
    persons: dict[str, list[int]] = defaultdict(list)
    for number, member in enumerate(members):
        if member.entity.type is EntityType.PERSON:
            persons[surname(member.entity.name)].append(number)
    for numbers in persons.values():
        given = [first_names(members[number].entity.name) for number in numbers]
        full = {names for names in given if names}
        if all(_compatible(one, other) for one in full for other in full):
            for number in numbers[1:]:
                groups.unite(numbers[0], number)


def _compatible(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return all(a.startswith(b.rstrip(".")) or b.startswith(a.rstrip(".")) for a, b in zip(one, other, strict=False))


def _shared(id: str, members: list[_Member]) -> SharedEntity:
    by_side = {side: [member.entity for member in members if member.side is side] for side in Side}
    fullest = max((member.entity for member in members), key=lambda entity: (len(entity.name), entity.name))
    return SharedEntity(
        id,
        by_side[Side.LEFT][0].type,
        by_side[Side.LEFT][0].name if by_side[Side.LEFT][0].country else fullest.name,
        _spans(by_side[Side.LEFT]),
        _spans(by_side[Side.RIGHT]),
        tuple(entity.id for entity in by_side[Side.LEFT]),
        tuple(entity.id for entity in by_side[Side.RIGHT]),
        named_differently=_names(by_side[Side.LEFT]).isdisjoint(_names(by_side[Side.RIGHT])),
    )


def _spans(entities: Iterable[Entity]) -> tuple[Span, ...]:
    return tuple(sorted({mention.span for entity in entities for mention in entity.mentions}))


def _names(entities: Iterable[Entity]) -> set[str]:
    return {folded(entity.name) for entity in entities}


class _Groups:
    """Sets of numbers that grow together."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))

    def unite(self, one: int, other: int) -> None:
        """From now on both belong to one group."""
        self._parent[self._root(other)] = self._root(one)

    def all(self) -> list[list[int]]:
        """The groups, each with its members in order."""
        found: dict[int, list[int]] = defaultdict(list)
        for number in range(len(self._parent)):
            found[self._root(number)].append(number)
        return list(found.values())

    def _root(self, number: int) -> int:
        while self._parent[number] != number:
            self._parent[number] = self._parent[self._parent[number]]
            number = self._parent[number]
        return number
