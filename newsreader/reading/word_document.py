"""Documents of Word (.docx), with tracked changes accepted."""

from __future__ import annotations

from io import BytesIO
from typing import Any
from xml.parsers.expat import ExpatError

import mammoth
from lxml import etree

from newsreader.reading.archive import BROKEN, opened
from newsreader.reading.damage import damage_told
from newsreader.reading.html_tree import tree_of
from newsreader.reading.paragraphs import paragraphs
from newsreader.reading.raw_text import RawText


def read(data: bytes, name: str) -> RawText:
    """The text of a document; pictures, comments and macros are left out.

    Raises:
        UnreadableFileError: when the document is damaged, locked or made to burst.
    """
    opened(data, name)
    with damage_told(name, *BROKEN, ExpatError, etree.LxmlError):
        page = mammoth.convert_to_html(BytesIO(data), convert_image=_no_picture).value
        return RawText(paragraphs(tree_of(page)) if page else "")


def _no_picture(_: Any) -> list[Any]:
    return []
