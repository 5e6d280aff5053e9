"""Takes many files into the library, one after the other, while the window goes on."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from newsreader.library import Library
from newsreader.model.article import Article
from newsreader.model.errors import NewsreaderError
from newsreader.model.message import Message
from newsreader.model.progress import Progress
from newsreader.services.engine.engine import Engine
from newsreader.services.engine.jobs import FindFiles, ReadFile
from newsreader.services.engine.naming import naming

KEPT_AT_ONCE = 16
LETTERS_KEPT_AT_ONCE = 100_000
"""Articles, and letters in them, that go into the library in one transaction; the window is held up by no more."""


class ImportStage(StrEnum):
    """How far an import has come."""

    IDLE = "idle"
    LOOKING = "looking"
    READING = "reading"
    DONE = "done"
    CANCELLED = "cancelled"


class ImportOutcome(StrEnum):
    """What became of one file."""

    READ = "read"
    KNOWN = "known"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """One file that was to be imported and what became of it; `trouble` says why it failed."""

    path: Path
    outcome: ImportOutcome
    trouble: Message | None = None


@dataclass(frozen=True, slots=True)
class ImportState:
    """What the window shows of an import: of `total` files `done` are read, and `current` is being read.

    `read`, `known` and `failed` count what became of them; `files` holds that for each once the import is over.
    `trouble` says why it ended early, if it did by itself.
    """

    stage: ImportStage = ImportStage.IDLE
    total: int = 0
    done: int = 0
    current: str = ""
    read: int = 0
    known: int = 0
    failed: int = 0
    files: tuple[ImportedFile, ...] = ()
    trouble: Message | None = None


class Importing:
    """Reads files for the library in a process of their own and tells its listener each new state.

    All methods return at once and are called on the window's thread, as the listener is. What is dropped while an
    import runs joins it.
    """

    def __init__(self, engine: Engine, library: Library) -> None:
        self._engine = engine
        self._library = library
        self._listener: Callable[[ImportState], None] = lambda _state: None
        self._state = ImportState()
        self._searches = 0
        self._waiting: deque[Path] = deque()
        self._unkept: list[tuple[Path, Article]] = []
        self._files: list[ImportedFile] = []

    @property
    def state(self) -> ImportState:
        """How far the import is."""
        return self._state

    def listen(self, listener: Callable[[ImportState], None]) -> None:
        """Calls `listener` after every change."""
        self._listener = listener

    def take(self, paths: Iterable[Path]) -> None:
        """Imports files, and the articles in folders."""
        wanted = tuple(path.absolute() for path in paths)
        if not wanted:
            return
        if not self._is_under_way:
            self._files.clear()
            self._set(ImportState(ImportStage.LOOKING, current=wanted[0].name))
        self._searches += 1
        name = wanted[0].name
        self._engine.find_files(
            FindFiles(wanted), self._read_more, lambda trouble: self._give_up(naming(name, trouble)), self._found
        )

    def cancel(self) -> None:
        """Ends the import; what was read so far stays in the library."""
        if self._is_under_way:
            self._end(ImportStage.CANCELLED)

    def put_away(self) -> None:
        """Forgets the results of an import that is over."""
        if not self._is_under_way:
            self._files.clear()
            self._set(ImportState())

    @property
    def _is_under_way(self) -> bool:
        return self._state.stage in (ImportStage.LOOKING, ImportStage.READING)

    def _found(self, progress: Progress) -> None:
        if self._state.stage is ImportStage.LOOKING:
            self._set(replace(self._state, total=progress.done))

    def _read_more(self, paths: Iterable[Path]) -> None:
        self._searches -= 1
        self._waiting.extend(paths)
        is_busy = self._state.stage is ImportStage.READING and bool(self._state.current)
        total = self._state.done + is_busy + len(self._waiting)
        self._set(replace(self._state, stage=ImportStage.READING, total=total))
        if not is_busy:
            self._read_next()

    def _read_next(self) -> None:
        if not self._is_under_way:  # whoever was told of the last file may have cancelled
            return
        if not self._waiting:
            self._set(replace(self._state, current=""))
            if not self._searches:
                self._end(ImportStage.DONE)
            return
        path = self._waiting.popleft()
        self._set(replace(self._state, current=path.name))
        self._engine.import_file(
            ReadFile(path),
            lambda article: self._arrive(path, article),
            lambda trouble: self._fail(path, naming(path.name, trouble)),
        )

    def _arrive(self, path: Path, article: Article) -> None:
        self._unkept.append((path, article))
        letters = sum(len(each.text) for _, each in self._unkept)
        is_batch = len(self._unkept) >= KEPT_AT_ONCE or letters >= LETTERS_KEPT_AT_ONCE
        if not is_batch or self._keep():
            self._set(replace(self._state, done=self._state.done + 1))
            self._read_next()

    def _fail(self, path: Path, trouble: NewsreaderError) -> None:
        self._files.append(ImportedFile(path, ImportOutcome.FAILED, trouble.message))
        self._set(replace(self._state, done=self._state.done + 1, failed=self._state.failed + 1))
        self._read_next()

    def _keep(self) -> bool:
        """Puts what was read into the library; where that is not possible, nothing more will be."""
        batch, self._unkept = self._unkept, []
        try:
            new = self._library.keep_new([article for _, article in batch])
        except NewsreaderError as trouble:
            self._files += [ImportedFile(path, ImportOutcome.FAILED, trouble.message) for path, _ in batch]
            self._set(replace(self._state, failed=self._state.failed + len(batch)))
            self._give_up(trouble)
            return False
        for (path, _), is_new in zip(batch, new, strict=True):
            self._files.append(ImportedFile(path, ImportOutcome.READ if is_new else ImportOutcome.KNOWN))
        read = sum(new)
        self._set(replace(self._state, read=self._state.read + read, known=self._state.known + len(batch) - read))
        return True

    def _give_up(self, trouble: NewsreaderError) -> None:
        self._set(replace(self._state, trouble=trouble.message))
        self._end(ImportStage.CANCELLED)

    def _end(self, stage: ImportStage) -> None:
        self._searches = 0
        self._waiting.clear()
        self._engine.end_import()
        if not self._unkept or self._keep():
            self._set(replace(self._state, stage=stage, current="", files=tuple(self._files)))

    def _set(self, state: ImportState) -> None:
        self._state = state
        self._listener(state)
