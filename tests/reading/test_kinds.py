"""The same article is read alike from every kind of file."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest

from newsreader.model.article import Article, FurnitureKind
from newsreader.reading import read_file, read_html

KINDS = ("txt", "md", "html", "mhtml", "webarchive", "docx", "odt", "rtf", "eml", "epub", "pdf")
Make = Callable[[], bytes]


def body_of(article: Article) -> list[str]:
    """The paragraphs that are neither headline nor furniture, white space made alike."""
    headline = article.masthead.headline
    around = [mark.span for mark in article.furniture] + ([headline.span] if headline and headline.span else [])
    spans = (span for span in article.paragraphs() if not any(each.contains(span) for each in around))
    return [" ".join(span.of(article.text).split()) for span in spans]


def read_as(data: bytes, name: str, folder: Path) -> Article:
    path = folder / name
    path.write_bytes(data)
    return read_file(path)


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_article_from_every_kind_of_file(
    kind: str, made: dict[str, Make], headline: str, body: tuple[str, ...], tmp_path: Path
) -> None:
    article = read_as(made[kind](), f"artikel.{kind}", tmp_path)
    assert body_of(article) == list(body)
    masthead = article.masthead
    assert masthead.headline
    assert masthead.headline.value == headline
    assert masthead.headline.span
    assert masthead.headline.span.of(article.text) == headline
    assert masthead.byline
    assert masthead.byline.value == "Käthe Öhlmann"
    assert masthead.published
    assert isinstance(masthead.published.value, datetime)
    assert masthead.published.value.replace(tzinfo=None) == datetime(2025, 5, 5, 14, 30)
    assert masthead.dateline
    assert masthead.dateline.value == ("LÜBECK",)
    assert article.language == "de"


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in ("txt", "md", "mhtml", "eml")])
def test_a_wrong_name_does_not_hide_the_kind(
    kind: str, made: dict[str, Make], body: tuple[str, ...], tmp_path: Path
) -> None:
    for name in ("artikel.txt", "artikel", "artikel.docx"):
        assert body_of(read_as(made[kind](), name, tmp_path)) == list(body)


def test_a_page_states_its_outlet(made: dict[str, Make], tmp_path: Path) -> None:
    outlet = read_as(made["html"](), "seite.html", tmp_path).masthead.outlet
    assert outlet
    assert outlet.value == "Hafenbote"


@pytest.mark.parametrize("declared", [None, "iso-8859-1", "windows-1252", "no-such-set"])
def test_a_page_in_an_old_encoding(
    declared: str | None, made: dict[str, Make], body: tuple[str, ...], tmp_path: Path
) -> None:
    page = made["html"]().decode()
    charset = f'<meta charset="{declared}">' if declared else ""
    data = page.replace('<meta charset="utf-8">', charset).encode("cp1252")
    assert body_of(read_as(data, "seite.htm", tmp_path)) == list(body)


def test_comments_of_readers_are_no_part_of_the_article(
    made: dict[str, Make], body: tuple[str, ...], tmp_path: Path
) -> None:
    comment = "<p>Das wurde auch Zeit, finde ich, und ich bin damit nicht allein, das könnt ihr mir glauben.</p>"
    page = made["html"]().decode().replace("<footer>", f'<section id="comments">{comment * 3}</section><footer>')
    assert body_of(read_as(page.encode(), "seite.html", tmp_path)) == list(body)


def test_what_was_chosen_in_a_browser_is_kept_whole() -> None:
    chosen = "<!--StartFragment--><h2>Kurz gesagt</h2><p>Nur <b>dies</b>.<br>Und das.</p><ul><li>Eins<li>Zwei</ul>"
    assert read_html(chosen, "", "Auswahl").text == "Kurz gesagt\n\nNur dies.\nUnd das.\n\nEins\n\nZwei"


def test_tracked_changes_of_word_are_accepted(written_parts: dict[str, Callable[..., bytes]], tmp_path: Path) -> None:
    changed = (
        "<w:p><w:r><w:t>Der Rat hat </w:t></w:r>"
        '<w:del w:id="1"><w:r><w:delText>nichts </w:delText></w:r></w:del>'
        '<w:ins w:id="2"><w:r><w:t>alles </w:t></w:r></w:ins><w:r><w:t>beschlossen.</w:t></w:r></w:p>'
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Kosten</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    )
    article = read_as(written_parts["docx"](changed), "rat.docx", tmp_path)
    assert article.text == "Der Rat hat alles beschlossen.\n\nKosten"


def test_tracked_changes_and_notes_of_libreoffice(
    written_parts: dict[str, Callable[..., bytes]], tmp_path: Path
) -> None:
    changed = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>nichts</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes><text:p>Der Rat<text:s text:c='2'/>hat<office:annotation>"
        "<text:p>Stimmt das?</text:p></office:annotation> alles<text:tab/>beschlossen.<text:line-break/>Endlich."
        "</text:p>"
    )
    article = read_as(written_parts["odt"](changed), "rat.odt", tmp_path)
    assert article.text == "Der Rat hat alles beschlossen.\nEndlich."


def test_deleted_words_of_rich_text(tmp_path: Path) -> None:
    data = rb"{\rtf1\ansi Der Rat hat {\deleted\revauthdel1 nichts }alles beschlossen.\par}"
    assert read_as(data, "rat.rtf", tmp_path).text == "Der Rat hat alles beschlossen."


def test_a_letter_without_headline_is_called_by_its_subject(tmp_path: Path) -> None:
    data = b"Subject: Fwd: Re: Der Rat tagt\nContent-Type: text/plain; format=flowed\n\nDer Rat hat \nlange getagt."
    article = read_as(data, "brief.eml", tmp_path)
    assert article.text == "Der Rat hat lange getagt."
    assert article.title == "Der Rat tagt"


def test_marks_of_markdown_are_no_words(tmp_path: Path) -> None:
    data = (
        b"Der Rat tagt\n============\n\n> Er hat *heute* __lange__ getagt, siehe ![Bild](b.png) und "
        b"[hier](c_d_e.html).\n"
        b"\n***\n\n- 2 * 3 * 4 und snake_case_wort bleiben, `Code` auch, \\*so\\*.\n"
    )
    wanted = "Der Rat tagt\n\nEr hat heute lange getagt, siehe Bild und hier."
    wanted += "\n\n- 2 * 3 * 4 und snake_case_wort bleiben, Code auch, *so*."
    assert read_as(data, "rat.md", tmp_path).text == wanted


def test_a_stated_day_leads_unless_the_text_says_the_same_with_its_hour(made: dict[str, Make], tmp_path: Path) -> None:
    page = made["html"]().decode().replace("T14:30:00+02:00", "")
    published = read_as(page.encode(), "seite.html", tmp_path).masthead.published
    assert published
    assert str(published.value).startswith("2025-05-05")
    assert isinstance(published.value, date)


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_a_thousand_words_in_a_breath(kind: str, made: dict[str, Make], tmp_path: Path) -> None:
    path = tmp_path / f"artikel.{kind}"
    path.write_bytes(made[kind]())
    read_file(path)
    begin = time.process_time()
    words = 0
    while words < 1_000:
        words += len(read_file(path).text.split())
    seconds = time.process_time() - begin
    print(f"{kind}: {seconds * 1000:.0f} ms")
    assert seconds < 0.3


def test_parsers_come_only_with_their_files() -> None:
    script = "import sys, newsreader.reading; print(*sys.modules)"
    modules = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    assert not {"trafilatura", "lxml", "mammoth", "pypdfium2", "email", "zipfile"} & set(modules)


def test_folded_lines_of_a_page_are_metadata(made: dict[str, Make], tmp_path: Path) -> None:
    article = read_as(made["docx"](), "artikel.docx", tmp_path)
    assert {mark.kind for mark in article.furniture} <= {FurnitureKind.METADATA_LINE, FurnitureKind.REPEATED_HEADLINE}


def test_a_paragraph_that_a_page_says_twice_is_kept_twice(tmp_path: Path, body: tuple[str, ...]) -> None:
    path = tmp_path / "twice.html"
    path.write_text(f"<html><body><p>{body[0]}</p><p>{body[0]}</p></body></html>", encoding="utf-8")
    assert read_file(path).text.count(body[0]) == 2


def test_an_extracted_article_keeps_what_only_resembles_furniture(tmp_path: Path, body: tuple[str, ...]) -> None:
    path = tmp_path / "blog.html"
    talk = "Und so sieht das bei uns im Redaktionsblog aus, wenn ihr uns besucht und mit uns über die Brücke sprecht."
    news = "".join(f"<p>{paragraph}</p>" for paragraph in (*body, talk, *body[:2]))
    links = "<nav><a href='/'>Start</a> <a href='/p'>Politik</a></nav>"
    path.write_text(f"<html><body>{links}<article>{news}</article></body></html>", encoding="utf-8")
    article = read_file(path)
    assert talk in article.text
    assert not any(mark.span.of(article.text) == talk for mark in article.furniture)


@pytest.mark.parametrize(
    ("head", "address"),
    [
        ('<link rel="canonical" href="https://hafenbote.example/a">', "https://hafenbote.example/a"),
        ('<meta property="og:url" content="https://hafenbote.example/b">', "https://hafenbote.example/b"),
        ('<link rel="canonical" href="/relative">', None),
        ('<link rel="canonical" href="file:///etc/passwd">', None),
    ],
)
def test_a_page_tells_its_address_and_section(
    tmp_path: Path, body: tuple[str, ...], head: str, address: str | None
) -> None:
    path = tmp_path / "page.html"
    news = "".join(f"<p>{paragraph}</p>" for paragraph in body)
    section = '<meta property="article:section" content="Häfen">'
    path.write_text(
        f"<html><head>{head}{section}</head><body><article>{news}</article></body></html>", encoding="utf-8"
    )
    masthead = read_file(path).masthead
    assert (masthead.address.value if masthead.address else None) == address
    assert masthead.section is not None
    assert masthead.section.value == "Häfen"


def test_a_saved_page_tells_where_it_was_saved_from(tmp_path: Path, made: dict[str, Callable[[], bytes]]) -> None:
    path = tmp_path / "saved.mhtml"
    path.write_bytes(b"Snapshot-Content-Location: https://hafenbote.example/c\r\n" + made["mhtml"]())
    found = read_file(path).masthead.address
    assert found is not None
    assert found.value == "https://hafenbote.example/c"
    page = made["html"]().replace(b"<html", b"<!-- saved from url=(0027)https://hafenbote.example/d -->\n<html", 1)
    (tmp_path / "saved.html").write_bytes(page)
    commented = read_file(tmp_path / "saved.html").masthead.address
    assert commented is not None
    assert commented.value == "https://hafenbote.example/d"
