"""Reported clauses beside a verb of saying: with a conjunction, in the subjunctive, with an infinitive, or bare."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.analysis.quotations.report import FEWEST_WORDS, VERBS
from newsreader.analysis.quotations.words_of_saying import Saying, quotation_words
from newsreader.analysis.words import Line, Word
from newsreader.model.findings import PartOfSpeech
from newsreader.model.span import Span


def after_verb(line: Line, saying: Saying, language: str) -> tuple[int, int] | None:
    """The clause after a verb of saying: with "dass", in the subjunctive, or with an infinitive."""
    words, known = line.words, quotation_words(language)
    for place in range(saying.last + 1, len(words)):
        word = words[place]
        if word.text == "," and place + 1 < len(words):
            clause = words[place + 1 :]
            opens = known.has("complementisers", clause[0].lower)
            if opens or _is_reported(clause, language) or _is_infinitive(clause, language):
                return place + 1, _clause_end(words, place + 1)
        elif known.has("complementisers", word.lower) and place == saying.last + 1 and not _needs_comma(language):
            return place, len(words)
        elif word.pos in VERBS and word.mood:
            break
    return _bare_clause(words, saying, language)


def _clause_end(words: Sequence[Word], start: int) -> int:
    """The end of a reported clause: where after a comma the main clause goes on with its verb, else the sentence's."""
    for place in range(start + FEWEST_WORDS, len(words)):
        if words[place - 1].text == "," and words[place].pos in VERBS and words[place].mood:
            return place - 1
    return len(words)


def _needs_comma(language: str) -> bool:
    return bool(quotation_words(language).reported)


def _bare_clause(words: Sequence[Word], saying: Saying, language: str) -> tuple[int, int] | None:
    """A clause that follows its verb without any link, as in English ("said it was over")."""
    start = saying.last + 1
    if _needs_comma(language) or start >= len(words) or words[start].pos is PartOfSpeech.PUNCT:
        return None
    for place in range(start, len(words)):
        if quotation_words(language).has("complementisers", words[place].lower) and place - start <= FEWEST_WORDS:
            return place, len(words)
    is_subject = words[start].pos in {
        PartOfSpeech.DET,
        PartOfSpeech.PRON,
        PartOfSpeech.NOUN,
        PartOfSpeech.PROPN,
        PartOfSpeech.NUM,
        PartOfSpeech.ADJ,
    }
    has_verb = any(word.pos in VERBS and word.mood for word in words[start + 1 :])
    return (start, len(words)) if is_subject and has_verb else None


def before_verb(line: Line, saying: Saying, hidden: Sequence[Span], language: str) -> tuple[int, int] | None:
    """What stands before ", sagte X" or ", X said" at a sentence's end."""
    words = line.words
    place = saying.place
    while place > 0 and words[place - 1].text != ",":
        place -= 1
    if place < FEWEST_WORDS or saying.place - place > 8:
        return None
    between = words[place : saying.place]
    if between and _needs_comma(language):
        return None
    if any(word.pos in VERBS or word.pos in (PartOfSpeech.SCONJ, PartOfSpeech.CCONJ) for word in between):
        return None
    tail = [word for word in words[saying.last + 1 :] if word.pos in VERBS and word.mood]
    before = Span(words[0].span.start, words[place - 1].span.end)
    if tail or any(span.overlaps(before) for span in hidden):
        return None
    has_verb = any(word.pos in VERBS for word in words[: place - 1])
    return (0, place - 1) if has_verb else None


def _is_reported(clause: Sequence[Word], language: str) -> bool:
    """Whether the finite verb of a clause stands in the reporting subjunctive."""
    reported = quotation_words(language).reported
    return bool(reported) and any(
        word.lower in reported or (word.mood == "Sub" and word.pos in VERBS) for word in clause
    )


def _is_infinitive(clause: Sequence[Word], language: str) -> bool:
    """Whether a clause ends in "zu" with an infinitive and has no verb of its own before."""
    known = quotation_words(language)
    for place, word in enumerate(clause):
        if word.text == "," or (word.pos in VERBS and word.mood):
            return False
        if word.lower == known.infinitive and place + 1 < len(clause) and clause[place + 1].pos in VERBS:
            return _needs_comma(language)
    return False
