"""What every detector is given: two articles with their shared entities and linked sentences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from newsreader.comparison.alignment import Link
from newsreader.comparison.statement import Statement
from newsreader.model.comparison import SharedEntity, Side
from newsreader.model.findings import AnalysedArticle, Appellation, Entity


@dataclass(frozen=True, slots=True)
class Meeting:
    """Two linked sentences face to face."""

    left: Statement
    right: Statement
    link: Link

    @property
    def entities(self) -> frozenset[str]:
        """The shared entities both name."""
        return self.left.entities & self.right.entities

    @property
    def nearness(self) -> float:
        """What weighs a divergence found here: near 1 where the sentences are surely of one fact."""
        return 0.6 + 0.4 * min(1.0, 2 * self.link.likeness)


@dataclass(frozen=True, slots=True)
class Pairing:
    """Two articles ready to be searched for divergences."""

    left: AnalysedArticle
    right: AnalysedArticle
    shared: tuple[SharedEntity, ...]
    left_statements: tuple[Statement, ...]
    right_statements: tuple[Statement, ...]
    links: tuple[Link, ...]

    def side(self, side: Side) -> AnalysedArticle:
        """The article of one side."""
        return self.left if side is Side.LEFT else self.right

    def meetings(self) -> Iterator[Meeting]:
        """The linked sentences, likest first."""
        for link in sorted(self.links, key=lambda link: -link.likeness):
            yield Meeting(self.left_statements[link.left], self.right_statements[link.right], link)

    def entities(self, shared: SharedEntity, side: Side) -> tuple[Entity, ...]:
        """The entities of one side that a shared entity joins."""
        ids = set(shared.left_ids if side is Side.LEFT else shared.right_ids)
        return tuple(entity for entity in self.side(side).findings.entities if entity.id in ids)

    def appellations(self, shared: SharedEntity, side: Side) -> tuple[Appellation, ...]:
        """How one side calls a shared entity, in the order of its text."""
        found = (each for entity in self.entities(shared, side) for each in entity.appellations)
        return tuple(sorted(found, key=lambda each: each.span))
