"""Messages (.eml) that hold an article in their body."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from email.errors import MessageError
from email.message import Message

from lxml import etree

from newsreader.model.article import Masthead, Stated
from newsreader.model.errors import UnreadableFileError
from newsreader.reading.formats.damage import damage_told
from newsreader.reading.formats.html_tree import tree_of
from newsreader.reading.formats.letter_parts import article_in, reflowed
from newsreader.reading.formats.mail_part import message_in, parts_of, subject_of, text_of
from newsreader.reading.text.cleaning import clean
from newsreader.reading.text.paragraphs import paragraphs
from newsreader.reading.text.raw_text import RawText

# "Re:", "AW:", "Fwd:" and their like in any language.
_ANSWERED = re.compile(r"(?:[^\W\d_]{1,4}(?:\[\d+\])?:\s*)+")
# A part with less than this share of the longest one's letters says at most that the other is to be read.
_SHARE_OF_LONGEST = 0.5


def read(data: bytes, name: str) -> RawText:
    """The body of the message; its subject is a headline where the body has none.

    Raises:
        UnreadableFileError: when the message is damaged or all it says is in files that go with it.
    """
    with damage_told(name, MessageError, etree.LxmlError):
        message = message_in(data)
        shown = [*parts_of(message, "text/plain"), *parts_of(message, "text/html")]
        text = _fullest([_text(part, name) for part in shown])
        subject = " ".join(clean(_ANSWERED.sub("", subject_of(message), count=1)).split())
        enclosed = [clean(part.get_filename() or "") for part in message.walk() if part.get_filename()]
    if not clean(text) and enclosed:
        raise UnreadableFileError("reading.only_enclosed", file=name, enclosed=", ".join(enclosed))
    return replace(article_in(text), known=Masthead(headline=Stated(subject) if subject else None))


def _fullest(texts: Sequence[str]) -> str:
    """The first that is no mere hint at another."""
    enough = _SHARE_OF_LONGEST * max((len(clean(text)) for text in texts), default=0)
    return next((text for text in texts if len(clean(text)) >= enough), "")


def _text(part: Message, name: str) -> str:
    text = text_of(part).text
    if part.get_content_subtype() == "html":
        return paragraphs(tree_of(text, name)) if text.strip() else ""
    if str(part.get_param("format")).casefold() != "flowed":
        return text
    return reflowed(text, deletes_space=str(part.get_param("delsp")).casefold() == "yes")
