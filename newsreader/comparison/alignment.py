"""Links the sentences of two articles that speak of the same fact, in any order and one to many."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsreader.comparison.evidence import Evidence, evidence, total, weigh
from newsreader.comparison.statement import Statement
from newsreader.resources.acts import ActWords

_LIKE = 0.28
"""From this likeness on two sentences are linked, however many others are."""
_COMMON = 60
"""Evidence found in more sentences of one side than this proposes no candidates: it would cost much and tell little."""


@dataclass(frozen=True, slots=True)
class Link:
    """Two sentences, by number, that speak of the same fact; `likeness` from 0 to 1."""

    left: int
    right: int
    likeness: float
    shared: frozenset[Evidence]


def align(left: Sequence[Statement], right: Sequence[Statement], words: ActWords) -> tuple[Link, ...]:
    """The links between two articles, in the order of the left one."""
    here, there = [evidence(each, words) for each in left], [evidence(each, words) for each in right]
    weights = weigh(here, there)
    return tuple(link for link in _candidates(here, there, weights) if link.likeness >= _LIKE)


def _candidates(
    here: Sequence[frozenset[Evidence]], there: Sequence[frozenset[Evidence]], weights: Mapping[Evidence, float]
) -> list[Link]:
    postings: dict[Evidence, list[int]] = defaultdict(list)
    for number, pieces in enumerate(there):
        for piece in pieces:
            postings[piece].append(number)
    rare = {piece for piece, numbers in postings.items() if len(numbers) <= _COMMON}
    sizes = [math.sqrt(total(pieces, weights)) for pieces in there]
    links = []
    for number, pieces in enumerate(here):
        size = math.sqrt(total(pieces, weights))
        for other in sorted({other for piece in pieces & rare for other in postings[piece]}):
            shared = pieces & there[other]
            links.append(Link(number, other, total(shared, weights) / (size * sizes[other] or 1.0), shared))
    return links
