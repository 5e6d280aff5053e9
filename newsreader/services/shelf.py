"""The shelf: what the library offers for the desk, in lists."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from newsreader.library import ComparisonEntry, Library, LibraryEntry
from newsreader.model.errors import NewsreaderError
from newsreader.model.message import Message

Listed = TypeVar("Listed", LibraryEntry, ComparisonEntry)


class Shelf:
    """Looks up articles and pairs; a library in trouble says so through `tell` and offers nothing.

    An article that is removed can be taken back until another one is, or until it is erased. `changed` is told when
    the lists have become others.
    """

    def __init__(self, library: Library, tell: Callable[[Message], None], changed: Callable[[], None]) -> None:
        self._library = library
        self._tell = tell
        self._changed = changed
        self._is_open = True
        self._removed: str | None = None
        self._version = 0
        self._asked_for: tuple[Sequence[str], int] = ((), 0)
        self._found: dict[str, LibraryEntry] = {}

    @property
    def path(self) -> Path:
        """The file of the library."""
        return self._library.path

    def entries(self, words: str = "") -> Sequence[LibraryEntry]:
        """The articles of the library that hold the words, or without words those used last."""
        return self._kept(lambda: self._library.search(words) if words.strip() else self._library.recent())

    def on_the_event(self, digests: Sequence[str]) -> Sequence[LibraryEntry]:
        """Articles on the same event as any of these, without these themselves."""
        if self._asked_for != (digests, self._version):
            self._asked_for = (digests, self._version)
            found = self._listed(lambda: [entry for digest in digests for entry in self._library.on_the_event(digest)])
            self._found = {entry.digest: entry for entry in found if entry.digest not in digests}
        return tuple(entry for digest, entry in self._found.items() if digest != self._removed)

    def takes(self, digest: str) -> None:
        """Told when an article comes to the library, which it does not leave then."""
        self._version += 1
        if digest == self._removed:
            self._removed = None

    def pairs(self, limit: int) -> Sequence[ComparisonEntry]:
        """The pairs compared last, the latest first."""
        found = self._listed(lambda: self._library.comparisons(limit))
        return tuple(pair for pair in found if self._removed not in (pair.left.digest, pair.right.digest))

    def remove(self, digest: str) -> None:
        """Takes an article off the shelf and erases what was removed before; on the desk it stays until replaced."""
        self.erase()
        self._removed = digest
        self._changed()

    def take_back(self) -> None:
        """Puts the article back that was removed last, unless it is erased by now."""
        self._removed = None
        self._changed()

    def erase(self) -> None:
        """Erases from the disk what was removed."""
        removed, self._removed = self._removed, None
        if removed is None:
            return
        self._version += 1
        try:
            self._library.remove(removed)
        except NewsreaderError as trouble:
            self._tell(trouble.message)

    def copy_to(self, folder: Path) -> bool:
        """Puts a copy of the library into another folder, unless one lies there already; tells whether one does.

        Raises:
            LibraryError: when it cannot be written there.
        """
        self.erase()
        return self._library.copy_to(folder)

    def close(self) -> None:
        """Erases what was removed; a window that goes after the desk finds nothing here."""
        self.erase()
        self._is_open = False

    def _kept(self, look_up: Callable[[], Sequence[LibraryEntry]]) -> Sequence[LibraryEntry]:
        return tuple(entry for entry in self._listed(look_up) if entry.digest != self._removed)

    def _listed(self, look_up: Callable[[], Sequence[Listed]]) -> Sequence[Listed]:
        if not self._is_open:
            return ()
        try:
            return look_up()
        except NewsreaderError as trouble:
            self._tell(trouble.message)
            return ()
