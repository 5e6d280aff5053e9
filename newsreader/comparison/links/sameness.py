"""How surely two sentences tell the same fact: measures of them and of what they are told among, weighed together.

The weights were fitted by logistic regression to sentence pairs of one fact and of like facts in the development sets
(German and English), each set weighing the same.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from operator import mul

from newsreader.model.findings import AnalysedArticle, EntityType, MentionKind, PartOfSpeech, Sentence

Rarity = Mapping[str, float]
_GRAM = 4
_LEAST_RARITY = 0.2
_SURROUNDINGS = 2
"""So many sentences before and after are what a sentence is told among."""
_KEPT = 4096
_WEIGHTS = (8.7, 2.7, 1.7, 1.3, -0.25, 2.0)
_BIAS = -2.3
_NAME = "="
"""Sets words apart from the runs of letters they are made of, and names from other words."""


@dataclass(frozen=True, slots=True)
class Traits:
    """What a sentence is compared by: runs of letters, words, the people it names, and its figures."""

    grams: frozenset[str]
    words: frozenset[str]
    people: frozenset[str]
    figures: frozenset[str]


def traits(analysed: AnalysedArticle) -> tuple[Traits, ...]:
    """The traits of all sentences of an article."""
    people = _people(analysed)
    sentences = enumerate(analysed.findings.sentences)
    return tuple(_traits(sentence, analysed.article.text, frozenset(people[number])) for number, sentence in sentences)


def rarity(sentences: Iterable[Traits]) -> Rarity:
    """How much each trait tells, the more the fewer of the sentences have it."""
    count, total = Counter[str](), 0
    for each in sentences:
        total += 1
        count.update(each.grams)
        count.update(each.words)
    return {piece: max(_LEAST_RARITY, math.log((total + 1) / (many + 0.5))) for piece, many in count.items()}


class Sameness:
    """Judges pairs of sentences of two articles; what stands in many sentences tells little."""

    def __init__(self, left: AnalysedArticle, right: AnalysedArticle, known: Rarity | None = None) -> None:
        self._left, self._right = traits(left), traits(right)
        self._rarity = rarity((*self._left, *self._right)) if known is None else known
        self._around = lru_cache(_KEPT)(self._surroundings)
        self._length = lru_cache(_KEPT)(self._square)

    def of(self, left: int, right: int) -> float:
        """From 0 to 1, how surely the sentences of these numbers tell the same fact."""
        return 1 / (1 + math.exp(-_BIAS - math.fsum(map(mul, _WEIGHTS, self._measures(left, right)))))

    def _measures(self, left: int, right: int) -> tuple[float, ...]:
        """What is weighed, in the order of the weights."""
        here, there = self._left[left], self._right[right]
        words = here.words & there.words
        return (
            self._likeness(here.grams, there.grams),
            self._sum(words) / max(1e-9, min(self._sum(here.words), self._sum(there.words))),
            self._likeness(self._around(left, True), self._around(right, False)),
            *_shared_or_not(here.people, there.people),
            _shared_or_not(here.figures, there.figures)[0],
        )

    def _surroundings(self, number: int, is_left: bool) -> frozenset[str]:
        side = self._left if is_left else self._right
        near = range(max(0, number - _SURROUNDINGS), min(len(side), number + _SURROUNDINGS + 1))
        return frozenset(word for place in near if place != number for word in side[place].words)

    def _likeness(self, one: frozenset[str], other: frozenset[str]) -> float:
        """The cosine of two sets of traits, each by the square of its rarity."""
        norm = math.sqrt(self._length(one) * self._length(other))
        return self._square(one & other) / norm if norm else 0.0

    def _square(self, pieces: Iterable[str]) -> float:
        return math.fsum(self._rarity.get(piece, 0.0) ** 2 for piece in pieces)

    def _sum(self, pieces: Iterable[str]) -> float:
        return math.fsum(self._rarity.get(piece, 0.0) for piece in pieces)


def _traits(sentence: Sentence, text: str, people: frozenset[str]) -> Traits:
    words = [token.span.of(text).lower() for token in sentence.tokens]
    printed = f" {' '.join(words)} "
    names = {_NAME * 2 + token.lemma for token in sentence.tokens if token.pos is PartOfSpeech.PROPN}
    return Traits(
        frozenset(printed[start : start + _GRAM] for start in range(len(printed) - _GRAM)),
        frozenset(_NAME + token.lemma for token in sentence.tokens if token.is_content) | names,
        people,
        frozenset(word for word in words if word[:1].isdigit()),
    )


def _people(analysed: AnalysedArticle) -> Mapping[int, set[str]]:
    """The last names of the persons that each sentence names, by its number."""
    starts = [sentence.span.start for sentence in analysed.findings.sentences]
    found: dict[int, set[str]] = defaultdict(set)
    for entity in analysed.findings.entities:
        if entity.type is EntityType.PERSON:
            for mention in entity.mentions:
                if mention.kind is MentionKind.NAME:
                    printed = mention.span.of(analysed.article.text).lower().split()[-1:]
                    found[bisect_right(starts, mention.span.start) - 1].update(word.strip("'’s.,") for word in printed)
    return found


def _shared_or_not(one: frozenset[str], other: frozenset[str]) -> tuple[float, float]:
    """Whether two sentences have something of a sort in common, or each something and none in common."""
    if not one or not other:
        return 0.0, 0.0
    return (0.0, 1.0) if one.isdisjoint(other) else (1.0, 0.0)
