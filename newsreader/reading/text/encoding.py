"""Finds the encoding of a text, surest evidence first."""

from __future__ import annotations

import codecs
import re

from newsreader.model.errors import UnreadableFileError
from newsreader.reading.text.language import usual_letters
from newsreader.reading.text.raw_text import RawText
from newsreader.reading.text.unicode_marks import utf16_without_mark, with_mark
from newsreader.reading.text.word_shapes import share_of_usual_letters, share_of_words

# In the order of how often newsrooms meet them; the later ones only where the earlier give no words.
_WESTERN = ("cp1252", "cp850", "mac_roman")
_PLAUSIBLE = 0.85
# The second group is like the first and would be passed over beside it. More candidates give more wrong guesses.
_OTHERS = (
    "cp1250 cp1251 koi8_r cp866 cp1253 cp1254 cp1255 cp1256 shift_jis euc_jp gb18030 big5 euc_kr",
    "iso8859_2 iso8859_5 iso8859_7 iso8859_9",
)
# What the C1 control characters of ISO 8859 stand for, no article uses.
_CONTROL = re.compile("[\x80-\x84\x86-\x9f]")
_MOST_LITTER = 0.15
# A damaged UTF-8 file still has far more whole letters than broken ones.
_MOST_BROKEN = 0.2
_SAMPLE = 65_536


def decode(data: bytes) -> RawText | None:
    """The text of `data`, or None when it is written in no encoding we know."""
    return _by_mark(data) or _as_utf16(data) or _as_utf8(data) or _as_western(data) or _as_any_other(data)


def as_utf8(data: bytes, encoding: str, name: str) -> bytes:
    """The bytes of a text that somebody says is written in this encoding, written in UTF-8 with its mark.

    Raises:
        UnreadableFileError: when they cannot be in this encoding.
    """
    marked = with_mark(data)
    exact, body = marked if marked and marked[0].startswith(encoding) else (encoding, data)
    try:
        return codecs.BOM_UTF8 + body.decode(exact).encode("utf-8")
    except (UnicodeError, LookupError) as error:
        raise UnreadableFileError("reading.other_encoding", file=name, encoding=encoding) from error


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
    """UTF-8 with lone surrogates, which some programs write, or with a few broken letters."""
    try:
        return RawText(data.decode("utf-8", "surrogatepass"), "utf-8", True)
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
    broken = text.count("\N{REPLACEMENT CHARACTER}")
    whole = len(text) - len(text.encode("ascii", "ignore")) - broken
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
    """Whichever encoding gives words; of several, the one that gives the letters the language is written with."""
    texts = [(encoding, text) for encoding in _WESTERN if (text := _strictly(data, encoding)) is not None]
    plausible = [(encoding, text) for encoding, text in texts if share_of_words(text) >= _PLAUSIBLE]
    best = max(plausible, key=lambda each: share_of_usual_letters(each[1], usual_letters(each[1])), default=None)
    return RawText(best[1], best[0], True) if best else None


def _as_any_other(data: bytes) -> RawText | None:
    """The last resort, for languages whose words we do not know; imported late, for few texts need it."""
    from charset_normalizer import from_bytes

    for candidates in map(str.split, _OTHERS):
        match = from_bytes(data[:_SAMPLE], 8, 1024, threshold=_MOST_LITTER, cp_isolation=candidates).best()
        text = _strictly(data, match.encoding) if match else None
        if match and text and not _CONTROL.search(text):
            return RawText(text, match.encoding, True)
    return None


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None
