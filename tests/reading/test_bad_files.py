"""What cannot become an article is refused in one sentence that names the file and says what to do."""

from __future__ import annotations

import os
import plistlib
import socket
import struct
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from newsreader.model.errors import UnreadableFileError
from newsreader.reading import read_file, read_text
from newsreader.reading.formats.file_bytes import LARGEST
from newsreader.resources.wording import wording


def refusal(path: Path) -> UnreadableFileError:
    with pytest.raises(UnreadableFileError) as refused:
        read_file(path)
    return refused.value


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def folder(tmp_path: Path) -> Path:
    (tmp_path / "folder.txt").mkdir()
    return tmp_path / "folder.txt"


def pipe(tmp_path: Path) -> Path:
    os.mkfifo(tmp_path / "pipe.txt")
    return tmp_path / "pipe.txt"


def socket_file(tmp_path: Path) -> Path:
    path = tmp_path / "s.txt"
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(path))
    return path


def archive(tmp_path: Path) -> Path:
    with zipfile.ZipFile(tmp_path / "archive.txt", "w") as packed:
        packed.writestr("picture.png", "no picture")
    return tmp_path / "archive.txt"


def sparse_giant(tmp_path: Path) -> Path:
    path = written(tmp_path, "giant.txt", b"")
    os.truncate(path, 200_000_000)
    return path


def loop(tmp_path: Path) -> Path:
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    return tmp_path / "loop.txt"


PNG = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sIIBBBBB", 13, b"IHDR", 4, 4, 8, 2, 0, 0, 0)

BAD: list[tuple[str, Callable[[Path], Path], str]] = [
    ("missing", lambda tmp: tmp / "gone.txt", "missing"),
    ("in a file", lambda tmp: written(tmp, "a.txt", b"a") / "b.txt", "missing"),
    ("with a NUL in its name", lambda tmp: tmp / "a\0b.txt", "missing"),
    ("a folder", folder, "folder"),
    ("a pipe", pipe, "not_a_file"),
    ("a device", lambda _: Path("/dev/zero"), "not_a_file"),
    ("a socket", socket_file, "not_a_file"),
    ("a link to itself", loop, "failed"),
    ("empty", lambda tmp: written(tmp, "empty.txt", b""), "empty"),
    ("blank", lambda tmp: written(tmp, "blank.txt", " \t\r\n\xa0\ufeff\u200b".encode()), "blank"),
    ("only a mark", lambda tmp: written(tmp, "mark.txt", b"\xef\xbb\xbf"), "blank"),
    ("too large", sparse_giant, "too_large"),
    ("one byte too large", lambda tmp: written(tmp, "large.txt", b"a" * (LARGEST + 1)), "too_large"),
    ("a picture", lambda tmp: written(tmp, "picture.txt", PNG), "binary"),
    ("a program", lambda tmp: written(tmp, "program.txt", b"\x7fELF\x02\x01\x01" + b"\x90" * 50), "binary"),
    ("an archive", archive, "binary"),
    ("the head of a PDF", lambda tmp: written(tmp, "report.txt", b"%PDF-1.7\n1 0 obj\n"), "damaged"),
    ("an old document of Word", lambda tmp: written(tmp, "report.doc", b"\xd0\xcf\x11\xe0" * 9), "old_document"),
    ("text with NUL", lambda tmp: written(tmp, "nul.txt", b"Ein Text\0 mit einem Nullzeichen"), "binary"),
    ("control characters", lambda tmp: written(tmp, "control.txt", b"\x01\x02\x03\x04abc" * 40), "binary"),
    ("a PDF by name", lambda tmp: written(tmp, "report.PDF", b"%PDF-1.7\n"), "damaged"),
    ("a page without text", lambda tmp: written(tmp, "page.html", b"<script>var a = 1</script>"), "no_article"),
    ("a picture by name", lambda tmp: written(tmp, "picture.jpeg", b"\xff\xd8\xff\xe0 Bild"), "picture"),
    ("a table by name", lambda tmp: written(tmp, "table.xlsx", b"PK\x03\x04 [Content_Types]"), "table"),
    ("a table by its parts", lambda tmp: written(tmp, "table.docx", b"PK\x03\x04 xl/workbook.xml"), "table"),
    ("a message of Outlook", lambda tmp: written(tmp, "letter.msg", b"\xd0\xcf\x11\xe0" * 9), "old_letter"),
    ("a document of Pages", lambda tmp: written(tmp, "text.pages", b"PK\x03\x04 Index.zip"), "old_document"),
    ("a recording", lambda tmp: written(tmp, "interview.mp3", b"ID3\x04 Ton"), "sound"),
    ("a package by name", lambda tmp: written(tmp, "all.zip", b"PK\x03\x04 a.txt"), "package"),
    ("data of programs", lambda tmp: written(tmp, "data.json", b"{}"), "kind_not_read"),
    (
        "a link of Windows",
        lambda tmp: written(tmp, "a.url", b"[InternetShortcut]\r\nURL=https://a.example/\r\n"),
        "only_address",
    ),
    (
        "a link by another name",
        lambda tmp: written(tmp, "a.txt", b"[InternetShortcut]\nURL=http://a.example/"),
        "only_address",
    ),
    (
        "a link of a desktop",
        lambda tmp: written(tmp, "a.desktop", b"[Desktop Entry]\nType=Link\nURL=https://a.example/"),
        "only_address",
    ),
    ("a program of a desktop", lambda tmp: written(tmp, "b.desktop", b"[Desktop Entry]\nExec=/bin/true"), "damaged"),
    (
        "a link of the Finder",
        lambda tmp: written(tmp, "a.webloc", plistlib.dumps({"URL": "https://a.example/"})),
        "only_address",
    ),
    (
        "a binary link",
        lambda tmp: written(tmp, "b.webloc", plistlib.dumps({"URL": "https://a.example/"}, fmt=plistlib.FMT_BINARY)),
        "only_address",
    ),
    ("an address of another kind", lambda tmp: written(tmp, "link.txt", b"ftp://example.org/a"), "only_address"),
    ("only an address", lambda tmp: written(tmp, "link.txt", b"https://example.org/article\n"), "only_address"),
]


@pytest.mark.parametrize(("make", "key"), [row[1:] for row in BAD], ids=[row[0] for row in BAD])
def test_a_bad_file_is_refused_by_name(make: Callable[[Path], Path], key: str, tmp_path: Path) -> None:
    path = make(tmp_path)
    message = refusal(path).message
    assert message.key == f"reading.{key}"
    for language in ("de", "en"):
        assert path.name in wording(language).say(message)


def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, "secret.txt", b"Text")
    path.chmod(0)
    with nobody_special():
        assert refusal(path).message.key == "reading.forbidden"


@contextmanager
def nobody_special() -> Iterator[None]:
    """Where the tests run as root, who may read everything, be somebody else for a while."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(65_534)
    try:
        yield
    finally:
        os.seteuid(before)


def test_a_name_that_is_no_text_can_still_be_told(tmp_path: Path) -> None:
    name = os.fsdecode(b"K\xfcste.txt")
    message = refusal(tmp_path / name).message
    wording("de").say(message).encode("utf-8")


@pytest.mark.parametrize(
    ("pasted", "key"),
    [
        ("", "nothing_pasted"),
        (" \n\xa0", "nothing_pasted"),
        ("https://www.example.org/politik/artikel-1.html ", "only_address"),
        ("www.example.org", "only_address"),
        ("wort " * 200_001, "too_long"),
        ("a" * (LARGEST + 1), "too_large"),
    ],
)
def test_pasted_text_that_is_no_article_is_refused(pasted: str, key: str) -> None:
    with pytest.raises(UnreadableFileError) as refused:
        read_text(pasted, "Eingefügter Text")
    assert refused.value.message.key == f"reading.{key}"
    assert "Eingefügter Text" in wording("de").say(refused.value.message)


def test_both_interface_languages_say_the_same_keys() -> None:
    keys = [{key for key in wording(language).sentences if key.startswith("reading.")} for language in ("de", "en")]
    assert keys[0] == keys[1] != set()


def test_what_has_another_ending_but_is_text_is_read(tmp_path: Path) -> None:
    path = written(tmp_path, "bericht.2025", b"Der Rat hat getagt und nichts beschlossen.")
    assert read_file(path).text == "Der Rat hat getagt und nichts beschlossen."


def test_an_article_knows_where_it_came_from(tmp_path: Path) -> None:
    path = written(tmp_path, "rat.md", b"# Der Rat tagt heute\n\nDer Rat hat getagt.")
    source = read_file(path).source
    assert (source.name, source.path, source.encoding) == ("rat.md", str(path), "utf-8")
    pasted = read_text("Der Rat hat getagt.", "Eingefügter Text").source
    assert (pasted.name, pasted.path, pasted.encoding) == ("Eingefügter Text", None, None)
