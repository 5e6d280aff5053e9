"""Tells a text from a picture, a program or an archive that only bears the name of one."""

from __future__ import annotations

from newsreader.reading.text.unicode_marks import utf16_without_mark, with_mark

_SIGNATURES = (
    b"%PDF-",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF87a",
    b"GIF89a",
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"\x7fELF",
    b"\x1f\x8b",
    b"BZh",
    b"7z\xbc\xaf",
    b"Rar!",
    b"\xd0\xcf\x11\xe0",
    b"RIFF",
    b"OggS",
    b"ID3",
    b"SQLite format 3",
    b"{\\rtf",
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1a\x1b") | {127})
# Half a per cent: an old editor leaves a stray control character here and there, never one in two hundred.
_MOST_CONTROLS = 0.005


def is_binary(data: bytes) -> bool:
    """Whether these bytes are something other than text in any encoding."""
    if with_mark(data) or utf16_without_mark(data):
        return False
    if data.startswith(_SIGNATURES) or b"\0" in data:
        return True
    controls = len(data) - len(data.translate(None, _CONTROLS))
    return controls > len(data) * _MOST_CONTROLS
