"""Measures sentence links on DEplain: documents whose sentences are given, without headline or furniture."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.evaluation.engine import analysed, linked
from tests.evaluation.report import Figures
from tests.evaluation.scoring import score
from tests.evaluation.sets import lines


def figures(folder: Path, python: str) -> Figures:
    """Link F1 in per cent, of all links and of those between unequal sentences."""
    gold = folder / "deplain-dev" / "pairs.jsonl"
    if not gold.is_file():
        return {}
    predictions = {record["id"]: _links(record) for record in lines(gold)}
    scores = score(python, folder / "score_align.py", gold, predictions)
    kinds = {"link": "all", "link_nonidentical": "not identical"}
    return {f"deplain-dev: link F1, {words}": 100 * scores[kind]["F1"] for kind, words in kinds.items()}


def _links(record: dict[str, Any]) -> list[list[int]]:
    here, there = ([" ".join(sentence.split()) for sentence in record[side]] for side in "ab")
    left, right = "\n\n".join(here), "\n\n".join(there)
    places = _Places(here, left), _Places(there, right)
    found = {
        (a, b)
        for one, other in linked(analysed(left), analysed(right))
        for a in places[0].at(one)
        for b in places[1].at(other)
    }
    return [list(link) for link in sorted(found)]


class _Places:
    """Which given sentence stands where in the text they were joined to."""

    def __init__(self, sentences: list[str], text: str) -> None:
        self._spans, start = [], 0
        for sentence in sentences:
            begin = text.index(sentence, start)
            start = begin + len(sentence)
            self._spans.append((begin, start))

    def at(self, span: tuple[int, int]) -> list[int]:
        """The given sentences that a span touches for the most part of either."""
        return [
            number
            for number, (start, end) in enumerate(self._spans)
            if 2 * (min(end, span[1]) - max(start, span[0])) > min(end - start, span[1] - span[0])
        ]
