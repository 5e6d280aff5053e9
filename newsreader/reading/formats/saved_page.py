"""Pages that a browser saved in one file with their pictures (.mhtml)."""

from __future__ import annotations

from email.errors import MessageError

from newsreader.reading.formats import web_page
from newsreader.reading.formats.damage import damage_told
from newsreader.reading.formats.mail_part import bytes_in, message_in, parts_of
from newsreader.reading.formats.page_source import source_of
from newsreader.reading.text.raw_text import RawText


def read(data: bytes, name: str) -> RawText:
    """The article of the page, which is the first part in HTML.

    Raises:
        UnreadableFileError: when there is no page in the file or no article on the page.
    """
    with damage_told(name, MessageError):
        message = message_in(data)
        page = next(parts_of(message, "text/html"), None)
        if page is None:
            raise ValueError("no page")
        source = source_of(bytes_in(page), name, page.get_content_charset())
        address = message.get("Snapshot-Content-Location") or page.get("Content-Location")
    return web_page.article_on(source, name, str(address) if address else None)
