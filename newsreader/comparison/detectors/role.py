"""Another person is named for the same role: "Sprecherin Marieke de Vries" against "Sprecherin Marieke de Wit"."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsreader.comparison.links.pairing import Pairing
from newsreader.comparison.naming.names import first_names
from newsreader.comparison.statements.statement import Statement
from newsreader.model.comparison import Divergence, DivergenceKind, Side
from newsreader.model.findings import Appellation, Entity, EntityType
from newsreader.model.message import Message

_WEIGHT = 0.85
_ALIKE = 0.35
_MARKS = " ,"
_BEFORE = 1
"""Whose spokesman somebody is stands in the same sentence or so many before."""


@dataclass(frozen=True, slots=True)
class _Holder:
    """A person of one article alone, with the role it gives them, the shared entities around and the sentence."""

    person: Entity
    appellation: Appellation
    company: frozenset[str]
    place: int


def role(pairing: Pairing) -> Iterator[Divergence]:
    """Yields persons each article knows alone, in one role, of one first name or with one body in linked sentences."""
    left, right = _holders(pairing, Side.LEFT), _holders(pairing, Side.RIGHT)
    linked = {(link.left, link.right) for link in pairing.links if link.is_sure or link.likeness >= _ALIKE}
    for office in sorted(left.keys() & right.keys()):
        one, other = left[office], right[office]
        same_first_name = first_names(one.person.name)[:1] == first_names(other.person.name)[:1] != ()
        meet = (one.place, other.place) in linked and one.company & other.company
        if _same_title(pairing, one, other) and (meet or same_first_name):
            yield _divergence(one, other, one.appellation.title.of(pairing.left.article.text))


def _same_title(pairing: Pairing, one: _Holder, other: _Holder) -> bool:
    """Whether one title is the other, or says whose it is: "Sprecherin", "Firmensprecherin"."""
    here = one.appellation.title.of(pairing.left.article.text).casefold().strip(_MARKS)
    there = other.appellation.title.of(pairing.right.article.text).casefold().strip(_MARKS)
    return any(long.endswith(short) or long.startswith(f"{short} ") for long, short in ((here, there), (there, here)))


def _holders(pairing: Pairing, side: Side) -> dict[str, _Holder]:
    """Who holds each role in one article, where it gives the role to one such person only."""
    findings = (pairing.left if side is Side.LEFT else pairing.right).findings
    statements = pairing.left_statements if side is Side.LEFT else pairing.right_statements
    known = {id for shared in pairing.shared for id in (shared.left_ids if side is Side.LEFT else shared.right_ids)}
    starts = [statement.sentence.span.start for statement in statements]
    found = [
        (entity, entity.appellations[0], bisect_right(starts, entity.appellations[0].span.start) - 1)
        for entity in findings.entities
        if entity.type is EntityType.PERSON and entity.id not in known and entity.appellations
    ]
    count = Counter(appellation.office for _, appellation, _ in found)
    return {
        appellation.office: _Holder(person, appellation, _company(statements, place), place)
        for person, appellation, place in found
        if appellation.office and count[appellation.office] == 1 and place >= 0
    }


def _company(statements: Sequence[Statement], place: int) -> frozenset[str]:
    around = statements[max(0, place - _BEFORE) : place + 1]
    return frozenset(entity for statement in around for entity in statement.entities)


def _divergence(one: _Holder, other: _Holder, title: str) -> Divergence:
    return Divergence(
        DivergenceKind.NAMING,
        (one.appellation.span,),
        (other.appellation.span,),
        Message.of("divergence.naming_person", role=title, left=one.person.name, right=other.person.name),
        _WEIGHT,
    )
