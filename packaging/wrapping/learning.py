"""Learns what each sign weighs: logistic regression over lines, by gradient steps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
_FEWEST_LINES, _PENALTY = 8, 3.0
_STEPS, _RATE, _FIRST, _SECOND = 500, 0.05, 0.9, 0.999
# Lines count by the root of their letters, pages by the root of their lines; a line of the article counts more.
_ARTICLE, _PAGE = 3.0, 4.0
_SMALLEST = 0.03


@dataclass(frozen=True)
class LearnedLine:
    """The signs of a line, whether it is furniture, and how many letters it has."""

    signs: Sequence[str]
    is_furniture: bool
    length: int


def learn(pages: Sequence[Sequence[LearnedLine]]) -> dict[str, float]:
    """The weights of the signs that enough lines have, the empty one for all lines."""
    lines = [line for page in pages for line in page]
    seen = Counter(sign for line in lines for sign in set(line.signs))
    names = ["", *sorted(sign for sign, count in seen.items() if count >= _FEWEST_LINES)]
    places = {name: place for place, name in enumerate(names)}
    signs = [[0, *(places[sign] for sign in line.signs if sign in places)] for line in lines]
    truth = np.array([1.0 if line.is_furniture else -1.0 for line in lines])
    counts = np.array([count for page in pages for count in _counts(page)])
    found = _descend(signs, truth, counts, len(names))
    return {name: round(float(found[place]), 2) for name, place in places.items() if _is_kept(name, found[place])}


def _is_kept(name: str, weight: float) -> bool:
    return not name or abs(weight) >= _SMALLEST


def _counts(page: Sequence[LearnedLine]) -> list[float]:
    raw = [(line.length / 100) ** 0.5 for line in page]
    scale = _PAGE / max(1e-9, sum(raw)) ** 0.5
    return [scale * each * (1.0 if line.is_furniture else _ARTICLE) for each, line in zip(raw, page, strict=True)]


def _descend(signs: Sequence[Sequence[int]], truth: Numbers, counts: Numbers, size: int) -> Numbers:
    """Adam on the whole set at once: Kingma and Ba 2015, algorithm 1."""
    flat = np.array([place for line in signs for place in line])
    starts = np.cumsum([0, *(len(line) for line in signs)])[:-1]
    owners = np.repeat(np.arange(len(signs)), [len(line) for line in signs])
    weights, first, second = np.zeros(size), np.zeros(size), np.zeros(size)
    penalty = np.full(size, _PENALTY)
    penalty[0] = 0.0
    for step in range(1, _STEPS + 1):
        margin = truth * np.add.reduceat(weights[flat], starts)
        pull = -truth * counts / (1.0 + np.exp(np.clip(margin, -500.0, 500.0)))
        slope = np.bincount(flat, weights=pull[owners], minlength=size) + penalty * weights
        first = _FIRST * first + (1.0 - _FIRST) * slope
        second = _SECOND * second + (1.0 - _SECOND) * slope**2
        ahead = first / (1.0 - _FIRST**step)
        weights = weights - _RATE * ahead / (np.sqrt(second / (1.0 - _SECOND**step)) + 1e-8)
    return weights
