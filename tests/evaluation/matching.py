"""Which gold divergences a prediction meets: the rule of the product scorer, item by item, to look at."""

from __future__ import annotations

from typing import Any

LENIENT = 0.2

Json = dict[str, Any]


def met(gold: Json, predicted: Json) -> bool:
    """Whether both sides of a gold divergence are met, leniently."""
    return all(_side(gold[side], predicted.get(side, [])) >= LENIENT for side in "ab" if gold[side])


def found(gold: Json, predicted: list[Json]) -> list[str]:
    """The gold divergences of a pair that some prediction meets, in words."""
    return [words(each) for each in gold["divergences"] if any(met(each, one) for one in predicted)]


def missed(gold: Json, predicted: list[Json]) -> list[str]:
    """The gold divergences of a pair that none meets."""
    return [words(each) for each in gold["divergences"] if not any(met(each, one) for one in predicted)]


def words(gold: Json) -> str:
    """A gold divergence in one line."""
    left, right = (" … ".join(part["text"] for part in gold[side]) for side in "ab")
    return f"{gold['category']} ({gold['severity']}): {left} | {right}"


def _side(gold: list[Json], predicted: list[list[int]]) -> float:
    places = [(part["start"], part["end"]) for part in gold]
    return max(_overlap(wanted, predicted) for wanted in (places, *([place] for place in places)))


def _overlap(one: list[tuple[int, int]], other: list[list[int]]) -> float:
    here = {place for start, end in one for place in range(start, end)}
    there = {place for start, end in other for place in range(start, end)}
    return len(here & there) / len(here | there) if here | there else 0.0
