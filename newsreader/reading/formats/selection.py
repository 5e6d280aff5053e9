"""A piece of a web page or document, as it comes from the clipboard or a drag."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from lxml import etree

from newsreader.model.errors import UnreadableFileError
from newsreader.reading.formats.damage import damage_told
from newsreader.reading.formats.html_tree import tree_of
from newsreader.reading.text.cleaning import clean
from newsreader.reading.text.paragraphs import HTML, paragraphs

# What Windows puts around the piece that was chosen: numbers before it, and a whole page about it.
_BEGIN = re.compile(r"<!--\s{0,9}StartFragment\s{0,9}-->", re.IGNORECASE)
_END = re.compile(r"<!--\s{0,9}EndFragment\s{0,9}-->", re.IGNORECASE)
# The reader chose it all, buttons too.
_CHOSEN = replace(HTML, hidden=frozenset(HTML.hidden) - {"button"})
_WORD = re.compile(r"[^\W_]+")
# Plain text numbers the points of a list, which HTML leaves to whoever shows it.
_NUMBER_OF_POINT = re.compile(r"\d{1,3}|[a-z]|[ivx]{1,5}", re.IGNORECASE)


def fuller_text(source: str, text: str, name: str) -> str:
    """The text of a piece of HTML, paragraph by paragraph; its plain text where that has words the HTML lacks.

    Raises:
        UnreadableFileError: when there is no plain text and no parser can make anything of the HTML.
    """
    if not text.strip():
        return text_of(source, name)
    try:
        found = text_of(source, name)
    except UnreadableFileError:
        return text
    lacking = _words(text) - _words(found)
    return text if any(not _NUMBER_OF_POINT.fullmatch(word) for word in lacking) else found


def text_of(source: str, name: str) -> str:
    """All text of the piece, paragraph by paragraph.

    Raises:
        UnreadableFileError: when no parser can make anything of it.
    """
    with damage_told(name, etree.LxmlError):
        return paragraphs(tree_of(_chosen(source), name), _CHOSEN)


def _chosen(source: str) -> str:
    begin = _BEGIN.search(source)
    ends = [end.start() for end in _END.finditer(source)]
    return source[begin.end() : ends[-1]] if begin and ends else source


def _words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(clean(text)))
