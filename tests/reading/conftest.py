"""One article, made as every kind of file that is read."""

from __future__ import annotations

import plistlib
import zipfile
from collections.abc import Callable, Mapping
from email.message import EmailMessage
from html import escape
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication

HEADLINE = "Hafenchefin tritt nach Streit über neue Brücke zurück"
BYLINE = "Von Käthe Öhlmann"
DAY = "5. Mai 2025, 14:30 Uhr"
BODY = (
    "LÜBECK (dpa) - Die Chefin des Hafens hat am Montag ihr Amt niedergelegt. Das teilte die Stadt nach einer langen "
    "Sitzung des Rates mit, die erst am frühen Morgen zu Ende gegangen war.",
    "„Ich gehe, weil der Streit der Sache schadet“, sagte Jäger nach Angaben ihres Sprechers. Sie habe die Brücke nie "
    "gewollt, wolle dem Bau aber auch nicht länger im Wege stehen; die Kosten lägen bei 12,5 Millionen Euro.",
    "Die Opposition begrüßte den Schritt. Er komme „spät, aber nicht zu spät“, hieß es aus der Fraktion, die seit dem "
    "Herbst ihren Rücktritt gefordert hatte. Der Nord-Süd-Verkehr auf der Trave ruht seit dem Unfall im März.",
    "Über die Nachfolge entscheidet der Rat im Juni. Bis dahin führt ihr Stellvertreter die Geschäfte, der als "
    "vorsichtiger Rechner gilt und den Haushalt des Hafens zweimal vor dem Minus bewahrt hat.",
)
LINES = (HEADLINE, BYLINE, DAY, *BODY)

Make = Callable[[], bytes]


def markup(lines: tuple[str, ...] = LINES) -> str:
    """The article as the body of a page: its headline, then paragraphs."""
    return f"<h1>{escape(lines[0])}</h1>" + "".join(f"<p>{escape(line)}</p>" for line in lines[1:])


def web_page() -> str:
    links = "".join(f'<li><a href="/{name}">{name}</a></li>' for name in ("Start", "Politik", "Sport"))
    return (
        f'<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>{HEADLINE} - Hafenbote</title>'
        '<meta property="og:site_name" content="Hafenbote"><meta name="author" content="Käthe Öhlmann">'
        '<meta property="article:published_time" content="2025-05-05T14:30:00+02:00"></head>'
        f"<body><nav><ul>{links}</ul></nav><article>{markup()}</article>"
        "<footer><p>Impressum</p></footer><script>document.title = 1</script></body></html>"
    )


def saved_page() -> bytes:
    whole = EmailMessage()
    whole["From"] = "<Saved by Blink>"
    whole["Subject"] = HEADLINE
    whole.set_content(web_page(), subtype="html", cte="quoted-printable")
    whole.make_related()
    whole.add_related(b"\x89PNG", "image", "png")
    return whole.as_bytes()


def web_archive() -> bytes:
    page = {"WebResourceData": web_page().encode(), "WebResourceTextEncodingName": "UTF-8"}
    return plistlib.dumps({"WebMainResource": page}, fmt=plistlib.FMT_BINARY)


def packed(files: Mapping[str, str | bytes]) -> bytes:
    """A package of these files, in order; a file that names the kind is stored as it is."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in files.items():
            method = zipfile.ZIP_STORED if name == "mimetype" else None
            package.writestr(name, content, method)
    return made.getvalue()


def unpacked(data: bytes) -> dict[str, bytes]:
    """The files of a package, in order."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        return {part.filename: package.read(part) for part in package.infolist()}


def word_document(body: str | None = None, head: str = "") -> bytes:
    """A document of Word with this body, or with the article."""
    if body is None:
        body = "".join(f"<w:p><w:r><w:t>{escape(line)}</w:t></w:r></w:p>" for line in LINES)
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    return packed(
        {
            "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/></Types>',
            "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="r1" Type="{relation}" Target="word/document.xml"/></Relationships>',
            "word/document.xml": '<?xml version="1.0" encoding="UTF-8"?>' + head + "<w:document "
            'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
            f'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>{body}'
            "</w:body></w:document>",
        }
    )


def open_document(body: str | None = None, head: str = "") -> bytes:
    """A document of LibreOffice with this body, or with the article."""
    if body is None:
        body = f"<text:h>{HEADLINE}</text:h>" + "".join(f"<text:p>{escape(line)}</text:p>" for line in LINES[1:])
    names = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "table")
    )
    content = f'<?xml version="1.0" encoding="UTF-8"?>{head}<office:document-content{names}><office:body>'
    return packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"{content}<office:text>{body}</office:text></office:body></office:document-content>",
        }
    )


def rich_text(lines: tuple[str, ...] = LINES) -> bytes:
    """As Word writes it: letters outside ASCII by their number."""

    def coded(line: str) -> str:
        plain = line.replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}")
        return "".join(sign if ord(sign) < 128 else f"\\u{ord(sign)}?" for sign in plain)

    body = "\\par\n".join(coded(line) for line in lines)
    return ("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}\\f0\\fs24 " + body + "\\par}").encode("ascii")


def letter(lines: tuple[str, ...] = LINES) -> bytes:
    message = EmailMessage()
    message["Subject"] = f"WG: {lines[0]}"
    message["From"] = "redaktion@example.org"
    message.set_content("\n\n".join(lines))
    message.add_alternative(f"<html><body>{markup(lines)}</body></html>", subtype="html")
    return message.as_bytes()


def book(chapter: str | None = None, head: str = "") -> bytes:
    page = f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>1</title></head><body>{chapter or markup()}</body>'
    return packed(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
            '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
            "OEBPS/book.opf": f'{head}<package xmlns="http://www.idpf.org/2007/opf"><metadata '
            f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{HEADLINE}</dc:title></metadata><manifest>'
            '<item id="c" href="one%20chapter.xhtml" media-type="application/xhtml+xml"/>'
            '<item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/></manifest>'
            '<spine><itemref idref="n"/><itemref idref="c"/></spine></package>',
            "OEBPS/one chapter.xhtml": f"{page}</html>",
            "OEBPS/nav.xhtml": "<html><body><p>Inhalt</p></body></html>",
        }
    )


def markdown() -> bytes:
    link = BODY[0].replace("am Montag", "[am *Montag*](https://example.org/a)")
    rest = [BODY[1].replace("Jäger", "**Jäger**"), *BODY[2:]]
    return "\n\n".join((f"# {HEADLINE}", f"_{BYLINE}_", DAY, link, *rest)).encode()


def printed(html: str, path: Path, columns_of: float = 360.0) -> bytes:
    """A PDF of this text, as wide as so many points, as a word processor writes it."""
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QSizeF(columns_of + 60, 420), QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(72)
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(QSizeF(columns_of + 60, 420))
    document.setDocumentMargin(30)
    document.setHtml(html)
    document.print_(writer)
    del writer
    return path.read_bytes()


@pytest.fixture
def pdf_of(qapp: QApplication, tmp_path: Path) -> Callable[[str], bytes]:  # noqa: ARG001 - Qt paints the PDF
    """Makes a PDF of a text in HTML."""
    return lambda html: printed(html, tmp_path / "made.pdf")


@pytest.fixture
def made(pdf_of: Callable[[str], bytes]) -> dict[str, Make]:
    """How the article is made as each kind of file, by suffix."""
    return {
        "txt": lambda: "\n\n".join(LINES).encode("cp1252"),
        "md": markdown,
        "html": lambda: web_page().encode(),
        "mhtml": saved_page,
        "webarchive": web_archive,
        "docx": word_document,
        "odt": open_document,
        "rtf": rich_text,
        "eml": letter,
        "epub": book,
        "pdf": lambda: pdf_of(markup()),
    }


@pytest.fixture
def saved_as(pdf_of: Callable[[str], bytes]) -> Callable[[tuple[str, ...]], dict[str, bytes]]:
    """Any article, headline first, saved in every kind of file; none states more than its text."""

    def saved(lines: tuple[str, ...]) -> dict[str, bytes]:
        runs = "".join(f"<w:p><w:r><w:t>{escape(line)}</w:t></w:r></w:p>" for line in lines)
        rows = "".join(f"<text:p>{escape(line)}</text:p>" for line in lines)
        page = f"<title>{escape(lines[0])}</title><body><article>{markup(lines)}</article></body>"
        return {
            "txt": "\n\n".join(lines).encode(),
            "md": "\n\n".join((f"# {lines[0]}", *lines[1:])).encode(),
            "html": f'<!DOCTYPE html><html><head><meta charset="utf-8">{page}</html>'.encode(),
            "docx": word_document(runs),
            "odt": open_document(rows),
            "rtf": rich_text(lines),
            "eml": letter(lines),
            "epub": book(markup(lines)),
            "pdf": pdf_of(markup(lines)),
        }

    return saved


@pytest.fixture
def written_parts() -> dict[str, Callable[..., Any]]:
    """Makers that take the inner part of a document, for what the tests put there; and what takes packages apart."""
    return {"docx": word_document, "odt": open_document, "epub": book, "zip": packed, "unzipped": unpacked}


@pytest.fixture
def headline() -> str:
    """What the article is called."""
    return HEADLINE


@pytest.fixture
def body() -> tuple[str, ...]:
    """The paragraphs of the article."""
    return BODY
