"""Groups that act in an article without a name of their own: "die Drogenkartelle", "die Rebellen"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from newsreader.analysis.entities.draft import Draft
from newsreader.analysis.words import Reading, Word
from newsreader.model.findings import EntityType, MentionKind, PartOfSpeech
from newsreader.model.span import Span
from newsreader.resources.languages import topic

FEWEST_MENTIONS = 2
SHORTEST_FRONT = 3


@dataclass(frozen=True, slots=True)
class _GroupWords:
    nouns: frozenset[str]
    too_general: frozenset[str]
    plural_endings: frozenset[str]


def group_drafts(reading: Reading, others: Sequence[Draft]) -> list[Draft]:
    """The groups of an article: plural nouns of the list that recur, compounds joined by their head."""
    taken = {position for draft in others for span in draft.mentions for position in range(span.start, span.end)}
    found: defaultdict[str, list[tuple[Word, str]]] = defaultdict(list)
    for line in reading.lines:
        for word in line.words:
            head = None if word.span.start in taken else _plural_head(word, reading.language)
            if head is not None:
                found[head[0]].append((word, head[1]))
    groups = {head: rows for head, rows in _parted(found).items() if _recurs(head, rows, reading.language)}
    drafts = {head: _draft(rows, reading.language) for head, rows in groups.items()}
    _add_parts(drafts, reading, taken)
    return list(drafts.values())


def _parted(found: Mapping[str, list[tuple[Word, str]]]) -> dict[str, list[tuple[Word, str]]]:
    """Compounds of one head keep together with the bare word, unless there are several kinds of them."""
    parted: dict[str, list[tuple[Word, str]]] = {}
    for head, rows in found.items():
        several = len({lemma for _, lemma in rows if lemma != head}) > 1
        for word, lemma in rows:
            parted.setdefault(lemma if several else head, []).append((word, lemma))
    return parted


@cache
def _group_words(language: str) -> _GroupWords:
    table = topic(language, "groups")
    return _GroupWords(*(frozenset(table.get(part, ())) for part in ("nouns", "too_general", "plural_endings")))


def _plural_head(word: Word, language: str) -> tuple[str, str] | None:
    """The group noun a plural word ends with, and the word's whole lemma; None for every other word."""
    if word.pos not in (PartOfSpeech.NOUN, PartOfSpeech.PROPN) or not _is_plural(word, language):
        return None
    known = _group_words(language).nouns
    for start in (0, *range(SHORTEST_FRONT, len(word.lemma) - SHORTEST_FRONT)):
        if word.lemma[start:] in known:
            return word.lemma[start:], word.lemma
    return None


def _is_plural(word: Word, language: str) -> bool:
    """Whether a noun's ending, or where it has none the pipeline, tells the plural."""
    ending = word.lower.removeprefix(word.lemma)
    if ending == word.lower or not ending:
        return word.number == "Plur"
    return ending in _group_words(language).plural_endings


def _recurs(head: str, rows: Sequence[tuple[Word, str]], language: str) -> bool:
    return len(rows) >= FEWEST_MENTIONS and head not in _group_words(language).too_general


def _draft(rows: Sequence[tuple[Word, str]], language: str) -> Draft:
    """The group, called by its most telling plural in the nominative, as far as the article prints it."""
    longest = max((lemma for _, lemma in rows), key=len)
    forms = [word.text for word, lemma in rows if lemma == longest]
    draft = Draft(EntityType.GROUP, _nominative(min(forms, key=len), longest, language))
    for word, _ in rows:
        draft.mention(word.span, MentionKind.NOMINAL)
    return draft


def _nominative(form: str, lemma: str, language: str) -> str:
    """The plural without the ending of the dative, where the plural looks like the singular ("Händlern")."""
    unchanged = topic(language, "groups").get("unchanged", ())
    dative = topic(language, "groups").get("dative", "")
    return form.removesuffix(dative) if form.lower() == lemma + dative and lemma.endswith(tuple(unchanged)) else form


def _add_parts(drafts: Mapping[str, Draft], reading: Reading, taken: set[int]) -> None:
    """The group as front of a compound: "Kartellgewalt"."""
    feminine = frozenset(topic(reading.language, "groups").get("feminine", ()))
    for line in reading.lines:
        for word in line.words:
            if word.pos is not PartOfSpeech.NOUN or word.span.start in taken:
                continue
            for head, draft in drafts.items():
                rest = word.lower.removeprefix(head)
                if (
                    rest != word.lower
                    and len(rest) > SHORTEST_FRONT
                    and rest not in feminine
                    and word.span not in draft.mentions
                ):
                    start = word.span.start
                    draft.mention(Span(start, start + len(head)), MentionKind.PART)
