"""What the reader is looking at: the entity that is lit and the finding that is current."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from newsreader.model.comparison import Comparison, Divergence, SharedEntity
from newsreader.paint.marks import Emphasis
from newsreader.ui.words.known import Known


class Reader(QObject):
    """Holds where the reader's attention is and moves it; every part of the window that shows it listens here."""

    moved = Signal(Emphasis)
    """The attention changed, wherever that came from."""
    arrived = Signal(int)
    """The reader went to the finding of this rank, perhaps once more: it should come into view."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._emphasis = Emphasis()
        self._comparison: Comparison | None = None
        self._last: tuple[Comparison, Divergence | None, SharedEntity | None] | None = None

    @property
    def emphasis(self) -> Emphasis:
        """Where the attention is now."""
        return self._emphasis

    @property
    def findings(self) -> tuple[Divergence, ...]:
        """The findings that can be walked, in order of rank."""
        return self._comparison.divergences if self._comparison else ()

    @property
    def finding(self) -> Divergence | None:
        """The current finding."""
        return next((found for found in self.findings if found.rank == self._emphasis.divergence), None)

    @property
    def place(self) -> int | None:
        """Which of the findings the current one is, counted from 1."""
        ranks = [found.rank for found in self.findings]
        rank = self._emphasis.divergence
        return ranks.index(rank) + 1 if rank in ranks else None

    @property
    def entity(self) -> SharedEntity | None:
        """The lit entity."""
        shared = self._comparison.shared if self._comparison else ()
        return next((entity for entity in shared if entity.id == self._emphasis.entity), None)

    def knows(self, entity: str) -> bool:
        """Whether the present comparison has an entity of that id."""
        return any(shared.id == entity for shared in (self._comparison.shared if self._comparison else ()))

    def read(self, comparison: Comparison | None) -> None:
        """Turns to another comparison; what was lit and current stays so where the other comparison has it too.

        That outlasts the while in which there is no comparison, because another is being made. One who muted the
        current finding goes on to the next.
        """
        if comparison is self._comparison:
            return
        if self._comparison:
            self._last = self._comparison, self.finding, self.entity
        self._comparison = comparison
        if comparison is None or self._last is None:
            self._move(Emphasis())
            return
        before, finding, entity = self._last
        known = Known(before, comparison)
        rank = known.finding(finding) if finding else None
        self._move(Emphasis(rank, known.entity(entity) if entity else None))
        if finding and rank is None and (near := known.after_muted(finding)) is not None:
            self.go_to(near)

    def toggle_entity(self, entity: str) -> None:
        """Lights all mentions of an entity, or ends that."""
        lit = None if self._emphasis.entity == entity else entity
        self._move(replace(self._emphasis, entity=lit))

    def go_to(self, rank: int) -> None:
        """Makes a finding the current one and brings it into view."""
        self._move(replace(self._emphasis, divergence=rank))
        self.arrived.emit(rank)

    def step(self, by: int) -> None:
        """Goes on to the next finding or back to the one before; past the end it begins anew."""
        ranks = [found.rank for found in self.findings]
        if not ranks:
            return
        if self._emphasis.divergence in ranks:
            self.go_to(ranks[(ranks.index(self._emphasis.divergence) + by) % len(ranks)])
        else:
            self.go_to(ranks[0] if by > 0 else ranks[-1])

    def clear(self) -> None:
        """Lights everything again and leaves the current finding."""
        self._move(Emphasis())

    def _move(self, emphasis: Emphasis) -> None:
        if emphasis != self._emphasis:
            self._emphasis = emphasis
            self.moved.emit(emphasis)
