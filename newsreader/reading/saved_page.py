"""Pages that a browser saved in one file with their pictures (.mhtml)."""

from __future__ import annotations

from email.message import EmailMessage

from newsreader.model.errors import UnreadableFileError
from newsreader.reading import web_page
from newsreader.reading.damage import damage_told
from newsreader.reading.mail_part import message_in, text_of
from newsreader.reading.raw_text import RawText


def read(data: bytes, name: str) -> RawText:
    """The article of the page, which is the first part in HTML.

    Raises:
        UnreadableFileError: when there is no page in the file or no article on the page.
    """
    with damage_told(name):
        pages = (part for part in message_in(data).walk() if part.get_content_type() == "text/html")
        page = next(pages, None)
        source = text_of(page) if isinstance(page, EmailMessage) else None
    if source is None:
        raise UnreadableFileError("reading.damaged", file=name)
    return web_page.article_on(source, name)
