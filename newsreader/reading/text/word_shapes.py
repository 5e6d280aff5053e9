"""Tells whether decoded text is made of words, or of the litter that a wrong encoding leaves."""

from __future__ import annotations

import re

_LOWER = "a-zß-öø-ÿœšž"
_UPPER = "A-ZÀ-ÖØ-ÞŒŠŽŸ"
_WORD = f"(?:[{_UPPER}]?[{_LOWER}]+|[{_UPPER}]+|[0-9]+)"
_SIGNS = "„“”‚‘’«»‹›\"'()\\[\\]{}¿¡–—…§€£°©®™½¼¾²³·•.,;:!?%&*+/_=#@<>|~-"
_SHAPE = re.compile(f"[{_SIGNS}]*(?:{_WORD}(?:[-’'/.,:&_+@=?]{_WORD})*)?[{_SIGNS}]*")
_ACCENTS_IN_A_ROW = re.compile("[À-ÖØ-öø-ÿ]{3}")
_LONGEST_WORD = 80
_ENOUGH = 2_000


def share_of_words(text: str) -> float:
    """How many of the words with a letter or sign beyond ASCII have the shape of a Western word, from 0 to 1."""
    words = _beyond_ascii(text)
    return sum(map(_is_word, words)) / len(words) if words else 1.0


def share_of_usual_letters(text: str, usual: frozenset[str]) -> float:
    """How many of the letters beyond ASCII are among the `usual` ones of the language, from 0 to 1."""
    letters = [sign for word in _beyond_ascii(text) for sign in word if sign.isalpha() and not sign.isascii()]
    return sum(sign in usual for sign in letters) / len(letters) if letters else 1.0


def _beyond_ascii(text: str) -> list[str]:
    words: list[str] = []
    for word in text.split():
        if not word.isascii():
            words.append(word)
            if len(words) == _ENOUGH:
                break
    return words


def _is_word(word: str) -> bool:
    return len(word) <= _LONGEST_WORD and _SHAPE.fullmatch(word) is not None and _ACCENTS_IN_A_ROW.search(word) is None
