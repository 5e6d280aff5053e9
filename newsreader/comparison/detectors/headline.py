"""Headline against headline."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz import fuzz

from newsreader.comparison.links.pairing import Pairing
from newsreader.model.comparison import Divergence, DivergenceKind
from newsreader.model.message import Message

_LEAST = 0.45
_MOST = 0.8
_ALIKE = 90
_CLOSE = 0.5
"""Where so much of the shorter article is met by sentences of the other, both surely tell one story."""


def headline(pairing: Pairing) -> Iterator[Divergence]:
    """Yields the two headlines where they are not nearly the same."""
    left, right = pairing.left.article.masthead.headline, pairing.right.article.masthead.headline
    if not (pairing.links and left and right and left.span and right.span):
        return
    if fuzz.token_sort_ratio(left.value.casefold(), right.value.casefold()) >= _ALIKE:
        return
    reason = Message.of("divergence.headline")
    yield Divergence(DivergenceKind.HEADLINE, (left.span,), (right.span,), reason, _weight(pairing))


def _weight(pairing: Pairing) -> float:
    """The more, the surer the sentences of the shorter article have their like in the other."""
    best: dict[int, float] = {}
    is_left_shorter = len(pairing.left_statements) <= len(pairing.right_statements)
    for link in pairing.links:
        number = link.left if is_left_shorter else link.right
        best[number] = max(best.get(number, 0.0), link.likeness)
    share = sum(best.values()) / min(len(pairing.left_statements), len(pairing.right_statements))
    return _LEAST + (_MOST - _LEAST) * min(1.0, share / _CLOSE)
