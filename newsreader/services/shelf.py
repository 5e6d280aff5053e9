"""The shelf: what the library offers for the desk, in lists."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from newsreader.library import ComparisonEntry, Library, LibraryEntry
from newsreader.model.errors import NewsreaderError
from newsreader.model.message import Message


class Shelf:
    """Looks up articles and pairs; a library in trouble says so through `tell` and offers nothing.

    `changed` is told when something was taken off the shelf.
    """

    def __init__(self, library: Library, tell: Callable[[Message], None], changed: Callable[[], None]) -> None:
        self._library = library
        self._tell = tell
        self._changed = changed
        self._is_open = True

    def entries(self, words: str = "") -> tuple[LibraryEntry, ...]:
        """The articles of the library that hold the words, or without words those used last."""
        if not self._is_open:
            return ()
        try:
            return self._library.search(words) if words.strip() else self._library.recent()
        except NewsreaderError as trouble:
            self._tell(trouble.message)
            return ()

    def pairs(self, limit: int) -> tuple[ComparisonEntry, ...]:
        """The pairs compared last, the latest first."""
        if not self._is_open:
            return ()
        try:
            return self._library.comparisons(limit)
        except NewsreaderError as trouble:
            self._tell(trouble.message)
            return ()

    def remove(self, digest: str) -> None:
        """Erases an article from the library; on the desk it stays until it is replaced."""
        try:
            self._library.remove(digest)
        except NewsreaderError as trouble:
            self._tell(trouble.message)
        else:
            self._changed()

    @property
    def path(self) -> Path:
        """The file of the library."""
        return self._library.path

    def copy_to(self, folder: Path) -> bool:
        """Puts a copy of the library into another folder, unless one lies there already; tells whether one does.

        Raises:
            LibraryError: when it cannot be written there.
        """
        return self._library.copy_to(folder)

    def close(self) -> None:
        """A window that goes after the desk finds nothing here."""
        self._is_open = False
