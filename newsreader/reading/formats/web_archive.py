"""Pages that Safari saved in one file (.webarchive)."""

from __future__ import annotations

import plistlib
from xml.parsers.expat import ExpatError

from newsreader.reading.formats import web_page
from newsreader.reading.formats.damage import damage_told
from newsreader.reading.text.raw_text import RawText


def read(data: bytes, name: str) -> RawText:
    """The article of the page.

    Raises:
        UnreadableFileError: when there is no page in the file or no article on the page.
    """
    with damage_told(name, ExpatError):
        page = plistlib.loads(data)["WebMainResource"]
        source, address = bytes(memoryview(page["WebResourceData"])), page.get("WebResourceURL")
    return web_page.read(source, name, address if isinstance(address, str) else None)
