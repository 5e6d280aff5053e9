"""Numbers told in words: "dreihundertzwanzig", "twenty-one", "viereinhalb", "and a half"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from newsreader.analysis.words import Word
from newsreader.resources.languages import topic

HALF = 0.5
_LEAST_HUNDRED = 100.0


@dataclass(frozen=True, slots=True)
class _NumberWords:
    words: Mapping[str, float]
    joiner: str
    inside: tuple[str, ...]
    half: str
    and_a_half: tuple[str, ...]


@cache
def _known(language: str) -> _NumberWords:
    table = topic(language, "numbers")
    return _NumberWords(
        {word: float(value) for word, value in table.get("words", {}).items()},
        table.get("joiner", ""),
        tuple(table.get("inside", ())),
        table.get("half", ""),
        tuple(table.get("and_a_half", ())),
    )


def spelled(word: str, language: str) -> float | None:
    """The value of a number word in lower case, put together of others if need be, or None."""
    return _spelled(word, _known(language))


def half_after(words: Sequence[Word], place: int, language: str) -> int | None:
    """Where the words end that add a half to what stands before a place ("an hour and a half"), or None."""
    wanted = _known(language).and_a_half
    end = place + len(wanted)
    printed = tuple(word.lower.rstrip(".") for word in words[place:end])
    return end if wanted and printed == wanted else None


def _spelled(word: str, known: _NumberWords) -> float | None:
    if word in known.words:
        return known.words[word]
    if known.half and word.endswith(known.half):
        whole = _spelled(word.removesuffix(known.half), known)
        return None if whole is None else whole + HALF
    for hundred in known.inside:
        multiple = known.words.get(hundred)
        front, middle, rest = word.partition(hundred)
        if multiple and middle:
            count, more = _spelled(front, known) if front else 1.0, _spelled(rest, known) if rest else 0.0
            return None if count is None or more is None else count * multiple + more
    return _joined(word, known)


def _joined(word: str, known: _NumberWords) -> float | None:
    """Ones and tens in one word, in whichever order the language has them."""
    front, middle, back = word.partition(known.joiner) if known.joiner else (word, "", "")
    one, other = known.words.get(front), known.words.get(back)
    if not middle or one is None or other is None or not max(one, other) < _LEAST_HUNDRED:
        return None
    return one + other
