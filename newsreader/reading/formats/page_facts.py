"""What the head of a web page states about its article besides what stands in the text: address and section."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from newsreader.model.article import Stated
from newsreader.reading.text.cleaning import clean

# What browsers write at the top of a page they save: "<!-- saved from url=(0042)https://... -->".
_SAVED_FROM = re.compile(r"<!--\s{0,9}saved from url=\(\d{1,9}\)(https?://[^\s<>\"]{1,2000})", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://[^\s<>\"]{3,2000}", re.IGNORECASE)
_HEAD = 4_096
_LONGEST_SECTION = 60


def address_in(tree: Any, source: str, saved_from: str | None = None) -> Stated[str] | None:
    """Where the page stands on the web, by its own word, else by the word of the program that saved it.

    Args:
        tree: The elements of the page.
        source: Its source.
        saved_from: What the file around the page says.
    """
    said = [*tree.xpath("//link[@rel='canonical']/@href"), *_properties(tree, "og:url")]
    comment = _SAVED_FROM.search(source[:_HEAD])
    said += [comment[1]] if comment else []
    said += [saved_from] if saved_from else []
    return next((Stated(address) for each in said if _ADDRESS.fullmatch(address := clean(str(each)))), None)


def section_in(tree: Any) -> Stated[str] | None:
    """The part of the paper the page counts itself to."""
    said = (" ".join(clean(each).split()) for each in _properties(tree, "article:section", "og:section", "section"))
    return next((Stated(each) for each in said if each and len(each) <= _LONGEST_SECTION and "://" not in each), None)


def _properties(tree: Any, *names: str) -> Iterable[str]:
    for name in names:
        for attribute in ("property", "name"):
            yield from map(str, tree.xpath(f"//meta[@{attribute}='{name}']/@content"))
