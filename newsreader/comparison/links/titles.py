"""A person is shown as an article calls them, with the office that stands before the name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from newsreader.comparison.links.pairing import Pairing
from newsreader.model.comparison import SharedEntity, Side
from newsreader.model.findings import Appellation
from newsreader.model.span import Span


def with_titles(entity: SharedEntity, pairing: Pairing) -> SharedEntity:
    """The entity with its mentions drawn out to the article and office before them."""
    left = _drawn_out(entity.left, pairing.appellations(entity, Side.LEFT))
    right = _drawn_out(entity.right, pairing.appellations(entity, Side.RIGHT))
    return replace(entity, left=left, right=right)


def _drawn_out(mentions: Sequence[Span], appellations: Sequence[Appellation]) -> tuple[Span, ...]:
    begins = {each.name: each.span.start for each in appellations if each.span.contains(each.name)}
    return tuple(Span(begins.get(mention, mention.start), mention.end) for mention in mentions)
