"""The vocabulary of page furniture, of all languages at once, and a quick way to find it in a line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from newsreader.model.article import FurnitureKind
from newsreader.resources.languages import languages, topic

_TOKEN = re.compile(r"[^\W_]+")
_KEY = 3


@dataclass(frozen=True, slots=True)
class Cue:
    """A word or phrase that furniture of one kind uses; a last word ending in * stands for all that begin so."""

    kind: FurnitureKind
    words: tuple[str, ...]
    is_beginning: bool

    def stands_at(self, tokens: tuple[str, ...], place: int) -> bool:
        """Whether the cue stands in the line at this token."""
        *whole, last = self.words
        end = place + len(whole)
        if end >= len(tokens) or list(tokens[place:end]) != whole:
            return False
        return tokens[end].startswith(last) if self.is_beginning else tokens[end] == last


class Cues:
    """Cues that are looked up by their first letters, so that many lines are searched for many cues at once."""

    def __init__(self, field: str) -> None:
        self._by_key: dict[str, list[Cue]] = {}
        for kind, phrases in _phrases(field):
            for phrase in phrases:
                words = tokens_of(phrase)
                self._by_key.setdefault(words[0][:_KEY], []).append(Cue(kind, words, phrase.endswith("*")))

    def at(self, tokens: tuple[str, ...], place: int) -> Iterator[Cue]:
        """The cues that begin at this token."""
        candidates = self._by_key.get(tokens[place][:_KEY], ())
        return (cue for cue in candidates if cue.stands_at(tokens, place))

    def within(self, tokens: tuple[str, ...]) -> Iterator[Cue]:
        """The cues that stand anywhere in the line."""
        for place in range(len(tokens)):
            yield from self.at(tokens, place)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What furniture says.

    `lines` fill a line of their own, `openings` begin one, `headings` announce a list of links; each is enough to
    know furniture by. `words` are only evidence. `second_person`, `formal_address` and `first_person` are forms by
    which a paper speaks to its readers, `calls` the imperatives it begins with.
    """

    lines: Cues
    openings: Cues
    headings: Cues
    words: Cues
    second_person: frozenset[str]
    formal_address: frozenset[str]
    first_person: frozenset[str]
    calls: frozenset[str]
    credit: re.Pattern[str]


def tokens_of(text: str) -> tuple[str, ...]:
    """The words of a line in lower case, without signs and hyphens."""
    return tuple(_TOKEN.findall(text.casefold()))


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary of furniture in all languages that have one."""
    return Vocabulary(
        lines=Cues("lines"),
        openings=Cues("openings"),
        headings=Cues("headings"),
        words=Cues("words"),
        second_person=_address("second_person"),
        formal_address=_address("formal_address"),
        first_person=_address("first_person"),
        calls=_address("calls"),
        credit=_credit(),
    )


def _address(form: str) -> frozenset[str]:
    return frozenset(word for table in _tables() for word in table["address"].get(form, ()))


def _credit() -> re.Pattern[str]:
    labels = sorted(
        {label for table in _tables() for label in table["picture_credit"]["labels"]}, key=len, reverse=True
    )
    return re.compile(rf"^©|(?:^|[.(]\s?|[/|]\s)(?:{'|'.join(map(re.escape, labels))})\s?:[^:]{{1,80}}$", re.IGNORECASE)


def _phrases(field: str) -> Iterator[tuple[FurnitureKind, list[str]]]:
    for table in _tables():
        for kind in FurnitureKind:
            yield kind, table.get(kind.value, {}).get(field, [])


@cache
def _tables() -> tuple[Mapping[str, Any], ...]:
    return tuple(table for code in languages() if (table := topic(code, "furniture")))
