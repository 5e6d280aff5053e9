"""Makes the one clean text into which every span of the program points."""

from __future__ import annotations

import re
import unicodedata

_SURROGATE = re.compile("[\ud800-\udfff]")
_LINE_END = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_SPACE = re.compile("[\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
# Control characters, soft hyphens, signs without width and of reading direction, byte order marks, non-characters.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff]"
)
# Joiners shape Arabic and Indic words and hold an emoji family together; in Western words they are litter.
_JOINED = "\u0620-\u1fff\u2600-\U0010ffff"
_STRAY_JOINER = re.compile(f"(?<![{_JOINED}])[\u200c\u200d]|[\u200c\u200d](?![{_JOINED}])")
# Signs of print that stand for letters, and hyphens that only tell where a line may break.
_PRINTED = str.maketrans(
    {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st"}
    | {"\u2010": "-", "\u2011": "-"}
)
_SPACES = re.compile(" {2,}")
_SPACE_AT_EDGE = re.compile(" \n ?|\n ")
_BLANK_LINES = re.compile("\n{3,}")


def clean(text: str) -> str:
    """The text in NFC with LF, single ordinary spaces and hyphens, no joined letters and nothing that cannot be seen.

    Every letter and digit stays, in its order; cleaning a clean text changes nothing. A blank line stays one, for it
    parts paragraphs.
    """
    text = unicodedata.normalize("NFC", _without_lone_surrogates(text)).translate(_PRINTED)
    text = _SPACE.sub(" ", _LINE_END.sub("\n", text))
    text = _STRAY_JOINER.sub("", _UNSEEN.sub("", text))
    text = _SPACES.sub(" ", unicodedata.normalize("NFC", text))
    text = _SPACE_AT_EDGE.sub("\n", text.strip(" "))
    return _BLANK_LINES.sub("\n\n", text).strip("\n ")


def _without_lone_surrogates(text: str) -> str:
    if not _SURROGATE.search(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
