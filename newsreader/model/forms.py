"""How an article words a name: its forms, each with every place where it stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from newsreader.model.span import Span


@dataclass(frozen=True, slots=True)
class Form:
    """One wording, as printed where it stands first, and its places in the order of the text."""

    words: str
    places: tuple[Span, ...]


def forms(text: str, mentions: Iterable[Span]) -> tuple[Form, ...]:
    """The wordings of some mentions, longest first.

    Wordings that differ in capitals or line breaks alone are one. A mention within a compound is told by the whole
    word: "US" by "US-Truppen".
    """
    places: dict[str, list[Span]] = {}
    for mention in mentions:
        words = _words(text, mention)
        places.setdefault(words.casefold(), []).append(mention)
    found = [Form(_words(text, spans[0]), tuple(spans)) for spans in places.values()]
    return tuple(sorted(found, key=lambda form: -len(form.words)))


def _words(text: str, mention: Span) -> str:
    start, end = mention.start, mention.end
    while start > 0 and _joins(text[start - 1]):
        start -= 1
    while end < len(text) and _joins(text[end]):
        end += 1
    return " ".join(text[start:end].split()).strip("-")


def _joins(letter: str) -> bool:
    return letter.isalnum() or letter == "-"
