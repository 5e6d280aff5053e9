"""Finds words in both articles and walks from place to place."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject

from newsreader.model.comparison import Side
from newsreader.model.span import Span
from newsreader.ui.side_by_side.find_bar import FindBar
from newsreader.ui.side_by_side.reading_area import ReadingArea


def places(text: str, words: str) -> tuple[Span, ...]:
    """Where `words` stand in a text, whatever their case and whatever white space parts them."""
    parts = [re.escape(part) for part in words.split()]
    if not parts:
        return ()
    return tuple(Span(*found.span()) for found in re.finditer(r"\s+".join(parts), text, re.IGNORECASE))


class Finder(QObject):
    """Shows the places of the sought words in both panes; the reader walks the left ones, then the right ones."""

    def __init__(self, bar: FindBar, area: ReadingArea) -> None:
        super().__init__(bar)
        self._bar = bar
        self._area = area
        self._words = ""
        self._found: list[tuple[Side, Span]] = []
        self._current: int | None = None
        bar.sought.connect(self.seek)
        bar.stepped.connect(self.step)

    def seek(self, words: str) -> None:
        """Shows where other words stand; no words end the search."""
        self._words = words
        self._current = None
        self.seek_again()
        with self._area.linking.apart():
            for side in Side:
                self._bring_near(side)

    def seek_again(self) -> None:
        """Looks for the same words in what lies on the desk now."""
        self._found = [(side, span) for side in Side for span in self._places(side)]
        if self._current is not None and self._current >= len(self._found):
            self._current = None
        self._bar.show_counts({side: self._count(side) for side in Side} if self._words.strip() else {})
        self._show()

    def step(self, by: int) -> None:
        """Goes on to the next place or back to the one before; past the end it begins anew."""
        if not self._found:
            return
        before = self._current if self._current is not None else (-1 if by > 0 else 0)
        self._current = (before + by) % len(self._found)
        side, span = self._found[self._current]
        self._show()
        self._area.panes[side].view.bring_into_view(span)

    def _bring_near(self, side: Side) -> None:
        """Brings the next place of a side into view, counted from the line that is read."""
        view = self._area.panes[side].view
        spans = [span for where, span in self._found if where is side]
        from_here = view.first_in_view()
        if spans:
            view.bring_into_view(next((span for span in spans if span.start >= from_here), spans[0]))

    def _places(self, side: Side) -> tuple[Span, ...]:
        page = self._area.panes[side].view.page
        if page is None or self._area.panes[side].is_empty:
            return ()
        found = places(page.text.article.text, self._words)
        return tuple(span for span in found if next(page.text.pieces(span), None))

    def _count(self, side: Side) -> int:
        return sum(where is side for where, _ in self._found)

    def _show(self) -> None:
        current = None if self._current is None else self._found[self._current]
        for side in Side:
            spans = [span for where, span in self._found if where is side]
            here = current[1] if current and current[0] is side else None
            self._area.panes[side].view.show_found(spans, here)
