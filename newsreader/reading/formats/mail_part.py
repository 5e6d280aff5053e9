"""The parts of a message, as letters and pages saved by browsers hold them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message

from newsreader.reading.text.declared import decoded
from newsreader.reading.text.encoding import decode
from newsreader.reading.text.raw_text import RawText

# Lines that may part a letter; far more than any letter has.
_MOST_BORDERS = 5_000
# A label of a part that goes on and on, in one line or in many.
_ENDLESS_LABEL = re.compile(
    rb"^content-type:(?:[^\n]{2000}|(?:[^\n]{0,2000}\n[ \t]){50})", re.IGNORECASE | re.MULTILINE
)
_LONGEST_SUBJECT = 1_000


def message_in(data: bytes) -> Message:
    """The message in these bytes.

    Raises:
        ValueError: when it is made of more parts than any letter, or of endless ones.
    """
    if data.count(b"\n--") > _MOST_BORDERS or _ENDLESS_LABEL.search(data):
        raise ValueError("no letter")
    return message_from_bytes(data)


def parts_of(message: Message, kind: str) -> Iterator[Message]:
    """The parts of one kind ("text/html") that are shown and not attached, in order."""
    for part in message.walk():
        if part.get_content_type() == kind and part.get_content_disposition() != "attachment":
            yield part


def bytes_in(part: Message) -> bytes:
    """What a part holds, as it was before it was packed for the mail."""
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def text_of(part: Message) -> RawText:
    """The text of a part in the encoding it names, or, where it names none that fits, in the one it seems to have."""
    data = bytes_in(part)
    sure = None if data.isascii() else decoded(data, "utf-8")  # by chance nothing else looks like it
    return (
        sure
        or decoded(data, part.get_content_charset() or "utf-8")
        or decode(data)
        or RawText(data.decode("cp1252", "replace"), "cp1252", True)
    )


def subject_of(message: Message) -> str:
    """What the message says it is about, as it is written where its encoding is broken."""
    coded = str(message.get("subject", ""))[:_LONGEST_SUBJECT]
    try:
        return str(make_header(decode_header(coded)))
    except (MessageError, LookupError, ValueError):
        return coded
