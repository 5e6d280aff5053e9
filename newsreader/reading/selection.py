"""A piece of a web page, as it comes from the clipboard or a drag."""

from __future__ import annotations

from lxml import etree

from newsreader.reading.damage import damage_told
from newsreader.reading.html_tree import tree_of
from newsreader.reading.paragraphs import paragraphs


def text_of(source: str, name: str) -> str:
    """All text of the piece, paragraph by paragraph.

    Raises:
        UnreadableFileError: when no parser can make anything of it.
    """
    with damage_told(name, etree.LxmlError):
        return paragraphs(tree_of(source, name))
