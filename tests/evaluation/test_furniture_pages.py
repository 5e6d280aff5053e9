"""The pages that articles are wrapped in hold each part of an article once, and what is counted is what was folded."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

_FURNITURE: dict[str, Any] = vars(import_module("tests.evaluation.furniture"))
_PAGES = sorted((Path(__file__).parent / "pages").rglob("*.txt"))
_ARTICLE = _FURNITURE["Clean"](
    "Moor bei Wiesenau wird wieder nass",
    (
        "Das Moor bei Wiesenau wird bis zum Herbst wieder nass, teilte der Landkreis am Montag mit.",
        "Bagger schließen seit Montag die Gräben, die das Moor entwässert hatten, sagte eine Sprecherin in Wiesenau.",
        "Die Bauern der Gegend bekommen für ihre Wiesen am Moor ein Entgelt, so die Sprecherin des Landkreises.",
    ),
)


@pytest.mark.parametrize("page", _PAGES, ids=lambda page: "-".join(page.parts[-3:]))
def test_every_page_holds_the_whole_article_in_order(page: Path) -> None:
    rows = _FURNITURE["wrapped"](_ARTICLE, page)
    own = [row.text for row in rows if row.is_article]
    assert [text for text in own if text in (_ARTICLE.headline, *_ARTICLE.paragraphs)] == [
        _ARTICLE.headline,
        *_ARTICLE.paragraphs,
    ]
    assert any(not row.is_article and row.text for row in rows)


def test_what_is_folded_is_counted() -> None:
    tally = _FURNITURE["Tally"]()
    for page in _PAGES:
        _FURNITURE["count"](tally, _ARTICLE, _FURNITURE["wrapped"](_ARTICLE, page))
    figures = tally.figures("made")
    assert tally.articles == len(_PAGES)
    assert figures["made: characters F1"] > 60.0
    assert figures["made: characters P"] > 90.0
