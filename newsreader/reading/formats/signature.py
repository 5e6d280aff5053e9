"""Tells the true kind of a file by its first bytes, whatever its name says."""

from __future__ import annotations

_HEAD = 1_024
_BY_START = {
    b"%PDF-": ".pdf",
    b"{\\rtf": ".rtf",
    b"<!doctype html": ".html",
    b"<html": ".html",
    b"[internetshortcut]": ".url",
    b"[desktop entry]": ".desktop",
}
_ZIP = b"PK\x03\x04"
# OpenDocument and EPUB packages begin with a file that names their kind; Word's parts have fixed names.
_IN_ZIP = {
    b"mimetypeapplication/vnd.oasis.opendocument.text": ".odt",
    b"mimetypeapplication/epub+zip": ".epub",
    b"word/document": ".docx",
    b"xl/workbook": ".xlsx",
    b"ppt/presentation": ".pptx",
}
OLD_OFFICE = b"\xd0\xcf\x11\xe0"
"""The first bytes of a file of old Office programs, and of a new one locked with a password."""


def true_suffix(data: bytes) -> str | None:
    """The suffix a file with these bytes should bear, or None where they do not tell."""
    if data.startswith(_ZIP):
        return next((suffix for sign, suffix in _IN_ZIP.items() if sign in data), None)
    if data.startswith(b"bplist00") and b"WebMainResource" in data:
        return ".webarchive"
    head = data[:_HEAD].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if head.startswith(b"<?xml") and b"<html" in head:
        return ".html"
    return next((suffix for start, suffix in _BY_START.items() if head.startswith(start.lower())), None)
