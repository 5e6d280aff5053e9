"""Words of an article with the marks on them, cut out to be set on their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from newsreader.model.comparison import Mark
from newsreader.model.span import Span


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of text; the spans of its marks are counted within it."""

    text: str
    marks: tuple[Mark, ...] = ()

    def divided(self, at: int) -> tuple[Passage, Passage]:
        """The words before and after a code point; white space at the cut is dropped."""
        rest = at + len(self.text[at:]) - len(self.text[at:].lstrip())
        return self._part(Span(0, len(self.text[:at].rstrip()))), self._part(Span(rest, len(self.text)))

    def _part(self, span: Span) -> Passage:
        return next(cut(self.text, [span], self.marks))


def cut(text: str, spans: Sequence[Span], marks: Sequence[Mark]) -> Iterator[Passage]:
    """The passages of `spans`, which are in order and do not overlap; a mark over several is shared out to each."""
    waiting = sorted(marks, key=lambda mark: mark.span.start)
    first = 0
    for span in spans:
        while first < len(waiting) and waiting[first].span.end <= span.start:
            first += 1
        yield Passage(span.of(text), tuple(_within(span, waiting, first)))


def _within(span: Span, marks: Sequence[Mark], first: int) -> Iterator[Mark]:
    for place in range(first, len(marks)):
        mark = marks[place]
        if mark.span.start >= span.end:
            return
        if mark.span.overlaps(span):
            part = Span(max(mark.span.start, span.start), min(mark.span.end, span.end))
            yield replace(mark, span=part.moved(-span.start))
