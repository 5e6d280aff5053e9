"""Finds the encoding of a text, surest evidence first."""

from __future__ import annotations

from newsreader.reading.raw_text import RawText
from newsreader.reading.unicode_marks import utf16_without_mark, with_mark
from newsreader.reading.word_shapes import share_of_words

# In the order of how often newsrooms meet them; the later ones only where the earlier give no words.
_WESTERN = ("cp1252", "cp850", "mac_roman")
_PLAUSIBLE = 0.85
# A damaged UTF-8 file still has far more whole letters than broken ones.
_MOST_BROKEN = 0.2
_SAMPLE = 65_536


def decode(data: bytes) -> RawText | None:
    """The text of `data`, or None when it is written in no encoding we know."""
    return _by_mark(data) or _as_utf8(data) or _as_utf16(data) or _as_western(data) or _as_any_other(data)


def _by_mark(data: bytes) -> RawText | None:
    marked = with_mark(data)
    if marked is None:
        return None
    encoding, body = marked
    return RawText(_forgiving(body, encoding), encoding)


def _as_utf8(data: bytes) -> RawText | None:
    try:
        return RawText(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _as_damaged_utf8(data)


def _as_damaged_utf8(data: bytes) -> RawText | None:
    text = _forgiving(data, "utf-8")
    broken = text.count("\N{REPLACEMENT CHARACTER}") + sum("\ud800" <= sign <= "\udfff" for sign in text)
    whole = sum(sign > "\x7f" for sign in text) - broken
    return RawText(text, "utf-8", True) if broken <= whole * _MOST_BROKEN else None


def _as_utf16(data: bytes) -> RawText | None:
    encoding = utf16_without_mark(data)
    return RawText(_forgiving(data, encoding), encoding, True) if encoding else None


def _forgiving(data: bytes, encoding: str) -> str:
    """Decodes what is certainly in this encoding, though a piece of it may be broken."""
    try:
        return data.decode(encoding, "surrogatepass")
    except UnicodeDecodeError:
        return data.decode(encoding, "replace")


def _as_western(data: bytes) -> RawText | None:
    best: tuple[float, str, str] = (0.0, "", "")
    for encoding in _WESTERN:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        share = share_of_words(text)
        if share > best[0]:
            best = (share, encoding, text)
    share, encoding, text = best
    return RawText(text, encoding, True) if share >= _PLAUSIBLE else None


def _as_any_other(data: bytes) -> RawText | None:
    """The last resort, for languages we do not know the shapes of; imported late, for few texts need it."""
    from charset_normalizer import from_bytes

    match = from_bytes(data[:_SAMPLE], steps=8, chunk_size=1024, threshold=0.15).best()
    if match is None:
        return None
    try:
        return RawText(data.decode(match.encoding), match.encoding, True)
    except UnicodeDecodeError:
        return None
