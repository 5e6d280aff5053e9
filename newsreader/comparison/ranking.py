"""Puts divergences in the order a desk editor would want and drops what says the same twice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from newsreader.model.comparison import Divergence, DivergenceKind, Side
from newsreader.model.span import Span

_LEAST = 0.4
"""What weighs less than this is not worth a reader's look."""


_SORT = {DivergenceKind.SOURCE: DivergenceKind.NAMING}
"""Kinds that tell the same of the same words: two names for one role are no further source."""
_PARTNERS = {DivergenceKind.NUMBER: 2}
"""The same words may be set against so many places of the other text; for other kinds it is one."""


def ranked(found: Iterable[Divergence]) -> tuple[Divergence, ...]:
    """The divergences worth showing, numbered from 1, the weightiest first."""
    found = list(found)
    quoted = [divergence for divergence in found if divergence.kind is DivergenceKind.QUOTATION]
    kept: list[Divergence] = []
    places: dict[tuple[DivergenceKind, Side, int], list[Divergence]] = {}
    for divergence in sorted(found, key=_order):
        if divergence.weight < _LEAST or _is_told(divergence, places) or _is_quoted(divergence, quoted):
            continue
        kept.append(divergence)
        for side in Side:
            for span in divergence.spans(side):
                for place in _blocks(span):
                    places.setdefault((_sort(divergence), side, place), []).append(divergence)
    return tuple(replace(divergence, rank=rank) for rank, divergence in enumerate(kept, 1))


def _order(divergence: Divergence) -> tuple[float, tuple[Span, ...], tuple[Span, ...], str]:
    return (-divergence.weight, divergence.left, divergence.right, divergence.kind.value)


def _sort(divergence: Divergence) -> DivergenceKind:
    return _SORT.get(divergence.kind, divergence.kind)


def _is_quoted(divergence: Divergence, quoted: Iterable[Divergence]) -> bool:
    """Whether a finding lies inside two quotations that are set against each other as a whole."""
    return divergence.kind is not DivergenceKind.QUOTATION and any(
        all(_lies_in(divergence.spans(side), quotation.spans(side)) for side in Side) for quotation in quoted
    )


def _lies_in(spans: tuple[Span, ...], quotations: tuple[Span, ...]) -> bool:
    return bool(spans) and all(any(quotation.contains(span) for quotation in quotations) for span in spans)


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
        for other in places.get((_sort(divergence), side, place), ())
        if any(span.overlaps(told) for told in other.spans(side))
    }


def _blocks(span: Span) -> range:
    """The stretches of text, 256 code points each, that a span touches."""
    return range(span.start >> 8, (span.end >> 8) + 1)
