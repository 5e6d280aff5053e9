"""The results of votes and matches side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsreader.comparison.links.pairing import Pairing
from newsreader.comparison.statements.statement import Statement
from newsreader.model.findings import Result
from newsreader.model.span import Span

_NEAR = 20
"""So many code points before a result may hold the bracket it stands in, and the result that it adds to."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A result and the sentence that tells it."""

    statement: Statement
    result: Result

    @property
    def counts(self) -> tuple[int, int]:
        """The smaller count and the greater: who lost 1:3 saw the match that the other won 3:1."""
        low, high = sorted((self.result.first, self.result.second))
        return low, high


def differing_outcomes(pairing: Pairing) -> Iterator[tuple[Outcome, Outcome]]:
    """Yields results that only one article has where two linked sentences tell one, or each article but one."""
    left, right = _outcomes(pairing.left_statements), _outcomes(pairing.right_statements)
    here, there = _unlike(left, right), _unlike(right, left)
    linked = {(link.left, link.right) for link in pairing.links}
    meeting = [
        (one, other) for one in here for other in there if (one.statement.number, other.statement.number) in linked
    ]
    alone = len({each.counts for each in left}) == 1 == len({each.counts for each in right})
    if not meeting and alone and pairing.links and here and there:
        meeting = [(here[0], there[0])]
    told: set[tuple[int, int]] = set()
    for one, other in meeting:
        if told.isdisjoint({one.counts, other.counts}):
            told |= {one.counts, other.counts}
            yield one, other


def _outcomes(statements: Sequence[Statement]) -> list[Outcome]:
    return [
        Outcome(statement, result)
        for statement in statements
        for result in statement.results
        if not _is_aside(statement.text, result.span)
    ]


def _is_aside(text: str, span: Span) -> bool:
    """Whether brackets hold what a team has won and lost so far, "(10-0)", or the half-time score: "3:1 (1:0)"."""
    before, bracket, within = text[max(0, span.start - _NEAR) : span.start].rpartition("(")
    is_bracketed = bool(bracket) and ")" not in within
    return is_bracketed and (before.rstrip()[-1:].isdigit() or not span.of(text).count(":"))


def _unlike(outcomes: Sequence[Outcome], others: Sequence[Outcome]) -> list[Outcome]:
    """The results that the other article does not have."""
    known = {other.counts for other in others}
    return [each for each in outcomes if each.counts not in known]
