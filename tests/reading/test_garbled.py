"""Letters once decoded wrongly are noticed and, only when asked, mended."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from newsreader.reading import read_file, read_text
from newsreader.reading.text.garbled import is_garbled, mended

GERMAN = "Für die größte Übung – „seit Jahren“ – zahlt Jörg Süß 3 Millionen €."
ENGLISH = "“We’re done”, she said – it cost £5m… at the Café Zoë."


def misread(text: str, encoding: str) -> str:
    """As a browser decodes UTF-8 by mistake: bytes without a sign become control characters."""
    return "".join(bytes([byte]).decode(encoding, "ignore") or chr(byte) for byte in text.encode())


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1", "mac_roman", "cp850"])
@pytest.mark.parametrize("text", [GERMAN, ENGLISH, "für"])
def test_what_was_misread_is_noticed_and_mended(text: str, encoding: str) -> None:
    garbled = misread(text, encoding)
    assert garbled != text
    assert is_garbled(garbled)
    assert mended(garbled) == text
    assert mended(misread(garbled, encoding)) == text, "misread twice"


@pytest.mark.parametrize(
    "text", [GERMAN, ENGLISH, "Spaß“ und „Maß“", "ÄÖÜ", "naïve – ‘Ô’ Â.", "", "only ASCII", "Жизнь"]
)
def test_what_is_well_is_left_alone(text: str) -> None:
    assert not is_garbled(text)
    assert mended(text) == text


@given(st.text(st.sampled_from("abc äöüßÄÖÜé„“”‘’–…€£ .,\n")))
def test_proper_western_text_never_loses_a_letter(text: str) -> None:
    assume(not is_garbled(text))  # two signs alone, such as "Ä£", may be a Latvian letter
    garbled = misread(text, "cp1252")
    assert not is_garbled(garbled) or mended(garbled) == text


def test_a_file_is_never_mended_unasked(tmp_path: Path) -> None:
    path = tmp_path / "vertauscht.txt"
    path.write_bytes(misread(ENGLISH, "cp1252").encode())
    article = read_file(path)
    assert article.source.is_garbled
    assert "cafÃ©" in article.text.casefold().replace("ã", "Ã")
    whole = read_file(path, is_mended=True)
    assert whole.text == ENGLISH
    assert not whole.source.is_garbled


def test_pasted_text_too() -> None:
    assert read_text(misread(GERMAN, "cp1252"), "x").source.is_garbled
    assert read_text(misread(GERMAN, "cp1252"), "x", is_mended=True).text == GERMAN
    assert not read_text(GERMAN, "x").source.is_garbled
