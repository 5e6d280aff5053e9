"""Tells the Unicode encodings from each other by what stands at the beginning or between the letters."""

from __future__ import annotations

import codecs

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 4096
_MOSTLY, _HARDLY = 0.4, 0.05


def with_mark(data: bytes) -> tuple[str, bytes] | None:
    """The encoding named by a byte order mark, and the bytes after the mark."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding, data[len(mark) :]
    return None


def utf16_without_mark(data: bytes) -> str | None:
    """The UTF-16 whose pattern of NUL bytes Western text would show: every second byte, always the same one."""
    sample = data[:_SAMPLE]
    if len(sample) < 2:
        return None
    first, second = _share_of_nul(sample[::2]), _share_of_nul(sample[1::2])
    if second >= _MOSTLY and first <= _HARDLY:
        return "utf-16-le"
    if first >= _MOSTLY and second <= _HARDLY:
        return "utf-16-be"
    return None


def _share_of_nul(data: bytes) -> float:
    return data.count(0) / len(data)
