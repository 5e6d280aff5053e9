"""Documents of LibreOffice (.odt), with tracked changes accepted."""

from __future__ import annotations

from lxml import etree

from newsreader.reading.formats.archive import BROKEN, opened, refuse_locked
from newsreader.reading.formats.damage import damage_told
from newsreader.reading.formats.xml_tree import tree_of
from newsreader.reading.text.paragraphs import Markup, paragraphs
from newsreader.reading.text.raw_text import RawText

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_DRAWING = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_TITLES = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
# What was deleted is kept among the tracked changes, away from the text.
_ODT = Markup(
    blocks=frozenset({f"{_TEXT}p", f"{_TEXT}h", f"{_TABLE}table-row"}),
    hidden=frozenset(
        {
            *(f"{_TEXT}tracked-changes", f"{_TEXT}note", f"{_TEXT}page-number", f"{_TEXT}page-count"),
            *(f"{_TEXT}hidden-text", f"{_TEXT}hidden-paragraph"),
            *(f"{_OFFICE}annotation", f"{_OFFICE}scripts", f"{_OFFICE}forms", f"{_DRAWING}object"),
            *(f"{_TITLES}title", f"{_TITLES}desc", f"{_TEXT}sequence-decls", f"{_TEXT}variable-decls"),
        }
    ),
    signs={f"{_TEXT}s": " ", f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n", f"{_TABLE}table-cell": " "},
)


def read(data: bytes, name: str) -> RawText:
    """The text of a document, its notes last; pictures, comments, macros and what is hidden are left out.

    Raises:
        UnreadableFileError: when the document is damaged, locked or made to burst.
    """
    package = opened(data, name)
    with damage_told(name, *BROKEN, etree.LxmlError):
        refuse_locked(package, "META-INF/manifest.xml", b"encryption-data", name)
        body = tree_of(package.read("content.xml")).find(f"{_OFFICE}body")
        notes = body.iterfind(f".//{_TEXT}note-body")
        kept = (note for note in notes if next(note.iterancestors(f"{_TEXT}tracked-changes"), None) is None)
        return RawText("\n\n".join(paragraphs(part, _ODT) for part in (body, *kept)))
