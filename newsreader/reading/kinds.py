"""Which reader opens which file, told by its suffix."""

from __future__ import annotations

from pathlib import PurePath

from newsreader.model.errors import UnreadableFileError
from newsreader.reading import plain_text
from newsreader.reading.raw_text import Reader

_READERS: dict[str, Reader] = {
    "": plain_text.read,
    ".txt": plain_text.read,
    ".text": plain_text.read,
    ".md": plain_text.read,
    ".markdown": plain_text.read,
}
# Read as plain text, these would show their markup or nothing at all.
_NOT_YET = {
    *(".htm", ".html", ".xhtml", ".mhtml", ".mht", ".webarchive", ".xml", ".json", ".epub"),
    *(".pdf", ".doc", ".docx", ".odt", ".rtf", ".pages", ".eml", ".msg"),
}


def reader_for(name: str) -> Reader:
    """The reader for a file of this name; what has no suffix we know ("report.2025") is tried as plain text.

    Raises:
        UnreadableFileError: when it is a kind of file that nothing here opens.
    """
    suffix = PurePath(name).suffix.casefold()
    if suffix in _NOT_YET:
        raise UnreadableFileError("reading.kind_not_read", file=name, suffix=suffix)
    return _READERS.get(suffix, plain_text.read)
