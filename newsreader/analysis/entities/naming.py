"""A place where something is named, before it is known which namings belong together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from newsreader.analysis.words import Line, Reading, Word
from newsreader.model.findings import EntityType, MentionKind, PartOfSpeech
from newsreader.model.span import Span
from newsreader.resources.languages import languages, topic


@dataclass(frozen=True, slots=True)
class Naming:
    """Words that name something; of namings that overlap the surer, then the longer holds.

    `name` is what is printed, without genitive; `country` an ISO code where a state is named; `sure` says that
    rules, not a pipeline's guess, found it.
    """

    span: Span
    type: EntityType
    name: str
    kind: MentionKind = MentionKind.NAME
    country: str | None = None
    sure: bool = False


@dataclass(frozen=True, slots=True)
class NameWords:
    """The small words of names in one language."""

    particles: frozenset[str]
    never: frozenset[str]
    no_organisation: frozenset[str]
    organisation: frozenset[str]
    legal_forms: frozenset[str]
    place_prepositions: frozenset[str]
    connectors: frozenset[str]
    genitive: tuple[str, ...]
    possessive: frozenset[str]
    masculine: frozenset[str]
    feminine: frozenset[str]

    def is_given(self, text: str) -> bool:
        """Whether a word is a given name we know."""
        return text in self.masculine or text in self.feminine


@cache
def name_words(language: str) -> NameWords:
    """The small words of names, from `names.toml`; given names of all languages, as they travel."""
    table = topic(language, "names")
    given = [topic(code, "names").get("given", {}) for code in languages()]
    return NameWords(
        particles=frozenset(table.get("particles", ())),
        never=frozenset(table.get("never", ())),
        no_organisation=frozenset(table.get("no_organisation", ())),
        organisation=frozenset(table.get("organisation", ())),
        legal_forms=frozenset(table.get("legal_forms", ())),
        place_prepositions=frozenset(table.get("place_prepositions", ())),
        connectors=frozenset(table.get("connectors", ())),
        genitive=tuple(table.get("genitive", ())),
        possessive=frozenset(table.get("possessive", ())),
        masculine=frozenset(name for names in given for name in names.get("masculine", ())),
        feminine=frozenset(name for names in given for name in names.get("feminine", ())),
    )


class Places:
    """Where each word of a reading stands, and all forms that occur."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.by_start = {
            word.span.start: (line, number) for line in reading.lines for number, word in enumerate(line.words)
        }
        self.proper = frozenset(
            word.text for line in reading.lines for word in line.words if word.pos is PartOfSpeech.PROPN
        )
        words = [word for line in reading.lines for word in line.words]
        self._printed = Counter(word.text for word in words)
        self._after_article = Counter(
            word.text
            for before, word in pairwise(words)
            if before.pos is PartOfSpeech.DET and not before.is_capitalised
        )
        self.seen = frozenset(word.text for line in reading.lines for word in line.words)

    def words_of(self, span: Span) -> tuple[Word, ...]:
        """The words that lie wholly in a span, or none where it does not begin with a word."""
        place = self.by_start.get(span.start)
        if place is None:
            return ()
        line, number = place
        end = number
        while end < len(line.words) and line.words[end].span.end <= span.end:
            end += 1
        return line.words[number:end]

    def around(self, span: Span) -> tuple[Line, int, int] | None:
        """The line of a span and the numbers of its first word and of the word after it."""
        words = self.words_of(span)
        if not words:
            return None
        line, number = self.by_start[span.start]
        return line, number, number + len(words)

    def takes_article(self, text: str) -> bool:
        """Whether a word stands after an article at least every second time, as names of persons hardly do."""
        return self._after_article[text] * 2 >= self._printed[text]

    def word_before(self, word: Word) -> str:
        """The word before another in its line, in lower case; empty at its start."""
        line, number = self.by_start[word.span.start]
        return line.words[number - 1].lower if number else ""

    def bare(self, text: str) -> str:
        """A name without the genitive ending, where the bare form occurs too or the ending is plain."""
        for ending in name_words(self.reading.language).genitive:
            stem = text.removesuffix(ending)
            if stem != text and (not ending.isalpha() or stem in self.seen):
                return stem
        return text

    def nominative(self, name: str) -> list[str]:
        """The words of a name, the last without its genitive ending, which may stand as a word of its own ("’s")."""
        words = name.split()
        return [word for word in (*words[:-1], self.bare(words[-1])) if word] or words


def without_overlap(namings: Iterable[Naming]) -> tuple[Naming, ...]:
    """The namings that hold, in the order of the text: sure before guessed, long before short, early before late."""
    taken: set[int] = set()
    kept: list[Naming] = []
    for naming in sorted(namings, key=lambda one: (not one.sure, -len(one.span), one.span)):
        covered = range(naming.span.start, naming.span.end)
        if taken.isdisjoint(covered):
            taken.update(covered)
            kept.append(naming)
    return tuple(sorted(kept, key=lambda one: one.span))
