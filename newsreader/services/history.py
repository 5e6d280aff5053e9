"""What the reader did, so that it can be undone: going back is laying the former values on the desk again."""

from __future__ import annotations

from dataclasses import dataclass, replace

from newsreader.model.article import Article
from newsreader.model.corrections import MuteLike
from newsreader.model.message import Message
from newsreader.model.work import Work

_LONGEST = 200
"""How many steps can be undone."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All that a step of the reader can change: the two articles, the work on them, and the rules for all pairs."""

    left: Article | None
    right: Article | None
    work: Work
    rules: tuple[MuteLike, ...]

    def turned(self) -> Snapshot:
        """The same with the sides swapped."""
        return replace(self, left=self.right, right=self.left)


@dataclass(frozen=True, slots=True)
class Step:
    """What stood before a step, or after one that was undone, and the step in words."""

    snapshot: Snapshot
    said: Message


@dataclass(frozen=True, slots=True)
class History:
    """The steps that can be undone, and those undone that can be done again, the latest last."""

    done: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()

    def after(self, before: Snapshot, said: Message) -> History:
        """The history once a step was taken; what was undone before cannot be done again."""
        return History((*self.done, Step(before, said))[-_LONGEST:])

    def turned(self) -> History:
        """The same steps for the same two articles on swapped sides."""
        return History(*(tuple(Step(s.snapshot.turned(), s.said) for s in steps) for steps in (self.done, self.undone)))

    def undo(self, now: Snapshot) -> tuple[Snapshot, History]:
        """What stood before the last step, and the history without it.

        Raises:
            IndexError: when there is nothing to undo.
        """
        last = self.done[-1]
        return last.snapshot, History(self.done[:-1], (*self.undone, Step(now, last.said)))

    def redo(self, now: Snapshot) -> tuple[Snapshot, History]:
        """What stood after the step undone last, and the history with it.

        Raises:
            IndexError: when nothing was undone.
        """
        next_step = self.undone[-1]
        return next_step.snapshot, History((*self.done, Step(now, next_step.said)), self.undone[:-1])
