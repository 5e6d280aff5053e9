"""Things found to be one, step by step."""

from __future__ import annotations

from collections import defaultdict


class Circles:
    """Sets of numbers that grow together."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))

    def unite(self, one: int, other: int) -> None:
        """From now on both belong to one circle."""
        self._parent[self._root(other)] = self._root(one)

    def all(self) -> list[list[int]]:
        """The circles, each with its members in order."""
        found: dict[int, list[int]] = defaultdict(list)
        for number in range(len(self._parent)):
            found[self._root(number)].append(number)
        return list(found.values())

    def _root(self, number: int) -> int:
        while self._parent[number] != number:
            self._parent[number] = self._parent[self._parent[number]]
            number = self._parent[number]
        return number
