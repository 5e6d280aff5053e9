"""What a reader finds again in the library."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsreader.library import Library, open_library, open_library_in_memory
from newsreader.model.article import Article, Furniture, FurnitureKind, Source
from newsreader.model.errors import LibraryError
from newsreader.model.span import Span

MakeArticle = Callable[..., Article]


def test_an_article_comes_back_after_closing(tmp_path: Path, make_article: MakeArticle) -> None:
    article = make_article("Die Fähre legte nicht ab.\n\nDer Hafen blieb leer.", "Fähre bleibt liegen", "Küstenblatt")
    library = open_library(tmp_path)
    library.keep(article)
    library.close()
    again = open_library(tmp_path)
    assert again.article(article.digest) == article
    assert again.trouble is None
    again.close()


def test_an_entry_tells_what_a_list_shows(library: Library, make_article: MakeArticle) -> None:
    before = datetime.now(UTC)
    entry = library.keep(make_article("Der Deich hielt stand.", "Deich hält", "Küstenblatt"))
    assert (entry.title, entry.outlet, entry.published) == ("Deich hält", "Küstenblatt", "2025-11-03T14:27:00")
    assert (entry.language, entry.words) == ("de", 4)
    assert before <= entry.opened <= datetime.now(UTC)
    assert library.recent() == (entry,)


def test_words_of_page_furniture_are_not_counted(library: Library, make_article: MakeArticle) -> None:
    text = "Teilen Drucken\nDer Sturm zieht ab.\nMehr zum Thema"
    furniture = (Furniture(Span(0, 14), FurnitureKind.SHARE_BAR), Furniture(Span(35, 49), FurnitureKind.RELATED))
    assert library.keep(replace(make_article(text), furniture=furniture)).words == 4


def test_the_same_text_is_kept_once_and_counts_as_just_used(library: Library, make_article: MakeArticle) -> None:
    first = library.keep(make_article("Erster Text."))
    library.keep(make_article("Zweiter Text."))
    again = library.keep(make_article("Erster Text."))
    assert [entry.digest for entry in library.recent()] == [first.digest, library.recent()[1].digest]
    assert len(library.recent()) == 2
    assert again.opened > first.opened


def test_the_newest_reading_of_a_text_is_kept_and_searched(library: Library, make_article: MakeArticle) -> None:
    library.keep(make_article("Ein Text.", outlet="Abendecho"))
    better = make_article("Ein Text.", outlet="Morgenbote")
    library.keep(better)
    assert library.article(better.digest) == better
    assert library.search("Abendecho") == ()
    assert len(library.search("Morgenbote")) == 1


def test_recent_is_newest_first_and_limited(library: Library, make_article: MakeArticle) -> None:
    for number in range(5):
        library.keep(make_article(f"Text {number}.", f"Nummer {number}"))
    assert [entry.title for entry in library.recent(limit=3)] == ["Nummer 4", "Nummer 3", "Nummer 2"]


def test_an_unknown_article_is_told(library: Library) -> None:
    with pytest.raises(LibraryError) as told:
        library.article("0" * 64)
    assert told.value.message.key == "library.missing"


def test_the_last_comparison_is_remembered(tmp_path: Path, make_article: MakeArticle) -> None:
    library = open_library(tmp_path)
    assert library.last_comparison() is None
    left, right, third = (library.keep(make_article(text)).digest for text in ("Links.", "Rechts.", "Drittens."))
    library.keep_comparison(left, third)
    library.keep_comparison(left, right)
    library.close()
    again = open_library(tmp_path)
    assert again.last_comparison() == (left, right)
    assert [(pair.left.digest, pair.right.digest) for pair in again.comparisons()] == [(left, right), (left, third)]
    again.close()


def test_a_swapped_pair_is_the_same_pair(library: Library, make_article: MakeArticle) -> None:
    left, right = (library.keep(make_article(text)).digest for text in ("Links.", "Rechts."))
    library.keep_comparison(left, right)
    library.keep_comparison(right, left)
    assert len(library.comparisons()) == 1
    assert library.last_comparison() == (right, left)


def test_an_article_can_be_compared_with_itself(library: Library, make_article: MakeArticle) -> None:
    digest = library.keep(make_article("Nur einer.")).digest
    library.keep_comparison(digest, digest)
    assert library.last_comparison() == (digest, digest)


def test_a_comparison_of_unknown_articles_is_told(library: Library, make_article: MakeArticle) -> None:
    known = library.keep(make_article("Bekannt.")).digest
    with pytest.raises(LibraryError) as told:
        library.keep_comparison(known, "0" * 64)
    assert told.value.message.key == "library.missing"
    assert library.comparisons() == ()


def test_removing_an_article_takes_its_comparisons_along(library: Library, make_article: MakeArticle) -> None:
    left, right = (library.keep(make_article(text)).digest for text in ("Links.", "Rechts."))
    library.keep_comparison(left, right)
    library.remove(left)
    assert [entry.digest for entry in library.recent()] == [right]
    assert library.last_comparison() is None
    assert library.search("Links") == ()


def test_a_removed_article_leaves_no_word_on_the_disk(tmp_path: Path, make_article: MakeArticle) -> None:
    library = open_library(tmp_path)
    for number in range(30):
        library.keep(make_article(f"Ganz gewöhnlicher Bericht {number} über das Wetter am Meer."))
    secret = library.keep(make_article("Der Quastenflosser schwieg. " * 200, "Quastenflosser"))
    backup = tmp_path / "library.backup-1.sqlite3"
    backup.write_bytes(b"Quastenflosser")
    assert any(b"quastenflosser" in path.read_bytes().lower() for path in tmp_path.glob("library.sqlite3*"))
    library.remove(secret.digest)
    assert not [path.name for path in tmp_path.iterdir() if b"quastenflosser" in path.read_bytes().lower()]
    assert len(library.recent()) == 30
    library.close()
    assert not [path.name for path in tmp_path.iterdir() if b"quastenflosser" in path.read_bytes().lower()]


def test_a_file_name_in_no_encoding_is_kept_exactly(library: Library) -> None:
    article = Article("Ein Text.", Source("bericht\udce4.txt", "/texte/bericht\udce4.txt"), "de")
    entry = library.keep(article)
    assert entry.title == "bericht?.txt"
    assert library.article(entry.digest) == article


def test_a_library_in_memory_serves_for_the_time_being(make_article: MakeArticle) -> None:
    library = open_library_in_memory()
    article = make_article("Nur für jetzt.")
    library.keep(article)
    assert library.article(article.digest) == article
    library.remove(article.digest)
    assert library.recent() == ()
    library.close()


def test_keeping_is_quick_enough_for_the_window(library: Library, make_article: MakeArticle) -> None:
    texts = [make_article(f"Bericht {number}. " + "Das Wasser stieg am Abend weiter. " * 100) for number in range(20)]
    begun = time.perf_counter()
    for article in texts:
        library.keep(article)
    assert (time.perf_counter() - begun) / len(texts) < 0.1


@pytest.mark.skipif(os.name != "posix", reason="rights are told otherwise here")
def test_nobody_else_looks_into_a_folder_made_for_a_library(tmp_path: Path) -> None:
    folder = tmp_path / "newsreader"
    library = open_library(folder)
    library.copy_to(tmp_path / "elsewhere")
    library.close()
    assert [stat.S_IMODE(made.stat().st_mode) & 0o077 for made in (folder, tmp_path / "elsewhere")] == [0, 0]
