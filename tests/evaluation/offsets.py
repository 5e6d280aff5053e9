"""Leads places of the cleaned text back to places of the raw file that a gold standard counts in."""

from __future__ import annotations

from bisect import bisect_right

from rapidfuzz.distance import Indel


class RawPlaces:
    """Maps spans of the cleaned text to spans of the raw text."""

    def __init__(self, cleaned: str, raw: str) -> None:
        self._blocks = [
            (step.src_start, step.dest_start, step.src_end - step.src_start)
            for step in Indel.opcodes(cleaned, raw)
            if step.tag == "equal"
        ]
        self._starts = [start for start, _, _ in self._blocks]

    def span(self, start: int, end: int) -> list[int]:
        """The raw span of a cleaned one, as a pair for JSON."""
        return [self._place(start), self._place(end - 1) + 1] if end > start else [self._place(start)] * 2

    def _place(self, place: int) -> int:
        number = bisect_right(self._starts, place) - 1
        if number < 0:
            return 0
        start, raw, length = self._blocks[number]
        return raw + min(place - start, length)
