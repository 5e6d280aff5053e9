"""Opens the base for this program alone, and sets a damaged one aside."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from pathlib import Path

from newsreader.library.faults import DamagedLibraryError, told
from newsreader.library.library import FILE_NAME, OWN_FOLDER, Library
from newsreader.library.migrations import migrate, shipped_steps
from newsreader.library.salvage import COMPANIONS, salvage
from newsreader.model.errors import LibraryError
from newsreader.model.message import Message

_APPLICATION_ID = int.from_bytes(b"NRDR", "big")


def open_library(folder: Path) -> Library:
    """The library kept in `folder`, made if it is not there yet.

    A damaged or foreign file is kept under another name and a new library begun with what could be saved from it;
    `Library.trouble` says so.

    Raises:
        LibraryError: when another window holds the library ("library.in_use"), a newer version made it
            ("library.newer"), or the folder cannot be written.
    """
    path = folder / FILE_NAME
    with told(path):
        folder.mkdir(OWN_FOLDER, parents=True, exist_ok=True)
        try:
            return Library(_opened(path), path)
        except DamagedLibraryError:
            kept = _set_aside(path)
        connection = _opened(path)
        saved = _salvaged(kept, connection, path)
        key = "library.salvaged" if saved else "library.begun_anew"
        return Library(connection, path, Message.of(key, file=path, kept=kept, count=saved))


def open_library_in_memory() -> Library:
    """A library that lasts as long as the program, for when the real one cannot be opened."""
    connection = _connected(":memory:")
    migrate(connection, None, shipped_steps())
    return Library(connection, Path(":memory:"))


def _opened(path: Path) -> sqlite3.Connection:
    connection = _connected(path)
    try:
        with told(path):
            # One connection holds the file: older SQLite can damage a write-ahead log that two of them share.
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            _check(connection, path)
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            migrate(connection, path, shipped_steps())
    except BaseException:
        connection.close()
        raise
    return connection


def _salvaged(kept: Path, connection: sqlite3.Connection, path: Path) -> int:
    try:
        with told(path):
            return salvage(kept, connection)
    except LibraryError:
        return 0  # no room for it: the damaged file is kept, and a full disk is told with the next article


def _connected(path: Path | str) -> sqlite3.Connection:
    # The thread that opens a base hands it over to the one that works with it.
    connection = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    # A damaged letter shows as U+FFFD in a list, and the digest of a text finds it out.
    connection.text_factory = lambda letters: letters.decode("utf-8", "replace")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")
    return connection


def _check(connection: sqlite3.Connection, path: Path) -> None:
    is_new = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    is_ours = connection.execute("PRAGMA application_id").fetchone()[0] == _APPLICATION_ID
    if not (is_new or is_ours) or connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise DamagedLibraryError("library.damaged", file=path)


def _set_aside(path: Path) -> Path:
    stem = f"{path.stem}.damaged-{datetime.now().astimezone().date().isoformat()}"
    kept = path.with_name(f"{stem}{path.suffix}")
    number = 1
    while kept.exists():
        number += 1
        kept = path.with_name(f"{stem}-{number}{path.suffix}")
    for companion in COMPANIONS:
        part = path.with_name(path.name + companion)
        if part.exists():
            part.rename(kept.with_name(kept.name + companion))
    return kept
