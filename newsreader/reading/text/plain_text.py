"""Plain text."""

from __future__ import annotations

from newsreader.model.errors import UnreadableFileError
from newsreader.reading.text.binary import is_binary
from newsreader.reading.text.encoding import decode
from newsreader.reading.text.raw_text import RawText


def read(data: bytes, name: str) -> RawText:
    """The text of a plain text file in whatever encoding it was written.

    Raises:
        UnreadableFileError: when the bytes are no text, or text in no encoding we know.
    """
    if is_binary(data):
        raise UnreadableFileError("reading.binary", file=name)
    raw = decode(data)
    if raw is None:
        raise UnreadableFileError("reading.unknown_encoding", file=name)
    return raw
