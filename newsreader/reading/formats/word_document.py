"""Documents of Word (.docx), with tracked changes accepted."""

from __future__ import annotations

from io import BytesIO
from typing import Any
from xml.parsers.expat import ExpatError
from zipfile import ZipFile

import mammoth
from lxml import etree

from newsreader.model.errors import UnreadableFileError
from newsreader.reading.formats.archive import BROKEN, opened
from newsreader.reading.formats.damage import damage_told
from newsreader.reading.formats.html_tree import tree_of
from newsreader.reading.formats.xml_tree import tree_of as tree_of_xml
from newsreader.reading.text.paragraphs import paragraphs
from newsreader.reading.text.raw_text import RawText

_BODY = "word/document.xml"
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# A thick report; the time the parser takes grows with them.
_MOST_TAGS = 200_000


def read(data: bytes, name: str) -> RawText:
    """The text of a document; pictures, comments, macros and hidden words are left out.

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
        page = mammoth.convert_to_html(_without_hidden(data, package), convert_image=_no_picture).value
        return RawText(paragraphs(_without_calls(tree_of(page, name))) if page else "")


def _without_hidden(data: bytes, package: ZipFile) -> BytesIO:
    """The document without the words that its writer has hidden."""
    if _BODY not in package.namelist() or b"<w:vanish" not in package.read(_BODY):
        return BytesIO(data)
    tree = tree_of_xml(package.read(_BODY))
    for run in tree.findall(f".//{_WORD}r[{_WORD}rPr]"):
        mark = run.find(f"{_WORD}rPr/{_WORD}vanish")
        if mark is not None and mark.get(f"{_WORD}val") not in ("0", "false", "off"):
            run.getparent().remove(run)
    with ZipFile(seen := BytesIO(), "w") as copy:
        for part in package.namelist():
            copy.writestr(part, etree.tostring(tree) if part == _BODY else package.read(part))
    return seen


def _without_calls(tree: Any) -> Any:
    """The figure that calls a note, "[1]", is no part of a sentence, nor is the arrow that leads back to it."""
    for call in tree.xpath("//a[starts-with(@href, '#footnote') or starts-with(@href, '#endnote')]"):
        call.drop_tree()
    return tree


def _no_picture(_: Any) -> list[Any]:
    return []
