"""Puts divergences in the order a desk editor would want and drops what says the same twice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from newsreader.model.comparison import Divergence, DivergenceKind, Side
from newsreader.model.span import Span

_SHOWN = 0.4
"""What weighs less than this waits until the reader asks for more."""
_LEAST = 0.15
"""What weighs less than this is not worth a look even then."""
_MOST_UNCERTAIN = 20
"""More than this nobody reads; the weightiest are kept."""
_SORT = {DivergenceKind.SOURCE: DivergenceKind.NAMING}
"""Kinds that tell the same of the same words: two names for one role are no further source."""
_ACTS = (DivergenceKind.CONTRADICTION, DivergenceKind.SPEECH_ACT, DivergenceKind.WORDING, DivergenceKind.OBJECT)
"""Kinds of which one at the same words of both sides is enough: what contradicts is no other speech act as well."""
_PARTNERS = {DivergenceKind.NUMBER: 2}
"""The same words may be set against so many places of the other text; for other kinds it is one."""

_Places = dict[tuple[DivergenceKind, Side, int], list[Divergence]]


def ordered(found: Iterable[Divergence]) -> list[Divergence]:
    """The divergences worth telling, the weightiest first, each told once."""
    found = [divergence for divergence in found if divergence.weight >= _LEAST]
    quoted = [divergence for divergence in found if divergence.kind is DivergenceKind.QUOTATION]
    kept: list[Divergence] = []
    places: _Places = {}
    for divergence in sorted(found, key=_order):
        if _is_told(divergence, places) or _is_quoted(divergence, quoted):
            continue
        kept.append(divergence)
        for side in Side:
            for span in divergence.spans(side):
                for place in _blocks(span):
                    places.setdefault((_sort(divergence), side, place), []).append(divergence)
    return kept


def ranked(told: Sequence[Divergence]) -> tuple[tuple[Divergence, ...], tuple[Divergence, ...]]:
    """Ordered divergences, numbered from 1: those shown at once, and the less certain that are ranked on after them."""
    shown = [divergence for divergence in told if divergence.weight >= _SHOWN]
    uncertain = [divergence for divergence in told if divergence.weight < _SHOWN][:_MOST_UNCERTAIN]
    numbered = [replace(divergence, rank=rank) for rank, divergence in enumerate((*shown, *uncertain), 1)]
    return tuple(numbered[: len(shown)]), tuple(numbered[len(shown) :])


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


def _is_told(divergence: Divergence, places: _Places) -> bool:
    """Whether a weightier one lies at the same words of both sides, or too many of this kind at those of either."""
    left, right = (_near(divergence, side, _sort(divergence), places) for side in Side)
    if left & right or max(len(left), len(right)) >= _PARTNERS.get(divergence.kind, 1):
        return True
    others = _ACTS if divergence.kind in _ACTS else ()
    return any(
        not _near(divergence, Side.LEFT, kind, places).isdisjoint(_near(divergence, Side.RIGHT, kind, places))
        for kind in others
    )


def _near(divergence: Divergence, side: Side, kind: DivergenceKind, places: _Places) -> set[Divergence]:
    """The divergences of a kind kept until now that touch the words of one side."""
    return {
        other
        for span in divergence.spans(side)
        for place in _blocks(span)
        for other in places.get((kind, side, place), ())
        if any(span.overlaps(told) for told in other.spans(side))
    }


def _blocks(span: Span) -> range:
    """The stretches of text, 256 code points each, that a span touches."""
    return range(span.start >> 8, (span.end >> 8) + 1)
