"""Letters that were written in UTF-8 and once decoded as something else ("fÃ¼r"): noticed, and mended when asked."""

from __future__ import annotations

import re
from functools import partial

# What UTF-8 is taken for by Windows, old Macs and old DOS programs.
_MISTAKEN_FOR = ("cp1252", "mac_roman", "cp850")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")
# What Western texts hold beyond ASCII, once or twice garbled: letters, typographic signs, symbols, emoji.
_WESTERN = re.compile("[\x80-\u024f\u2000-\u2bff\ufb00-\ufb06\ufe0f\U0001f000-\U0001faff]+")
_MOST = 0.8
_SAMPLE = 100_000
_TIMES = 3


def is_garbled(text: str) -> bool:
    """Whether nearly all that `text` has beyond ASCII gives Western signs when the mistake is taken back."""
    return _mistake_in(text) is not None


def mended(text: str) -> str:
    """The text with the mistake taken back, as often as it was made; what was not touched by it stays as it is."""
    for _ in range(_TIMES):
        encoding = _mistake_in(text)
        if encoding is None:
            break
        text = _BEYOND_ASCII.sub(partial(_replaced, encoding), text)
    return text


def _mistake_in(text: str) -> str | None:
    runs = _BEYOND_ASCII.findall(text[:_SAMPLE])
    letters = sum(map(len, runs))
    for encoding in _MISTAKEN_FOR:
        if letters and sum(len(run) for run in runs if _taken_back(run, encoding)) >= _MOST * letters:
            return encoding
    return None


def _replaced(encoding: str, run: re.Match[str]) -> str:
    return _taken_back(run[0], encoding) or run[0]


def _taken_back(run: str, encoding: str) -> str | None:
    """What a run of garbled signs stood for, or None where it stood for itself."""
    try:
        signs = b"".join(_byte(sign, encoding) for sign in run).decode("utf-8")
    except UnicodeError:
        return None
    return signs if _WESTERN.fullmatch(signs) else None


def _byte(sign: str, encoding: str) -> bytes:
    """The byte a sign was decoded from; the few that Windows leaves unassigned became control characters."""
    return sign.encode("latin-1") if "\x80" <= sign <= "\x9f" else sign.encode(encoding)
