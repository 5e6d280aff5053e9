"""The two example articles: their masthead and furniture against what people marked in them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from newsreader.model.article import Article
from newsreader.reading import read_file

SHARED = Path(__file__).parents[2].parent / "shared"
GOLD = SHARED / "evaluation" / "seeds-gold" / "gold.json"

pytestmark = pytest.mark.skipif(not GOLD.is_file(), reason="the example articles are not beside this checkout")


@pytest.fixture(scope="module")
def gold() -> dict[str, Any]:
    marked: dict[str, Any] = json.loads(GOLD.read_text(encoding="utf-8"))
    return marked


@pytest.fixture(scope="module")
def articles(gold: dict[str, Any]) -> dict[str, Article]:
    return {side: read_file(GOLD.parent / document["file"]) for side, document in gold["docs"].items()}


def test_no_character_is_lost(gold: dict[str, Any], articles: dict[str, Article]) -> None:
    for side, document in gold["docs"].items():
        assert articles[side].text == (GOLD.parent / document["file"]).read_text(encoding="utf-8").strip()


def test_the_masthead_is_wholly_right(gold: dict[str, Any], articles: dict[str, Article]) -> None:
    for side, document in gold["docs"].items():
        masthead, expected = articles[side].masthead, document["metadata"]
        assert masthead.headline is not None
        assert masthead.headline.value == expected["headline"]
        assert masthead.outlet is not None
        assert masthead.outlet.value == expected["outlet"]
        published = masthead.published and masthead.published.value.isoformat()
        assert (published and published.removesuffix(":00")) == expected["date"]
        assert list(masthead.dateline.value if masthead.dateline else ()) == (expected["dateline"] or [])
        assert masthead.byline is None


def test_furniture_is_found(gold: dict[str, Any], articles: dict[str, Article]) -> None:
    def letters(side: str, spans: list[tuple[int, int]]) -> set[tuple[str, int]]:
        text = articles[side].text
        return {(side, place) for start, end in spans for place in range(start, end) if not text[place].isspace()}

    expected, found = set[tuple[str, int]](), set[tuple[str, int]]()
    for side, article in articles.items():
        marked = [b for b in gold["boilerplate"] if b["doc"] == side and b["kind"] != "dateline"]
        expected |= letters(side, [(b["start"], b["end"]) for b in marked])
        found |= letters(side, [(mark.span.start, mark.span.end) for mark in article.furniture])
    precision, recall = len(found & expected) / len(found), len(found & expected) / len(expected)
    assert 2 * precision * recall / (precision + recall) >= 0.95
    assert precision >= 0.99


def test_the_constructed_pair_has_nothing_around_it() -> None:
    for name in ("constructed-pair-a.txt", "constructed-pair-b.txt"):
        article = read_file(SHARED / "examples" / name)
        assert article.furniture == ()
        assert article.masthead.headline is not None
        assert article.masthead.headline.value == article.text.splitlines()[0]
