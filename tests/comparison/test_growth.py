"""Twice the text takes about twice the time."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from typing import Any

from newsreader.comparison import compare
from newsreader.model.findings import AnalysedArticle, EntityType

_WORDS_A_SENTENCE = 20
_ENTITIES = ("Orla Finn", "Nordsund", "Seebank", "Hafenrat")


def _article(telling: Callable[[str], Any], words: int, seed: int) -> AnalysedArticle:
    """A text of made-up nouns that follow Zipf's law, as those of real texts do, with four names throughout."""
    chance = random.Random(seed)
    nouns = [f"Wort{number:x}" for number in range(max(200, words // 4))]
    weights = [1 / (rank + 1) for rank in range(len(nouns))]
    lines = [
        " ".join([chance.choice(_ENTITIES), *chance.choices(nouns, weights, k=_WORDS_A_SENTENCE - 2), "."])
        for _ in range(words // _WORDS_A_SENTENCE)
    ]
    it = telling("\n".join(lines))
    for name in _ENTITIES:
        it.entity(name, type=EntityType.OTHER)
    analysed: AnalysedArticle = it.analysed()
    return analysed


def _seconds(left: AnalysedArticle, right: AnalysedArticle) -> float:
    started = time.process_time()
    compare(left, right)
    return time.process_time() - started


def test_time_grows_no_worse_than_n_log_n(telling: Callable[[str], Any]) -> None:
    sizes = (1_000, 4_000, 16_000)
    seconds = [_seconds(_article(telling, size, 1), _article(telling, size, 2)) for size in sizes]
    assert seconds[2] / seconds[1] < 4 * 2.5, seconds
    assert seconds[2] < 20, seconds
