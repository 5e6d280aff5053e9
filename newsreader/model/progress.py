"""How far a long piece of work has come, told while it is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from newsreader.model.message import Message


@dataclass(frozen=True, slots=True)
class Progress:
    """So many steps `done` of a `total`, and what is being done now, in words for the reader."""

    done: int
    total: int
    what: Message

    @property
    def share(self) -> float:
        """The part that is done, from 0 to 1."""
        return min(1.0, self.done / self.total) if self.total > 0 else 0.0


Watcher = Callable[[Progress], None]
"""Is told now and then how far the work has come; what it raises ends the work."""


def unwatched(_progress: Progress) -> None:
    """The watcher of work that nobody watches."""
