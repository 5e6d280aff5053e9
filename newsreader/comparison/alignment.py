"""Links the sentences of two articles that speak of the same fact, in any order and one to many."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsreader.comparison.evidence import Evidence, evidence, total, weigh
from newsreader.comparison.statement import Statement
from newsreader.resources.acts import ActWords

_SURE = 0.55
"""From this likeness on two sentences are linked, whatever else either is like."""
_POSSIBLE = 0.22
"""Below this likeness nothing is linked; between the two, what comes near the best of either sentence."""
_NEAR_BEST = 0.7
_COMMON = 60
"""Evidence found in more sentences of one side than this proposes no candidates: it would cost much and tell little."""


@dataclass(frozen=True, slots=True)
class Link:
    """Two sentences, by number, that speak of the same fact; `likeness` from 0 to 1."""

    left: int
    right: int
    likeness: float


def align(left: Sequence[Statement], right: Sequence[Statement], words: ActWords) -> tuple[Link, ...]:
    """The links between two articles, in the order of the left one."""
    here, there = [evidence(each, words) for each in left], [evidence(each, words) for each in right]
    weights = weigh(here, there)
    likely = [link for link in _candidates(here, there, weights) if link.likeness >= _POSSIBLE]
    best_left, best_right = [0.0] * len(here), [0.0] * len(there)
    for link in likely:
        best_left[link.left] = max(best_left[link.left], link.likeness)
        best_right[link.right] = max(best_right[link.right], link.likeness)
    return tuple(
        link
        for link in likely
        if link.likeness >= min(_SURE, _NEAR_BEST * min(best_left[link.left], best_right[link.right]))
    )


def _candidates(
    here: Sequence[frozenset[Evidence]], there: Sequence[frozenset[Evidence]], weights: Mapping[Evidence, float]
) -> list[Link]:
    postings: dict[Evidence, list[int]] = defaultdict(list)
    for number, pieces in enumerate(there):
        for piece in pieces:
            postings[piece].append(number)
    common = {piece for piece, numbers in postings.items() if len(numbers) > _COMMON}
    common_there = [pieces & common for pieces in there]
    sizes = [math.sqrt(total(pieces, weights)) for pieces in there]
    links = []
    for number, pieces in enumerate(here):
        met: dict[int, float] = defaultdict(float)
        for piece in sorted(pieces & postings.keys() - common):
            for other in postings[piece]:
                met[other] += weights[piece]
        size, known = math.sqrt(total(pieces, weights)), pieces & common
        for other, weight in sorted(met.items()):
            alike = weight + (total(known & common_there[other], weights) if known else 0.0)
            links.append(Link(number, other, alike / (size * sizes[other] or 1.0)))
    return links
