"""Which reader opens which file: told by its first bytes, else by its suffix."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from pathlib import PurePath

from newsreader.model.errors import UnreadableFileError
from newsreader.reading.formats.file_bytes import LARGEST_MEGABYTES
from newsreader.reading.formats.signature import true_suffix
from newsreader.reading.text.raw_text import Reader

# The module that holds the reader; imported with its parser only when such a file comes.
_MODULES = {
    ".html": "formats.web_page",
    ".htm": "formats.web_page",
    ".xhtml": "formats.web_page",
    ".mhtml": "formats.saved_page",
    ".mht": "formats.saved_page",
    ".webarchive": "formats.web_archive",
    ".docx": "formats.word_document",
    ".docm": "formats.word_document",
    ".odt": "formats.open_document",
    ".rtf": "formats.rich_text",
    ".eml": "formats.letter",
    ".epub": "formats.book",
    ".pdf": "formats.pdf",
    ".md": "formats.markdown",
    ".markdown": "formats.markdown",
    ".url": "formats.link_file",
    ".webloc": "formats.link_file",
    ".desktop": "formats.link_file",
}
# Read as plain text, these would show their markup or nothing at all; by what is said of them.
_REFUSED = {
    "old_document": ".doc .dot .pages .wpd .wps .sxw .abw .odp .ppt .pptx .key",
    "old_letter": ".msg .pst .mbox .emlx .oft",
    "picture": ".jpg .jpeg .png .gif .webp .heic .avif .tif .tiff .bmp .svg .ico .psd",
    "table": ".xls .xlsx .xlsm .ods .numbers .db .sqlite",
    "sound": ".mp3 .m4a .wav .ogg .flac .aac .mp4 .mov .mkv .avi .webm .m4v",
    "package": ".zip .rar .7z .gz .tgz .bz2 .xz .tar .dmg .iso",
    "kind_not_read": ".xml .json .mobi .azw .azw3 .exe .dll .app .apk .deb .rpm",
}
_REASONS = {suffix: reason for reason, suffixes in _REFUSED.items() for suffix in suffixes.split()}
_LINKS = {".url", ".webloc", ".desktop"}
_ARTICLES = {".txt", ".text", *_MODULES} - _LINKS
# Beside the text these hold pictures, fonts and scripts.
_WITH_PICTURES = {
    *(".html", ".htm", ".xhtml", ".mhtml", ".mht", ".webarchive"),
    *(".docx", ".docm", ".odt", ".rtf", ".eml", ".epub", ".pdf"),
}
_LARGEST_WITH_PICTURES = 50


def largest(name: str) -> int:
    """Megabytes that a file of this name may have."""
    return _LARGEST_WITH_PICTURES if _suffix(name) in _WITH_PICTURES else LARGEST_MEGABYTES


def is_article(name: str) -> bool:
    """Whether a file of this name is of a kind that is read; the name alone tells."""
    return _suffix(name) in _ARTICLES


def reader_for(name: str, data: bytes, password: str | None = None) -> Reader:
    """The reader for these bytes; what we do not know by them or by its suffix is tried as plain text.

    Raises:
        UnreadableFileError: when it is a kind of file that nothing here opens.
    """
    suffix = true_suffix(data) or _suffix(name)
    if suffix in _REASONS:
        raise UnreadableFileError(f"reading.{_REASONS[suffix]}", file=name, suffix=suffix)
    module = import_module(f"newsreader.reading.{_MODULES.get(suffix, 'text.plain_text')}")
    reader: Reader = partial(module.read, password=password) if suffix == ".pdf" and password else module.read
    return reader


def _suffix(name: str) -> str:
    return PurePath(name).suffix.casefold()
