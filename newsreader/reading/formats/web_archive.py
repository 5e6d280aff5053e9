"""Pages that Safari saved in one file (.webarchive)."""

from __future__ import annotations

import plistlib
from xml.parsers.expat import ExpatError

from newsreader.reading.formats import web_page
from newsreader.reading.formats.damage import damage_told
from newsreader.reading.formats.page_source import source_of
from newsreader.reading.text.raw_text import RawText


def read(data: bytes, name: str) -> RawText:
    """The article of the page.

    Raises:
        UnreadableFileError: when there is no page in the file or no article on the page.
    """
    with damage_told(name, ExpatError):
        page = plistlib.loads(data)["WebMainResource"]
        data, address = bytes(memoryview(page["WebResourceData"])), page.get("WebResourceURL")
        source = source_of(data, name, str(page.get("WebResourceTextEncodingName")))
    return web_page.article_on(source, name, address if isinstance(address, str) else None)
