"""Saves from a damaged base what can still be read, row by row: a scan would end at the first damaged page."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import count
from pathlib import Path

from newsreader.library.migrations import transaction

_TABLES = ("article", "comparison", "work", "unread_work", "rule")
"""What the reader brought and decided, articles first; the index of words is made anew."""

_FARTHEST = 10_000
"""After so many numbers in a row without a readable row there is none left."""

COMPANIONS = ("", "-wal", "-shm", "-journal")
"""What the names of the files of a base end in."""


def salvage(damaged: Path, into: sqlite3.Connection) -> int:
    """Brings what is readable in the base `damaged`, which stays untouched, into a new one; counts the articles.

    Raises:
        sqlite3.Error, OSError: when there is no room for it; then nothing was brought.
    """
    with tempfile.TemporaryDirectory(prefix=".salvage-", dir=damaged.parent) as folder:
        copy = Path(folder) / "copy"
        for companion in COMPANIONS:
            part = damaged.with_name(damaged.name + companion)
            if part.exists():
                shutil.copyfile(part, copy.with_name(copy.name + companion))
        with closing(sqlite3.connect(copy, isolation_level=None)) as source, transaction(into):
            source.text_factory = lambda letters: letters.decode("utf-8", "replace")
            source.execute("PRAGMA writable_schema = ON")  # else SQLite will not look into a file that was cut off
            saved = {table: sum(_bring(source, into, table)) for table in _TABLES}
    return saved["article"]


def _bring(source: sqlite3.Connection, into: sqlite3.Connection, table: str) -> Iterator[int]:
    """One for each row that was brought; rows whose article is lost, or that are not whole, are left."""
    known = _columns(into, table)
    columns = [name for name in _columns(source, table) if name in known]
    query = f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
    for row in _rows(source, table, columns):
        if table == "article" and not _is_whole(dict(zip(columns, row, strict=True))):
            continue
        try:
            yield into.execute(query, row).rowcount
        except sqlite3.IntegrityError:
            continue


def _columns(base: sqlite3.Connection, table: str) -> list[str]:
    try:
        return [row[1] for row in base.execute(f"PRAGMA table_info ({table})")]
    except sqlite3.DatabaseError:
        return []


def _rows(source: sqlite3.Connection, table: str, columns: Sequence[str]) -> Iterator[tuple[object, ...]]:
    if not columns:
        return
    query, missing = f"SELECT {', '.join(columns)} FROM {table} WHERE rowid = ?", 0
    for number in count(1):
        try:
            row = source.execute(query, (number,)).fetchone()
        except sqlite3.DatabaseError:
            row = None
        missing = 0 if row else missing + 1
        if row:
            yield row
        elif missing == _FARTHEST:
            return


def _is_whole(article: dict[str, object]) -> bool:
    text = str(article.get("text"))
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest() == article.get("digest")
