"""A base of an older version is brought forward whole, or stays as it is."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.library.migrations import backups, migrate, version_of
from newsreader.model.errors import LibraryError

FIRST = "CREATE TABLE note (words TEXT);\nINSERT INTO note VALUES ('alt; und gut');\n"
SECOND = "ALTER TABLE note ADD COLUMN day TEXT;\nUPDATE note SET day = 'gestern';\n"
BROKEN = "ALTER TABLE note ADD COLUMN hour TEXT;\nUPDATE nothing SET day = 'morgen';\n"


@pytest.fixture
def base(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(tmp_path / "base.sqlite3", isolation_level=None)
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute("PRAGMA journal_mode = WAL")
    yield connection
    connection.close()


def test_a_new_base_goes_through_all_steps_without_a_backup(base: sqlite3.Connection, tmp_path: Path) -> None:
    migrate(base, tmp_path / "base.sqlite3", [FIRST, SECOND])
    assert version_of(base) == 2
    assert base.execute("SELECT * FROM note").fetchall() == [("alt; und gut", "gestern")]
    assert list(backups(tmp_path / "base.sqlite3")) == []


def test_an_older_base_is_backed_up_first(base: sqlite3.Connection, tmp_path: Path) -> None:
    path = tmp_path / "base.sqlite3"
    migrate(base, path, [FIRST])
    migrate(base, path, [FIRST, SECOND])
    (backup,) = backups(path)
    assert backup.name == "base.backup-1.sqlite3"
    copy = sqlite3.connect(backup)
    assert copy.execute("SELECT * FROM note").fetchall() == [("alt; und gut",)]
    assert version_of(copy) == 1
    copy.close()


def test_a_failing_step_leaves_nothing_behind(base: sqlite3.Connection, tmp_path: Path) -> None:
    path = tmp_path / "base.sqlite3"
    migrate(base, path, [FIRST])
    with pytest.raises(sqlite3.OperationalError):
        migrate(base, path, [FIRST, SECOND, BROKEN])
    assert version_of(base) == 2
    assert [row[1] for row in base.execute("PRAGMA table_info (note)")] == ["words", "day"]
    assert not base.in_transaction


def test_no_step_is_gone_when_the_backup_fails(base: sqlite3.Connection, tmp_path: Path) -> None:
    path = tmp_path / "base.sqlite3"
    migrate(base, path, [FIRST])
    (tmp_path / "base.backup-1.sqlite3").mkdir()
    with pytest.raises(OSError, match="directory"):
        migrate(base, path, [FIRST, SECOND])
    assert version_of(base) == 1
    assert not list(tmp_path.glob("*.part*"))


def test_a_base_up_to_date_is_left_alone(base: sqlite3.Connection, tmp_path: Path) -> None:
    migrate(base, tmp_path / "base.sqlite3", [FIRST])
    migrate(base, tmp_path / "base.sqlite3", [FIRST])
    assert base.execute("SELECT count(*) FROM note").fetchone() == (1,)
    assert list(backups(tmp_path / "base.sqlite3")) == []


def test_a_newer_base_is_refused(base: sqlite3.Connection, tmp_path: Path) -> None:
    migrate(base, tmp_path / "base.sqlite3", [FIRST, SECOND])
    with pytest.raises(LibraryError) as told:
        migrate(base, tmp_path / "base.sqlite3", [FIRST])
    assert told.value.message.key == "library.newer"
