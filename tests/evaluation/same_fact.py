"""Measures on ECB+ whether sentences of one fact are told from those of a like one: two awards, two arrests.

A topic holds reports on two events of one sort. Each pair of its sentences is judged among its own article's other
sentences; how rare a word is, is reckoned over the topic, and each judgement is set against all of its topic.
"""

from __future__ import annotations

import json
import math
import statistics
from collections import defaultdict
from pathlib import Path
from typing import Any

from newsreader.analysis import analyse
from newsreader.comparison.links.sameness import Sameness, rarity, traits
from newsreader.model.article import Article, Source
from newsreader.model.findings import AnalysedArticle
from tests.evaluation.report import Figures
from tests.evaluation.scoring import score
from tests.evaluation.sets import lines


def figures(folder: Path, python: str) -> Figures:
    """The average precision over all pairs, in per cent."""
    found = {}
    for gold in sorted(folder.glob("ecbplus-*/pairs-*.jsonl")):
        topics = json.loads((gold.parent / gold.name.replace("pairs", "sentences")).with_suffix(".json").read_text())
        judged = {topic: _Topic(sentences) for topic, sentences in topics.items()}
        records = lines(gold)
        raw = [judged[record["topic"]].of(record["a"], record["b"]) for record in records]
        scores = score(python, folder / "score_pairs.py", gold, _against_topic(records, raw))
        found[f"{gold.parent.name}: same fact AP"] = 100 * scores["AP"]
    return found


def _against_topic(records: list[dict[str, Any]], raw: list[float]) -> list[float]:
    """Each judgement as its distance from the mean of its topic, in standard deviations."""
    values: dict[str, list[float]] = defaultdict(list)
    for record, value in zip(records, raw, strict=True):
        values[record["topic"]].append(value)
    spread = {topic: (statistics.mean(each), statistics.pstdev(each) or 1.0) for topic, each in values.items()}
    return [
        (value - spread[record["topic"]][0]) / spread[record["topic"]][1]
        for record, value in zip(records, raw, strict=True)
    ]


class _Topic:
    """The articles of one topic, of which only some sentences are given, by keys like "2_11ecb#0"."""

    def __init__(self, sentences: dict[str, str]) -> None:
        self._articles: dict[str, AnalysedArticle] = {}
        self._places: dict[str, list[int]] = {}
        given: dict[str, list[str]] = defaultdict(list)
        for key in sentences:
            given[_article_of(key)].append(key)
        for article, keys in given.items():
            self._add(article, {key: " ".join(sentences[key].split()) for key in keys})
        self._rarity = rarity(each for article in self._articles.values() for each in traits(article))
        self._judges: dict[tuple[str, str], Sameness] = {}

    def of(self, one: str, other: str) -> float:
        """How surely two sentences, by their keys, tell the same fact, in log odds."""
        pair = _article_of(one), _article_of(other)
        if pair not in self._judges:
            self._judges[pair] = Sameness(self._articles[pair[0]], self._articles[pair[1]], self._rarity)
        best = max(self._judges[pair].of(a, b) for a in self._places[one] for b in self._places[other])
        return math.log(best / (1 - best)) if best < 1 else math.inf

    def _add(self, article: str, sentences: dict[str, str]) -> None:
        analysed = analyse(Article("\n\n".join(sentences.values()), Source(article), "en"))
        self._articles[article] = analysed
        start = 0
        for key, text in sentences.items():
            self._places[key] = [
                number
                for number, sentence in enumerate(analysed.findings.sentences)
                if start <= sentence.span.start < start + len(text)
            ]
            start += len(text) + 2


def _article_of(key: str) -> str:
    return key.partition("#")[0]
