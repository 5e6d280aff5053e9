"""Where the names of a comparison stand: the places by which a correction speaks of an entity."""

from __future__ import annotations

from collections.abc import Iterator

from newsreader.model.comparison import Comparison, SharedEntity, Side
from newsreader.model.corrections import Place
from newsreader.model.findings import MentionKind
from newsreader.model.span import Span

Named = tuple[str, Place]
"""A name and a place where it stands."""


def place_of(comparison: Comparison, entity: SharedEntity) -> Place:
    """The first place where the left article names an entity."""
    return place_in(comparison, entity, Side.LEFT, entity.left[0])


def place_in(comparison: Comparison, entity: SharedEntity, side: Side, span: Span) -> Place:
    """The very words that name an entity within a form of it: "Donald Trump" in "US-Präsident Donald Trump"."""
    analysed, ids = comparison.side(side), _ids(entity, side)
    mentions = (one.span for each in analysed.findings.entities if each.id in ids for one in each.mentions)
    return Place(analysed.article.digest, next((found for found in mentions if span.contains(found)), span))


def names(comparison: Comparison) -> Iterator[Named]:
    """All names the articles use: those they share, then those of one side alone."""
    for entity in comparison.shared:
        yield entity.name, place_of(comparison, entity)
    for side in Side:
        shared = {id for entity in comparison.shared for id in _ids(entity, side)}
        analysed = comparison.side(side)
        for alone in analysed.findings.entities:
            named = next((one for one in alone.mentions if one.kind is MentionKind.NAME), None)
            if named and alone.id not in shared:
                yield alone.name, Place(analysed.article.digest, named.span)


def _ids(entity: SharedEntity, side: Side) -> tuple[str, ...]:
    return entity.left_ids if side is Side.LEFT else entity.right_ids
