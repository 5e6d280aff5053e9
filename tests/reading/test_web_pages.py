"""What saved web pages say of their article, and what is said of pages that show none."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from html import escape
from pathlib import Path
from typing import Any

import pytest

from newsreader.model.article import Article, Masthead
from newsreader.model.errors import UnreadableFileError
from newsreader.reading import read_file
from newsreader.resources.wording import wording

SUMMER = timezone(timedelta(hours=2))
STATED = {
    "@type": "NewsArticle",
    "headline": "Hafenchefin tritt nach Streit über neue Brücke zurück",
    "articleSection": ["Norddeutschland", "Wirtschaft"],
    "datePublished": "2025-05-05T12:30:00Z",
    "dateModified": "2025-05-06T08:00:00+02:00",
    "author": [{"@type": "Person", "name": "Käthe Öhlmann"}, {"@type": "Person", "name": "Emre Yıldız"}],
    "publisher": {"@type": "NewsMediaOrganization", "name": "Hafenbote"},
}
STEPS = [{"name": "Startseite", "item": "/"}, {"item": {"@id": "/p", "name": "Politik"}}]
NAVIGATION = '<nav><a href="/">Start</a> <a href="/politik">Politik</a></nav>'


def linked(*things: Any) -> str:
    return f'<script type="application/ld+json">{json.dumps(things[0] if len(things) == 1 else list(things))}</script>'


@pytest.fixture
def read(headline: str, body: tuple[str, ...], tmp_path: Path) -> Callable[..., Article]:
    """Reads a page with this head, and this above the text; `inner` in place of the article."""

    def read(head: str = "", above: str = "", inner: str | None = None, title: str = " | Hafenbote") -> Article:
        text = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in body)
        shown = f"{NAVIGATION}<article><h1>{headline}</h1>{above}{text}</article>" if inner is None else inner
        page = f'<!DOCTYPE html><head><meta charset="utf-8"><title>{headline}{title}</title>{head}</head>'
        path = tmp_path / "seite.html"
        path.write_text(f"{page}<body>{shown}</body></html>", encoding="utf-8")
        return read_file(path)

    return read


def told(masthead: Masthead) -> dict[str, object]:
    facts = {name: getattr(masthead, name) for name in ("outlet", "byline", "section", "published")}
    return {name: fact.value for name, fact in facts.items() if fact}


@pytest.mark.parametrize(
    "head",
    [
        linked(STATED),
        linked({"@graph": [{"@type": "WebSite", "name": "X"}, STATED]}),
        linked({"@type": "WebPage", "mainEntity": STATED}),
        linked({"@type": "Person"}, {**STATED, "@type": ["ReportageNewsArticle"], "articleSection": "Norddeutschland"}),
        "<script type='application/ld+json'>{broken</script>" + linked(STATED),
    ],
    ids=["alone", "graph", "within", "listed", "beside broken"],
)
def test_data_for_machines_state_the_masthead(read: Callable[..., Article], head: str) -> None:
    assert told(read(head).masthead) == {
        "outlet": "Hafenbote",
        "byline": "Käthe Öhlmann, Emre Yıldız",
        "section": "Norddeutschland",
        "published": datetime(2025, 5, 5, 12, 30, tzinfo=UTC),
    }


@pytest.mark.parametrize(
    ("head", "above"),
    [
        (linked({"@type": "BreadcrumbList", "itemListElement": [*STEPS, {"name": STATED["headline"]}]}), ""),
        (
            "",
            '<div class="Breadcrumbs"><a href="/">Start</a> › <a href="/x">Bund</a> › <a href="/p">Politik</a></div>',
        ),
        (
            "",
            '<nav aria-label="Breadcrumb"><ol><li><a href="/">Home</a><li><a href="/p">Politik</a></ol></nav>',
        ),
        (
            "",
            '<ol itemtype="https://schema.org/BreadcrumbList"><li><span itemprop="name">Home</span></li>'
            '<li><span itemprop="name">Politik</span></li></ol>',
        ),
        ('<meta property="article:section" content="Politik">' + linked(STATED), ""),
    ],
    ids=["data", "class", "label", "items", "meta first"],
)
def test_the_path_to_a_page_names_its_section(read: Callable[..., Article], head: str, above: str) -> None:
    section = read(head, above).masthead.section
    assert section
    assert section.value == "Politik"


def test_a_paper_is_no_writer(read: Callable[..., Article]) -> None:
    paper = {"@type": "Organization", "name": "Hafenbote"}
    byline = read(
        linked({**STATED, "author": [paper, {"@type": "Person", "name": "K&auml;the &Ouml;hlmann"}]})
    ).masthead.byline
    assert byline
    assert byline.value == "Käthe Öhlmann"


def test_a_page_without_a_path_has_no_section(read: Callable[..., Article]) -> None:
    assert read().masthead.section is None


def test_the_hour_of_publication_stands_in_the_text_for_machines(read: Callable[..., Article]) -> None:
    above = '<p>Von Käthe Öhlmann</p><time datetime="2025-05-05T14:30:00+02:00">05.05.2025</time>'
    published = read(above=above).masthead.published
    assert published
    assert published.value == datetime(2025, 5, 5, 14, 30, tzinfo=SUMMER)
    published = read(above=above.replace("T14:30:00+02:00", "")).masthead.published
    assert published
    assert published.value == date(2025, 5, 5)
    assert read(above=above.replace("T14:30", "T25:99")).masthead.published


def test_a_zone_that_nobody_knows_is_passed_over_in_silence(read: Callable[..., Article], recwarn: Any) -> None:
    odd = '<meta property="article:published_time" content="2025-05-05 14:30 R">'
    assert read(odd).title
    assert not list(recwarn)


@pytest.mark.parametrize(
    ("head", "title", "outlet"),
    [
        ('<meta property="og:site_name" content="Hafenbote">', " - Lübeck | Trave", "Hafenbote"),
        (linked(STATED), "", "Hafenbote"),
        ("", " | Politik | Hafenbote", "Hafenbote"),
        ("", " - Hafenbote", "Hafenbote"),
    ],
)
def test_the_name_of_the_paper(read: Callable[..., Article], head: str, title: str, outlet: str) -> None:
    found = read(head, title=title).masthead.outlet
    assert found
    assert found.value == outlet


def refused(read: Callable[..., Article], inner: str) -> str:
    with pytest.raises(UnreadableFileError) as trouble:
        read(inner=inner)
    for language in ("de", "en"):
        assert "seite.html" in wording(language).say(trouble.value.message)
    return trouble.value.message.key.removeprefix("reading.")


def test_a_front_page_is_no_article(read: Callable[..., Article]) -> None:
    teaser = '<article><h2><a href="/{0}">Der Rat berät zum {0}. Mal</a></h2><p>Ein Satz, der lockt.</p></article>'
    assert refused(read, NAVIGATION + "".join(teaser.format(number) for number in range(20))) == "many_articles"


def test_an_article_beside_many_headlines_is_read(read: Callable[..., Article], body: tuple[str, ...]) -> None:
    others = "".join(f'<h3><a href="/{number}">Der Rat berät zum {number}. Mal</a></h3>' for number in range(20))
    text = "".join(f"<p>{paragraph}</p>" for paragraph in (" ".join(body), *body))
    assert body[1] in read(inner=f"<article>{text}</article><aside>{others}</aside>").text


def test_a_question_about_cookies_is_no_article(read: Callable[..., Article]) -> None:
    asked = (
        "<h1>Willkommen beim Hafenboten</h1><p>Um der Nutzung mit Werbung und Cookies zuzustimmen, klicken Sie auf "
        "„Einverstanden“. Wir und unsere 181 Partner verarbeiten personenbezogene Daten, um Inhalte zu zeigen.</p>"
        "<p>Sie können Ihre Einwilligung jederzeit widerrufen. Details finden Sie in unserer Datenschutzerklärung.</p>"
    )
    assert refused(read, f"<div>{asked}<button>Akzeptieren und weiter</button></div>") == "only_consent"


@pytest.mark.parametrize(
    "inner",
    [
        '<div id="root"></div><noscript>Sie müssen JavaScript aktivieren, um diese Seite zu sehen.</noscript>',
        '<div id="root"><p>Please enable JavaScript to view this page.</p></div>',
        '<div id="root"></div>',
    ],
)
def test_a_page_that_only_scripts_would_fill(read: Callable[..., Article], inner: str) -> None:
    assert refused(read, inner) == "no_article"


OFFER = (
    '<div class="paywall"><h3>Jetzt weiterlesen mit Hafenbote Plus</h3><p>Jetzt 4 Wochen für 1 Euro testen. Sie sind '
    "bereits Abonnent? Anmelden</p></div>"
)


def test_the_beginning_of_a_locked_article_says_so(read: Callable[..., Article], body: tuple[str, ...]) -> None:
    beginning = f"<article><h1>Hafenchefin geht</h1><p>{body[0]}</p></article>"
    locked = linked({**STATED, "isAccessibleForFree": False})
    assert read(locked, inner=NAVIGATION + beginning).source.is_excerpt
    assert read(inner=NAVIGATION + beginning.replace("</article>", f"{OFFER}</article>")).source.is_excerpt
    assert not read(inner=NAVIGATION + beginning).source.is_excerpt
    long = "".join(f"<p>{number}. {paragraph}</p>" for number in range(3) for paragraph in body)
    assert not read(locked, inner=f"<article>{long}</article>").source.is_excerpt
