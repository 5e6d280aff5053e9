"""Tells what went wrong with the base as an error the reader can act on."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from newsreader.model.errors import LibraryError

_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_KEYS = {
    sqlite3.SQLITE_FULL: "library.disk_full",
    sqlite3.SQLITE_BUSY: "library.in_use",
    sqlite3.SQLITE_LOCKED: "library.in_use",
    sqlite3.SQLITE_READONLY: "library.no_permission",
    sqlite3.SQLITE_PERM: "library.no_permission",
    sqlite3.SQLITE_CANTOPEN: "library.no_permission",
    sqlite3.SQLITE_IOERR: "library.disk_failed",
}
_FULL = {errno.ENOSPC, errno.EDQUOT}
_PRIMARY_CODE = 0xFF
"""SQLite's extended codes carry the plain one in their lowest byte."""


class DamagedLibraryError(LibraryError):
    """The file is no base of this program, or its pages are damaged."""


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turns faults of disk, rights and base `path` into a `LibraryError`; mistakes in our own SQL stay bugs.

    Raises:
        DamagedLibraryError: when the file is not, or no longer, a sound base.
        LibraryError: when the disk is full or failing, rights are lacking or another program holds the base.
    """
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & _PRIMARY_CODE
        if code in _DAMAGED:
            raise DamagedLibraryError("library.damaged", file=path) from error
        if code in _KEYS:
            raise LibraryError(_KEYS[code], file=path) from error
        raise
    except OSError as error:
        key = "library.disk_full" if error.errno in _FULL else "library.no_permission"
        raise LibraryError(key, file=path) from error
