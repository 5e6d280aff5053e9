"""The subjunctive of reported speech, as German prints it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsreader.analysis.inflection import verb_forms
from newsreader.analysis.quotations.report import VERBS
from newsreader.analysis.quotations.words_of_saying import quotation_words
from newsreader.analysis.words import Word


def is_reported(words: Iterable[Word], language: str) -> bool:
    """Whether a verb stands in the subjunctive that only reported speech has ("er komme", "sie seien")."""
    return any(_is_reporting(word, language) for word in words)


def is_subjunctive(words: Iterable[Word], language: str) -> bool:
    """Whether a verb stands in any subjunctive, as reported speech that goes on may ("sie hätten", "er würde")."""
    known = quotation_words(language)
    return any(word.lower in known.conditional or _is_reporting(word, language) for word in words)


def is_hearsay(words: Sequence[Word], language: str) -> bool:
    """Whether something is told as hearsay of the past ("er soll gekommen sein")."""
    known = quotation_words(language)
    modals = (place for place, word in enumerate(words) if known.has("hearsay_modals", word.lower))
    return any(known.has("perfect_infinitives", word.lower) for place in modals for word in words[place + 1 :])


def _is_reporting(word: Word, language: str) -> bool:
    known = quotation_words(language)
    if not known.conditional or word.lower in known.conditional or word.pos not in VERBS:
        return False
    if word.mood == "Sub":
        return True
    is_unknown = word.lower not in verb_forms(language)
    return is_unknown and word.mood != "" and word.lower.endswith("e") and not word.lower.endswith("te")
