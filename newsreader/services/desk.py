"""The desk: two articles, left and right, and everything a reader can do with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from newsreader.library import Library
from newsreader.model.article import Article
from newsreader.model.comparison import Side
from newsreader.model.corrections import FindingKey
from newsreader.model.errors import NewsreaderError
from newsreader.model.message import Message
from newsreader.model.pipelines import PipelineChoice
from newsreader.services.comparing import Comparing
from newsreader.services.desk_state import DeskState, EngineStage, FindingFilter, Offer, Slot, SlotStage
from newsreader.services.engine.engine import Engine
from newsreader.services.engine.jobs import (
    CompareArticles,
    Compared,
    ReadFile,
    ReadHtml,
    ReadingJob,
    ReadText,
)
from newsreader.services.engine.naming import naming
from newsreader.services.history import History, Snapshot
from newsreader.services.keeping import Keeping
from newsreader.services.press import Press
from newsreader.services.rereading import Rereading
from newsreader.services.shelf import Shelf
from newsreader.services.workbook import Workbook

Listener = Callable[[DeskState], None]


class Desk:
    """Takes the reader's wishes, asks the engine and the library, and tells its listener each new state.

    `workbook` takes what the reader decides about the pair, `shelf` offers what the library holds, `rereading` reads
    again with what the reader knows of a file. All methods return at once and are called on the window's thread, as
    the listener is.
    """

    def __init__(self, engine: Engine, library: Library) -> None:
        self._engine = engine
        self._library = library
        self._state = DeskState(notice=library.trouble)
        self._listener: Listener = lambda _state: None
        self.workbook = Workbook(lambda: self._state, self._go_to)
        self.press = Press(engine, lambda: self._state, self._notice, lambda: self._set(self._state))
        self.shelf = Shelf(library, self._tell_once, lambda: self._set(self._state))
        self.rereading = Rereading(lambda: self._state, self._read)
        self._reading: dict[Side, int] = {}
        self._engine_rests = EngineStage.STARTING
        self._comparing = Comparing(engine, lambda: self._set(self._state))
        self._pair: frozenset[str] = frozenset()
        self._keeping = Keeping(library, self._notice)
        self._set(replace(self._state, rules=self._keeping.rules()))

    @property
    def state(self) -> DeskState:
        """What lies on the desk now."""
        return self._state

    def listen(self, listener: Listener) -> None:
        """Calls `listener` with the present state and after every change."""
        self._listener = listener
        listener(self._state)

    def engine_is_ready(self) -> None:
        """Told by the engine when everything heavy is loaded."""
        self._engine_rests = EngineStage.READY
        self._set(self._state)

    def engine_is_broken(self, trouble: NewsreaderError) -> None:
        """Told by the engine when it could not load what it needs; the next comparison starts it again."""
        self._engine_rests = EngineStage.FAILED
        self._notice(trouble.message)

    def open(self, side: Side, path: Path) -> None:
        """Reads a file and lays it on one side."""
        self._read(side, ReadFile(path.absolute()))

    def open_files(self, paths: Sequence[Path], side: Side = Side.LEFT) -> None:
        """One file goes to `side`, two go left and right in their order; more than two are not for a desk."""
        if len(paths) > len(Side):
            self._notice(Message.of("desk.two_at_most", count=len(paths)))
        elif len(paths) == len(Side):
            for place, path in zip(Side, paths, strict=True):
                self.open(place, path)
        elif paths:
            self.open(side, paths[0])

    def paste(self, side: Side, text: str, name: str, html: str = "") -> None:
        """Lays pasted or dropped text on one side, with its form in HTML, under a name in the reader's language."""
        self._read(side, ReadHtml(html, text, name) if html else ReadText(text, name))

    def take_from_library(self, side: Side, digest: str) -> None:
        """Lays an article of the library on one side."""
        try:
            article = self._library.article(digest)
        except NewsreaderError as trouble:
            self._fail(side, None, trouble)
        else:
            self._lay(side, article)

    def take_pair(self, left: str, right: str) -> None:
        """Lays two articles of the library left and right, by their digests."""
        self.take_from_library(Side.LEFT, left)
        self.take_from_library(Side.RIGHT, right)

    def filter(self, filter: FindingFilter) -> None:
        """Shows those findings alone that a filter lets through."""
        self._set(self._state.with_filter(filter))

    def read_with(self, pipelines: PipelineChoice) -> None:
        """Reads the articles with other pipelines from now on."""
        if pipelines != self._comparing.pipelines:
            self._comparing.pipelines = pipelines
            self._compare()

    def stop_comparing(self) -> None:
        """Gives up the comparison under way; it begins again with the next change, or when it is asked for."""
        self._comparing.stop()
        self._set(self._state)

    def compare_again(self) -> None:
        """Compares what lies on the desk."""
        self._compare()

    def swap(self) -> None:
        """Left becomes right and right becomes left."""
        self._engine_forgets_reading(*Side)
        left, right = self._state.left.settled(), self._state.right.settled()
        turned = replace(self._state, history=self._state.history.turned())
        self._set(turned.with_slot(Side.LEFT, right).with_slot(Side.RIGHT, left))
        self._compare()

    def clear(self, side: Side) -> None:
        """Takes the article off one side; it stays in the library."""
        self._engine_forgets_reading(side)
        self._set(self._state.with_slot(side, Slot()))
        self._turn_to_pair()

    def dismiss(self, side: Side | None) -> None:
        """Takes away the trouble of one side, or the notice (None)."""
        if side is None:
            self._notice(None)
        else:
            slot = self._state.slot(side)
            if slot.article and slot.offer is Offer.MENDING:
                self._keeping.unmended(slot.article)  # who does not want letters mended is not asked on another day
            self._set(self._state.with_slot(side, self._state.slot(side).calm()))

    def note(self, pair: tuple[str, str], finding: FindingKey, text: str) -> None:
        """Writes the reader's words on a finding of a pair, by its digests, though others may lie here by now."""
        if frozenset(pair) == self._pair == {article.digest for article in self._articles()}:
            self.workbook.note(finding, text)
        else:
            self._keeping.note(pair, finding, text)

    def restore(self) -> None:
        """Lays the last compared pair back on the desk, if the library has one."""
        try:
            pair = self._library.last_comparison()
            articles = [self._library.article(digest) for digest in pair or ()]
        except NewsreaderError as trouble:
            self._notice(trouble.message)
            return
        for side, article in zip(Side, articles, strict=False):
            self._lay(side, article)

    def close(self) -> None:
        """Ends the engine and closes the library; a window that goes after the desk finds nothing in it."""
        self.shelf.close()
        self._engine.stop()
        self.press.clear_away()
        self._library.close()

    def _set(self, state: DeskState) -> None:
        self._state = replace(state, engine=self._engine_stage(), progress=self._comparing.progress)
        self._listener(self._state)

    def _notice(self, notice: Message | None) -> None:
        self._set(replace(self._state, notice=notice))

    def _engine_stage(self) -> EngineStage:
        if self._comparing.is_under_way:
            return EngineStage.COMPARING
        return EngineStage.WRITING if self.press.is_busy else self._engine_rests

    def _read(self, side: Side, job: ReadingJob) -> None:
        self._engine_forgets_reading(side)
        slot = replace(self._state.slot(side).calm(), stage=SlotStage.READING)
        self._set(self._state.with_slot(side, slot))
        kept = replace(job, password=None) if isinstance(job, ReadFile) else job
        self._reading[side] = self._engine.read(
            job,
            lambda article: self._arrive(side, kept, article),
            lambda trouble: self._fail(side, kept, naming(job.name, trouble)),
        )

    def _engine_forgets_reading(self, *sides: Side) -> None:
        for side in sides:
            self._engine.abandon_reading(self._reading.pop(side, None))

    def _arrive(self, side: Side, job: ReadingJob, article: Article) -> None:
        self._reading.pop(side, None)
        self._lay(side, article, job)

    def _lay(self, side: Side, article: Article, came_of: ReadingJob | None = None) -> None:
        self._engine_forgets_reading(side)
        article = self._keeping.as_edited(article)
        self._set(self._state.with_slot(side, Slot.holding(article, came_of)))
        self._keeping.article(article)
        self.shelf.takes(article.digest)
        self._turn_to_pair()

    def _turn_to_pair(self) -> None:
        """Takes up the work on the pair that lies on the desk now, and compares it."""
        pair = frozenset(article.digest for article in self._articles())
        if pair != self._pair:
            self._pair = pair
            work = self._keeping.work(self._articles())
            self._set(replace(self._state, work=work, history=History()))
        self._compare()

    def _articles(self) -> tuple[Article, ...]:
        slots = (self._state.slot(side) for side in Side)
        return tuple(slot.article for slot in slots if slot.article is not None)

    def _go_to(self, after: Snapshot, history: History) -> None:
        before = self._state.snapshot()
        self._keeping.step(before, after)
        state = self._state
        for side, article in zip(Side, (after.left, after.right), strict=True):
            state = state.with_slot(side, replace(state.slot(side), article=article))
        self._set(replace(state, work=after.work, rules=after.rules, history=history))
        if (before.left, before.right, before.rules) != (after.left, after.right, after.rules) or (
            before.work.corrections != after.work.corrections
        ):
            self._compare()

    def _tell_once(self, notice: Message) -> None:
        if notice != self._state.notice:
            self._notice(notice)

    def _fail(self, side: Side, job: ReadingJob | None, trouble: NewsreaderError) -> None:
        self._reading.pop(side, None)
        self._set(self._state.with_slot(side, self._state.slot(side).troubled(job, trouble)))

    def _compare(self) -> None:
        self._comparing.stop()
        left, right = self._state.left.article, self._state.right.article
        if left is not None and right is not None:
            corrections = (*self._state.rules, *self._state.work.corrections)
            self._comparing.begin(CompareArticles(left, right, corrections), self._compared, self._uncompared)
        self._set(self._state)

    def _compared(self, result: Compared) -> None:
        self._set(self._state.with_comparison(result.comparison, result.marks, result.seconds))
        for side in Side:
            for trouble in result.comparison.side(side).findings.skipped:
                self._tell_once(trouble)
        self._keeping.compared(result.comparison)

    def _uncompared(self, trouble: NewsreaderError) -> None:
        self._notice(trouble.message)
