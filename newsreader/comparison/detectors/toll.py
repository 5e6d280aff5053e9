"""One article tells of dead, hurt or ruin, and of the same the other knows only that there was none."""

from __future__ import annotations

from collections.abc import Iterator

from newsreader.comparison.links.own_names import own_names
from newsreader.comparison.links.pairing import Pairing
from newsreader.comparison.links.tolls import Toll, contrary, tolls
from newsreader.model.comparison import Divergence, DivergenceKind, Side
from newsreader.model.findings import EntityType
from newsreader.model.message import Message
from newsreader.resources.acts import acts

_WEIGHT = 0.9


def toll(pairing: Pairing) -> Iterator[Divergence]:
    """Yields what one article states first and the other denies; one for each denied group."""
    if not pairing.links:
        return
    words = acts(pairing.left.article.language)
    elsewhere = {side: _elsewhere(pairing, side) for side in Side}
    left, right = tolls(pairing.left_statements), tolls(pairing.right_statements)
    for side, here, there in ((Side.LEFT, left, right), (Side.RIGHT, right, left)):
        told: set[str] = set()
        for stated, denied in contrary(here, there, words):
            if denied.group not in told and denied.statement.number not in elsewhere[side.other]:
                told.add(denied.group)
                yield _divergence(side, stated, denied)


def _elsewhere(pairing: Pairing, side: Side) -> set[int]:
    """The sentences, by number, that tell of a place the other article does not name: nothing is denied by them."""
    named = own_names(pairing, side)
    return {number for number, names in named.items() if any(each.entity.type is EntityType.PLACE for each in names)}


def _divergence(side: Side, stated: Toll, denied: Toll) -> Divergence:
    left, right = (stated, denied) if side is Side.LEFT else (denied, stated)
    return Divergence(
        DivergenceKind.CONTRADICTION,
        (left.span,),
        (right.span,),
        Message.of(
            f"divergence.contradiction_toll_{side.value}",
            left=left.statement.words(left.span),
            right=right.statement.words(right.span),
        ),
        _WEIGHT,
    )
