"""Parses HTML into elements; scripts do not run and nothing is fetched."""

from __future__ import annotations

import re
from typing import Any

from lxml import html

# A picture written into the page as a word of a million letters.
_INLINE_DATA = re.compile(r"data:[\w/+.;=-]{0,100},[\w/+%=-]{200,}")


def tree_of(source: str) -> Any:
    """The elements of a page, no deeper than real pages are."""
    data = _INLINE_DATA.sub("", source).encode("utf-8", "replace")
    parser = html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False)
    return html.document_fromstring(data, parser=parser)
