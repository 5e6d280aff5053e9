"""Where in a text: the one kind of coordinate outside the painting rooms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch of `Article.text`, counted in code points.

    Raises:
        ValueError: when the stretch would begin before the text or end before it begins.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"no such stretch of text: {self.start} to {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words of `text` that this span covers."""
        return text[self.start : self.end]

    def contains(self, other: Span) -> bool:
        """Whether `other` lies wholly within this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def moved(self, by: int) -> Span:
        """The same length of text, `by` code points further on."""
        return Span(self.start + by, self.end + by)

    def broken(self, text: str, longest: int) -> Iterator[Span]:
        """This stretch of `text` in parts of at most `longest` code points, broken after a space where there is one."""
        start = self.start
        while self.end - start > longest:
            space = text.rfind(" ", start, start + longest)
            end = start + longest if space <= start else space + 1
            yield Span(start, end)
            start = end
        yield Span(start, self.end)

    @classmethod
    def covering(cls, spans: Iterable[Span]) -> Span:
        """The shortest span that holds all of `spans`.

        Raises:
            ValueError: when there are none.
        """
        parts = list(spans)
        if not parts:
            raise ValueError("no spans to cover")
        return cls(min(part.start for part in parts), max(part.end for part in parts))
