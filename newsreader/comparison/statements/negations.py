"""The words that deny, and what they deny."""

from __future__ import annotations

from bisect import bisect_left

from newsreader.comparison.statements.families import DENIAL
from newsreader.comparison.statements.statement import Statement
from newsreader.model.findings import Act, CueKind, PartOfSpeech
from newsreader.model.span import Span

_HARDLY = -3
"""A hedge of this strength ("low likelihood") as good as denies."""
REACH = 4
"""So many words a negation reaches."""
_OF_THINGS = (PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.NOUN)
_OF_ACTS = (PartOfSpeech.PART, PartOfSpeech.ADV, PartOfSpeech.PRON)


def negations(statement: Statement, *, of_things: bool) -> list[Span]:
    """The negating words: those before nouns deny things, the others acts."""
    spans = [cue.span for cue in statement.cues if cue.kind is CueKind.NEGATION or cue.strength <= _HARDLY]
    sorts = _OF_THINGS if of_things else _OF_ACTS
    return [_whole(statement, s) for s in spans if (token := statement.token_at(s)) and token.pos in sorts]


def _whole(statement: Statement, span: Span) -> Span:
    """A span from the beginning of its printed word: "didn't", not "n't"."""
    before = next((token.span for token in statement.sentence.tokens if token.span.end == span.start), None)
    return Span(before.start, span.end) if before and before.of(statement.text).isalpha() else span


def negation_of(statement: Statement, act: Act) -> Span | None:
    """The negation that stands a few words before or after an act, with no other act or verb between them."""
    tokens = [token.span for token in statement.sentence.tokens]
    place = bisect_left(tokens, act.spans[0])
    others = [each.spans[0] for each in statement.acts if each is not act]
    others += [
        token.span
        for token in statement.sentence.tokens
        if token.pos is PartOfSpeech.VERB and not any(span.overlaps(token.span) for span in act.spans)
    ]
    for negation in negations(statement, of_things=False):
        between = Span.covering((negation, act.spans[0]))
        near = abs(bisect_left(tokens, negation) - place) <= REACH or _is_subject(statement, negation, act)
        if (
            near
            and not any(map(between.contains, others))
            and (negation.start < act.spans[0].start or not _is_of_verb_after(statement, negation))
        ):
            return negation
    return None


def _is_subject(statement: Statement, negation: Span, act: Act) -> bool:
    """Whether a word such as "none" begins the clause of an act."""
    token = statement.token_at(negation)
    begins = statement.clause_of(act.spans[0]).start == negation.start
    return begins and token is not None and token.pos is PartOfSpeech.PRON


def _is_of_verb_after(statement: Statement, negation: Span) -> bool:
    """Whether a negation stands before a verb of its own, as in "not to leave"."""
    clause = statement.clause_of(negation)
    after = statement.tokens_in(Span(negation.end, max(negation.end, clause.end)))
    return next((token.pos is PartOfSpeech.VERB for token in after if token.is_content), False)


def is_denied(statement: Statement, span: Span) -> bool:
    """Whether a clause holds a negation, or somebody denies what follows."""
    clause = statement.clause_of(span)
    negated = any(cue.kind is CueKind.NEGATION and clause.contains(cue.span) for cue in statement.cues)
    return negated or any(act.group == DENIAL and act.spans[0].start < span.start for act in statement.acts)
