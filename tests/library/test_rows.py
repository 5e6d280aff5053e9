"""Whatever an article holds comes back from the base as it was."""

from __future__ import annotations

import json
from datetime import timedelta, timezone

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsreader.library import open_library_in_memory
from newsreader.library.rows import article_of, row_of
from newsreader.model.article import Article, Furniture, FurnitureKind, Masthead, Source, Stated
from newsreader.model.span import Span

_words = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
_spans = st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)).map(lambda ends: Span(min(ends), max(ends)))
_zones = st.none() | st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


def _stated(values: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    return st.none() | st.builds(Stated, values, st.none() | _spans)


_mastheads = st.builds(
    Masthead,
    headline=_stated(_words),
    outlet=_stated(_words),
    published=_stated(st.dates() | st.datetimes(timezones=_zones)),
    dateline=_stated(st.lists(_words, max_size=3).map(tuple)),
    agency=_stated(_words),
    byline=_stated(_words),
    section=_stated(_words),
    address=_stated(_words),
)
_articles = st.builds(
    Article,
    text=st.text(st.characters(exclude_categories=["Cs"]), max_size=400),
    source=st.builds(Source, _words, st.none() | _words, st.none() | _words, st.booleans(), st.booleans()),
    language=st.sampled_from(["de", "en"]),
    masthead=_mastheads,
    furniture=st.lists(st.builds(Furniture, _spans, st.sampled_from(FurnitureKind)), max_size=4).map(tuple),
)


@given(st.lists(_articles, max_size=4))
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_any_article_comes_back_as_it_was(articles: list[Article]) -> None:
    library = open_library_in_memory()
    newest = {article.digest: article for article in articles}
    for article in articles:
        library.keep(article)
    assert {digest: library.article(digest) for digest in newest} == newest
    assert {entry.digest for entry in library.recent()} == set(newest)
    library.close()


def test_an_article_kept_before_mastheads_had_a_section_is_still_read() -> None:
    row = row_of(Article("Der Hafen ruht.", Source("Hafen"), "de", Masthead(outlet=Stated("Hafenbote"))))
    assert article_of(row).masthead == Masthead(outlet=Stated("Hafenbote"))
    assert json.loads(str(row["masthead"])) == {"outlet": ["Hafenbote"]}
