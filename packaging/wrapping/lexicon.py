"""Makes the lexicon of a language: how much more often furniture has a word than news."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence

from newsreader.reading.article.furniture_words import tokens_of
from wrapping.bodies import Body

_LEAST, _MOST = 0.3, 4.0
# What is added to the counts, so that no word is certain.
_UNSEEN_FURNITURE, _UNSEEN_NEWS = 0.2, 0.5
_SENTENCE_END = re.compile(r"(?<=[.!?]) ")


def lexicon_of(blocks: Iterable[str], articles: Sequence[Body]) -> dict[str, float]:
    """What each word weighs that furniture has more often, counted by lines of furniture and sentences of news."""
    lines = _counted(line for block in blocks for line in block.split("\n"))
    news = _counted(
        sentence for article in articles for row in article.paragraphs for sentence in _SENTENCE_END.split(row)
    )
    words = {
        word: round(min(_MOST, _rate(count, lines, _UNSEEN_FURNITURE) - _rate(news[word], news, _UNSEEN_NEWS)), 1)
        for word, count in sorted(lines.items())
        if word and not word.isdigit()
    }
    return {word: weight for word, weight in words.items() if weight >= _LEAST}


def _counted(texts: Iterable[str]) -> Counter[str]:
    """In how many texts each word stands; the empty word counts the texts."""
    counts: Counter[str] = Counter()
    for text in texts:
        words = set(tokens_of(text))
        if words:
            counts.update({"", *words})
    return counts


def _rate(count: int, among: Counter[str], unseen: float) -> float:
    return math.log((count + unseen) / among[""])
