"""The source of a web page, or of a chapter of a book, in the encoding it is written in."""

from __future__ import annotations

import re

from newsreader.reading.text import plain_text
from newsreader.reading.text.declared import decoded
from newsreader.reading.text.raw_text import RawText
from newsreader.reading.text.unicode_marks import utf16_without_mark, with_mark

_CHARSET = re.compile(rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_HEAD = 4_096


def source_of(data: bytes, name: str, charset: str | None = None) -> RawText:
    """The source: in UTF-8 where it can be, else in the encoding the file around it states, or it itself, or a guess.

    Raises:
        UnreadableFileError: when the bytes are no text.
    """
    if not utf16_without_mark(data) and not with_mark(data):
        data = data.replace(b"\0", b"")  # litter, which browsers pass over too
    declared = _CHARSET.search(data[:_HEAD])
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        stated = decoded(data, charset) or decoded(data, declared[1].decode("ascii") if declared else None)
        if stated:
            return stated
    return plain_text.read(data, name)
