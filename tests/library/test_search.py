"""Searching as one types."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.library import Library, open_library_in_memory
from newsreader.model.article import Article, Source

MakeArticle = Callable[..., Article]


def _titles(library: Library, typed: str) -> set[str]:
    return {entry.title for entry in library.search(typed)}


@pytest.fixture
def stocked(library: Library, make_article: MakeArticle) -> Library:
    library.keep(make_article("In München fiel der Strom aus, während US-Truppen übten.", "Stromausfall", "Isarbote"))
    library.keep(make_article("Die Straße nach Øresund war gesperrt.", "Straße zu", "Nordkurier"))
    library.keep(make_article("Am Abend ging in der Stadt der Strom wieder an.", "Licht", "Isarbote"))
    return library


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("munchen", {"Stromausfall"}),
        ("MÜNCHEN", {"Stromausfall"}),
        ("mu\u0308nchen", {"Stromausfall"}),
        ("mün", {"Stromausfall"}),
        ("mün*", {"Stromausfall"}),
        ("mün ", set()),
        ("m", {"Stromausfall"}),
        ("strom", {"Stromausfall", "Licht"}),
        ("strom stadt", {"Licht"}),
        ("isarbote", {"Stromausfall", "Licht"}),
        ("US-Trup", {"Stromausfall"}),
        ("truppen-us", set()),
        ("licht", {"Licht"}),
    ],
)
def test_words_are_found_as_they_are_typed(stocked: Library, typed: str, found: set[str]) -> None:
    assert _titles(stocked, typed) == found


@pytest.mark.parametrize(
    "typed", ["", " ", '"', '""', "*", "-", "(", "text:", "AND", "a AND", "NEAR(", "^x", "'", "+", "\x00"]
)
def test_signs_of_the_search_language_are_only_signs(stocked: Library, typed: str) -> None:
    assert isinstance(stocked.search(typed), tuple)


def test_signs_around_a_word_do_not_hide_it(stocked: Library) -> None:
    for typed in ('"munchen', "münchen*", "-münchen", "(münchen)", "'münchen' strom"):
        assert _titles(stocked, typed) == {"Stromausfall"}
    assert _titles(stocked, "strom AND licht") == set()


@given(st.lists(st.text(max_size=30), min_size=1))
@settings(deadline=None, max_examples=40)
def test_anything_may_be_typed(lines: list[str]) -> None:
    library = open_library_in_memory()
    library.keep(Article("Der Strom fiel aus.", Source("x"), "de"))
    for typed in lines:
        assert isinstance(library.search(typed), tuple)
    library.close()


@given(st.text(st.characters(categories=["Ll", "Lu", "Nd", "Pd", "Po"], max_codepoint=0x24F), min_size=1, max_size=12))
@settings(deadline=None, max_examples=40)
def test_a_printed_word_is_found_by_itself(word: str) -> None:
    library = open_library_in_memory()
    library.keep(Article(f"Davor {word} danach", Source("x"), "de"))
    assert len(library.search(word)) == any(sign.isalnum() for sign in word)
    library.close()


def test_a_hit_in_the_headline_comes_first(library: Library, make_article: MakeArticle) -> None:
    library.keep(make_article("Die Schleuse, die Schleuse und noch einmal die Schleuse.", "Wasserstraßen"))
    library.keep(make_article("Am Kanal wurde gebaut, lange und laut.", "Schleuse fertig"))
    assert [entry.title for entry in library.search("Schleuse")] == ["Schleuse fertig", "Wasserstraßen"]


def test_a_snippet_shows_the_hits_on_one_line(library: Library, make_article: MakeArticle) -> None:
    library.keep(make_article("🌊 Vorne.\n\nDie Schleuse klemmt.\nNoch eine Schleuse."))
    (entry,) = library.search("schleuse")
    assert "\n" not in entry.snippet
    assert [match.of(entry.snippet) for match in entry.matches] == ["Schleuse", "Schleuse"]


def test_a_snippet_bears_stray_control_signs(library: Library, make_article: MakeArticle) -> None:
    library.keep(make_article("Ein \x02 Zeichen \x03 zu viel vor der Schleuse."))
    (entry,) = library.search("schleuse")
    assert all(match.end <= len(entry.snippet) for match in entry.matches)
