"""What an article tells of dead, hurt and ruin, stated or denied, and what of it meets in two articles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsreader.comparison.statements.families import TOLL
from newsreader.comparison.statements.phrases import with_object
from newsreader.comparison.statements.statement import Statement
from newsreader.model.findings import Act, CueKind, PartOfSpeech
from newsreader.model.span import Span
from newsreader.resources.acts import ActWords

_REACH = 40
"""A denial stands within so many characters before the noun it denies."""
_SHORT_REACH = 16
"""The same before a verb."""
_LONGEST = 60
"""With its number a toll is shown in at most so many characters."""
_HARDLY = -3
_TOLD_FIRST = 3
"""So many sentences of an article are asked for each group: the toll stands early in a report."""


@dataclass(frozen=True, slots=True)
class Toll:
    """Where a sentence tells of a toll, by the group of the act; one denied begins with the denying word."""

    group: str
    statement: Statement
    span: Span


@dataclass(frozen=True, slots=True)
class Tolls:
    """What one article states and what it denies, in the order of its text."""

    stated: tuple[Toll, ...]
    denied: tuple[Toll, ...]


def tolls(statements: Sequence[Statement]) -> Tolls:
    """The first sentences of an article that state or deny each group of toll."""
    stated, denied = list[Toll](), list[Toll]()
    for statement in statements:
        for act in statement.acts:
            if act.group not in TOLL or _is_of_the_rest(statement, act):
                continue
            denial = _denial(statement, act)
            if denial is None:
                _keep(stated, Toll(act.group, statement, _told(statement, act)))
            else:
                _keep(denied, Toll(act.group, statement, Span.covering((denial, act.spans[0]))))
    return Tolls(tuple(stated), tuple(denied))


def contrary(here: Tolls, there: Tolls, words: ActWords) -> Iterator[tuple[Toll, Toll]]:
    """Yields what one article states and the other denies throughout, wherever the two stand."""
    own = {toll.group for toll in there.stated}
    for denial in there.denied:
        if denial.group not in own:
            yield from ((toll, denial) for toll in here.stated if words.near(toll.group, denial.group))


def _keep(known: list[Toll], toll: Toll) -> None:
    alike = [other for other in known if other.group == toll.group]
    if len(alike) < _TOLD_FIRST and all(other.statement is not toll.statement for other in alike):
        known.append(toll)


def _is_of_the_rest(statement: Statement, act: Act) -> bool:
    """Whether a sentence only says that nobody else was hurt, which tells of a toll and denies one."""
    place = act.spans[0].start
    return any(cue.kind is CueKind.RESTRICTION and 0 < place - cue.span.start <= _REACH for cue in statement.cues)


def _told(statement: Statement, act: Act) -> Span:
    """What tells of a toll: the act with its object, from the number of those it befell ("two were slightly hurt")."""
    told = with_object(statement, act)
    if statement.is_told_by_noun(act):
        return told
    clause = statement.clause_of(told)
    counts = (each.span for each in statement.quantities if clause.contains(each.span) and each.span.end <= told.start)
    near = [span for span in counts if told.end - span.start <= _LONGEST]
    return Span.covering((*near[-1:], told))


def _denial(statement: Statement, act: Act) -> Span | None:
    """The word that denies an act: "no" before a noun, "not" close before a verb."""
    place = act.spans[0].start
    reach = _REACH if statement.is_told_by_noun(act) else _SHORT_REACH
    for cue in statement.cues:
        denies = cue.kind is CueKind.NEGATION or cue.strength <= _HARDLY
        if denies and 0 < place - cue.span.start <= reach and not _has_verb(statement, cue.span.end, place):
            return cue.span
    return None


def _has_verb(statement: Statement, start: int, end: int) -> bool:
    """Whether a verb stands between, so that it is the verb that is denied."""
    between = statement.tokens_in(Span(start, max(start, end)))
    return any(token.pos is PartOfSpeech.VERB for token in between)
