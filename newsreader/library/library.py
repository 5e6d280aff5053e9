"""The library itself: what the program can ask of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from newsreader.library.entry import ComparisonEntry, LibraryEntry
from newsreader.library.events import same_event
from newsreader.library.faults import told
from newsreader.library.migrations import backups, copy_base, transaction
from newsreader.library.rows import article_of, row_of
from newsreader.library.search import HIT_BEGINS, HIT_ENDS, match_expression, snippet_with_matches
from newsreader.library.work_rows import rule_of, rule_to_json, work_of, work_to_json
from newsreader.model.article import Article
from newsreader.model.corrections import MuteLike
from newsreader.model.errors import LibraryError
from newsreader.model.message import Message
from newsreader.model.work import Work

FILE_NAME = "library.sqlite3"
OWN_FOLDER = 0o700
"""The rights of a folder made for a library: on a computer that several people use, nobody else looks in."""

_LISTED = ("digest", "title", "outlet", "published", "language", "words", "opened")
_COLUMNS = (*_LISTED, "source", "masthead", "furniture", "edited", "text")
_KEEP = f"""
    INSERT INTO article ({", ".join(_COLUMNS)}) VALUES ({", ".join(f":{name}" for name in _COLUMNS)})
    ON CONFLICT (digest) DO UPDATE SET {", ".join(f"{name} = excluded.{name}" for name in _COLUMNS[1:])}
"""
_KEEP_NEW = f"""
    INSERT INTO article ({", ".join(_COLUMNS)}) VALUES ({", ".join(f":{name}" for name in _COLUMNS)})
    ON CONFLICT (digest) DO NOTHING
"""
_RECENT = f"SELECT {', '.join(_LISTED)} FROM article ORDER BY opened DESC, id DESC LIMIT ?"
_LISTED_BY_ID = f"SELECT {', '.join(_LISTED)} FROM article WHERE id = ?"
_SEARCH = f"""
    SELECT {", ".join(f"article.{name}" for name in _LISTED)},
        snippet(article_words, 2, '{HIT_BEGINS}', '{HIT_ENDS}', '…', 16) AS snippet
    FROM article_words CROSS JOIN article ON article.id = article_words.rowid
    WHERE article_words MATCH ? ORDER BY article_words.rank LIMIT ?
"""
_KEEP_COMPARISON = """
    INSERT OR REPLACE INTO comparison (left_id, right_id, opened)
    SELECT l.id, r.id, ? FROM article AS l, article AS r WHERE l.digest = ? AND r.digest = ?
"""
_KEEP_WORK = """
    INSERT OR REPLACE INTO work (left_id, right_id, done)
    SELECT l.id, r.id, ? FROM article AS l, article AS r WHERE l.digest = ? AND r.digest = ?
"""
_OF_PAIR = """
    FROM work JOIN article AS l ON l.id = left_id JOIN article AS r ON r.id = right_id
    WHERE (l.digest, r.digest) IN (VALUES (?, ?), (?, ?))
"""
_WORK = f"SELECT done {_OF_PAIR}"
_KEEP_UNREAD = f"INSERT INTO unread_work (left_id, right_id, done) SELECT left_id, right_id, done {_OF_PAIR}"
_COMPARISONS = f"""
    SELECT comparison.opened AS compared,
        {", ".join(f"l.{name} AS left_{name}, r.{name} AS right_{name}" for name in _LISTED)}
    FROM comparison JOIN article AS l ON l.id = left_id JOIN article AS r ON r.id = right_id
    ORDER BY comparison.opened DESC, comparison.rowid DESC LIMIT ?
"""


class Library:
    """All articles and comparisons the reader has opened, on this computer alone.

    `path` is its file; `trouble` says what was amiss when it was opened, if anything. Every method may raise a
    `LibraryError` that names the file and what to do; nothing is ever half written.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path, trouble: Message | None = None) -> None:
        self.trouble = trouble
        self._connection = connection
        self.path = path

    def keep(self, article: Article) -> LibraryEntry:
        """Keeps an article, or marks it as used just now; of one text the newest form is kept."""
        row = row_of(article) | {"opened": _now()}
        with self._writing():
            self._connection.execute(_KEEP, row)
        return _entry(row)

    def keep_new(self, articles: Sequence[Article]) -> tuple[bool, ...]:
        """Keeps all articles at once, or none where one cannot be kept; tells of each whether it was new."""
        rows = [row_of(article) | {"opened": _now()} for article in articles]
        with self._writing():
            return tuple(self._connection.execute(_KEEP_NEW, row).rowcount == 1 for row in rows)

    def edited(self, digest: str) -> Article | None:
        """The article with this digest as the reader has set it right by hand, if that was done."""
        is_edited = self._read("SELECT 1 FROM article WHERE digest = ? AND edited", digest)
        return self.article(digest) if is_edited else None

    def article(self, digest: str) -> Article:
        """The article with this digest, exactly as it was kept.

        Raises:
            LibraryError: when it is not kept ("library.missing") or its text has changed ("library.text_changed").
        """
        rows = self._read("SELECT * FROM article WHERE digest = ?", digest)
        if not rows:
            raise LibraryError("library.missing", file=self.path)
        title = rows[0]["title"]
        try:
            article = article_of(dict(rows[0]))
        except (ValueError, KeyError, TypeError) as error:
            raise LibraryError("library.text_changed", title=title, file=self.path) from error
        if article.digest != digest:
            raise LibraryError("library.text_changed", title=title, file=self.path)
        return article

    def recent(self, limit: int = 50) -> tuple[LibraryEntry, ...]:
        """The articles used last, newest first."""
        return tuple(_entry(dict(row)) for row in self._read(_RECENT, limit))

    def search(self, words: str, limit: int = 50) -> tuple[LibraryEntry, ...]:
        """The articles that hold all the words in headline, outlet or text, best first; none for no words."""
        expression = match_expression(words)
        if expression is None:
            return ()
        return tuple(_entry(dict(row)) for row in self._read(_SEARCH, expression, limit))

    def on_the_event(self, digest: str, limit: int = 8) -> tuple[LibraryEntry, ...]:
        """Other articles that speak of the same event as a kept one, likest first."""
        with told(self.path):
            row = self._connection.execute("SELECT id, text FROM article WHERE digest = ?", (digest,)).fetchone()
            numbers = same_event(self._connection, row["id"], row["text"])[:limit] if row else ()
        return tuple(_entry(dict(self._read(_LISTED_BY_ID, number)[0])) for number in numbers)

    def remove(self, digest: str) -> None:
        """Erases an article from the base, its index of words, its log and its backups."""
        with self._writing():
            self._connection.execute("DELETE FROM article WHERE digest = ?", (digest,))
            # Until its segments are merged, the index still holds the words.
            self._connection.execute("INSERT INTO article_words (article_words) VALUES ('optimize')")
        with told(self.path):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            for backup in list(backups(self.path)):
                backup.unlink()

    def keep_comparison(self, left_digest: str, right_digest: str) -> None:
        """Remembers that two kept articles were set side by side just now.

        Raises:
            LibraryError: when one of them is not kept ("library.missing").
        """
        with self._writing():
            done = self._connection.execute(_KEEP_COMPARISON, (_now(), left_digest, right_digest))
            if done.rowcount == 0:
                raise LibraryError("library.missing", file=self.path)

    def last_comparison(self) -> tuple[str, str] | None:
        """The digests of the two articles compared last, left and right."""
        last = self.comparisons(1)
        return (last[0].left.digest, last[0].right.digest) if last else None

    def comparisons(self, limit: int = 50) -> tuple[ComparisonEntry, ...]:
        """The pairs compared last, newest first."""
        return tuple(
            ComparisonEntry(_entry(row, "left_"), _entry(row, "right_"), datetime.fromisoformat(row["compared"]))
            for row in map(dict, self._read(_COMPARISONS, limit))
        )

    def work(self, left_digest: str, right_digest: str) -> Work:
        """What the reader has done with a pair, whichever stood left.

        Raises:
            LibraryError: when it was changed from outside ("library.work_changed").
        """
        rows = self._read(_WORK, left_digest, right_digest, right_digest, left_digest)
        with self._understanding():
            return work_of(rows[0]["done"]) if rows else Work()

    def keep_work(self, left_digest: str, right_digest: str, work: Work) -> None:
        """Keeps what the reader has done with a pair of kept articles; what could not be read before is put aside.

        Raises:
            LibraryError: when one of them is not kept ("library.missing").
        """
        with self._writing():
            self._put_unread_aside(left_digest, right_digest)
            done = self._connection.execute(_KEEP_WORK, (work_to_json(work), left_digest, right_digest))
            if done.rowcount == 0:
                raise LibraryError("library.missing", file=self.path)

    def rules(self) -> tuple[MuteLike, ...]:
        """What the reader never wants to see, in any pair, oldest first.

        Raises:
            LibraryError: when one was changed from outside ("library.work_changed").
        """
        with self._understanding():
            return tuple(rule_of(row["muted"]) for row in self._read("SELECT muted FROM rule ORDER BY id"))

    def keep_rules(self, rules: Sequence[MuteLike]) -> None:
        """Keeps these rules in place of those before.

        Raises:
            LibraryError: when one of those cannot be read ("library.work_changed"); they stay as they are.
        """
        self.rules()
        with self._writing():
            self._connection.execute("DELETE FROM rule")
            self._connection.executemany("INSERT INTO rule (muted) VALUES (?)", [(rule_to_json(r),) for r in rules])

    def copy_to(self, folder: Path) -> bool:
        """Puts a proved copy into another folder, unless a library lies there already; tells whether one does."""
        copy = folder / FILE_NAME
        with told(copy):
            folder.mkdir(OWN_FOLDER, parents=True, exist_ok=True)
            if copy.exists():
                return True
            copy_base(self._connection, copy)
        return False

    def close(self) -> None:
        """Lets go of the file; the library answers nothing any more."""
        with told(self.path):
            self._connection.close()

    def _read(self, query: str, *values: str | int) -> list[sqlite3.Row]:
        with told(self.path):
            return self._connection.execute(query, values).fetchall()

    def _put_unread_aside(self, left_digest: str, right_digest: str) -> None:
        try:
            self.work(left_digest, right_digest)
        except LibraryError:
            pair = (left_digest, right_digest, right_digest, left_digest)
            self._connection.execute(_KEEP_UNREAD, pair)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with told(self.path), transaction(self._connection):
            yield

    @contextmanager
    def _understanding(self) -> Iterator[None]:
        try:
            yield
        except (ValueError, KeyError, TypeError) as error:
            raise LibraryError("library.work_changed", file=self.path) from error


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="microseconds")


def _entry(row: Mapping[str, Any], prefix: str = "") -> LibraryEntry:
    snippet, matches = snippet_with_matches(row.get("snippet", ""))
    return LibraryEntry(
        digest=row[prefix + "digest"],
        title=row[prefix + "title"],
        outlet=row[prefix + "outlet"],
        published=row[prefix + "published"],
        language=row[prefix + "language"],
        words=row[prefix + "words"],
        opened=datetime.fromisoformat(row[prefix + "opened"]),
        snippet=snippet,
        matches=matches,
    )
