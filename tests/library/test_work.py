"""Corrections, notes, rules and edited articles come back exactly as the reader left them."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.library import Library, open_library
from newsreader.library.work_rows import rule_of, rule_to_json, work_of, work_to_json
from newsreader.model.article import Article
from newsreader.model.comparison import DivergenceKind
from newsreader.model.corrections import (
    Correction,
    DropEntity,
    FindingKey,
    Likeness,
    MergeEntities,
    MuteFinding,
    MuteKind,
    MuteLike,
    PairPassages,
    Place,
    RenameEntity,
    SplitEntity,
    UnpairPassages,
)
from newsreader.model.errors import LibraryError
from newsreader.model.span import Span
from newsreader.model.work import Note, Work

MakeArticle = Callable[..., Article]

_spans = st.tuples(st.integers(0, 9999), st.integers(0, 99)).map(lambda ends: Span(ends[0], ends[0] + ends[1]))
_places = st.builds(Place, st.sampled_from(["a" * 64, "b" * 64]), _spans)
_kinds = st.sampled_from(DivergenceKind)
_keys = st.builds(FindingKey, _kinds, st.lists(_places, max_size=3).map(tuple))
_words = st.text(st.characters(exclude_categories=[]), max_size=20)  # half letters too, as some programs paste them
_likenesses = st.builds(Likeness, _kinds, st.tuples(_words, _words))
_corrections: st.SearchStrategy[Correction] = st.one_of(
    st.builds(MergeEntities, _places, _places),
    st.builds(SplitEntity, st.lists(_places, max_size=3).map(tuple)),
    st.builds(RenameEntity, _places, _words),
    st.builds(DropEntity, _places),
    st.builds(PairPassages, _places, _places),
    st.builds(UnpairPassages, _places, _places),
    st.builds(MuteFinding, _keys),
    st.builds(MuteKind, _kinds),
    st.builds(MuteLike, _likenesses),
)
_works = st.builds(
    Work,
    st.lists(_corrections, max_size=4).map(tuple),
    st.lists(st.builds(Note, _keys, _words), max_size=3).map(tuple),
    st.lists(_keys, max_size=3).map(tuple),
)


@given(_works)
def test_any_work_comes_back_as_it_was(work: Work) -> None:
    assert work_of(work_to_json(work)) == work


@given(_likenesses.map(MuteLike))
def test_any_rule_comes_back_as_it_was(rule: MuteLike) -> None:
    assert rule_of(rule_to_json(rule)) == rule


_KEY = FindingKey(DivergenceKind.NUMBER, (Place("a" * 64, Span(3, 9)),))
_RULE = MuteLike(Likeness(DivergenceKind.WORDING, ("zeh", "zäh")))
_WORK = Work((MuteFinding(_KEY),), (Note(_KEY, "Bei der Feuerwehr nachfragen"),), (_KEY,))


def test_work_belongs_to_the_pair_whichever_stands_left(tmp_path: Path, make_article: MakeArticle) -> None:
    library = open_library(tmp_path)
    one, other = (library.keep(make_article(text)).digest for text in ("Links.", "Rechts."))
    assert library.work(one, other) == Work()
    library.keep_work(one, other, _WORK)
    library.close()
    again = open_library(tmp_path)
    assert again.work(other, one) == _WORK
    again.keep_work(other, one, Work())
    assert again.work(one, other) == Work()
    again.close()


def test_work_that_cannot_be_read_is_put_aside_and_not_lost(tmp_path: Path, make_article: MakeArticle) -> None:
    library = open_library(tmp_path)
    one, other = (library.keep(make_article(text)).digest for text in ("Links.", "Rechts."))
    library.keep_work(one, other, _WORK)
    library.keep_rules([_RULE])
    library.close()
    with closing(sqlite3.connect(library.path)) as base, base:
        base.execute("UPDATE work SET done = replace(done, 'number', 'nummer')")
        base.execute("UPDATE rule SET muted = '[\"wortwahl\"]'")
    again = open_library(tmp_path)
    for read in (lambda: again.work(other, one), again.rules):
        with pytest.raises(LibraryError):
            read()
    again.keep_work(other, one, Work(chosen=(_KEY,)))
    with pytest.raises(LibraryError):
        again.keep_rules([_RULE])
    assert again.work(one, other) == Work(chosen=(_KEY,))
    again.close()
    with closing(sqlite3.connect(library.path)) as base:
        aside = [row[0] for row in base.execute("SELECT done FROM unread_work")]
        assert [line for line in aside if "Feuerwehr" in line] == aside != []
        assert [row[0] for row in base.execute("SELECT muted FROM rule")] == ['["wortwahl"]']


def test_work_goes_with_its_article(library: Library, make_article: MakeArticle) -> None:
    one, other = (library.keep(make_article(text)).digest for text in ("Links.", "Rechts."))
    library.keep_work(one, other, _WORK)
    library.remove(one)
    library.keep(make_article("Links."))
    assert library.work(one, other) == Work()


def test_work_needs_both_articles(library: Library, make_article: MakeArticle) -> None:
    one = library.keep(make_article("Allein.")).digest
    with pytest.raises(LibraryError):
        library.keep_work(one, "0" * 64, _WORK)


def test_rules_come_back_in_their_order(library: Library) -> None:
    rules = [MuteLike(Likeness(DivergenceKind.WORDING, words)) for words in (("zeh", "zäh"), ("ab", "auf"))]
    library.keep_rules(rules)
    assert library.rules() == tuple(rules)
    library.keep_rules(rules[1:])
    assert library.rules() == tuple(rules[1:])


def test_an_article_set_right_by_hand_is_known_again(library: Library, make_article: MakeArticle) -> None:
    article = make_article("Der Deich hielt.", "Deich")
    library.keep(article)
    assert library.edited(article.digest) is None
    edited = replace(article, language="en", is_edited=True)
    library.keep(edited)
    assert library.edited(article.digest) == edited
