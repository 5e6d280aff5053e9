"""The same article in every encoding gives the same text."""

from __future__ import annotations

import codecs
import unicodedata
from pathlib import Path
from random import Random

import pytest

from newsreader.model.errors import UnreadableFileError
from newsreader.reading import read_file

ARTICLE = (
    "Größte Übung seit Jahren: Küstenwache läuft aus\n\n"
    "Die Küstenwache hat am Dienstag ihre größte Übung seit zehn Jahren begonnen. Über dreißig Schiffe üben vor Rügen."
    "\n\n„Wir müssen für den Ölunfall gerüstet sein“, sagte Käpt'n Jörg Süß – die Kosten: 3 Millionen €."
)
PLAIN = ARTICLE.replace("„", '"').replace("“", '"').replace("–", "-").replace("€", "Euro")
ENGLISH = "The coast guard began its largest exercise for ten years on Tuesday."
POLISH = (
    "Rząd przyjął w środę projekt ustawy o ochronie zabytków. Minister kultury powiedział, że środki trafią do gmin."
    "\n\nWedług opozycji pieniędzy jest za mało, żeby uratować najstarsze kościoły i dwory, które niszczeją od lat."
)
RUSSIAN = (
    "Правительство города сообщило в понедельник о новом мосте через реку. Строительство начнётся весной.\n\n"
    "По словам мэра, мост должен разгрузить центр города и сократить дорогу до вокзала на двадцать минут."
)

CONTROLS = bytes({*range(0x20), 0x7F})

NOISE = [bytes(range(0x80, 0x100)) * 40, Random(1).randbytes(3_000).translate(None, CONTROLS)]

WRITTEN = [
    ("utf-8", ARTICLE, ARTICLE.encode(), "utf-8", False),
    ("utf-8 with mark", ARTICLE, codecs.BOM_UTF8 + ARTICLE.encode(), "utf-8", False),
    ("utf-8, decomposed", ARTICLE, unicodedata.normalize("NFD", ARTICLE).encode(), "utf-8", False),
    ("utf-8, Windows lines", ARTICLE, ARTICLE.replace("\n", "\r\n").encode(), "utf-8", False),
    ("utf-8, old Mac lines", ARTICLE, ARTICLE.replace("\n", "\r").encode(), "utf-8", False),
    ("utf-8, paragraph separators", ARTICLE, ARTICLE.replace("\n\n", "\u2029\u2028").encode(), "utf-8", False),
    ("utf-8, hard spaces", ARTICLE, ARTICLE.replace(" ", "\xa0").encode(), "utf-8", False),
    ("utf-8, narrow spaces", ARTICLE, ARTICLE.replace(" ", "\u202f").encode(), "utf-8", False),
    ("utf-8, tabs", ARTICLE, ARTICLE.replace(" ", "\t").encode(), "utf-8", False),
    ("utf-8, soft hyphens", ARTICLE, ARTICLE.replace("st", "s\xadt").encode(), "utf-8", False),
    ("utf-16 little with mark", ARTICLE, codecs.BOM_UTF16_LE + ARTICLE.encode("utf-16-le"), "utf-16-le", False),
    ("utf-16 big with mark", ARTICLE, codecs.BOM_UTF16_BE + ARTICLE.encode("utf-16-be"), "utf-16-be", False),
    ("utf-32 with mark", ARTICLE, codecs.BOM_UTF32_LE + ARTICLE.encode("utf-32-le"), "utf-32-le", False),
    ("utf-16 little", ARTICLE, ARTICLE.encode("utf-16-le"), "utf-16-le", True),
    ("utf-16 big", ARTICLE, ARTICLE.encode("utf-16-be"), "utf-16-be", True),
    ("utf-16 without umlauts", ENGLISH, ENGLISH.encode("utf-16-le"), "utf-16-le", True),
    ("Windows", ARTICLE, ARTICLE.encode("cp1252"), "cp1252", True),
    ("Latin-1", PLAIN, PLAIN.encode("latin-1"), "cp1252", True),
    ("Mac", ARTICLE, ARTICLE.encode("mac_roman"), "mac_roman", True),
    (
        "one Mac sentence",
        "Für die Küche wäre das zu groß.",
        "Für die Küche wäre das zu groß.".encode("mac_roman"),
        "mac_roman",
        True,
    ),
    ("DOS", PLAIN, PLAIN.encode("cp850"), "cp850", True),
    ("DOS, French names", "Le théâtre où André a joué.", "Le théâtre où André a joué.".encode("cp850"), "cp850", True),
]


@pytest.mark.parametrize(
    ("text", "data", "encoding", "guessed"), [row[1:] for row in WRITTEN], ids=[row[0] for row in WRITTEN]
)
def test_every_encoding_gives_the_same_text(
    text: str, data: bytes, encoding: str, guessed: bool, tmp_path: Path
) -> None:
    path = tmp_path / "küste.txt"
    path.write_bytes(data)
    article = read_file(path)
    assert article.text == text
    assert (article.source.encoding, article.source.encoding_is_guessed) == (encoding, guessed)


@pytest.mark.parametrize(
    ("text", "encoding"), [(POLISH, "cp1250"), (POLISH, "iso8859-2"), (RUSSIAN, "cp1251"), (RUSSIAN, "koi8-r")]
)
def test_other_scripts_are_guessed(text: str, encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(text.encode(encoding))
    article = read_file(path)
    assert article.text == text
    assert article.source.encoding_is_guessed


def test_a_damaged_utf8_file_is_not_taken_for_windows(tmp_path: Path) -> None:
    path = tmp_path / "cut.txt"
    path.write_bytes(ARTICLE.encode()[:-2].replace("Jörg".encode(), b"J\xc3rg"))
    article = read_file(path)
    assert "Größte Übung" in article.text
    assert "J\N{REPLACEMENT CHARACTER}rg" in article.text
    assert article.source.encoding == "utf-8"
    assert article.source.encoding_is_guessed


def test_lone_surrogates_become_replacement_characters(tmp_path: Path) -> None:
    path = tmp_path / "surrogate.txt"
    path.write_bytes("Ein halbes \ud83d Zeichen im Text.".encode("utf-8", "surrogatepass"))
    assert read_file(path).text == "Ein halbes \N{REPLACEMENT CHARACTER} Zeichen im Text."


@pytest.mark.parametrize(
    "noise", [bytes(range(0x80, 0x100)) * 40, Random(1).randbytes(3_000).translate(None, CONTROLS)]
)
def test_bytes_in_no_encoding_are_refused(noise: bytes, tmp_path: Path) -> None:
    path = tmp_path / "noise.txt"
    path.write_bytes(noise)
    with pytest.raises(UnreadableFileError) as refused:
        read_file(path)
    assert refused.value.message.key == "reading.unknown_encoding"


@pytest.mark.parametrize("encoding", ["cp850", "cp1252", "mac_roman", "iso8859-15", "utf-16"])
@pytest.mark.parametrize("suffix", ["txt", "md", "html"])
def test_the_reader_knows_the_encoding_better(encoding: str, suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"brief.{suffix}"
    sentence = "Å wie Ånge, ð wie Þingvellir." if encoding in ("cp850", "cp1252") else "Äpfel für Jörg Süß"
    path.write_bytes(f"<p>{sentence}</p>".encode(encoding) if suffix == "html" else sentence.encode(encoding))
    article = read_file(path, encoding)
    assert article.text == sentence
    assert (article.source.encoding, article.source.encoding_is_guessed) == (encoding, False)


def test_a_chosen_encoding_that_cannot_be_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "brief.txt"
    path.write_bytes(b"f\xfcr")
    with pytest.raises(UnreadableFileError) as refused:
        read_file(path, "utf-8")
    assert refused.value.message.key == "reading.other_encoding"
    path.unlink()
    with pytest.raises(UnreadableFileError) as gone:
        read_file(path, "cp1252")
    assert gone.value.message.key == "reading.missing"


def test_a_chosen_encoding_keeps_no_mark_of_its_own(tmp_path: Path) -> None:
    for encoding, mark in (("utf-8", codecs.BOM_UTF8), ("utf-16", codecs.BOM_UTF16_BE)):
        path = tmp_path / "brief.txt"
        path.write_bytes(mark + ARTICLE.encode("utf-16-be" if encoding == "utf-16" else encoding))
        assert read_file(path, encoding).text == ARTICLE
