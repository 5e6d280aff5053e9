"""What a text must be like before Qt sets it in lines, on screen or on paper."""

from __future__ import annotations

LONGEST_PARAGRAPH = 6000
"""Code points after which a paragraph is broken: Qt needs seconds for one line of a megabyte."""

# What Qt or a PDF would take for the end of a line or an embedded object.
_NOT_SETTABLE = dict.fromkeys((0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029, 0xFDD0, 0xFDD1, 0xFFFC), " ")


def settable(text: str) -> str:
    """A text of as many code points that Qt sets as one paragraph."""
    return text.translate(_NOT_SETTABLE)
