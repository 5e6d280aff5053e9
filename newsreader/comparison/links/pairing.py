"""What every detector is given: two articles with their shared entities and linked sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import zip_longest

from newsreader.comparison.links.alignment import Likeness, Link
from newsreader.comparison.statements.deeds import deed_at
from newsreader.comparison.statements.statement import Statement
from newsreader.model.comparison import QuotationPair, SharedEntity, Side
from newsreader.model.findings import AnalysedArticle, Appellation, Entity
from newsreader.model.span import Span

_MANY = 4
_BOTH = 2
_UNLIKE_RANK = 0.8
_MUCH_ALIKE = 0.45
_ALIKE = 0.28
_MOSTLY = 0.55
"""In sentences less than much alike, such a part of the shorter clause stands in the other, too."""
_CLOSE_BY = 3
"""So many words, names and acts stand close to two places that surely belong together."""
_DOUBTFUL = 0.42
"""What may be of two things weighs so much less that it waits until the reader asks for more."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """Two linked sentences face to face."""

    left: Statement
    right: Statement
    link: Link

    @property
    def entities(self) -> frozenset[str]:
        """The shared entities both name."""
        return self.left.entities & self.right.entities

    @property
    def is_verbatim(self) -> bool:
        """Whether both print the same words, whatever marks they set between them."""
        return all(here == there for here, there in zip_longest(_printed(self.left), _printed(self.right)))

    @property
    def nearness(self) -> float:
        """What weighs a divergence found here: near 1 where the sentences are surely of one fact.

        A headline says again what the text says, so that it is best met by a headline; two headlines surely meet.
        """
        headlines = self.left.sentence.is_headline + self.right.sentence.is_headline
        if headlines == _BOTH:
            return 1.0
        return (0.4 + 0.6 * min(1.0, 2 * self.link.likeness)) * (_UNLIKE_RANK if headlines else 1.0)

    def in_common(self, left: Span, right: Span) -> frozenset[str]:
        """The words, entities and acts that the clauses of two places have in common."""
        here, there = self.left.clause_of(left), self.right.clause_of(right)
        mine, theirs = self.left.printed_in(here), self.right.printed_in(there)
        alike = {mine[word] for word in mine.keys() & theirs.keys()}
        return self.left.said_in(here) & self.right.said_in(there) | alike

    def near_in_common(self, left: Span, right: Span) -> frozenset[str]:
        """The words, entities and acts that stand close to two places on both sides."""
        return self.left.said_in(self.left.around(left)) & self.right.said_in(self.right.around(right))

    def trust(self, left: Span, right: Span) -> float:
        """What a divergence at two places is worth: all, or little where the two may speak of different things."""
        return 1.0 if self.is_one_matter(left, right) else _DOUBTFUL

    def is_one_matter(self, left: Span, right: Span) -> bool:
        """Whether sentences are much alike, or less alike and most of the shorter clause stands in the other."""
        if self.link.likeness >= _MUCH_ALIKE:
            return True
        mostly = self.overlap(left, right) >= _MOSTLY
        alike = self.link.likeness >= _ALIKE or (self.left.sentence.is_headline and self.right.sentence.is_headline)
        return alike and mostly and len(self.near_in_common(left, right)) >= _CLOSE_BY

    def overlap(self, left: Span, right: Span) -> float:
        """How much of what the shorter clause of two places says stands in the other, from 0 to 1."""
        here, there = self.left.said_in(self.left.clause_of(left)), self.right.said_in(self.right.clause_of(right))
        return len(here & there) / max(1, min(len(here), len(there)))

    def is_one_deed(self, left: Span, right: Span) -> bool:
        """Whether the same is done at two places, and not by two others."""
        same = deed_at(self.left, left) & deed_at(self.right, right)
        return bool(same) and not self.are_rivals(left, right)

    def are_rivals(self, left: Span, right: Span) -> bool:
        """Whether the clauses of two places name persons or bodies, and none in common."""
        here, there = self.left.parties_in(left), self.right.parties_in(right)
        return bool(here and there) and here.isdisjoint(there)

    def closeness(self, left: Span, right: Span) -> float:
        """How much the clauses of two places have in common: 1 where they share several words or names."""
        return 0.8 + 0.2 * min(1.0, len(self.in_common(left, right)) / _MANY)


@dataclass(frozen=True, slots=True)
class Pairing:
    """Two articles ready to be searched for divergences; `sameness` judges any two of their sentences."""

    left: AnalysedArticle
    right: AnalysedArticle
    shared: tuple[SharedEntity, ...]
    left_statements: tuple[Statement, ...]
    right_statements: tuple[Statement, ...]
    links: tuple[Link, ...]
    left_entities: Mapping[str, Entity]
    right_entities: Mapping[str, Entity]
    sameness: Likeness
    quotations: tuple[QuotationPair, ...] = ()

    def linked(self) -> list[Meeting]:
        """The linked sentences, likest first."""
        links = sorted(self.links, key=lambda link: -link.likeness)
        return [Meeting(self.left_statements[link.left], self.right_statements[link.right], link) for link in links]

    def meetings(self) -> Iterator[Meeting]:
        """The linked sentences, likest first, but for those that the other article prints word for word."""
        meetings = self.linked()
        verbatim = [meeting for meeting in meetings if meeting.is_verbatim]
        left, right = {each.left.number for each in verbatim}, {each.right.number for each in verbatim}
        for meeting in meetings:
            if meeting.left.number not in left and meeting.right.number not in right:
                yield meeting

    def appellations(self, shared: SharedEntity, side: Side) -> tuple[Appellation, ...]:
        """How one side calls a shared entity, in the order of its text."""
        known = self.left_entities if side is Side.LEFT else self.right_entities
        ids = shared.left_ids if side is Side.LEFT else shared.right_ids
        return tuple(sorted((each for id in ids for each in known[id].appellations), key=lambda each: each.span))


def _printed(statement: Statement) -> Iterator[str]:
    words = (statement.words(token.span).casefold() for token in statement.sentence.tokens)
    return (word for word in words if any(map(str.isalnum, word)))
