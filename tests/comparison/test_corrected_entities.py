"""Entities as the reader put them right: what a correction points at changes, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsreader.comparison import compare
from newsreader.model.comparison import Comparison, SharedEntity
from newsreader.model.corrections import (
    Correction,
    DropEntity,
    EntityCorrection,
    MergeEntities,
    Place,
    RenameEntity,
    SplitEntity,
)
from newsreader.model.findings import AnalysedArticle, EntityType, QuotationKind, Standing
from newsreader.model.span import Span

_LEFT = "Ministerin Ida Holm traf Paul Reuter im Hafen.\nHolms Rede galt der Seebank.\nReuter schwieg."
_RIGHT = "Ida Holm kam mit der Behörde.\nDie Seebank zahlt.\nDie Chefin lobte Paul Reuter."

Drawn = Sequence[EntityCorrection]


def _articles(telling: Callable[[str], Any]) -> tuple[AnalysedArticle, AnalysedArticle]:
    left = telling(_LEFT)
    title = left.called("Ministerin Ida Holm", "Ministerin", "Ida Holm", "minister", Standing.IN_OFFICE)
    left.entity("Ida Holm", "Ida Holm", "Holms", appellations=(title,))
    left.entity("Paul Reuter").entity("Seebank", type=EntityType.ORGANISATION)
    left.quotation("Reuter schwieg", QuotationKind.INDIRECT, entity="e0", speaker="Holms")
    right = telling(_RIGHT).entity("Ida Holm").entity("Behörde", type=EntityType.ORGANISATION)
    right.entity("Seebank", type=EntityType.ORGANISATION).entity("Paul Reuter")
    return left.analysed(), right.analysed()


def _place(article: AnalysedArticle, words: str) -> Place:
    start = article.article.text.index(words)
    return Place(article.article.digest, Span(start, start + len(words)))


def _named(comparison: Comparison, name: str) -> SharedEntity:
    return next(entity for entity in comparison.shared if entity.name == name)


def _printed(comparison: Comparison, name: str) -> tuple[list[str], list[str]]:
    entity = _named(comparison, name)
    return (
        [span.of(comparison.left.article.text) for span in entity.left],
        [span.of(comparison.right.article.text) for span in entity.right],
    )


def test_one_sided_entities_merged_are_shared(telling: Callable[[str], Any]) -> None:
    left, right = _articles(telling)
    merge = MergeEntities(_place(left, "Paul Reuter"), _place(right, "Behörde"))
    found = compare(left, right, [merge])
    assert _printed(found, "Paul Reuter") == (["Paul Reuter"], ["Behörde", "Paul Reuter"])


def test_words_that_named_nothing_become_mentions_wherever_they_stand(telling: Callable[[str], Any]) -> None:
    left, right = _articles(telling)
    found = compare(left, right, [MergeEntities(_place(right, "Die Chefin"), _place(left, "Ida Holm"))])
    assert _printed(found, "Die Chefin") == (["Ministerin Ida Holm", "Holms"], ["Ida Holm", "Die Chefin"])


def test_a_split_takes_title_and_quotation_along(telling: Callable[[str], Any]) -> None:
    left, right = _articles(telling)
    found = compare(left, right, [SplitEntity((_place(left, "Ministerin Ida Holm"),))])
    (entity,) = (each for each in found.left.findings.entities if each.name == "Ida Holm" and each.appellations)
    assert [mention.span.of(_LEFT) for mention in entity.mentions] == ["Ida Holm"]
    assert found.left.findings.quotations[0].entity != entity.id


def test_a_split_on_both_sides_stays_shared_and_apart(telling: Callable[[str], Any]) -> None:
    left, right = _articles(telling)
    found = compare(left, right, [SplitEntity((_place(left, "Ida Holm"), _place(right, "Ida Holm")))])
    assert _printed(found, "Ida Holm") == (["Ministerin Ida Holm"], ["Ida Holm"])
    assert sum(span.of(_LEFT) == "Holms" for each in found.shared for span in each.left) == 0


def test_a_dropped_entity_is_gone_from_both_sides(telling: Callable[[str], Any]) -> None:
    left, right = _articles(telling)
    found = compare(left, right, [DropEntity(_place(right, "Seebank"))])
    assert "Seebank" not in {entity.name for entity in found.shared}
    assert "Seebank" not in {each.name for each in (*found.left.findings.entities, *found.right.findings.entities)}


def test_a_rename_changes_the_name_alone(telling: Callable[[str], Any]) -> None:
    left, right = _articles(telling)
    plain, found = compare(left, right), compare(left, right, [RenameEntity(_place(left, "Seebank"), "Die Bank")])
    assert _spans(plain) == _spans(found)
    assert {entity.name for entity in found.shared} == {
        "Die Bank" if entity.name == "Seebank" else entity.name for entity in plain.shared
    }


def test_what_is_split_off_again_is_as_before_the_merge(telling: Callable[[str], Any]) -> None:
    left, right = _articles(telling)
    merge = MergeEntities(_place(left, "Seebank"), _place(left, "Paul Reuter"))
    split = SplitEntity((_place(left, "Seebank"), _place(right, "Seebank")))
    assert _spans(compare(left, right, [merge, split])) == _spans(compare(left, right))


_WORDS = (
    "Ida Holm",
    "Holm",
    "Paul Reuter",
    "Reuter",
    "Seebank",
    "Behörde",
    "Die Chefin",
    "Hafen",
    "schwieg",
    "Rede galt",
)


@st.composite
def _corrections(draw: st.DrawFn, articles: tuple[AnalysedArticle, AnalysedArticle]) -> Drawn:
    known = [_place(article, words) for article in articles for words in _WORDS if words in article.article.text]
    stray = [Place("elsewhere", Span(0, 4)), Place(articles[0].article.digest, Span(900, 910))]
    places = st.sampled_from([*known, *stray])
    kinds = st.one_of(
        st.builds(MergeEntities, places, places),
        st.builds(SplitEntity, st.lists(places, max_size=3).map(tuple)),
        st.builds(RenameEntity, places, st.sampled_from(["Neu", "  ", "Ida Holm"])),
        st.builds(DropEntity, places),
    )
    return draw(st.lists(kinds, max_size=6))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_no_mention_is_ever_of_two_entities_or_empty(telling: Callable[[str], Any], data: st.DataObject) -> None:
    left, right = _articles(telling)
    found = compare(left, right, data.draw(_corrections((left, right))))
    for side, article in (("left", found.left), ("right", found.right)):
        spans = [span for entity in found.shared for span in getattr(entity, side)]
        assert len(spans) == len(set(spans))
        ids = [entity.id for entity in article.findings.entities]
        assert len(ids) == len(set(ids))
        assert all(entity.mentions for entity in article.findings.entities)
    assert all(entity.left and entity.right and entity.name.strip() for entity in found.shared)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_merges_may_come_in_any_order(telling: Callable[[str], Any], data: st.DataObject) -> None:
    left, right = _articles(telling)
    words = st.sampled_from(["Ida Holm", "Paul Reuter", "Seebank"])
    places = st.builds(_place, st.sampled_from([left, right]), words)
    merges = data.draw(st.lists(st.builds(MergeEntities, places, places), max_size=3))
    shuffled = data.draw(st.permutations(merges))
    assert _spans(compare(left, right, merges)) == _spans(compare(left, right, shuffled))


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text("abc", min_size=1, max_size=3), st.integers(0, 2000))
def test_unknown_places_change_nothing(telling: Callable[[str], Any], digest: str, start: int) -> None:
    left, right = _articles(telling)
    stray = Place(digest, Span(start, start + 5))
    corrections: list[Correction] = [SplitEntity((stray,)), RenameEntity(stray, "Neu"), DropEntity(stray)]
    corrections.append(MergeEntities(stray, _place(left, "Seebank")))
    assert compare(left, right, corrections).shared == compare(left, right).shared


def _spans(comparison: Comparison) -> set[tuple[frozenset[Span], frozenset[Span]]]:
    return {(frozenset(entity.left), frozenset(entity.right)) for entity in comparison.shared}
