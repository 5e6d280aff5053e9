"""What a reader sets right about an article: its lines and its masthead."""

from dataclasses import replace
from datetime import datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model.article import Article, Furniture, FurnitureKind, Masthead, Source, Stated
from newsreader.model.lines import lines
from newsreader.model.span import Span
from newsreader.services.editing import (
    MastheadWords,
    lines_at,
    with_lines,
    with_masthead,
    without_lines,
)

TEXT = "Deich hält\n\nHafenpost, 3. Mai\nDer Deich bei Norden hält.\nJetzt abonnieren!\nUnser Shop\nEs regnet weiter."


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


@pytest.fixture
def article() -> Article:
    masthead = Masthead(
        headline=Stated("Deich hält", span("Deich hält")), outlet=Stated("Hafenpost", span("Hafenpost"))
    )
    offers = Furniture(span("Jetzt abonnieren!\nUnser Shop"), FurnitureKind.PROMOTION)
    return Article(TEXT, Source("deich.txt"), "de", masthead, (offers,))


def furniture(article: Article) -> list[str]:
    return [line.span.of(TEXT) for line in lines(article) if line.furniture]


def test_one_line_of_a_run_of_furniture_belongs_to_the_article_again(article: Article) -> None:
    mended = with_lines(article, [span("Unser Shop")])
    assert furniture(mended) == ["Jetzt abonnieren!"]
    assert mended.furniture[0].kind is FurnitureKind.PROMOTION


def test_a_paragraph_is_set_aside_in_its_place(article: Article) -> None:
    mended = without_lines(article, [span("Der Deich bei Norden hält.")])
    assert furniture(mended) == ["Der Deich bei Norden hält.", "Jetzt abonnieren!", "Unser Shop"]
    assert with_lines(mended, [span("Der Deich bei Norden hält.")]) == article


def test_the_lines_that_a_selection_touches(article: Article) -> None:
    touched = lines_at(article, span("hält.\nJetzt"))
    assert [line.of(TEXT) for line in touched] == ["Der Deich bei Norden hält.", "Jetzt abonnieren!"]


@given(st.lists(st.booleans(), min_size=7, max_size=7), st.lists(st.booleans(), min_size=7, max_size=7))
def test_what_is_set_aside_and_counted_in_leaves_furniture_in_order(aside: list[bool], back: list[bool]) -> None:
    article = Article(TEXT, Source("deich.txt"), "de")
    all_lines = article.paragraphs()
    out = [line for line, is_out in zip(all_lines, aside, strict=False) if is_out]
    into = [line for line, is_in in zip(all_lines, back, strict=False) if is_in]
    mended = with_lines(without_lines(article, out), into)
    places = [piece.span for piece in mended.furniture]
    assert places == sorted(places)
    assert all(one.end <= other.start for one, other in pairwise(places))
    assert {line.span for line in lines(mended) if line.furniture} == set(out) - set(into)


def test_what_the_reader_leaves_as_it_was_keeps_its_place(article: Article) -> None:
    words = replace(MastheadWords.of(article.masthead), byline="Ina Voss", published=datetime(2026, 5, 3, 7, 5))
    masthead = with_masthead(article, words).masthead
    assert masthead.headline == article.masthead.headline
    assert masthead.byline == Stated("Ina Voss")
    assert masthead.published == Stated(datetime(2026, 5, 3, 7, 5))


def test_words_of_the_text_are_found_there(article: Article) -> None:
    words = replace(MastheadWords.of(article.masthead), outlet="3. Mai", places="Norden / Emden", agency="")
    masthead = with_masthead(article, words).masthead
    assert masthead.outlet == Stated("3. Mai", span("3. Mai"))
    assert masthead.dateline == Stated(("Norden", "Emden"))
    assert masthead.agency is None


@pytest.mark.parametrize(("headline", "stands"), [("Der Deich bei Norden hält", True), ("Deich bei", False)])
def test_a_headline_stands_where_it_fills_a_line(article: Article, headline: str, stands: bool) -> None:
    found = with_masthead(article, replace(MastheadWords.of(article.masthead), headline=headline)).masthead.headline
    assert found == Stated(headline, span(headline) if stands else None)


def test_an_emptied_field_says_nothing(article: Article) -> None:
    assert with_masthead(article, MastheadWords()).masthead == Masthead()
