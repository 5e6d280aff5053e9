"""Code points to Qt's UTF-16 units and back: the only file that knows that the two differ."""

from __future__ import annotations

from bisect import bisect_left

_LAST_OF_ONE_UNIT = "\uffff"


class Utf16Map:
    """Positions of one text as Python counts them and as Qt counts them.

    Letters beyond U+FFFF (emoji, rare scripts) are two units to Qt and one to us. Texts without any, nearly all
    articles, are mapped by returning the number as it is.
    """

    __slots__ = ("_wide", "_wide_in_qt")

    def __init__(self, text: str) -> None:
        is_narrow = text.isascii() or max(text, default="") <= _LAST_OF_ONE_UNIT
        wide = [] if is_narrow else [place for place, letter in enumerate(text) if letter > _LAST_OF_ONE_UNIT]
        self._wide = wide
        self._wide_in_qt = [place + before for before, place in enumerate(wide)]

    def to_qt(self, code_point: int) -> int:
        """The UTF-16 position before the letter at `code_point`."""
        return code_point + bisect_left(self._wide, code_point) if self._wide else code_point

    def from_qt(self, utf16: int) -> int:
        """The code point at a UTF-16 position; a position within a wide letter belongs before that letter."""
        if not self._wide:
            return utf16
        # Before `utf16` stand the wide letters that began before it; one begun a single unit ago is not passed yet,
        # and taking off its first unit leads back to where it begins.
        return utf16 - bisect_left(self._wide_in_qt, utf16)
