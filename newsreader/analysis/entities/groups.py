"""Groups that act in an article without a name of their own: "die Drogenkartelle", "die Rebellen"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from newsreader.analysis.entities.joining import Draft
from newsreader.analysis.words import Reading, Word
from newsreader.model.findings import EntityType, MentionKind, PartOfSpeech
from newsreader.model.span import Span
from newsreader.resources.languages import topic

FEWEST_MENTIONS = 2


@dataclass(frozen=True, slots=True)
class _GroupWords:
    nouns: frozenset[str]
    too_general: frozenset[str]


def group_drafts(reading: Reading, others: Sequence[Draft]) -> list[Draft]:
    """The groups of an article: plural nouns of the list that recur, compounds joined by their head."""
    taken = {position for draft in others for span in draft.mentions for position in range(span.start, span.end)}
    found: defaultdict[str, list[tuple[Word, str]]] = defaultdict(list)
    for line in reading.lines:
        for word in line.words:
            head = None if word.span.start in taken else _plural_head(word, reading.language)
            if head is not None:
                found[head[0]].append((word, head[1]))
    groups = {head: rows for head, rows in found.items() if _recurs(head, rows, reading.language)}
    drafts = {head: _draft(rows) for head, rows in groups.items()}
    _add_parts(drafts, reading, taken)
    return list(drafts.values())


@cache
def _group_words(language: str) -> _GroupWords:
    table = topic(language, "groups")
    return _GroupWords(frozenset(table.get("nouns", ())), frozenset(table.get("too_general", ())))


def _plural_head(word: Word, language: str) -> tuple[str, str] | None:
    """The group noun a plural word ends with, and the word's whole lemma; None for every other word."""
    if word.pos not in (PartOfSpeech.NOUN, PartOfSpeech.PROPN) or word.number == "Sing":
        return None
    lemma = word.lemma
    known = _group_words(language).nouns
    if lemma in known:
        return (lemma, lemma) if word.number == "Plur" or lemma != word.lower else None
    for start in range(3, len(lemma) - 3):
        if lemma[start:] in known:
            return lemma[start:], lemma
    return None


def _recurs(head: str, rows: Sequence[tuple[Word, str]], language: str) -> bool:
    return len(rows) >= FEWEST_MENTIONS and head not in _group_words(language).too_general


def _draft(rows: Sequence[tuple[Word, str]]) -> Draft:
    """The group, called by its most telling plural in the nominative, as far as the article prints it."""
    longest = max((lemma for _, lemma in rows), key=len)
    forms = [word.text for word, lemma in rows if lemma == longest]
    draft = Draft(EntityType.GROUP, min(forms, key=len))
    for word, _ in rows:
        draft.mention(word.span, MentionKind.NOMINAL)
    return draft


def _add_parts(drafts: Mapping[str, Draft], reading: Reading, taken: set[int]) -> None:
    """The group as front of a compound: "Kartellgewalt"."""
    for line in reading.lines:
        for word in line.words:
            if word.pos is not PartOfSpeech.NOUN or word.span.start in taken:
                continue
            for head, draft in drafts.items():
                rest = word.lower.removeprefix(head)
                if rest != word.lower and len(rest) > 3 and word.span not in draft.mentions:
                    start = word.span.start
                    draft.mention(Span(start, start + len(head)), MentionKind.PART)
