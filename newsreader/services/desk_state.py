"""What lies on the desk, as one frozen value that the window paints."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from newsreader.model.article import Article
from newsreader.model.comparison import Comparison, Divergence, DivergenceKind, Marks, Side
from newsreader.model.corrections import FindingKey, MuteLike
from newsreader.model.errors import EngineError, NewsreaderError, PasswordNeededError
from newsreader.model.message import Message
from newsreader.model.progress import Progress
from newsreader.model.work import Work
from newsreader.services.engine.jobs import ReadingJob
from newsreader.services.history import History, Snapshot


class SlotStage(StrEnum):
    """How far one side of the desk has come."""

    EMPTY = "empty"
    READING = "reading"
    READ = "read"


class Offer(StrEnum):
    """What can be done about the trouble of a side."""

    PASSWORD = "password"
    MENDING = "mending"
    AGAIN = "again"


@dataclass(frozen=True, slots=True)
class Slot:
    """One side of the desk: the article that stands there and, if the last file failed, why.

    A file that cannot be read leaves the article that stood there before. `came_of` is the job the article was read
    by, where it was not taken from the library; `failed` the one that failed since; `offer` what can be done about it.
    """

    stage: SlotStage = SlotStage.EMPTY
    article: Article | None = None
    trouble: Message | None = None
    offer: Offer | None = None
    came_of: ReadingJob | None = None
    failed: ReadingJob | None = None

    @classmethod
    def holding(cls, article: Article, came_of: ReadingJob | None) -> Slot:
        """A side on which an article lies; what is doubtful about it is told, with its mending if there is one."""
        if article.source.is_garbled:
            garbled = Message.of("desk.garbled", file=article.source.name)
            return cls(SlotStage.READ, article, garbled, Offer.MENDING, came_of)
        excerpt = Message.of("desk.excerpt", file=article.source.name) if article.source.is_excerpt else None
        return cls(SlotStage.READ, article, excerpt, came_of=came_of)

    def troubled(self, job: ReadingJob | None, trouble: NewsreaderError) -> Slot:
        """The same side after something could not be laid there."""
        offer = None
        if isinstance(trouble, PasswordNeededError):
            offer = Offer.PASSWORD
        elif isinstance(trouble, EngineError) and job is not None:
            offer = Offer.AGAIN
        return replace(self, trouble=trouble.message, offer=offer, failed=job).settled()

    def calm(self) -> Slot:
        """The same side without its trouble."""
        return replace(self, trouble=None, offer=None, failed=None)

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
class FindingFilter:
    """Which findings the reader wants to see: kinds left out, and whether the uncertain ones are shown too."""

    hidden: frozenset[DivergenceKind] = frozenset()
    with_uncertain: bool = False

    def shown(self, whole: Comparison) -> tuple[Divergence, ...]:
        """The divergences of a whole comparison that are to be seen."""
        found = (*whole.divergences, *whole.uncertain) if self.with_uncertain else whole.divergences
        return tuple(divergence for divergence in found if divergence.kind not in self.hidden)


@dataclass(frozen=True, slots=True)
class DeskState:
    """Everything the window shows of the desk; each change makes a new one.

    `comparison` and `marks` belong to exactly the two articles shown, or are None and empty while they are made; they
    hold the divergences that the filter lets through, `whole` and `all_marks` hold all. `seconds` is the time the
    comparison took; `progress` is how far the one under way has come, once that is told. `work` is what the reader
    decided about this pair, `rules` what holds for all pairs. `notice` is the last thing worth saying that concerns
    neither side alone (a report written, a comparison that failed, a library that cannot be written).
    """

    left: Slot = Slot()
    right: Slot = Slot()
    comparison: Comparison | None = None
    marks: Marks = Marks()
    whole: Comparison | None = None
    all_marks: Marks = Marks()
    filter: FindingFilter = FindingFilter()
    engine: EngineStage = EngineStage.STARTING
    seconds: float | None = None
    work: Work = Work()
    rules: tuple[MuteLike, ...] = ()
    history: History = History()
    progress: Progress | None = None
    notice: Message | None = None

    def slot(self, side: Side) -> Slot:
        """The slot of one side."""
        return self.left if side is Side.LEFT else self.right

    def with_slot(self, side: Side, slot: Slot) -> DeskState:
        """The same desk with another slot on one side; a comparison of other articles than these two is dropped."""
        changed = replace(self, left=slot) if side is Side.LEFT else replace(self, right=slot)
        return changed if changed._is_compared() else changed.with_comparison(None, Marks(), None)

    def with_comparison(self, whole: Comparison | None, marks: Marks, seconds: float | None) -> DeskState:
        """The same desk with another comparison, shown as the filter has it."""
        return replace(self, whole=whole, all_marks=marks, seconds=seconds).with_filter(self.filter)

    def with_filter(self, filter: FindingFilter) -> DeskState:
        """The same desk with those findings alone that a filter lets through."""
        if self.whole is None:
            return replace(self, filter=filter, comparison=None, marks=Marks())
        shown = filter.shown(self.whole)
        return replace(
            self,
            filter=filter,
            comparison=self.whole if shown == self.whole.divergences else replace(self.whole, divergences=shown),
            marks=self.all_marks.only(shown),
        )

    @property
    def chosen(self) -> tuple[Divergence, ...]:
        """The findings marked for the report that are there, in the order of their ranks, whatever the filter hides."""
        if self.whole is None or not self.work.chosen:
            return ()
        chosen, whole = frozenset(self.work.chosen), self.whole
        found = (*whole.divergences, *whole.uncertain)
        return tuple(divergence for divergence in found if FindingKey.of(divergence, whole) in chosen)

    def with_chosen_alone(self) -> DeskState:
        """The same desk with the findings alone that are marked for the report."""
        if self.whole is None:
            return self
        chosen = self.chosen
        return replace(self, comparison=replace(self.whole, divergences=chosen), marks=self.all_marks.only(chosen))

    def snapshot(self) -> Snapshot:
        """What the reader can change, as it stands now."""
        return Snapshot(self.left.article, self.right.article, self.work, self.rules)

    @property
    def pipelines(self) -> tuple[str, ...]:
        """The names of the pipelines that served the comparison, each once."""
        if self.comparison is None:
            return ()
        used = (self.comparison.left.findings.pipeline, self.comparison.right.findings.pipeline)
        return tuple(dict.fromkeys(used))

    def _is_compared(self) -> bool:
        if self.whole is None:
            return False
        shown = (self.left.article, self.right.article)
        return shown == (self.whole.left.article, self.whole.right.article)
