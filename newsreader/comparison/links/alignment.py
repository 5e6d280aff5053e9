"""Links the sentences of two articles that speak of the same fact, in any order and one to many."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from newsreader.comparison.links.evidence import (
    Evidence,
    evidence,
    is_one_act,
    tells,
    tells_deeds,
    things_said,
    told_once,
    total,
    weigh,
)
from newsreader.comparison.links.sure_links import contrary_tolls, counted_tolls, openings
from newsreader.comparison.statements.statement import Statement
from newsreader.resources.acts import ActWords

_SURE = 0.55
"""From this likeness on two sentences are linked, whatever else either is like."""
POSSIBLE = 0.24
"""Below this likeness nothing is linked; between the two, what comes near the best of either sentence."""
_NEAR_BEST = 0.8
_LEAST_THINGS = 2
"""One word in common links nothing."""
_COMMON = 60
"""Evidence found in more sentences of one side than this proposes no candidates: it would cost much and tell little."""

_LONE = 0.42
"""As sure as this are two sentences of one fact for a link between those that have no other."""
_FEW = 6
"""So many sentences across are tried for one that has no link."""

Likeness = Callable[[int, int], float]
"""How surely two sentences, by their numbers, are of one fact."""


@dataclass(frozen=True, slots=True)
class Link:
    """Two sentences, by number, that speak of the same fact; `likeness` from 0 to 1.

    `is_sure` says that they meet however much else either tells: the same participants in acts of one family, or
    somebody whom either article names nowhere else.
    """

    left: int
    right: int
    likeness: float
    is_sure: bool = False


def align(
    left: Sequence[Statement], right: Sequence[Statement], words: ActWords, sameness: Likeness
) -> tuple[Link, ...]:
    """The links between two articles, in the order of the left one.

    `sameness` judges sentences that no other evidence links.
    """
    here, there = [evidence(each, words) for each in left], [evidence(each, words) for each in right]
    weights = weigh(here, there)
    ranks = _Ranks(left, right)
    candidates = map(ranks.judged, _candidates(here, there, weights))
    likely = ranks.alike([link for link in candidates if link.is_sure or link.likeness >= POSSIBLE])
    best_left, best_right = [0.0] * len(here), [0.0] * len(there)
    for link in likely:
        best_left[link.left] = max(best_left[link.left], link.likeness)
        best_right[link.right] = max(best_right[link.right], link.likeness)
    kept = [
        link
        for link in likely
        if link.is_sure or link.likeness >= min(_SURE, _NEAR_BEST * min(best_left[link.left], best_right[link.right]))
    ]
    kept = ranks.alike(_with(kept, openings(left, right, here, there)))
    if not kept:
        return ()
    kept = ranks.alike(_with(kept, contrary_tolls(left, right, words)))
    kept += ranks.alike([*kept, *_partners_of_lone(here, there, kept, sameness)])[len(kept) :]
    linked = {link.left for link in kept}, {link.right for link in kept}
    return tuple(sorted(_with(kept, counted_tolls(left, right, linked)), key=_order))


def _with(links: Sequence[Link], further: Iterable[tuple[int, int]]) -> list[Link]:
    """The links and further ones that are sure, where they are not known."""
    known = {(link.left, link.right) for link in links}
    return [*links, *(Link(*pair, POSSIBLE, is_sure=True) for pair in sorted({*further} - known))]


def _order(link: Link) -> tuple[int, int]:
    return link.left, link.right


def _partners_of_lone(
    here: Sequence[frozenset[Evidence]],
    there: Sequence[frozenset[Evidence]],
    links: Sequence[Link],
    sameness: Likeness,
) -> Iterator[Link]:
    """Yields links of sentences that have none, to the one that is most surely of the same fact for both."""
    linked_left, linked_right = {link.left for link in links}, {link.right for link in links}
    pairs = {(lone, other) for lone, other in _nearest(here, there) if lone not in linked_left}
    pairs |= {(other, lone) for lone, other in _nearest(there, here) if lone not in linked_right}
    likeness = {pair: sameness(*pair) for pair in pairs}
    best_left, best_right = dict[int, float](), dict[int, float]()
    for (one, other), value in likeness.items():
        best_left[one] = max(value, best_left.get(one, 0.0))
        best_right[other] = max(value, best_right.get(other, 0.0))
    for (one, other), value in sorted(likeness.items()):
        if value >= _LONE and value >= max(best_left[one], best_right[other]):
            yield Link(one, other, POSSIBLE)


def _nearest(here: Sequence[frozenset[Evidence]], there: Sequence[frozenset[Evidence]]) -> Iterator[tuple[int, int]]:
    """Yields each sentence with the few across that have most in common with it."""
    postings: dict[Evidence, list[int]] = defaultdict(list)
    for number, pieces in enumerate(there):
        for piece in things_said(pieces):
            postings[piece].append(number)
    for number, pieces in enumerate(here):
        rare = [postings[piece] for piece in pieces if piece in postings and len(postings[piece]) <= _COMMON]
        met = Counter(other for numbers in rare for other in numbers)
        near = sorted(met.items(), key=lambda each: (-each[1], each[0]))[:_FEW]
        yield from ((number, other) for other, _ in near if tells_deeds(pieces & there[other]))


class _Ranks:
    """Which sentences are headlines.

    A headline says again what its text says, so that, where two headlines meet, text is met by text alone.
    """

    def __init__(self, left: Sequence[Statement], right: Sequence[Statement]) -> None:
        self._left = {statement.number for statement in left if statement.sentence.is_headline}
        self._right = {statement.number for statement in right if statement.sentence.is_headline}

    def judged(self, link: Link) -> Link:
        """The link, sure where it joins the two headlines: each tells the event, however much else the texts tell."""
        meet = link.left in self._left and link.right in self._right
        return replace(link, is_sure=True) if meet else link

    def alike(self, links: Sequence[Link]) -> list[Link]:
        """The links without those of a headline to a sentence of the text, if two headlines are linked."""
        meet = any(link.left in self._left and link.right in self._right for link in links)
        return [link for link in links if not meet or (link.left in self._left) is (link.right in self._right)]


def _candidates(
    here: Sequence[frozenset[Evidence]], there: Sequence[frozenset[Evidence]], weights: Mapping[Evidence, float]
) -> list[Link]:
    """The likeness of all sentences that have enough in common, found by what is rare in both."""
    postings: dict[Evidence, list[int]] = defaultdict(list)
    for number, pieces in enumerate(there):
        for piece in things_said(pieces):
            postings[piece].append(number)
    common = {piece for piece, numbers in postings.items() if len(numbers) > _COMMON}
    common_there = [pieces & common for pieces in there]
    once = told_once(here, there)
    here_sizes, there_sizes = _sizes(here, weights), _sizes(there, weights)
    links = []
    for number, pieces in enumerate(here):
        rare = [postings[piece] for piece in pieces if piece in postings and piece not in common]
        met, known = Counter(other for numbers in rare for other in numbers), pieces & common
        for other, things in sorted(met.items()):
            shared = pieces & there[other]
            is_unique = not once.isdisjoint(shared)
            if is_unique or (things + len(known & common_there[other]) >= _LEAST_THINGS and tells(shared)):
                likeness = total(shared, weights) / (here_sizes[number] * there_sizes[other])
                links.append(Link(number, other, likeness, is_unique or is_one_act(shared)))
    return links


def _sizes(sentences: Sequence[frozenset[Evidence]], weights: Mapping[Evidence, float]) -> list[float]:
    """How much each sentence says, by its square root; a short one counts as of middling length.

    Else two short sentences were alike for one word they share.
    """
    sizes = [total(pieces, weights) for pieces in sentences]
    least = math.fsum(sizes) / max(1, len(sizes))
    return [math.sqrt(max(size, least)) or 1.0 for size in sizes]
