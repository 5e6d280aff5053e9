"""The desk: two articles, left and right, and everything a reader can do with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from newsreader.model.comparison import Side
from newsreader.services.desk_state import DeskState
from newsreader.services.engine.jobs import ReportFormat

Listener = Callable[[DeskState], None]


class Desk:
    """Takes the reader's wishes, asks the engine and the library, and tells its listener each new state.

    All methods return at once and are called on the window's thread, as the listener is.
    """

    @property
    def state(self) -> DeskState:
        """What lies on the desk now."""
        raise NotImplementedError

    def listen(self, listener: Listener) -> None:
        """Calls `listener` with the present state and after every change."""
        raise NotImplementedError

    def open(self, side: Side, path: Path) -> None:
        """Reads a file and lays it on one side."""
        raise NotImplementedError

    def open_files(self, paths: Sequence[Path], side: Side = Side.LEFT) -> None:
        """One file goes to `side`, two go left and right in their order."""
        raise NotImplementedError

    def paste(self, side: Side, text: str) -> None:
        """Lays pasted or dropped text on one side."""
        raise NotImplementedError

    def take_from_library(self, side: Side, digest: str) -> None:
        """Lays an article of the library on one side."""
        raise NotImplementedError

    def swap(self) -> None:
        """Left becomes right and right becomes left."""
        raise NotImplementedError

    def clear(self, side: Side) -> None:
        """Takes the article off one side; it stays in the library."""
        raise NotImplementedError

    def dismiss(self, side: Side | None) -> None:
        """Takes away the trouble of one side, or the notice (None)."""
        raise NotImplementedError

    def export(self, path: Path, format: ReportFormat, language: str) -> None:
        """Writes the comparison to a file; the outcome comes as a notice."""
        raise NotImplementedError

    def restore(self) -> None:
        """Lays the last compared pair back on the desk, if the library has one."""
        raise NotImplementedError

    def close(self) -> None:
        """Ends the engine and closes the library."""
        raise NotImplementedError
