"""A thing, or a whole clause, stands on one side and is denied on the other."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from itertools import chain

from newsreader.comparison.detectors.contradiction import contradicted, denier
from newsreader.comparison.links.pairing import Meeting, Pairing
from newsreader.comparison.statements.families import PLAIN_TELLINGS, REFUSAL, TELLINGS
from newsreader.comparison.statements.negations import REACH, is_denied, negations
from newsreader.comparison.statements.phrases import noun_phrases, predicate
from newsreader.comparison.statements.statement import Statement
from newsreader.model.comparison import Divergence
from newsreader.model.findings import PartOfSpeech, Token
from newsreader.model.span import Span

_NEGATED = 0.95
_MANY_IN_COMMON = 3
_LONGEST = 60
_SAME_MATTER = 0.6
"""Such a share of the content words of the shorter clause stands in the other, too."""


def denial(pairing: Pairing) -> Iterator[Divergence]:
    """Yields things and clauses that only one of two linked sentences negates."""
    for meeting in pairing.meetings():
        yield from _negated_matters(meeting)
        yield from _negated_things(meeting)


def _negated_matters(meeting: Meeting) -> Iterator[Divergence]:
    """Clauses of the same words, of which only one holds a negation."""
    for here, there, swapped in ((meeting.left, meeting.right, False), (meeting.right, meeting.left, True)):
        denials = negations(here, of_things=False)
        if len(denials) <= len(negations(there, of_things=False)):
            continue
        for negation in denials:
            matter = _matter(here, here.clause_of(negation))
            for clause in there.clauses:
                common = matter.keys() & (other := _matter(there, clause)).keys()
                if len(common) < _SAME_MATTER * min(len(matter), len(other)) or len(common) < _MANY_IN_COMMON:
                    continue
                if is_denied(there, other[min(common)]) or _next(here, negation) not in common:
                    continue
                one, met = _shortest(here, negation, matter, other, common)
                left, right = (met, one) if swapped else (one, met)
                yield contradicted(meeting, (left,), (right,), denier(swapped), _NEGATED)


def _shortest(
    here: Statement, negation: Span, matter: Mapping[str, Span], other: Mapping[str, Span], common: Collection[str]
) -> tuple[Span, Span]:
    """The words both clauses have, with the negation; of many only the word that is denied."""
    one = _to_verb(here, Span.covering((negation, *(matter[word] for word in common))))
    if one.end - one.start <= _LONGEST:
        return one, Span.covering(other[word] for word in common)
    denied = _next(here, negation)
    return _to_verb(here, Span.covering((negation, matter[denied]))), other[denied]


def _next(statement: Statement, negation: Span) -> str:
    """The content word that a negation stands before or, at the end of its clause, after; by its lemma."""
    words = [token for token in statement.tokens_in(statement.clause_of(negation)) if token.is_content]
    after = [token.lemma for token in words if token.span.start >= negation.end]
    before = [token.lemma for token in words if token.span.end <= negation.start]
    return next(iter((*after, *reversed(before))), "")


def _matter(statement: Statement, clause: Span) -> dict[str, Span]:
    """The content words of a clause by lemma, but for negations, words of saying and words that tell how sure."""
    known = [act.spans[0] for act in statement.acts if act.group in PLAIN_TELLINGS | TELLINGS]
    known += [cue.span for cue in statement.cues]
    return {
        token.lemma: token.span
        for token in statement.tokens_in(clause)
        if token.is_content
        and token.pos is not PartOfSpeech.PROPN
        and not any(span.overlaps(token.span) for span in known)
    }


def _to_verb(statement: Statement, span: Span) -> Span:
    """A span drawn out to a verb that follows it directly."""
    after = next((token for token in statement.sentence.tokens if token.span.start == span.end + 1), None)
    return Span(span.start, after.span.end) if after and after.pos is PartOfSpeech.VERB else span


def _negated_things(meeting: Meeting) -> Iterator[Divergence]:
    for here, there, swapped in ((meeting.left, meeting.right, False), (meeting.right, meeting.left, True)):
        for negation in negations(here, of_things=True):
            for token in _reached(here, negation):
                met = _counterpart(here, there, token)
                if (
                    met is None
                    or is_denied(there, met)
                    or _is_refused(there, met)
                    or not _share_more(meeting, token, met, swapped)
                ):
                    continue
                one, other = _from_act(here, Span(negation.start, token.span.end)), _from_act(there, met)
                left, right = (other, one) if swapped else (one, other)
                yield contradicted(meeting, (left,), (right,), denier(swapped), _NEGATED)


def _is_refused(statement: Statement, span: Span) -> bool:
    """Whether its clause tells that a thing was refused, which is as good as "no" thing."""
    clause = statement.clause_of(span)
    refusals = (act.spans[0] for act in statement.acts if act.group == REFUSAL)
    return any(clause.contains(refusal) and not refusal.overlaps(span) for refusal in refusals)


def _share_more(meeting: Meeting, token: Token, met: Span, swapped: bool) -> bool:
    """Whether the clauses of a denied noun and its counterpart have more in common than the noun."""
    places = (met, token.span) if swapped else (token.span, met)
    groups = {act.group for act in (*meeting.left.acts, *meeting.right.acts) if act.spans[0] in places}
    return bool(meeting.in_common(*places) - groups - {token.lemma})


def _reached(statement: Statement, negation: Span) -> list[Token]:
    """The head of the noun phrase that a negation begins, and of the next if the first is but a report of it."""
    clause = statement.clause_of(negation)
    after = [token for token in statement.tokens_in(clause) if token.span.start >= negation.end][:REACH]
    heads = {phrase.head.span for phrase in noun_phrases(statement, clause)}
    deeds = {act.spans[0].start: act.group for act in statement.acts}
    found: list[Token] = []
    for token in after:
        if token.span in heads and token.pos is PartOfSpeech.NOUN and token.span.end + 1 not in deeds:
            found.append(token)
            if deeds.get(token.span.start) not in PLAIN_TELLINGS:
                break
    return found


def _counterpart(here: Statement, there: Statement, token: Token) -> Span | None:
    """The same noun in the other sentence, or an act of the group that the noun tells."""
    groups = {act.group for act in here.acts if act.spans[0].overlaps(token.span)}
    nouns = (each.span for each in there.sentence.tokens if each.lemma == token.lemma)
    deeds = (predicate(there, act) for act in there.acts if act.group in groups)
    return next(chain(nouns, deeds), None)


def _from_act(statement: Statement, span: Span) -> Span:
    """A span begun with the act before it, in its clause."""
    clause = statement.clause_of(span)
    before = [
        act.spans[0] for act in statement.acts if clause.contains(act.spans[0]) and act.spans[0].end <= span.start
    ]
    return Span.covering((before[-1], span)) if before else span
