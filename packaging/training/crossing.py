"""Invents names by crossing known ones, so that few names teach what a name looks like, not which there are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from random import Random

from spacy.tokens import Doc, Token

CROSSED = ("PER", "LOC")
SHORTEST = 4
"""Letters of the shortest name that is crossed."""


def with_crossed_names(documents: Iterable[Doc], seed: int) -> Iterator[Doc]:
    """Every document, and after it, where it names persons or places, the same with names invented from two halves."""
    chance = Random(seed)
    known = list(documents)
    endings = {label: [_halves(word)[1] for doc in known for word in _names(doc, label)] for label in CROSSED}
    for doc in known:
        yield doc
        words = [word.text for word in doc]
        for label in CROSSED:
            for name in _names(doc, label):
                words[name.i] = _halves(name)[0] + chance.choice(endings[label])
        if words != [word.text for word in doc]:
            yield Doc(doc.vocab, words=words, ents=[_tag(word.ent_iob_, word.ent_type_) for word in doc])


def _names(doc: Doc, label: str) -> list[Token]:
    named = (word for word in doc if word.ent_type_ == label)
    return [word for word in named if word.is_alpha and word.is_title and len(word) >= SHORTEST]


def _halves(name: Token) -> tuple[str, str]:
    middle = len(name) // 2
    return name.text[:middle], name.text[middle:]


def _tag(place: str, label: str) -> str:
    return f"{place}-{label}" if label else "O"
