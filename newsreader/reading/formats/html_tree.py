"""Parses HTML into elements; scripts do not run and nothing is fetched."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lxml import html

from newsreader.model.errors import UnreadableFileError
from newsreader.reading.formats.file_bytes import LARGEST, LARGEST_MEGABYTES

# A picture written into the page as a word of a million letters.
_INLINE_DATA = re.compile(r"data:[\w/+.;=-]{0,100},[\w/+%=-]{200,}")
_MACHINE = re.compile(r"<(/?)(?:script|style|svg)\b", re.IGNORECASE)
# Longer than any that states facts about an article.
_LONG = 50_000
# Ten times what the richest front page has; the time a parser takes grows with them.
_MOST_TAGS = 100_000


def tree_of(source: str, name: str) -> Any:
    """The elements of a page, no deeper than real pages are.

    Raises:
        UnreadableFileError: when the page, without its pictures and scripts, is too large for an article.
        etree.LxmlError: when no parser can make anything of it.
    """
    page = "".join(_without_long_scripts(_INLINE_DATA.sub("", source)))
    if len(page) > LARGEST:
        raise UnreadableFileError("reading.too_large", file=name, limit=LARGEST_MEGABYTES)
    if page.count("<") > _MOST_TAGS:
        raise UnreadableFileError("reading.too_many_parts", file=name)
    parser = html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False)
    return html.document_fromstring(page.encode("utf-8", "replace"), parser=parser)


def _without_long_scripts(page: str) -> Iterator[str]:
    kept, opened = 0, None
    for tag in _MACHINE.finditer(page):
        if tag[1] and opened is not None:
            if tag.start() - opened > _LONG:
                yield page[kept:opened]
                kept = tag.start()
            opened = None
        elif not tag[1] and opened is None:
            opened = tag.start()
    yield page[kept:]
