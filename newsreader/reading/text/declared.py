"""Reads bytes in the encoding that a file says they are written in."""

from __future__ import annotations

from codecs import lookup

from newsreader.reading.text.raw_text import RawText

# What says it is Latin-1 is Windows-1252, for every browser and mail program.
_AS_BROWSERS_DO = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254"}


def decoded(data: bytes, charset: str | None) -> RawText | None:
    """The text in that encoding, or None where none is named, nobody knows it or the bytes are not written in it."""
    try:
        encoding = lookup(charset or "").name
        encoding = _AS_BROWSERS_DO.get(encoding, encoding)
        return RawText(data.decode(encoding), encoding)
    except (LookupError, UnicodeError, ValueError):
        return None
