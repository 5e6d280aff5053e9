"""Finds the language of a text by the small words that no sentence does without."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from newsreader.reading.text.quotes import outside_quotes
from newsreader.resources.languages import languages, topic

UNDETERMINED = "und"
_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 40_000
_FEWEST_HITS = 2
# In running text about four words in ten are function words; in a text of another language fewer than one.
_SMALLEST_SHARE = 0.1


def language_of(text: str) -> str:
    """The ISO 639-1 code of the language of `text`, "und" where no language we know can be told."""
    words = Counter(_WORD.findall(outside_quotes(text[:_SAMPLE]).casefold()))
    scores = {code: _score(words, code) for code in languages()}
    best = max(scores, key=lambda code: scores[code], default=UNDETERMINED)
    enough = max(_FEWEST_HITS * 0.5, words.total() * _SMALLEST_SHARE)
    return best if scores.get(best, 0.0) >= enough else UNDETERMINED


def usual_letters(text: str) -> frozenset[str]:
    """The letters beyond ASCII that the language of `text` is written with; none where it is not known."""
    return frozenset(topic(language_of(text), "detection").get("letters", ()))


def function_words(code: str) -> frozenset[str]:
    """The function words of one language, in lower case."""
    return frozenset(topic(code, "detection").get("function_words", ()))


@cache
def all_function_words() -> frozenset[str]:
    """The function words of all languages we can tell."""
    return frozenset().union(*map(function_words, languages()))


def _score(words: Counter[str], code: str) -> float:
    """How many words speak for this language; a word that several languages share speaks for each in part."""
    return sum(words[word] / _sharers()[word] for word in function_words(code))


@cache
def _sharers() -> Counter[str]:
    return Counter(word for code in languages() for word in function_words(code))
