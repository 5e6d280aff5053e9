"""Noun phrases of a line with their case, to tell who acts from whom or what it is done to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from newsreader.analysis.entities.offices import FEMININE
from newsreader.analysis.quotations.marks import CLOSING
from newsreader.analysis.quotations.words_of_saying import QuotationWords, quotation_words
from newsreader.analysis.words import NOUNS, Word
from newsreader.model.findings import PartOfSpeech

INNER = NOUNS | {PartOfSpeech.ADJ, PartOfSpeech.DET, PartOfSpeech.NUM}
ATTACHING = NOUNS | {PartOfSpeech.ADJ}
STANDING_ALONE = frozenset({PartOfSpeech.PRON, PartOfSpeech.DET})
OPENING_WORDS = frozenset({PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.PRON})
LONGEST_QUOTED_NAME = 6
FURTHEST = 48
"""How many words from a verb its subject is looked for."""
NOMINATIVE = "Nom"


class Case(Enum):
    """How well the form of a noun phrase fits a subject."""

    SUBJECT = "nominative"
    UNKNOWN = "unknown"
    UNLIKELY = "read as another case, though it is written like a nominative"
    OBJECT = "another case"


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """A noun phrase from one word of a line to before another.

    `is_governed` tells that a preposition stands before it.
    """

    start: int
    end: int
    case: Case
    is_governed: bool
    is_pronoun: bool = False
    is_relative: bool = False


def noun_phrases(words: Sequence[Word], near: int, language: str) -> Iterator[NounPhrase]:
    """The noun phrases and pronouns of a line around a word, in order and apart from each other."""
    known = quotation_words(language)
    place = max(0, near - FURTHEST)
    while place < min(len(words), near + FURTHEST):
        governed = place > 0 and words[place - 1].pos is PartOfSpeech.ADP
        governed = governed and not known.has("source_clause", words[place - 1].lower)
        end = phrase_end(words, place, language)
        if end > place:
            end = _with_attached(words, end, language)
            yield NounPhrase(place, end, _case(words[place:end], known), governed)
        elif words[place].pos in STANDING_ALONE and known.has("pronouns", words[place].lower):
            yield NounPhrase(place, place + 1, _case(words[place : place + 1], known), governed, is_pronoun=True)
        elif words[place].pos in STANDING_ALONE and known.has("relatives", words[place].lower):
            case = _case(words[place : place + 1], known)
            yield NounPhrase(place, place + 1, case, governed, is_pronoun=True, is_relative=True)
        place = max(end, place + 1)


def _with_attached(words: Sequence[Word], end: int, language: str) -> int:
    """The end of a noun phrase with what hangs on it by a preposition ("a spokesman for the ministry")."""
    known = quotation_words(language)
    while 0 < end < len(words) and known.has("attached_by", words[end].lower) and words[end - 1].pos in ATTACHING:
        further = phrase_end(words, end + 1, language)
        if further == end + 1:
            break
        end = further
    return end


def phrase_end(words: Sequence[Word], start: int, language: str) -> int:
    """The end of the noun phrase that begins at a place; the place itself where none does."""
    end, has_noun = start, False
    while end < len(words):
        quoted = _quoted_name_end(words, end)
        if quoted > end:
            end, has_noun = quoted, True
        elif words[end].pos in INNER and not (has_noun and _opens_phrase(words[end], language)):
            has_noun = has_noun or words[end].pos in NOUNS
            end += 1
        else:
            break
    return end if has_noun else start


def _quoted_name_end(words: Sequence[Word], place: int) -> int:
    """The place after a short name in quotation marks that opens at a place; the place itself where none does."""
    closers = CLOSING.get(words[place].text)
    if closers is None:
        return place
    for end in range(place + 2, min(len(words), place + LONGEST_QUOTED_NAME)):
        if words[end].text in closers:
            return end + 1 if words[place + 1].is_capitalised else place
    return place


def _opens_phrase(word: Word, language: str) -> bool:
    """Whether a word after a noun begins a new noun phrase: a number, or an article that is no genitive."""
    is_article = word.pos is PartOfSpeech.DET and not quotation_words(language).has("genitive_articles", word.lower)
    return word.pos is PartOfSpeech.NUM or is_article


def _case(phrase: Sequence[Word], known: QuotationWords) -> Case:
    first = phrase[0]
    noun = next((word for word in phrase if word.pos in NOUNS), None)
    is_feminine = noun is not None and noun.gender == FEMININE
    if known.has("oblique", first.lower) or (is_feminine and known.has("oblique_feminine", first.lower)):
        return Case.OBJECT
    read = next((word.case for word in phrase if word.case and word.pos in OPENING_WORDS), "")
    if read:
        other = Case.OBJECT if known.has("oblique_feminine", first.lower) and noun else Case.UNLIKELY
        return Case.SUBJECT if read == NOMINATIVE else other
    return Case.SUBJECT if noun is not None and noun.case == NOMINATIVE else Case.UNKNOWN
