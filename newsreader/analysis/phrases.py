"""Finds the words and phrases of a list in a line; "*" at a word's end stands for any ending."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from newsreader.analysis.words import Word
from newsreader.model.span import Span

ANY_ENDING = "*"
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A phrase of the list where it stands: the words it covers, by number, and what the list says of it."""

    start: int
    end: int
    entry: str
    value: T

    def span(self, words: Sequence[Word]) -> Span:
        """The words it covers."""
        return Span(words[self.start].span.start, words[self.end - 1].span.end)


@dataclass(frozen=True, slots=True)
class PhraseList(Generic[T]):
    """Phrases by their first word, longest first."""

    whole: Mapping[str, list[tuple[tuple[str, ...], T]]]
    stems: Mapping[str, list[tuple[tuple[str, ...], T]]] = field(default_factory=dict)
    lengths: tuple[int, ...] = ()

    @classmethod
    def of(cls, entries: Iterable[tuple[str, T]]) -> PhraseList[T]:
        """A list of phrases, their words parted by spaces, each with its value; the first of two equals holds."""
        whole: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        stems: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for phrase, value in entries:
            words = tuple(phrase.lower().split())
            if words:
                table = stems if words[0].endswith(ANY_ENDING) else whole
                table.setdefault(words[0].rstrip(ANY_ENDING), []).append((words, value))
        for table in (whole, stems):
            for rows in table.values():
                rows.sort(key=lambda row: -len(row[0]))
        return cls(whole, stems, tuple(sorted({len(stem) for stem in stems}, reverse=True)))

    def find(self, words: Sequence[Word]) -> Iterator[Found[T]]:
        """All phrases in a line, from left to right, longest first and without overlap."""
        place = 0
        while place < len(words):
            found = self.at(words, place)
            if found:
                yield found
            place = found.end if found else place + 1

    def at(self, words: Sequence[Word], place: int) -> Found[T] | None:
        """The longest phrase that begins at a word."""
        for phrase, value in self._candidates(words[place].lower):
            end = place + len(phrase)
            if end <= len(words) and all(
                _fits(pattern, word) for pattern, word in zip(phrase, words[place:end], strict=True)
            ):
                return Found(place, end, " ".join(phrase).replace(ANY_ENDING, ""), value)
        return None

    def _candidates(self, word: str) -> Iterator[tuple[tuple[str, ...], T]]:
        yield from self.whole.get(word, ())
        for length in self.lengths:
            yield from self.stems.get(word[:length], ())


def _fits(pattern: str, word: Word) -> bool:
    if pattern.endswith(ANY_ENDING):
        return word.lower.startswith(pattern[:-1])
    return word.lower == pattern
