"""What lies on the desk, as one frozen value that the window paints."""

from __future__ import annotations

from dataclasses import dataclass
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


class EngineStage(StrEnum):
    """What the engine is doing."""

    STARTING = "starting"
    READY = "ready"
    COMPARING = "comparing"
    WRITING = "writing"


@dataclass(frozen=True, slots=True)
class DeskState:
    """Everything the window shows of the desk; each change makes a new one.

    `comparison` and `marks` belong to exactly the two articles shown, or are None and empty while they are made.
    `pipelines` holds, for each language on the desk, the name of the pipeline that serves it. `notice` is the last
    thing worth saying that concerns neither side alone (a report written, an engine that had to be started again).
    """

    left: Slot = Slot()
    right: Slot = Slot()
    comparison: Comparison | None = None
    marks: Marks = Marks()
    engine: EngineStage = EngineStage.STARTING
    pipelines: tuple[str, ...] = ()
    seconds: float | None = None
    notice: Message | None = None

    def slot(self, side: Side) -> Slot:
        """The slot of one side."""
        return self.left if side is Side.LEFT else self.right
