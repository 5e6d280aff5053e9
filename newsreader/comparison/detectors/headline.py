"""Headline against headline."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz import fuzz

from newsreader.comparison.pairing import Pairing
from newsreader.model.comparison import Divergence, DivergenceKind
from newsreader.model.message import Message

_WEIGHT = 0.75
_ALIKE = 90


def headline(pairing: Pairing) -> Iterator[Divergence]:
    """Yields the two headlines where they are not nearly the same."""
    left, right = pairing.left.article.masthead.headline, pairing.right.article.masthead.headline
    if not (pairing.links and left and right and left.span and right.span):
        return
    if fuzz.token_sort_ratio(left.value.casefold(), right.value.casefold()) >= _ALIKE:
        return
    yield Divergence(DivergenceKind.HEADLINE, (left.span,), (right.span,), Message.of("divergence.headline"), _WEIGHT)
