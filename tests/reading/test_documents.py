"""What writers and word processors put into documents beside the words stays out of the sentences."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from newsreader.model.article import Article
from newsreader.reading import read_file

Parts = dict[str, Callable[..., Any]]
Make = Callable[[], bytes]


@pytest.fixture
def read(tmp_path: Path) -> Callable[[bytes, str], Article]:
    """Reads these bytes as a file of that kind."""

    def read(data: bytes, kind: str) -> Article:
        path = tmp_path / f"rat.{kind}"
        path.write_bytes(data)
        return read_file(path)

    return read


Read = Callable[[bytes, str], Article]


def test_notes_of_libreoffice_stand_below_the_text(read: Read, written_parts: Parts) -> None:
    note = (
        '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
        "<text:note-body><text:p>Quelle: Stadtarchiv.</text:p></text:note-body></text:note>"
    )
    lost = "<text:tracked-changes><text:changed-region><text:deletion><text:p>Weg"
    lost += f"{note}</text:p></text:deletion></text:changed-region></text:tracked-changes>"
    seen = f"Der Rat{note} tagt<text:hidden-text> heimlich</text:hidden-text>."
    data = written_parts["odt"](f"{lost}<text:p>{seen}</text:p><text:p>Ende.</text:p>")
    assert read(data, "odt").text == "Der Rat tagt.\n\nEnde.\n\nQuelle: Stadtarchiv."


def test_notes_of_word_stand_below_the_text(read: Read, written_parts: Parts) -> None:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    call = '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r>'
    words = f"<w:p><w:r><w:t>Der Rat</w:t></w:r>{call}<w:r><w:t xml:space='preserve'> tagt.</w:t></w:r></w:p>"
    document = written_parts["docx"](words)
    parts = written_parts["unzipped"](document)
    for part, text in (("footnote", "Quelle: Stadtarchiv."), ("comment", "Stimmt das?")):
        number = {"footnote": 2, "comment": 0}[part]
        inner = f'<w:{part} w:id="{number}"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:{part}>'
        parts[f"word/{part}s.xml"] = f'<w:{part}s xmlns:w="{space}">{inner}</w:{part}s>'.encode()
    parts["word/_rels/document.xml.rels"] = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="f" Type="{kind}/footnotes" Target="footnotes.xml"/>'
        f'<Relationship Id="c" Type="{kind}/comments" Target="comments.xml"/></Relationships>'
    ).encode()
    assert read(written_parts["zip"](parts), "docx").text == "Der Rat tagt.\n\nQuelle: Stadtarchiv."


def test_words_hidden_in_word_stay_hidden(read: Read, written_parts: Parts) -> None:
    def run(words: str, hidden: str = "") -> str:
        return f'<w:r><w:rPr>{hidden}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'

    words = run("Der Rat ") + run("heimlich ", "<w:vanish/>") + run("tagt", '<w:vanish w:val="0"/>') + run(".")
    assert read(written_parts["docx"](f"<w:p>{words}</w:p>"), "docx").text == "Der Rat tagt."


def test_a_word_document_whose_body_has_another_name(read: Read, written_parts: Parts) -> None:
    parts = written_parts["unzipped"](written_parts["docx"]("<w:p><w:r><w:t>Der Rat tagt.</w:t></w:r></w:p>"))
    parts["_rels/.rels"] = parts["_rels/.rels"].replace(b"document.xml", b"document2.xml")
    parts["word/document2.xml"] = parts.pop("word/document.xml")
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(b"document.xml", b"document2.xml")
    assert read(written_parts["zip"](parts), "docx").text == "Der Rat tagt."


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (rb"{\rtf1\ansi\ansicpg1252 K\'e4the \'84ja\'93 \'80 5}", "Käthe „ja“ € 5"),
        (rb"{\rtf1\mac J\'8ager gr\'9a\'a7er}", "Jäger größer"),
        (rb"{\rtf1\pca J\'84ger gr\'94\'e1er}", "Jäger größer"),
        (rb"{\rtf1\ansi{\fonttbl{\f0 A;}{\f1\fcharset238 B;}}\f0 Lech {\f1 Wa\'b3\'easa} kam}", "Lech Wałęsa kam"),
        (rb"{\rtf1\ansi\uc1 Stra\u223\'dfe \u-10179?\u-8704? {\uc0\u8222}so\u8220?}", "Straße 😀 „so“"),
        ("{\\rtf1\\ansi\\ansicpg1252 Käthe}".encode("cp1252"), "Käthe"),
        (b"{\\rtf1\\ansi Eins\\\nZwei\\\n\\\nDrei}", "Eins\n\nZwei\n\nDrei"),
        (rb"{\rtf1 US\_Pr\-\'e4sident\~hier\line dort\par{\b fett}\i0 er}", "US-Präsident hier\ndort\n\nfetter"),
        (rb"{\rtf1 Rat{\super\chftn{\footnote\chftn Quelle.}} tagt.\par Ende.}", "Rat tagt.\n\nEnde.\n\nQuelle."),
        (
            rb"{\rtf1 Rat{\shp{\*\shpinst{\sp{\sn a}{\sv 1}}{\shptxt Kasten\par}}{\shprslt Kasten}} tagt.}",
            "Rat tagt.\n\nKasten",
        ),
        (rb"{\rtf1 Rat {\deleted nichts }{\*\annotation Ja?}{\v still }{\*\neu weg}tagt{\header Kopf}.}", "Rat tagt."),
        (rb"{\rtf1\trowd Jahr\cell Tonnen\cell\row 2024\cell 12.400\cell\row}", "Jahr Tonnen\n\n2024 12.400"),
        (rb"{\rtf1{\field{\*\fldinst HYPERLINK x}{\fldrslt Hafen}} {\listtext 1.\tab}frei}", "Hafen frei"),
    ],
    ids=[
        "windows",
        "mac",
        "dos",
        "fonts",
        "numbers",
        "bare",
        "textedit",
        "signs",
        "notes",
        "boxes",
        "hidden",
        "table",
        "links",
    ],
)
def test_words_of_rich_text(read: Read, source: bytes, words: str) -> None:
    assert read(source, "rtf").text == words


@pytest.mark.parametrize("encoding", ["iso-8859-1", "utf-16", "windows-1252"])
def test_chapters_in_other_encodings(read: Read, written_parts: Parts, encoding: str) -> None:
    parts = written_parts["unzipped"](written_parts["epub"]("<p>Käthe sagt ja<a epub:type='noteref'>1</a>.</p>"))
    chapter = parts["OEBPS/one chapter.xhtml"].decode()
    parts["OEBPS/one chapter.xhtml"] = f'<?xml version="1.0" encoding="{encoding}"?>{chapter}'.encode(encoding)
    assert "Käthe sagt ja." in read(written_parts["zip"](parts), "epub").text


@pytest.mark.parametrize("encoding", ["windows-1252", "macintosh"])
def test_a_page_in_the_encoding_its_archive_names(
    read: Read, made: dict[str, Make], body: tuple[str, ...], encoding: str
) -> None:
    page = made["html"]().decode().replace('<meta charset="utf-8">', "")
    whole = b"Content-Type: text/html; charset=%s\n\n" % encoding.encode() + page.encode(encoding)
    assert body[0] in read(whole, "mhtml").text


FRONT = (
    '---\ntitle: "{title}"\nauthors: [Käthe Öhlmann, "Emre Yıldız"]\ndate: 2025-05-05\npublisher: Hafenbote\n'
    "tags:\n  - hafen\n---\n",
    '+++\ntitle = "{title}"\ndate = 2025-05-05T14:30:00+02:00\n+++\n',
)


@pytest.mark.parametrize("front", FRONT, ids=["yaml", "toml"])
def test_the_head_of_a_markdown_file_is_no_text(read: Read, headline: str, body: tuple[str, ...], front: str) -> None:
    article = read((front.format(title=headline) + "\n\n".join(body)).encode(), "md")
    assert article.text == "\n\n".join((headline, *body))
    masthead = article.masthead
    assert article.title == headline
    assert masthead.published
    day = masthead.published.value
    assert (day.date() if isinstance(day, datetime) else day) == date(2025, 5, 5)
    if "authors" in front:
        assert masthead.byline
        assert masthead.byline.value == "Käthe Öhlmann, Emre Yıldız"
        assert masthead.outlet
        assert masthead.outlet.value == "Hafenbote"


def test_a_rule_at_the_top_is_no_head(read: Read) -> None:
    assert read(b"---\nDer Rat tagt heute lange.\n---\nEnde.", "md").text == "Der Rat tagt heute lange.\n\nEnde."


def test_lines_of_a_markdown_paragraph_are_put_together(read: Read) -> None:
    source = (
        "# Der Rat tagt\nEr hat heute\nlange ~~kurz~~ getagt[^1].  \nUnd dann\n<!-- Nein? -->\n\n- Eins\n  und halb\n"
        "- Zwei\n\n| Jahr | Tonnen |\n|------|-------:|\n| 2024 | 12.400 |\n\n```\nerste\nzweite\n```\n"
        "Bier &amp; Brot, siehe [hier][1]\\\nEnde.\n\n[1]: https://example.org\n[^1]: Quelle.\n"
    )
    wanted = (
        "Der Rat tagt\nEr hat heute lange kurz getagt.\nUnd dann\n\n- Eins und halb\n- Zwei\n\nJahr | Tonnen\n\n"
        "2024 | 12.400\n\nerste\nzweite\n\nBier & Brot, siehe hier\nEnde.\n\nQuelle."
    )
    assert read(source.encode(), "md").text == wanted
