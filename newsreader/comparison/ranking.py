"""Puts divergences in the order a desk editor would want and drops what says the same twice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from newsreader.model.comparison import Divergence, DivergenceKind, Side
from newsreader.model.span import Span

_LEAST = 0.4
"""What weighs less than this is not worth a reader's look."""


_PARTNERS = {DivergenceKind.NUMBER: 2}
"""The same words may be set against so many places of the other text; for other kinds it is one."""


def ranked(found: Iterable[Divergence]) -> tuple[Divergence, ...]:
    """The divergences worth showing, numbered from 1, the weightiest first."""
    kept: list[Divergence] = []
    places: dict[tuple[DivergenceKind, Side, int], list[Divergence]] = {}
    for divergence in sorted(found, key=_order):
        if divergence.weight < _LEAST or _is_told(divergence, places):
            continue
        kept.append(divergence)
        for side in Side:
            for span in divergence.spans(side):
                for place in _blocks(span):
                    places.setdefault((divergence.kind, side, place), []).append(divergence)
    return tuple(replace(divergence, rank=rank) for rank, divergence in enumerate(kept, 1))


def _order(divergence: Divergence) -> tuple[float, tuple[Span, ...], tuple[Span, ...], str]:
    return (-divergence.weight, divergence.left, divergence.right, divergence.kind.value)


def _is_told(divergence: Divergence, places: dict[tuple[DivergenceKind, Side, int], list[Divergence]]) -> bool:
    """Whether a weightier one of this kind lies at the same words of both sides, or two at those of either."""
    near = {side: _near(divergence, side, places) for side in Side}
    left, right = near[Side.LEFT], near[Side.RIGHT]
    most = _PARTNERS.get(divergence.kind, 1)
    return bool(left & right) or max(len(left), len(right)) >= most


def _near(
    divergence: Divergence, side: Side, places: dict[tuple[DivergenceKind, Side, int], list[Divergence]]
) -> set[Divergence]:
    return {
        other
        for span in divergence.spans(side)
        for place in _blocks(span)
        for other in places.get((divergence.kind, side, place), ())
        if any(span.overlaps(told) for told in other.spans(side))
    }


def _blocks(span: Span) -> range:
    """The stretches of text, 256 code points each, that a span touches."""
    return range(span.start >> 8, (span.end >> 8) + 1)
