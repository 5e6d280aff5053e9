"""The rising chain of sentence pairs that two panes follow when they scroll together."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from newsreader.comparison.links.alignment import Link


def landmarks(links: Iterable[Link]) -> tuple[tuple[int, int], ...]:
    """The heaviest chain of links that rises on both sides, each sentence used once, in n log n steps.

    Links are taken from left to right, those of one sentence from the far end, so that none follows its own kin.
    `ends` holds the right-hand ends of chains, rising, and `worth` the best weight reached there, rising too.
    """
    ends: list[int] = []
    worth: list[float] = []
    chains: list[int] = []
    steps: list[tuple[Link, int]] = []
    for link in sorted(links, key=lambda link: (link.left, -link.right)):
        place = bisect_left(ends, link.right)
        weight = link.likeness + (worth[place - 1] if place else 0.0)
        steps.append((link, chains[place - 1] if place else -1))
        if place < len(ends) and ends[place] == link.right and worth[place] >= weight:
            continue
        stop = place
        while stop < len(ends) and worth[stop] <= weight:
            stop += 1
        ends[place:stop] = [link.right]
        worth[place:stop] = [weight]
        chains[place:stop] = [len(steps) - 1]
    return _chain(steps, chains[-1] if chains else -1)


def _chain(steps: list[tuple[Link, int]], last: int) -> tuple[tuple[int, int], ...]:
    found: list[tuple[int, int]] = []
    while last >= 0:
        link, last = steps[last]
        found.append((link.left, link.right))
    return tuple(reversed(found))
