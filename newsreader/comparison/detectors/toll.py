"""One article tells of dead, hurt or ruin, and of the same the other knows only that there was none."""

from __future__ import annotations

from collections.abc import Iterator

from newsreader.comparison.links.pairing import Pairing
from newsreader.comparison.links.tolls import Toll, contrary, tolls
from newsreader.model.comparison import Divergence, DivergenceKind, Side
from newsreader.model.message import Message
from newsreader.resources.acts import acts

_WEIGHT = 0.9


def toll(pairing: Pairing) -> Iterator[Divergence]:
    """Yields what one article states first and the other denies; one for each denied group."""
    if not pairing.links:
        return
    words = acts(pairing.left.article.language)
    left, right = tolls(pairing.left_statements), tolls(pairing.right_statements)
    for side, here, there in ((Side.LEFT, left, right), (Side.RIGHT, right, left)):
        told: set[str] = set()
        for stated, denied in contrary(here, there, words):
            if denied.group not in told:
                told.add(denied.group)
                yield _divergence(side, stated, denied)


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
