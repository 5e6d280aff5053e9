"""The parts of a message, as letters and pages saved by browsers hold them."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.message import EmailMessage

from newsreader.reading.encoding import decode
from newsreader.reading.raw_text import RawText


def message_in(data: bytes) -> EmailMessage:
    """The message in these bytes; the parser takes whatever it is given."""
    message = message_from_bytes(data, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def text_of(part: EmailMessage) -> RawText:
    """The text of a part in the encoding it names, or, where it names none that fits, in the one it seems to have."""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    charset = part.get_content_charset()
    try:
        return RawText(data.decode(charset or "utf-8"), charset or "utf-8")
    except (LookupError, UnicodeDecodeError):
        return decode(data) or RawText(data.decode("cp1252", "replace"), "cp1252", True)
