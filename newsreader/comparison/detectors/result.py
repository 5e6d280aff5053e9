"""A vote or a match ended otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from newsreader.comparison.links.pairing import Pairing
from newsreader.comparison.values.outcomes import differing_outcomes
from newsreader.model.comparison import Divergence, DivergenceKind
from newsreader.model.message import Message

_WEIGHT = 0.85


def result(pairing: Pairing) -> Iterator[Divergence]:
    """Yields results that differ where both articles tell how one contest ended."""
    for one, other in differing_outcomes(pairing):
        words = {
            "left": one.statement.words(one.result.span),
            "right": other.statement.words(other.result.span),
        }
        yield Divergence(
            DivergenceKind.NUMBER,
            (one.result.span,),
            (other.result.span,),
            Message.of("divergence.number_result", **words),
            _WEIGHT,
        )
