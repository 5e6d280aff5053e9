"""How much the words of a line sound like furniture, by a lexicon for each language.

A word weighs the logarithm of how much more often lines of furniture have it than sentences of news do.
`packaging/train_furniture.py` writes the lexicons.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache

from newsreader.resources.languages import languages, topic

Lexicon = Mapping[str, float]
_STEP, _MEAN_STEP = 1.5, 0.5
_MOST, _MOST_MEAN = 9, 6
_FEW, _SOME = 4, 12


@cache
def lexicons() -> tuple[Lexicon, ...]:
    """The lexicons of all languages that have one."""
    tables = (topic(code, "furniture_lexicon") for code in languages())
    return tuple(table["words"] for table in tables if table)


def sound(tokens: Collection[str], lexicon: Lexicon) -> int | None:
    """How much these words sound like furniture together, in steps; None where the lexicon has none of them."""
    weights = [lexicon[token] for token in set(tokens) if token in lexicon]
    return min(_MOST, round(sum(weights) / _STEP)) if weights else None


def sound_signs(tokens: Sequence[str], among: Sequence[Lexicon]) -> Iterator[str]:
    """The signs of how the line sounds to the lexicon to which it sounds most like furniture."""
    sounds = [(heard, lexicon) for lexicon in among if (heard := sound(tokens, lexicon)) is not None]
    if not sounds:
        yield "sounds like nothing"
        return
    heard, lexicon = max(sounds, key=lambda pair: pair[0])
    words = set(tokens)
    mean = sum(lexicon.get(word, 0.0) for word in words) / len(words) / _MEAN_STEP
    size = "few" if len(words) <= _FEW else "some" if len(words) <= _SOME else "many"
    yield f"sounds {heard}"
    yield f"each of {size} words sounds {min(_MOST_MEAN, round(mean))}"
