"""Messages (.eml) that hold an article in their body."""

from __future__ import annotations

import re
from email.errors import MessageError
from email.message import Message

from lxml import etree

from newsreader.model.article import Masthead, Stated
from newsreader.reading.formats.damage import damage_told
from newsreader.reading.formats.html_tree import tree_of
from newsreader.reading.formats.mail_part import message_in, parts_of, subject_of, text_of
from newsreader.reading.text.cleaning import clean
from newsreader.reading.text.paragraphs import paragraphs
from newsreader.reading.text.raw_text import RawText

# "Re:", "AW:", "Fwd:" and their like in any language.
_ANSWERED = re.compile(r"(?:[^\W\d_]{1,4}(?:\[\d+\])?:\s*)+")
_FLOWED = re.compile(r"(?<! ) \r?\n(?=\S)")


def read(data: bytes, name: str) -> RawText:
    """The body of the message; its subject is a headline where the body has none.

    Raises:
        UnreadableFileError: when the message is damaged.
    """
    with damage_told(name, MessageError, etree.LxmlError):
        message = message_in(data)
        shown = [*parts_of(message, "text/plain"), *parts_of(message, "text/html")]
        text = next((text for text in (_text(part, name) for part in shown) if clean(text)), "")
        subject = " ".join(clean(_ANSWERED.sub("", subject_of(message), count=1)).split())
    return RawText(text, known=Masthead(headline=Stated(subject) if subject else None))


def _text(part: Message, name: str) -> str:
    text = text_of(part).text
    if part.get_content_subtype() == "html":
        return paragraphs(tree_of(text, name)) if text.strip() else ""
    return _FLOWED.sub(" ", text) if part.get_param("format") == "flowed" else text
