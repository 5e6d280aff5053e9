"""Which reader opens which file: told by its first bytes, else by its suffix."""

from __future__ import annotations

from importlib import import_module
from pathlib import PurePath

from newsreader.model.errors import UnreadableFileError
from newsreader.reading.file_bytes import LARGEST_MEGABYTES
from newsreader.reading.raw_text import Reader
from newsreader.reading.signature import true_suffix

# The module that holds the reader; imported with its parser only when such a file comes.
_MODULES = {
    ".html": "web_page",
    ".htm": "web_page",
    ".xhtml": "web_page",
    ".mhtml": "saved_page",
    ".mht": "saved_page",
    ".webarchive": "web_archive",
    ".docx": "word_document",
    ".odt": "open_document",
    ".rtf": "rich_text",
    ".eml": "letter",
    ".epub": "book",
    ".pdf": "pdf",
    ".md": "markdown",
    ".markdown": "markdown",
}
# Read as plain text, these would show their markup or nothing at all.
_NOT_YET = {".xml", ".json", ".doc", ".pages", ".msg"}
# Beside the text these hold pictures, fonts and scripts.
_WITH_PICTURES = {
    *(".html", ".htm", ".xhtml", ".mhtml", ".mht", ".webarchive"),
    *(".docx", ".odt", ".rtf", ".eml", ".epub", ".pdf"),
}
_LARGEST_WITH_PICTURES = 50


def largest(name: str) -> int:
    """Megabytes that a file of this name may have."""
    return _LARGEST_WITH_PICTURES if _suffix(name) in _WITH_PICTURES else LARGEST_MEGABYTES


def reader_for(name: str, data: bytes) -> Reader:
    """The reader for these bytes; what we do not know by them or by its suffix is tried as plain text.

    Raises:
        UnreadableFileError: when it is a kind of file that nothing here opens.
    """
    suffix = true_suffix(data) or _suffix(name)
    if suffix in _NOT_YET:
        raise UnreadableFileError("reading.kind_not_read", file=name, suffix=suffix)
    reader: Reader = import_module(f"newsreader.reading.{_MODULES.get(suffix, 'plain_text')}").read
    return reader


def _suffix(name: str) -> str:
    return PurePath(name).suffix.casefold()
