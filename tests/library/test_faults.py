"""What becomes of the library when the disk, another program or the power fails it."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newsreader.library import Library, open_library
from newsreader.model.article import Article, Source
from newsreader.model.comparison import DivergenceKind
from newsreader.model.corrections import FindingKey
from newsreader.model.errors import LibraryError
from newsreader.model.work import Work

MakeArticle = Callable[..., Article]
NOBODY = 65534

_IMPORTING_WITHOUT_END = """
import itertools, sys
from pathlib import Path
from newsreader.library import open_library
from newsreader.model.article import Article, Source
library = open_library(Path(sys.argv[1]))
for number in itertools.count():
    text = f"Bericht {number}. " + "Das Wasser stieg am Abend weiter. " * 200
    print(library.keep(Article(text, Source("bericht"), "de")).digest, flush=True)
"""

_HOLDING = """
import sys
from pathlib import Path
from newsreader.library import open_library
library = open_library(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


def _key_of_opening(folder: Path) -> str:
    with pytest.raises(LibraryError) as told:
        open_library(folder)
    return told.value.message.key


def _stock(folder: Path, make_article: MakeArticle, count: int = 40) -> tuple[str, ...]:
    library = open_library(folder)
    entries = [library.keep(make_article(f"Bericht {number}. " + "Regen am Meer. " * 300)) for number in range(count)]
    library.close()
    return tuple(entry.digest for entry in entries)


def _assert_sound(folder: Path) -> None:
    base = sqlite3.connect(folder / "library.sqlite3")
    assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    base.execute("INSERT INTO article_words (article_words, rank) VALUES ('integrity-check', 1)")
    base.close()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL on this system")
def test_a_killed_import_leaves_whole_articles_only(tmp_path: Path) -> None:
    for _ in range(3):
        with subprocess.Popen(
            [sys.executable, "-c", _IMPORTING_WITHOUT_END, str(tmp_path)], stdout=subprocess.PIPE, text=True
        ) as importer:
            assert importer.stdout
            told = [importer.stdout.readline().strip() for _ in range(25)]
            importer.kill()
            told += importer.stdout.read().split()
        library = open_library(tmp_path)
        assert library.trouble is None
        kept = {entry.digest for entry in library.recent(limit=100_000)}
        assert {digest for digest in told if len(digest) == 64} <= kept
        assert all(library.article(digest).digest == digest for digest in kept)
        assert len(library.search("Wasser", limit=100_000)) == len(kept)
        library.close()
    _assert_sound(tmp_path)


def _overwrite_with_text(base: Path) -> None:
    base.write_text("Dies ist keine Bibliothek. " * 500, encoding="utf-8")


def _zero_the_header(base: Path) -> None:
    with base.open("rb+") as file:
        file.write(bytes(4096))


def _cut_in_half(base: Path) -> None:
    os.truncate(base, base.stat().st_size // 2 // 4096 * 4096)


def _scribble_over_pages(base: Path) -> None:
    with base.open("rb+") as file:
        file.seek(4096)
        file.write(b"\xa5" * 4096 * 6)


def _replace_by_a_foreign_base(base: Path) -> None:
    base.unlink()
    foreign = sqlite3.connect(base)
    foreign.executescript("CREATE TABLE recipe (name TEXT); INSERT INTO recipe VALUES ('Labskaus');")
    foreign.close()


@pytest.mark.parametrize(
    "spoil",
    [_overwrite_with_text, _zero_the_header, _scribble_over_pages, _replace_by_a_foreign_base],
)
def test_a_damaged_or_foreign_file_is_kept_and_a_new_library_begun(
    tmp_path: Path, make_article: MakeArticle, spoil: Callable[[Path], None]
) -> None:
    _stock(tmp_path, make_article)
    base = tmp_path / "library.sqlite3"
    spoil(base)
    spoilt = base.read_bytes()
    library = open_library(tmp_path)
    (kept,) = tmp_path.glob("library.damaged-*.sqlite3")
    assert kept.read_bytes() == spoilt
    assert library.trouble is not None
    assert library.trouble.key == "library.begun_anew"
    assert dict(library.trouble.values) == {"file": str(base), "kept": str(kept), "count": "0"}
    article = make_article("Neuer Anfang.")
    library.keep(article)
    assert [entry.digest for entry in library.recent()] == [article.digest]
    library.close()


def _scribble_in_the_middle(base: Path) -> None:
    pages = base.stat().st_size // 4096
    with base.open("rb+") as file:
        file.seek(pages // 2 * 4096)
        file.write(b"\xa5" * 4096 * 2)


@pytest.mark.parametrize(("spoil", "least"), [(_cut_in_half, 10), (_scribble_in_the_middle, 30)])
def test_what_is_readable_in_a_damaged_library_is_saved_with_the_readers_work(
    tmp_path: Path, make_article: MakeArticle, spoil: Callable[[Path], None], least: int
) -> None:
    digests = _stock(tmp_path, make_article)
    library = open_library(tmp_path)
    key = FindingKey(DivergenceKind.NUMBER, ())
    library.keep_work(digests[0], digests[1], Work().with_note(key, "Beim Amt fragen"))
    library.keep_comparison(digests[0], digests[1])
    library.close()
    base = tmp_path / "library.sqlite3"
    spoil(base)
    spoilt = base.read_bytes()

    library = open_library(tmp_path)
    assert library.trouble is not None
    assert library.trouble.key == "library.salvaged"
    saved = [entry.digest for entry in library.recent(100)]
    assert dict(library.trouble.values)["count"] == str(len(saved))
    assert least <= len(saved) <= len(digests)
    assert all(library.article(digest).digest == digest for digest in saved)
    assert len(library.search("Regen", 100)) == len(saved)
    if spoil is _scribble_in_the_middle:
        assert library.work(digests[0], digests[1]).note_on(key) == "Beim Amt fragen"
        assert library.last_comparison() == digests[:2]
    library.close()
    (kept,) = tmp_path.glob("library.damaged-*.sqlite3")
    assert kept.read_bytes() == spoilt
    _assert_sound(tmp_path)


def test_a_second_damaged_file_of_the_day_does_not_replace_the_first(tmp_path: Path) -> None:
    for _ in range(3):
        _overwrite_with_text(tmp_path / "library.sqlite3")
        open_library(tmp_path).close()
    assert len(list(tmp_path.glob("library.damaged-*"))) == 3


def test_damage_met_while_reading_is_told(tmp_path: Path, make_article: MakeArticle) -> None:
    digests = _stock(tmp_path, make_article)
    library = open_library(tmp_path)
    with (tmp_path / "library.sqlite3").open("rb+") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(4096)
        file.write(b"\xa5" * (size - 4096))
    library._connection.execute("PRAGMA shrink_memory")
    keys = set()
    for digest in digests:
        try:
            library.article(digest)
        except LibraryError as told:
            keys.add(told.message.key)
    library.close()
    assert "library.damaged" in keys
    assert keys <= {"library.damaged", "library.text_changed", "library.missing"}


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE article SET text = replace(text, 'Regen', 'Segen')",
        "UPDATE article SET text = CAST(x'c3c3c3' AS TEXT)",
        "UPDATE article SET masthead = '{\"headline\": 1}'",
        "UPDATE article SET furniture = '[[5, 2, \"other\"]]'",
        "UPDATE article SET source = 'x'",
    ],
)
def test_an_article_changed_behind_our_back_is_not_shown(
    tmp_path: Path, make_article: MakeArticle, change: str
) -> None:
    (digest,) = _stock(tmp_path, make_article, count=1)
    stranger = sqlite3.connect(tmp_path / "library.sqlite3")
    with stranger:
        stranger.execute(change)
    stranger.close()
    library = open_library(tmp_path)
    with pytest.raises(LibraryError) as told:
        library.article(digest)
    assert told.value.message.key == "library.text_changed"
    assert len(library.recent()) == 1
    library.close()


def test_opening_the_file_again_heals_a_changed_text(tmp_path: Path, make_article: MakeArticle) -> None:
    _stock(tmp_path, make_article, count=1)
    stranger = sqlite3.connect(tmp_path / "library.sqlite3")
    with stranger:
        stranger.execute("UPDATE article SET text = replace(text, 'Regen', 'Segen')")
    stranger.close()
    article = make_article("Bericht 0. " + "Regen am Meer. " * 300)
    library = open_library(tmp_path)
    library.keep(article)
    assert library.article(article.digest) == article
    assert len(library.search("Regen")) == 1
    library.close()


def test_a_second_window_is_told_so_and_harms_nothing(tmp_path: Path, make_article: MakeArticle) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _HOLDING, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == "open\n"
        assert _key_of_opening(tmp_path) == "library.in_use"
        holder.communicate()
    library = open_library(tmp_path)
    assert library.trouble is None
    library.keep(make_article("Nun ist sie frei."))
    assert _key_of_opening(tmp_path) == "library.in_use"
    library.close()


def test_a_library_of_a_newer_version_is_left_untouched(tmp_path: Path, make_article: MakeArticle) -> None:
    _stock(tmp_path, make_article, count=1)
    newer = sqlite3.connect(tmp_path / "library.sqlite3")
    newer.execute("PRAGMA user_version = 1000")
    newer.close()
    before = (tmp_path / "library.sqlite3").read_bytes()
    assert _key_of_opening(tmp_path) == "library.newer"
    assert (tmp_path / "library.sqlite3").read_bytes() == before


def test_a_full_disk_keeps_whole_articles_only(library: Library, make_article: MakeArticle) -> None:
    first = library.keep(make_article("Passt noch."))
    connection = library._connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(LibraryError) as told:
        library.keep(make_article("Passt nicht mehr. " * 20_000))
    assert told.value.message.key == "library.disk_full"
    assert [entry.digest for entry in library.recent()] == [first.digest]
    connection.execute("PRAGMA max_page_count = 1000000")
    library.keep(make_article("Nun ist wieder Platz. " * 20_000))
    assert len(library.search("Platz")) == 1


def test_a_base_that_may_only_be_read_is_told(library: Library, make_article: MakeArticle) -> None:
    library._connection.execute("PRAGMA query_only = ON")
    with pytest.raises(LibraryError) as told:
        library.keep(make_article("Darf nicht."))
    assert told.value.message.key == "library.no_permission"
    assert library.recent() == ()


@pytest.fixture
def locked_folder() -> Iterator[Path]:
    """A folder that we may look into and not write, also where the tests run as root."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o555)
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(NOBODY)
    yield folder
    if is_root:
        os.seteuid(0)
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="no file modes on this system")
def test_a_folder_without_permission_is_told(locked_folder: Path) -> None:
    assert _key_of_opening(locked_folder) == "library.no_permission"
    assert _key_of_opening(locked_folder / "new") == "library.no_permission"
    assert list(locked_folder.iterdir()) == []


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("im Weg", encoding="utf-8")
    assert _key_of_opening(tmp_path / "data") == "library.no_permission"


def test_a_mistake_in_our_own_sql_is_a_bug_and_no_message(library: Library) -> None:
    library._connection.execute("DROP TABLE comparison")
    with pytest.raises(sqlite3.OperationalError):
        library.comparisons()


def test_the_error_names_the_file(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("im Weg", encoding="utf-8")
    with pytest.raises(LibraryError) as told:
        open_library(tmp_path / "data")
    assert dict(told.value.message.values)["file"] == str(tmp_path / "data" / "library.sqlite3")


def test_an_empty_file_is_a_new_library(tmp_path: Path) -> None:
    (tmp_path / "library.sqlite3").touch()
    library = open_library(tmp_path)
    assert library.trouble is None
    assert library.keep(Article("Text.", Source("x"), "de")).title == "x"
    library.close()
