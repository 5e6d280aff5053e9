"""What is to be painted in either text."""

from __future__ import annotations

from collections.abc import Iterator

from newsreader.model.comparison import Comparison, Mark, MarkKind, Marks, Side


def mark(comparison: Comparison) -> Marks:
    """The marks of shared entities and ranked divergences on both sides, in the order of each text."""
    return Marks(*(tuple(sorted(_marks(comparison, side), key=_order)) for side in Side))


def _marks(comparison: Comparison, side: Side) -> Iterator[Mark]:
    for entity in comparison.shared:
        for span in entity.left if side is Side.LEFT else entity.right:
            yield Mark(span, MarkKind.ENTITY, entity.id, entity_type=entity.type)
    for divergence in (*comparison.divergences, *comparison.uncertain):
        for span in divergence.spans(side):
            yield Mark(span, MarkKind.DIVERGENCE, str(divergence.rank), divergence=divergence.kind)


def _order(mark: Mark) -> tuple[int, int, str, str]:
    return mark.span.start, -mark.span.end, mark.kind.value, mark.target
