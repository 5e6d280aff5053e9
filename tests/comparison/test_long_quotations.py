"""Quotations take no longer to be paired than there are words in them, however long the article or they are."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from newsreader.comparison.speech.quotations import pair_quotations
from newsreader.comparison.speech.utterances import utterances
from newsreader.model.comparison import QuotationRelation
from newsreader.model.findings import AnalysedArticle, Quotation, QuotationKind
from newsreader.model.span import Span

_SIZES = (1_000, 10_000, 50_000)


def _article(telling: Callable[[str], Any], words: int, speech: int, seed: int) -> AnalysedArticle:
    """Speeches of so many made-up words each, which follow Zipf's law, and one that both articles have."""
    chance = random.Random(seed)
    nouns = [f"Wort{number:x}" for number in range(max(200, words // 4))]
    weights = [1 / (rank + 1) for rank in range(len(nouns))]
    lines = [" ".join(chance.choices(nouns, weights, k=speech)) for _ in range(words // speech)]
    lines.append("Wir lesen heute Abend unser altes Buch vom Meer")
    analysed: AnalysedArticle = telling("\n".join(lines)).analysed()
    spans, start = [], 0
    for line in lines:
        spans.append(Span(start, start + len(line)))
        start += len(line) + 1
    quotations = tuple(Quotation(span, QuotationKind.DIRECT, None, None, None) for span in spans)
    return replace(analysed, findings=replace(analysed.findings, quotations=quotations))


@pytest.mark.parametrize("speech", [25, 500])
def test_pairing_quotations_grows_no_worse_than_n_log_n(telling: Callable[[str], Any], speech: int) -> None:
    seconds = []
    for size in _SIZES:
        here, there = (utterances(_article(telling, size, speech, seed)) for seed in (1, 2))
        started = time.process_time()
        found = pair_quotations(here, there, (), ())
        seconds.append(time.process_time() - started)
        assert any(pair.relation is QuotationRelation.SAME for pair in found)
    assert seconds[2] < 5 * 2.5 * max(seconds[1], 0.1), seconds
