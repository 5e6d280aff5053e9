"""Electronic books (.epub): their chapters in order."""

from __future__ import annotations

from collections.abc import Iterator
from posixpath import join, normpath
from typing import Any
from urllib.parse import unquote
from zipfile import ZipFile

from lxml import etree

from newsreader.model.article import Masthead, Stated
from newsreader.reading.formats import html_tree, xml_tree
from newsreader.reading.formats.archive import BROKEN, opened, refuse_locked
from newsreader.reading.formats.damage import damage_told
from newsreader.reading.formats.page_source import source_of
from newsreader.reading.text.cleaning import clean
from newsreader.reading.text.paragraphs import paragraphs
from newsreader.reading.text.raw_text import RawText

_KEYS = "META-INF/encryption.xml"
_CHAPTERS = {"application/xhtml+xml", "text/html"}


def read(data: bytes, name: str) -> RawText:
    """The text of a book; its title is a headline where the text has none.

    Raises:
        UnreadableFileError: when the book is damaged, locked or made to burst.
    """
    package = opened(data, name)
    with damage_told(name, *BROKEN, etree.LxmlError):
        refuse_locked(package, _KEYS, b"html", name)  # fonts may be enciphered, chapters may not
        place = xml_tree.tree_of(package.read("META-INF/container.xml")).find(".//{*}rootfile").get("full-path")
        book = xml_tree.tree_of(package.read(place))
        text = "\n\n".join(_chapters(package, book, place.rpartition("/")[0], name))
        title = " ".join(clean(book.findtext(".//{http://purl.org/dc/elements/1.1/}title") or "").split())
    return RawText(text, known=Masthead(headline=Stated(title) if title else None))


def _chapters(package: ZipFile, book: Any, folder: str, name: str) -> Iterator[str]:
    """The text of each chapter; tables of contents are none."""
    items = {item.get("id"): item for item in book.iterfind(".//{*}manifest/{*}item")}
    for reference in book.iterfind(".//{*}spine/{*}itemref"):
        item = items.get(reference.get("idref"))
        if item is None or item.get("media-type") not in _CHAPTERS or "nav" in (item.get("properties") or "").split():
            continue
        source = source_of(package.read(normpath(join(folder, unquote(item.get("href"))))), name).text
        chapter = html_tree.tree_of(source, name)
        for call in chapter.xpath("//a[@*[name() = 'epub:type'] = 'noteref' or @role = 'doc-noteref']"):
            call.drop_tree()
        yield paragraphs(chapter)
