"""Documents of Word (.docx), with tracked changes accepted."""

from __future__ import annotations

from io import BytesIO
from typing import Any
from xml.parsers.expat import ExpatError

import mammoth
from lxml import etree

from newsreader.model.errors import UnreadableFileError
from newsreader.reading.formats.archive import BROKEN, opened
from newsreader.reading.formats.damage import damage_told
from newsreader.reading.formats.html_tree import tree_of
from newsreader.reading.text.paragraphs import paragraphs
from newsreader.reading.text.raw_text import RawText

# A thick report; the time the parser takes grows with them.
_MOST_TAGS = 200_000


def read(data: bytes, name: str) -> RawText:
    """The text of a document; pictures, comments and macros are left out.

    Raises:
        UnreadableFileError: when the document is damaged, locked, made to burst or far longer than an article.
    """
    package = opened(data, name)
    with damage_told(name, *BROKEN, ExpatError, etree.LxmlError):
        parts = [package.read(part) for part in package.namelist() if part.endswith((".xml", ".rels"))]
        if sum(part.count(b"<") for part in parts) > _MOST_TAGS:
            raise UnreadableFileError("reading.too_many_parts", file=name)
        if any(b"<!DOCTYPE" in part for part in parts):
            raise ValueError("entities")  # Word declares none, and unfolding them takes long
        page = mammoth.convert_to_html(BytesIO(data), convert_image=_no_picture).value
        return RawText(paragraphs(_without_calls(tree_of(page, name))) if page else "")


def _without_calls(tree: Any) -> Any:
    """The figure that calls a note, "[1]", is no part of a sentence, nor is the arrow that leads back to it."""
    for call in tree.xpath("//a[starts-with(@href, '#footnote') or starts-with(@href, '#endnote')]"):
        call.drop_tree()
    return tree


def _no_picture(_: Any) -> list[Any]:
    return []
