"""What lies on the desk, as one frozen value that the window paints."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from newsreader.model.article import Article
from newsreader.model.comparison import Comparison, Marks, Side
from newsreader.model.message import Message


class SlotStage(StrEnum):
    """How far one side of the desk has come."""

    EMPTY = "empty"
    READING = "reading"
    READ = "read"


@dataclass(frozen=True, slots=True)
class Slot:
    """One side of the desk: the article that stands there and, if the last file failed, why.

    A file that cannot be read leaves the article that stood there before.
    """

    stage: SlotStage = SlotStage.EMPTY
    article: Article | None = None
    trouble: Message | None = None

    def settled(self) -> Slot:
        """The same slot when nothing is being read for it any more."""
        return replace(self, stage=SlotStage.READ if self.article else SlotStage.EMPTY)


class EngineStage(StrEnum):
    """What the engine is doing; one that failed could not be started and is started again when it is needed."""

    STARTING = "starting"
    FAILED = "failed"
    READY = "ready"
    COMPARING = "comparing"
    WRITING = "writing"


@dataclass(frozen=True, slots=True)
class DeskState:
    """Everything the window shows of the desk; each change makes a new one.

    `comparison` and `marks` belong to exactly the two articles shown, or are None and empty while they are made;
    `seconds` is the time the comparison took. `notice` is the last thing worth saying that concerns neither side
    alone (a report written, a comparison that failed, a library that cannot be written).
    """

    left: Slot = Slot()
    right: Slot = Slot()
    comparison: Comparison | None = None
    marks: Marks = Marks()
    engine: EngineStage = EngineStage.STARTING
    seconds: float | None = None
    notice: Message | None = None

    def slot(self, side: Side) -> Slot:
        """The slot of one side."""
        return self.left if side is Side.LEFT else self.right

    def with_slot(self, side: Side, slot: Slot) -> DeskState:
        """The same desk with another slot on one side; a comparison of other articles than these two is dropped."""
        changed = replace(self, left=slot) if side is Side.LEFT else replace(self, right=slot)
        return changed if changed._is_compared() else replace(changed, comparison=None, marks=Marks(), seconds=None)

    @property
    def pipelines(self) -> tuple[str, ...]:
        """The names of the pipelines that served the comparison, each once."""
        if self.comparison is None:
            return ()
        used = (self.comparison.left.findings.pipeline, self.comparison.right.findings.pipeline)
        return tuple(dict.fromkeys(used))

    def _is_compared(self) -> bool:
        if self.comparison is None:
            return False
        shown = (self.left.article, self.right.article)
        return shown == (self.comparison.left.article, self.comparison.right.article)
