"""Somebody is older in one article than in the other."""

from __future__ import annotations

from collections.abc import Iterator

from newsreader.comparison.links.pairing import Pairing
from newsreader.comparison.values.ages import Age, differing_ages
from newsreader.model.comparison import Divergence, DivergenceKind
from newsreader.model.message import Message

_OF_A_PERSON = 0.8
_OF_SOMEBODY = 0.6


def age(pairing: Pairing) -> Iterator[Divergence]:
    """Yields the ages of one person that differ, surer where both articles give the name."""
    for one, other in differing_ages(pairing):
        yield _divergence(one, other)


def _divergence(one: Age, other: Age) -> Divergence:
    words = {"left": one.statement.words(one.span), "right": other.statement.words(other.span)}
    return Divergence(
        DivergenceKind.NUMBER,
        (one.span,),
        (other.span,),
        Message.of("divergence.number_age", **words),
        _OF_A_PERSON if one.person else _OF_SOMEBODY,
        entity=one.person,
    )
