"""The desk: two articles, left and right, and everything a reader can do with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from newsreader.library import ComparisonEntry, Library, LibraryEntry
from newsreader.model.article import Article
from newsreader.model.comparison import Side
from newsreader.model.errors import EngineError, NewsreaderError
from newsreader.model.message import Message
from newsreader.services.desk_state import DeskState, EngineStage, Slot, SlotStage
from newsreader.services.engine.engine import Engine
from newsreader.services.engine.jobs import (
    CompareArticles,
    Compared,
    ReadFile,
    ReadingJob,
    ReadText,
    ReportFormat,
    WriteReport,
)

Listener = Callable[[DeskState], None]


class Desk:
    """Takes the reader's wishes, asks the engine and the library, and tells its listener each new state.

    All methods return at once and are called on the window's thread, as the listener is.
    """

    def __init__(self, engine: Engine, library: Library) -> None:
        self._engine = engine
        self._library = library
        self._state = DeskState(notice=library.trouble)
        self._listener: Listener = lambda _state: None
        self._reading: dict[Side, int] = {}
        self._engine_rests = EngineStage.STARTING
        self._comparing: int | None = None
        self._is_comparing = False
        self._reports_under_way = 0
        self._is_open = True

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

    def paste(self, side: Side, text: str, name: str) -> None:
        """Lays pasted or dropped text on one side, under a name in the reader's language."""
        self._read(side, ReadText(text, name))

    def take_from_library(self, side: Side, digest: str) -> None:
        """Lays an article of the library on one side."""
        try:
            article = self._library.article(digest)
        except NewsreaderError as trouble:
            self._fail(side, trouble)
        else:
            self._lay(side, article)

    def library_entries(self, words: str = "") -> tuple[LibraryEntry, ...]:
        """The articles of the library that hold the words, or without words those used last."""
        if not self._is_open:
            return ()
        try:
            return self._library.search(words) if words.strip() else self._library.recent()
        except NewsreaderError as trouble:
            self._notice(trouble.message)
            return ()

    def recent_pairs(self, limit: int) -> tuple[ComparisonEntry, ...]:
        """The pairs compared last, the latest first."""
        if not self._is_open:
            return ()
        try:
            return self._library.comparisons(limit)
        except NewsreaderError as trouble:
            self._set(replace(self._state, notice=trouble.message))
            return ()

    def take_pair(self, left: str, right: str) -> None:
        """Lays two articles of the library left and right, by their digests."""
        self.take_from_library(Side.LEFT, left)
        self.take_from_library(Side.RIGHT, right)

    def remove_from_library(self, digest: str) -> None:
        """Erases an article from the library; on the desk it stays until it is replaced."""
        try:
            self._library.remove(digest)
        except NewsreaderError as trouble:
            self._notice(trouble.message)
        else:
            self._set(self._state)

    def swap(self) -> None:
        """Left becomes right and right becomes left."""
        self._engine_forgets_reading(*Side)
        left, right = self._state.left.settled(), self._state.right.settled()
        self._set(self._state.with_slot(Side.LEFT, right).with_slot(Side.RIGHT, left))
        self._compare()

    def clear(self, side: Side) -> None:
        """Takes the article off one side; it stays in the library."""
        self._engine_forgets_reading(side)
        self._set(self._state.with_slot(side, Slot()))
        self._compare()

    def dismiss(self, side: Side | None) -> None:
        """Takes away the trouble of one side, or the notice (None)."""
        if side is None:
            self._notice(None)
        else:
            self._set(self._state.with_slot(side, replace(self._state.slot(side), trouble=None)))

    def export(self, path: Path, format: ReportFormat, language: str) -> None:
        """Writes the comparison to a file; the outcome comes as a notice."""
        if self._state.comparison is None:
            return
        job = WriteReport(self._state.comparison, self._state.marks, format, path, language)
        self._reports_under_way += 1
        self._set(self._state)
        self._engine.write(job, self._written, self._unwritten)

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
        self._is_open = False
        self._engine.stop()
        self._library.close()

    def _set(self, state: DeskState) -> None:
        self._state = replace(state, engine=self._engine_stage())
        self._listener(self._state)

    def _notice(self, notice: Message | None) -> None:
        self._set(replace(self._state, notice=notice))

    def _engine_stage(self) -> EngineStage:
        if self._is_comparing:
            return EngineStage.COMPARING
        return EngineStage.WRITING if self._reports_under_way else self._engine_rests

    def _read(self, side: Side, job: ReadingJob) -> None:
        self._engine_forgets_reading(side)
        slot = replace(self._state.slot(side), stage=SlotStage.READING, trouble=None)
        self._set(self._state.with_slot(side, slot))
        self._reading[side] = self._engine.read(
            job,
            lambda article: self._arrive(side, article),
            lambda trouble: self._fail(side, _naming(job, trouble)),
        )

    def _engine_forgets_reading(self, *sides: Side) -> None:
        for side in sides:
            self._engine.abandon_reading(self._reading.pop(side, None))

    def _arrive(self, side: Side, article: Article) -> None:
        self._reading.pop(side, None)
        self._lay(side, article)

    def _lay(self, side: Side, article: Article) -> None:
        self._engine_forgets_reading(side)
        self._set(self._state.with_slot(side, Slot(SlotStage.READ, article)))
        try:
            self._library.keep(article)
        except NewsreaderError as trouble:
            self._notice(trouble.message)
        self._compare()

    def _fail(self, side: Side, trouble: NewsreaderError) -> None:
        self._reading.pop(side, None)
        slot = replace(self._state.slot(side), trouble=trouble.message).settled()
        self._set(self._state.with_slot(side, slot))

    def _compare(self) -> None:
        self._engine.abandon_comparing(self._comparing)
        left, right = self._state.left.article, self._state.right.article
        self._is_comparing = left is not None and right is not None
        self._set(self._state)
        if left is not None and right is not None:
            self._comparing = self._engine.compare(CompareArticles(left, right), self._compared, self._uncompared)

    def _compared(self, result: Compared) -> None:
        self._is_comparing = False
        self._set(replace(self._state, comparison=result.comparison, marks=result.marks, seconds=result.seconds))
        try:
            self._library.keep_comparison(result.comparison.left.article.digest, result.comparison.right.article.digest)
        except NewsreaderError as trouble:
            self._notice(trouble.message)

    def _uncompared(self, trouble: NewsreaderError) -> None:
        self._is_comparing = False
        self._notice(trouble.message)

    def _written(self, path: Path) -> None:
        self._reports_under_way -= 1
        self._notice(Message.of("desk.written", file=path.name, folder=path.parent))

    def _unwritten(self, trouble: NewsreaderError) -> None:
        self._reports_under_way -= 1
        self._notice(trouble.message)


def _naming(job: ReadingJob, trouble: NewsreaderError) -> NewsreaderError:
    """An engine that fails while it reads does not know the file; the reader must be told which it was."""
    if not isinstance(trouble, EngineError):
        return trouble
    name = job.path.name if isinstance(job, ReadFile) else job.name
    return EngineError(f"{trouble.message.key}_reading", file=name)
