"""Pages as they come out of the clipboard: what belongs to the article, and what the masthead says.

A page file begins with what its masthead must say, then, after a line of dashes, the page; lines that begin with
">> " do not belong to the article.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import pytest

from newsreader.model.article import Article
from newsreader.reading import read_text

PAGES = sorted((Path(__file__).parent / "pages").glob("*.txt"))
MARK = ">> "


@dataclass(frozen=True)
class Page:
    masthead: dict[str, str]
    text: str
    around: list[str]
    article: list[str]


def page(path: Path) -> Page:
    head, _, body = path.read_text(encoding="utf-8").partition("---\n")
    rows = [row for row in body.splitlines() if row]
    return Page(
        masthead=dict(row.split(": ", 1) for row in head.splitlines()),
        text="\n".join(row.removeprefix(MARK) for row in body.splitlines()),
        around=[row.removeprefix(MARK) for row in rows if row.startswith(MARK)],
        article=[row for row in rows if not row.startswith(MARK)],
    )


def folded(article: Article) -> list[str]:
    return [row for mark in article.furniture for row in mark.span.of(article.text).splitlines() if row]


def _printed(day: date) -> str:
    return day.isoformat(timespec="minutes") if isinstance(day, datetime) else day.isoformat()


def stated(article: Article) -> dict[str, str]:
    masthead = article.masthead
    found = {
        "headline": masthead.headline and masthead.headline.value,
        "outlet": masthead.outlet and masthead.outlet.value,
        "published": masthead.published and _printed(masthead.published.value),
        "dateline": masthead.dateline and " / ".join(masthead.dateline.value),
        "agency": masthead.agency and masthead.agency.value,
        "byline": masthead.byline and masthead.byline.value,
    }
    return {name: value for name, value in found.items() if value}


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_furniture_is_told_from_the_article(path: Path) -> None:
    expected = page(path)
    assert folded(read_text(expected.text, path.name)) == expected.around


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_masthead_says_what_the_page_says(path: Path) -> None:
    expected = page(path)
    found = stated(read_text(expected.text, path.name))
    assert found == expected.masthead


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_language_is_known_by_the_name_of_the_page(path: Path) -> None:
    assert read_text(page(path).text, path.name).language == path.stem[:2]
