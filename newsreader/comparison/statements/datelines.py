"""When an article was printed, where it stands within a sentence: "APRIL 24, 2013, 10:34 AM A gang member was ..."."""

from __future__ import annotations

import re

from newsreader.comparison.statements.statement import Statement
from newsreader.model.findings import Moment, PartOfSpeech
from newsreader.model.span import Span

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d(?!\d)")
_BETWEEN = re.compile(r"[\s,|·–—-]{0,4}(?:\w\w\s)?")


def is_printed_at(statement: Statement, moment: Moment) -> bool:
    """Whether a moment is part of a date with its year that no preposition leads in.

    Such a date begins the sentence or has the hour beside it.
    """
    group = _group(statement, moment)
    words = statement.words(group)
    if not _YEAR.search(words) or _is_led_in(statement, group):
        return False
    return group.start == statement.sentence.span.start or bool(_CLOCK.search(words))


def _group(statement: Statement, moment: Moment) -> Span:
    """The moments that stand side by side with one, as a stretch."""
    group = moment.span
    for other in sorted(each.span for each in statement.moments):
        if other.start >= group.end and _BETWEEN.fullmatch(statement.text[group.end : other.start]):
            group = Span(group.start, other.end)
    for other in sorted((each.span for each in statement.moments), reverse=True):
        if group.start >= other.end and _BETWEEN.fullmatch(statement.text[other.end : group.start]):
            group = Span(other.start, group.end)
    return group


def _is_led_in(statement: Statement, group: Span) -> bool:
    """Whether a preposition stands before a date or is its first word: "on April 11, 2013, at 9:53 p.m."."""
    words = [token for token in statement.sentence.tokens if token.span.start < group.end]
    first = next((place for place, token in enumerate(words) if token.span.end > group.start), len(words))
    return any(token.pos is PartOfSpeech.ADP for token in words[max(0, first - 1) : first + 1])
