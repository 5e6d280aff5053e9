"""Reported clauses beside a verb of saying: with a conjunction, in the subjunctive, with an infinitive, or bare."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.analysis.quotations.moods import is_subjunctive
from newsreader.analysis.quotations.report import FEWEST_WORDS, VERBS, is_mostly
from newsreader.analysis.quotations.speakers import finite
from newsreader.analysis.quotations.words_of_saying import Saying, quotation_words
from newsreader.analysis.words import Line, Word
from newsreader.model.findings import PartOfSpeech
from newsreader.model.span import Span

LONGEST_INSERTION = 12
"""How many words may stand between reported words and their verb."""
NEAR = 3
"""How many words after its verb a colon brings in what was said."""
SUBJECTS = frozenset(
    {PartOfSpeech.DET, PartOfSpeech.PRON, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.NUM, PartOfSpeech.ADJ}
)

Stretches = tuple[tuple[int, int], ...]


def after_verb(line: Line, saying: Saying, language: str) -> Stretches:
    """The clause after a verb of saying: with "dass", in the subjunctive, or with an infinitive."""
    words, known = line.words, quotation_words(language)
    for place in range(saying.place + 1, len(words)):
        word = words[place]
        if word.text in (",", ":") and place + 1 < len(words):
            clause = words[place + 1 :]
            opens = known.has("complementisers", clause[0].lower)
            is_told = word.text == ":" and place - saying.last <= NEAR and any(other.mood for other in clause)
            if opens or is_told or is_clause(clause, language):
                return ((place + 1, clause_end(words, place + 1)),)
        elif known.has("complementisers", word.lower) and place == saying.last + 1 and not known.is_free_order:
            return ((place, len(words)),)
        elif word.pos in VERBS and word.mood and place > saying.last:
            break
    return _bare_clause(words, saying, language)


def is_clause(clause: Sequence[Word], language: str) -> bool:
    """Whether words without a conjunction give what was said: in the subjunctive or as an infinitive."""
    first = next((place for place, word in enumerate(clause) if word.text == ","), len(clause))
    return is_subjunctive(clause[: max(first, FEWEST_WORDS)], language) or _is_infinitive(clause, language)


def clause_end(words: Sequence[Word], start: int) -> int:
    """The end of a reported clause: where after a comma the main clause goes on with its verb, else the sentence's."""
    for place in range(start + FEWEST_WORDS, len(words)):
        if words[place - 1].text == "," and words[place].pos in VERBS and words[place].mood:
            return place - 1
    return len(words)


def _bare_clause(words: Sequence[Word], saying: Saying, language: str) -> Stretches:
    """A clause that follows its verb without any link, as in English ("said it was over")."""
    start = saying.last + 1
    known = quotation_words(language)
    if known.is_free_order or start >= len(words) or words[start].pos is PartOfSpeech.PUNCT:
        return ()
    for place in range(start, min(len(words), start + LONGEST_INSERTION)):
        if known.has("complementisers", words[place].lower):
            return ((place, len(words)),)
        if words[place].pos in VERBS:
            break
    has_verb = any(word.pos is PartOfSpeech.AUX or (word.pos in VERBS and word.mood) for word in words[start + 1 :])
    return ((start, len(words)),) if words[start].pos in SUBJECTS and has_verb else ()


def before_verb(line: Line, saying: Saying, hidden: Sequence[Span], language: str) -> Stretches:
    """What stands before ", sagte X" or ", X said", and after it what goes on behind a comma."""
    words, known = line.words, quotation_words(language)
    anchor = finite(words, saying.place)
    comma = anchor
    while comma > 0 and words[comma - 1].text != ",":
        comma -= 1
    if comma < FEWEST_WORDS or anchor - comma > LONGEST_INSERTION or (comma < anchor and known.is_free_order):
        return ()
    between = words[comma:anchor]
    if any(
        word.pos in VERBS or word.pos is PartOfSpeech.SCONJ or known.has("relatives", word.lower) for word in between
    ):
        return ()
    before = Span(words[0].span.start, words[comma - 1].span.end)
    opens_subordinate = words[0].pos is PartOfSpeech.SCONJ and known.is_free_order
    if opens_subordinate or is_mostly(before, hidden):
        return ()
    if not _has_main_verb(words[: comma - 1], language) or (
        anchor < saying.place and not known.has("perfect", words[anchor].lemma)
    ):
        return ()
    rest = next((place + 1 for place in range(saying.last, len(words)) if words[place].text == ","), len(words))
    goes_on = any(word.pos in VERBS and word.mood for word in words[rest:])
    is_whole = known.is_free_order and goes_on and is_subjunctive(words[rest:], language)
    if not is_whole and any(word.pos in VERBS and word.mood for word in words[saying.last + 1 :]):
        return () if known.is_free_order else ((0, comma - 1),)
    return ((0, comma - 1), (rest, len(words))) if is_whole else ((0, comma - 1),)


def _has_main_verb(words: Sequence[Word], language: str) -> bool:
    """Whether words have a verb outside of relative clauses, so that they can stand as a sentence."""
    known = quotation_words(language)
    is_inside = False
    for place, word in enumerate(words):
        if word.text == ",":
            following = words[place + 1] if place + 1 < len(words) else word
            is_inside = not is_inside and known.is_free_order and known.has("relatives", following.lower)
        elif word.pos in VERBS and (word.mood or not known.is_free_order) and not is_inside:
            return True
    return False


def _is_infinitive(clause: Sequence[Word], language: str) -> bool:
    """Whether a clause has "zu" with an infinitive before any finite verb."""
    known = quotation_words(language)
    if not known.is_free_order or known.has("not_said", clause[0].lower):
        return False
    for place, word in enumerate(clause):
        if word.pos is PartOfSpeech.AUX and word.mood:
            return False
        if word.lower == known.infinitive and place + 1 < len(clause) and clause[place + 1].pos in VERBS:
            return place > 0 or len(clause) > FEWEST_WORDS
        if word.pos is PartOfSpeech.VERB and word.lower.find(known.infinitive) > 0 and not word.mood:
            return True
    return False
