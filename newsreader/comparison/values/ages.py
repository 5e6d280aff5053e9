"""How old somebody is, as each article says it: beside a name, or of one who stays nameless."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsreader.comparison.links.pairing import Pairing
from newsreader.comparison.statements.statement import Statement
from newsreader.model.findings import EntityType, Quantity
from newsreader.model.span import Span

_AFTER_NAME = re.compile(r"(?: \((?=\d+\))|, (?=\d+,))(\d{1,3})(?!\d)")
"""The two ways in which the press prints an age behind a name: "Meier (34)", "Meier, 34,"."""
_YEARS = "a"
_POSSIBLE = range(1, 115)
_NEAR = 3
"""Ages of nameless people that are so many years apart may be of one person."""
_REACH = 30
"""So many characters behind an age the name may begin that it belongs to ("der 52-jährige Fahrer Karl Meier")."""


@dataclass(frozen=True, slots=True)
class Age:
    """An age in years, where it stands, and whose it is, if a shared person's."""

    statement: Statement
    span: Span
    value: int
    person: str | None = None


def differing_ages(pairing: Pairing) -> Iterator[tuple[Age, Age]]:
    """Yields a shared person's ages that differ, then those of the one nameless person whose age both give."""
    persons = frozenset(entity.id for entity in pairing.shared if entity.type is EntityType.PERSON)
    left = list(_ages(pairing.left_statements, persons))
    right = list(_ages(pairing.right_statements, persons))
    yield from _of_persons(left, right)
    one, other = _single(left, right), _single(right, left)
    if one and other and abs(one.value - other.value) <= _NEAR and _meet(pairing, one, other):
        yield one, other


def _ages(statements: Sequence[Statement], persons: frozenset[str]) -> Iterator[Age]:
    for statement in statements:
        for naming in statement.namings:
            found = _AFTER_NAME.match(statement.text, naming.span.end) if naming.entity in persons else None
            if found and int(found[1]) in _POSSIBLE:
                yield Age(statement, Span(*found.span(1)), int(found[1]), naming.entity)
        for quantity in statement.quantities:
            if is_age(quantity):
                yield Age(statement, quantity.span, int(quantity.value), _person(statement, quantity.span, persons))


def is_age(quantity: Quantity) -> bool:
    """Whether years are one word with their number ("52-jähriger", "52-year-old"), not told as a time ("52 Jahre")."""
    return (
        quantity.unit == _YEARS
        and quantity.what is None
        and quantity.bounds is None
        and quantity.value.is_integer()
        and int(quantity.value) in _POSSIBLE
    )


def _person(statement: Statement, age: Span, persons: frozenset[str]) -> str | None:
    near = (
        naming.entity
        for naming in statement.namings
        if naming.entity in persons and (naming.span.overlaps(age) or 0 <= naming.span.start - age.end <= _REACH)
    )
    return next(near, None)


def _of_persons(left: Sequence[Age], right: Sequence[Age]) -> Iterator[tuple[Age, Age]]:
    for person in dict.fromkeys(age.person for age in left if age.person):
        here, there = ([age for age in ages if age.person == person] for ages in (left, right))
        if there and {age.value for age in here}.isdisjoint(age.value for age in there):
            yield here[0], there[0]


def _single(ages: Sequence[Age], others: Sequence[Age]) -> Age | None:
    """The one nameless age that the other article does not give."""
    given = {age.value for age in others}
    own = [age for age in ages if age.value not in given and age.person is None]
    return own[0] if len({age.value for age in own}) == 1 else None


def _meet(pairing: Pairing, one: Age, other: Age) -> bool:
    """Whether the sentences of two ages, or those just before them, are linked."""
    here, there = one.statement.number, other.statement.number
    return any(here - 1 <= link.left <= here and there - 1 <= link.right <= there for link in pairing.links)
