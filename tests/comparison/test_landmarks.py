"""The places two panes follow when they scroll together."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from newsreader.comparison.links.alignment import Link
from newsreader.comparison.links.landmarks import landmarks

_LINKS = st.lists(
    st.tuples(st.integers(0, 6), st.integers(0, 6), st.integers(1, 9)), max_size=9, unique_by=lambda link: link[:2]
).map(lambda rows: [Link(left, right, weight / 10) for left, right, weight in rows])


def _weight(links: Sequence[Link]) -> float:
    return round(sum(link.likeness for link in links), 6)


def _rising(links: Sequence[Link]) -> bool:
    return all(a.left < b.left and a.right < b.right for a, b in combinations(links, 2))


@given(_LINKS)
def test_the_chain_is_the_heaviest_that_rises(links: list[Link]) -> None:
    by_place = {(link.left, link.right): link for link in links}
    chain = [by_place[place] for place in landmarks(links)]
    ordered = sorted(links, key=lambda link: (link.left, link.right))
    every = (some for size in range(len(links) + 1) for some in combinations(ordered, size) if _rising(some))
    assert _rising(chain)
    assert _weight(chain) == max(map(_weight, every))
