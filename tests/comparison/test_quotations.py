"""What two articles quote, set side by side."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from newsreader.comparison import compare
from newsreader.model.comparison import DivergenceKind, QuotationRelation
from newsreader.model.findings import AnalysedArticle, QuotationKind

Tell = Callable[..., AnalysedArticle]


@pytest.fixture
def quoting(telling: Callable[[str], Any]) -> Tell:
    """An article of one person's words."""

    def tell(text: str, *quoted: str, kind: QuotationKind = QuotationKind.DIRECT) -> AnalysedArticle:
        it = telling(text).entity("Holm")
        for words in quoted:
            it.quotation(words, kind, "e0", "Holm")
        analysed: AnalysedArticle = it.analysed()
        return analysed

    return tell


WHOLE = "„Wir bauen die alte Brücke noch vor dem Winter neu“"


@pytest.mark.parametrize(
    ("right", "relation"),
    [
        ("»Wir bauen die alte Brücke noch vor dem Winter neu.«", QuotationRelation.SAME),
        ("»Wir bauen die alte Brücke«", QuotationRelation.CUT),
        ("»Die alte Brücke bauen wir noch vor dem Frost neu«", QuotationRelation.REWORDED),
    ],
)
def test_how_one_quotation_stands_to_another(quoting: Tell, right: str, relation: QuotationRelation) -> None:
    here, there = quoting(f"Holm sagte: {WHOLE}.", WHOLE), quoting(f"Holm sagte: {right}", right)
    (pair,) = compare(here, there).quotations
    assert pair.relation is relation
    assert (pair.left_speaker, pair.right_speaker, pair.other_speaker) == ("Holm", "Holm", False)


def test_the_sense_of_what_the_other_quotes(quoting: Tell) -> None:
    said = "die alte Brücke noch vor dem Winter neu zu bauen"
    here = quoting(f"Holm sagte: {WHOLE}.", WHOLE)
    there = quoting(f"Holm versprach, {said}.", said, kind=QuotationKind.INDIRECT)
    (pair,) = compare(here, there).quotations
    assert pair.relation is QuotationRelation.REPORTED


def test_an_utterance_broken_by_its_cue_is_one(quoting: Tell) -> None:
    broken = quoting(
        "„Wir bauen die alte Brücke“, sagte Holm, „noch vor dem Winter neu“.",
        "„Wir bauen die alte Brücke“",
        "„noch vor dem Winter neu“",
    )
    (pair,) = compare(quoting(f"Holm sagte: {WHOLE}.", WHOLE), broken).quotations
    assert pair.relation is QuotationRelation.SAME
    assert len(pair.right) == 2


def test_what_one_article_quotes_alone(quoting: Tell) -> None:
    other = "„Das Geld fehlt uns überall“"
    pairs = compare(quoting(f"Holm sagte: {WHOLE}.", WHOLE), quoting(f"Holm sagte: {other}.", other)).quotations
    assert [pair.relation for pair in pairs] == [QuotationRelation.ONLY_LEFT, QuotationRelation.ONLY_RIGHT]


def _told(left: AnalysedArticle, right: AnalysedArticle) -> list[str]:
    found = compare(left, right).divergences
    return [each.reason.key for each in found if each.kind is DivergenceKind.QUOTATION]


def test_the_same_words_from_another_mouth(telling: Callable[[str], Any]) -> None:
    sides = []
    for name in ("Holm", "Berg"):
        it = telling(f"Holm und Berg kamen.\n{WHOLE}, sagte {name}.").entity("Holm").entity("Berg")
        sides.append(it.quotation(WHOLE, QuotationKind.DIRECT, "e0" if name == "Holm" else "e1", name).analysed())
    assert _told(*sides) == ["divergence.quotation_speaker"]


def test_what_one_side_leaves_out_is_shown(quoting: Tell) -> None:
    more = "„Wir bauen die alte Brücke noch vor dem Winter neu, und Hafen, Mole, Kran sowie Damm folgen im Frühling“"
    short = quoting(f"Holm sagte: {WHOLE}.", WHOLE)
    long = quoting(f"Holm sagte: {more}.", more)
    assert _told(long, short) == ["divergence.quotation_cut_right"]


@pytest.mark.parametrize(
    "right",
    [
        '"Wir bauen die alte Brücke noch vor dem Winter neu."',
        "‚Wir bauen die alte Brücke noch vor dem Winter neu‘",
        "«Wir bauen die alte Brücke noch vor dem Winter neu»",
    ],
)
def test_marks_and_spelling_part_nothing(quoting: Tell, right: str) -> None:
    assert _told(quoting(f"Holm sagte: {WHOLE}.", WHOLE), quoting(f"Holm sagte: {right}.", right)) == []
