"""The words by which a line shows what it speaks of."""

from __future__ import annotations

import re

from newsreader.reading.text.language import all_function_words

_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 6


def content_stems(text: str) -> list[str]:
    """The beginnings of the words that carry meaning; six letters make most inflected forms one."""
    return [word[:_STEM] for word in _WORD.findall(text.casefold()) if word not in all_function_words()]
