"""Brings a base to the form this version of the program knows, one numbered step after the other."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from newsreader.model.errors import LibraryError

_SCHEMA = Path(__file__).parent / "schema"


def shipped_steps() -> tuple[str, ...]:
    """The SQL of all steps in order; a base at version n has gone through the first n."""
    return tuple(path.read_text(encoding="utf-8") for path in sorted(_SCHEMA.glob("*.sql")))


def version_of(connection: sqlite3.Connection) -> int:
    """How many steps a base has gone through."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection, path: Path | None, steps: Sequence[str]) -> None:
    """Goes through the steps that the base `path` lacks, after a backup; None stands for a base in memory.

    Raises:
        LibraryError: when a newer version of the program has made the base.
    """
    version = version_of(connection)
    if version > len(steps):
        raise LibraryError("library.newer", file=path)
    if path and 0 < version < len(steps):
        copy_base(connection, path.with_name(f"{path.stem}.backup-{version}{path.suffix}"))
    for number, step in enumerate(steps[version:], start=version + 1):
        with transaction(connection):
            for statement in _statements(step):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")


def backups(path: Path) -> Iterator[Path]:
    """The copies of the base `path` that were made before steps."""
    return (copy for copy in path.parent.iterdir() if copy.name.startswith(f"{path.stem}.backup-"))


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All that is written within is kept, or nothing of it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # A full disk has SQLite roll back by itself.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def copy_base(connection: sqlite3.Connection, backup: Path) -> None:
    """Writes a copy of a base, aside first, and proves it before it takes its place."""
    aside = backup.with_name(f"{backup.name}.part")
    aside.unlink(missing_ok=True)
    try:
        connection.execute("VACUUM INTO ?", (str(aside),))
        _prove(aside, version_of(connection))
        aside.replace(backup)
    finally:
        aside.unlink(missing_ok=True)


def _prove(copy: Path, version: int) -> None:
    with copy.open("rb+") as file:
        os.fsync(file.fileno())
    connection = sqlite3.connect(copy, isolation_level=None)
    try:
        sound = connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
        if not sound or version_of(connection) != version:
            raise LibraryError("library.backup_failed", file=copy)
    finally:
        connection.close()


def _statements(script: str) -> Iterator[str]:
    """The statements one by one: `executescript` would commit the open transaction first."""
    lines: list[str] = []
    for line in script.splitlines():
        lines.append(line)
        if sqlite3.complete_statement("\n".join(lines)):
            yield "\n".join(lines)
            lines = []
