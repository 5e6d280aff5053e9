"""Files made to do harm, or broken, end in one sentence that names them: nothing is fetched, nothing bursts."""

from __future__ import annotations

import plistlib
import time
import zipfile
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsreader.model.errors import PasswordNeededError, UnreadableFileError
from newsreader.reading import read_file, read_html, read_text
from newsreader.reading.formats.kinds import reader_for
from newsreader.resources.wording import wording

Make = Callable[[], bytes]
Parts = dict[str, Callable[..., bytes]]
ENTITIES = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha" * 10}">' for n in range(9))
BOMB = f"<!DOCTYPE x [{ENTITIES}]>"
XXE = '<!DOCTYPE x [<!ENTITY e8 SYSTEM "file:///etc/hostname">]>'


def refused(data: bytes, name: str, folder: Path) -> str:
    """The key of what is said of such a file, which is said by name in both languages."""
    path = folder / name
    path.write_bytes(data)
    with pytest.raises(UnreadableFileError) as trouble:
        read_file(path)
    for language in ("de", "en"):
        assert name in wording(language).say(trouble.value.message)
    return trouble.value.message.key.removeprefix("reading.")


@pytest.mark.parametrize("kind", ["docx", "odt", "epub"])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_half_a_package_is_damaged(kind: str, share: float, made: dict[str, Make], tmp_path: Path) -> None:
    data = made[kind]()
    assert refused(data[: int(len(data) * share)], f"a.{kind}", tmp_path) == "damaged"


def test_half_a_file_of_another_kind_never_breaks_the_reader(made: dict[str, Make]) -> None:
    for kind in ("html", "mhtml", "webarchive", "rtf", "eml", "md", "pdf"):
        data = made[kind]()
        for share in (0.02, 0.1, 0.5, 0.9):
            read_or_refused(data[: int(len(data) * share)], f"a.{kind}")


def read_or_refused(data: bytes, name: str) -> None:
    with suppress(UnreadableFileError):
        reader_for(name, data)(data, name)


def test_a_pdf_cut_off_at_its_head_is_damaged(made: dict[str, Make], tmp_path: Path) -> None:
    assert refused(made["pdf"]()[:400], "a.pdf", tmp_path) == "damaged"


@pytest.mark.parametrize("kind", ["docx", "odt", "epub", "pdf", "rtf", "webarchive", "mhtml"])
def test_plain_words_under_another_name(kind: str, tmp_path: Path) -> None:
    assert refused(b"Der Rat hat getagt.", f"a.{kind}", tmp_path) == "damaged"


@pytest.mark.parametrize("kind", ["docx", "odt", "epub"])
def test_a_package_made_to_burst_is_not_opened(kind: str, written_parts: Parts, tmp_path: Path) -> None:
    name = {"docx": "word/document.xml", "odt": "content.xml", "epub": "OEBPS/book.opf"}[kind]
    data = written_parts["zip"]({name: b" " * 100_000_000})
    assert refused(data, f"a.{kind}", tmp_path) == "swollen"


@pytest.mark.parametrize("head", [BOMB, XXE], ids=["bomb", "external"])
@pytest.mark.parametrize("kind", ["docx", "odt", "epub"])
def test_entities_are_not_unfolded(kind: str, head: str, written_parts: Parts, tmp_path: Path) -> None:
    words = {
        "docx": "<w:p><w:r><w:t>Anfang &e8; Ende</w:t></w:r></w:p>",
        "odt": "<text:p>Anfang &e8; Ende</text:p>",
        "epub": "<p>Anfang &e8; Ende</p>",
    }
    path = tmp_path / f"a.{kind}"
    path.write_bytes(written_parts[kind](words[kind], head))
    begin = time.process_time()
    with suppress(UnreadableFileError):
        assert len(read_file(path).text) < 100
    assert time.process_time() - begin < 2


def test_locked_documents_say_so(made: dict[str, Make], tmp_path: Path) -> None:
    with pikepdf.open(BytesIO(made["pdf"]())) as pdf:
        pdf.save(tmp_path / "locked.pdf", encryption=pikepdf.Encryption(user="geheim", owner="geheim"))
        pdf.save(tmp_path / "owned.pdf", encryption=pikepdf.Encryption(user="", owner="geheim"))
    assert refused((tmp_path / "locked.pdf").read_bytes(), "a.pdf", tmp_path) == "password_needed"
    assert read_file(tmp_path / "owned.pdf").text
    assert refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "a.docx", tmp_path) == "locked"


def test_a_locked_pdf_opens_with_its_password_and_no_other(
    made: dict[str, Make], headline: str, tmp_path: Path
) -> None:
    path = tmp_path / "locked.pdf"
    with pikepdf.open(BytesIO(made["pdf"]())) as pdf:
        pdf.save(path, encryption=pikepdf.Encryption(user="Größe 1", owner="x", R=6))
    with pytest.raises(PasswordNeededError) as wrong:
        read_file(path, password="größe 1")
    assert wrong.value.message.key == "reading.password_wrong"
    assert read_file(path, password="Größe 1").title == headline


def test_enciphered_parts_of_documents_and_books_are_locked(written_parts: Parts, tmp_path: Path) -> None:
    document = {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": b"\x17\x03 cipher"}
    document["META-INF/manifest.xml"] = b"<manifest><file-entry><encryption-data/></file-entry></manifest>"
    assert refused(written_parts["zip"](document), "a.odt", tmp_path) == "locked"
    book = {"mimetype": "application/epub+zip", "META-INF/container.xml": b"<container/>"}
    book["META-INF/encryption.xml"] = b'<encryption><CipherReference URI="OEBPS/one.xhtml"/></encryption>'
    assert refused(written_parts["zip"](book), "a.epub", tmp_path) == "locked"


def test_a_scanned_sheet_says_so(tmp_path: Path) -> None:
    with pikepdf.new() as pdf:
        picture = pikepdf.Stream(pdf, bytes(64), Width=8, Height=8, BitsPerComponent=8, Subtype=pikepdf.Name.Image)
        picture.ColorSpace, picture.Type = pikepdf.Name.DeviceGray, pikepdf.Name.XObject
        page = pdf.add_blank_page()
        page.add_resource(picture, pikepdf.Name.XObject, pikepdf.Name.P)
        page.Contents = pikepdf.Stream(pdf, b"q 500 0 0 700 0 0 cm /P Do Q")
        pdf.save(tmp_path / "scan.pdf")
    assert refused((tmp_path / "scan.pdf").read_bytes(), "scan.pdf", tmp_path) == "only_pictures"


def test_a_pdf_longer_than_a_newspaper(tmp_path: Path) -> None:
    with pikepdf.new() as pdf:
        for _ in range(201):
            pdf.add_blank_page()
        pdf.save(tmp_path / "long.pdf")
    assert refused((tmp_path / "long.pdf").read_bytes(), "long.pdf", tmp_path) == "too_many_pages"


DEEP: dict[str, Callable[[Parts], bytes]] = {
    "html": lambda _: b"<div>" * 100_000 + b"Ein Satz, der tief unten steht." + b"</div>" * 100_000,
    "htm": lambda _: b"<table><tr><td>" * 20_000 + b"Ein Satz, der tief unten steht.",
    "xhtml": lambda _: b"<b><p>" * 30_000 + b"Ein Satz.",
    "docx": lambda parts: parts["docx"]("<w:sdt><w:sdtContent>" * 5_000 + "</w:sdtContent></w:sdt>" * 5_000),
    "odt": lambda parts: parts["odt"]("<text:section>" * 50_000 + "</text:section>" * 50_000),
    "epub": lambda parts: parts["epub"]("<div>" * 100_000 + "Ein Satz."),
    "rtf": lambda _: b"{\\rtf1" + b"{" * 100_000 + b"Ein Satz." + b"}" * 100_001,
    "webarchive": lambda _: b"<plist>" + b"<array>" * 50_000 + b"</array>" * 50_000 + b"</plist>",
    "eml": lambda _: b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(2_000)),
    "md": lambda _: b"**_[" * 50_000 + b"Ein Satz." + b"> " * 50_000 + b"`*" * 50_000,
}


@pytest.mark.parametrize("kind", DEEP)
def test_deep_nesting_is_read_or_refused_in_time(kind: str, written_parts: Parts) -> None:
    data = DEEP[kind](written_parts)
    begin = time.process_time()
    read_or_refused(data, f"a.{kind}")
    assert time.process_time() - begin < 5


@pytest.mark.parametrize("kind", ["html", "docx", "epub"])
def test_more_elements_than_an_article_can_have(kind: str, written_parts: Parts, tmp_path: Path) -> None:
    page = "".join(f"<p>{number}</p>" for number in range(60_000))
    runs = "".join(f"<w:r><w:t>{number}</w:t></w:r>" for number in range(60_000))
    inner = {"docx": f"<w:p>{runs}</w:p>", "epub": page}
    data = written_parts[kind](inner[kind]) if kind in inner else page.encode()
    assert refused(data, f"a.{kind}", tmp_path) == "too_many_parts"


@pytest.mark.parametrize(
    "head",
    [
        b"Content-Type: text/html" + b"; a=b" * 300_000,
        b"Content-Type: multipart/mixed; boundary=b\n" + b"\n--b\n" * 300_000,
    ],
    ids=["labels", "parts"],
)
def test_an_endless_letter_is_not_read(head: bytes, tmp_path: Path) -> None:
    begin = time.process_time()
    assert refused(head + b"\n\nSatz.", "a.eml", tmp_path) == "damaged"
    assert time.process_time() - begin < 1


def test_pictures_and_scripts_in_a_page_do_not_count(made: dict[str, Make], tmp_path: Path) -> None:
    picture = b'<img src="data:image/png;base64,' + b"iVBO" * 2_000_000 + b'">'
    script = b"<script>var a = '" + b"<p>" * 2_000_000 + b"'</script>"
    path = tmp_path / "a.html"
    path.write_bytes(made["html"]().replace(b"<nav>", picture + script + b"<nav>"))
    assert read_file(path).title.startswith("Hafenchefin")


def test_a_page_with_litter_in_it_is_read(made: dict[str, Make], tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(made["html"]().replace(b"Rat im Juni", b"Rat\0 im Juni"))
    assert "entscheidet der Rat im Juni" in read_file(path).text


WIDE: dict[str, bytes] = {
    "elements.html": b"<p>a " * 49_000,
    "boxes.html": b"<div>a</div>" * 49_000,
    "links.html": b"<a href=x>Link</a> " * 49_000,
    "cells.html": b"<table>" + b"<tr><td>a" * 49_000,
    "picture.rtf": b"{\\rtf1 {\\pict " + b"0f" * 20_000_000 + b"}Satz.\\par}",
    "groups.rtf": b"{\\rtf1 " + b"{\\b a}" * 3_000_000 + b"}",
    "stars.md": b"**a" * 1_600_000,
    "strokes.md": b"__a " * 1_200_000,
    "attached.eml": b"Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nSatz.\n--b\n"
    b"Content-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n" + b"iVBO\n" * 8_000_000 + b"--b--\n",
}


@pytest.mark.slow
@pytest.mark.parametrize("name", WIDE)
def test_the_largest_files_are_read_or_refused_in_ten_seconds(name: str) -> None:
    begin = time.process_time()
    read_or_refused(WIDE[name], name)
    assert time.process_time() - begin < 10


LINKS: dict[str, bytes] = {
    "url": b"[InternetShortcut]\r\nURL=https://a.example/\r\n",
    "desktop": b"[Desktop Entry]\nType=Link\nURL=https://a.example/",
    "webloc": plistlib.dumps({"URL": "https://a.example/"}, fmt=plistlib.FMT_BINARY),
}
FUZZED = ("html", "mhtml", "webarchive", "docx", "odt", "rtf", "eml", "epub", "md", "pdf", "txt", *LINKS)
many = settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
changes = st.lists(st.tuples(st.integers(0, 100_000), st.integers(0, 40), st.binary(max_size=40)), max_size=8)


def opened_or_refused(data: bytes, path: Path) -> None:
    """Goes all the way that a file goes, to its masthead and furniture."""
    path.write_bytes(data)
    with suppress(UnreadableFileError):
        article = read_file(path)
        for span in (*article.paragraphs(), *(piece.span for piece in article.furniture)):
            assert 0 <= span.start < span.end <= len(article.text)


@pytest.mark.slow
@pytest.mark.parametrize("kind", FUZZED)
def test_whatever_is_in_a_file_nothing_else_comes_out(kind: str, made: dict[str, Make], tmp_path: Path) -> None:
    whole = LINKS[kind] if kind in LINKS else made[kind]()

    @many
    @given(changes)
    def damaged(changes: list[tuple[int, int, bytes]]) -> None:
        data = whole
        for place, length, put in changes:
            begin = place % len(whole)
            data = data[:begin] + put + data[begin + length :]
        opened_or_refused(data, tmp_path / f"a.{kind}")

    @many
    @given(st.binary(max_size=2_000))
    def anything(data: bytes) -> None:
        opened_or_refused(data, tmp_path / f"a.{kind}")
        opened_or_refused(whole[:40] + data, tmp_path / f"a.{kind}")

    damaged()
    anything()


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["docx", "odt", "epub"])
def test_whatever_is_in_a_package_nothing_else_comes_out(
    kind: str, made: dict[str, Make], written_parts: Parts, tmp_path: Path
) -> None:
    with zipfile.ZipFile(BytesIO(made[kind]())) as package:
        files = {part.filename: package.read(part) for part in package.infolist()}

    @many
    @given(st.sampled_from(sorted(files)), changes)
    def damaged(name: str, changes: list[tuple[int, int, bytes]]) -> None:
        content = files[name]
        for place, length, put in changes:
            begin = place % max(1, len(content))
            content = content[:begin] + put + content[begin + length :]
        opened_or_refused(written_parts["zip"]({**files, name: content}), tmp_path / f"a.{kind}")

    damaged()


PIECES = ("<p>", "</p>", "<ul><li>", "<br>", "<!--StartFragment-->", "<![CDATA[", "&amp;", "&#0;", "\ud800", "\0", "ä ")
MARKUP = st.lists(st.sampled_from(PIECES))


@pytest.mark.slow
@many
@given(MARKUP.map("".join) | st.text(st.characters()), st.text(st.characters()), st.booleans())
def test_whatever_is_pasted_nothing_else_comes_out(source: str, text: str, is_mended: bool) -> None:
    with suppress(UnreadableFileError):
        read_html(source, text, "Auswahl", is_mended=is_mended)
    with suppress(UnreadableFileError):
        read_text(source + text, "Text", is_mended=is_mended)
