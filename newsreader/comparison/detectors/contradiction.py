"""What one article does the other does not, or does the opposite of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from newsreader.comparison.links.pairing import Meeting, Pairing
from newsreader.comparison.statements.families import CONVERSE, PLAIN_TELLINGS, STANCES, TELLINGS
from newsreader.comparison.statements.negations import is_denied, negation_of
from newsreader.comparison.statements.phrases import is_quality, noun_phrases, predicate, telling
from newsreader.comparison.statements.statement import Statement
from newsreader.model.comparison import Divergence, DivergenceKind
from newsreader.model.findings import Act, PartOfSpeech
from newsreader.model.message import Message
from newsreader.model.span import Span
from newsreader.resources.acts import ActWords, acts

_OPPOSED = 0.95
_STANCE = 0.75
_NEGATED = 0.95
_LIKE = 0.35
_MUCH_ALIKE = 0.4
_SURELY_ALIKE = 0.7
"""From this sameness on, sentences are of one matter."""
_ENOUGH_IN_COMMON = 2
_MANY_IN_COMMON = 3
"""So much is common to the clauses of two acts, in sentences less like than `_LIKE`."""


def contradiction(pairing: Pairing) -> Iterator[Divergence]:
    """Yields opposite acts, and acts that only one of two linked sentences negates."""
    words = acts(pairing.left.article.language)
    for meeting in pairing.meetings():
        yield from _opposites(meeting, words, pairing.sameness(meeting.left.number, meeting.right.number))
        yield from _negated_acts(meeting)


def _opposites(meeting: Meeting, words: ActWords, sameness: float) -> Iterator[Divergence]:
    for one in meeting.left.acts:
        for other in meeting.right.acts:
            if not _are_contrary(meeting, words, one, other):
                continue
            is_stance = sameness >= _SURELY_ALIKE and _is_stance_of_one(meeting, one, other)
            if is_stance or _is_one_thing(meeting, one, other):
                left, right = telling(meeting.left, one), telling(meeting.right, other)
                found = contradicted(meeting, left, right, "contradiction_opposite", _OPPOSED)
                yield replace(found, weight=max(found.weight, _STANCE)) if is_stance else found


def _are_contrary(meeting: Meeting, words: ActWords, one: Act, other: Act) -> bool:
    """Whether two acts are opposites, told alike, of which neither side tells the other's too."""
    return (
        words.opposed(one.group, other.group)
        and meeting.left.is_told_by_noun(one) is meeting.right.is_told_by_noun(other)
        and not (is_quality(meeting.left, one) or is_quality(meeting.right, other))
        and not _same_elsewhere(meeting, one, other)
        and (one.group not in CONVERSE or _same_doer(meeting, one, other))
    )


def _is_stance_of_one(meeting: Meeting, one: Act, other: Act) -> bool:
    """Whether the same person or body is for a thing here and against one there."""
    return {one.group, other.group} <= STANCES and _same_doer(meeting, one, other)


def _is_one_thing(meeting: Meeting, one: Act, other: Act) -> bool:
    return _same_matter(meeting, one, other) and _close_by(meeting, one, other)


def _close_by(meeting: Meeting, one: Act, other: Act) -> bool:
    """Whether the same things stand close to two acts: fewer are enough in sentences much alike."""
    common = len(meeting.near_in_common(one.spans[0], other.spans[0]))
    return common >= _MANY_IN_COMMON or (common >= _ENOUGH_IN_COMMON and meeting.link.likeness >= _MUCH_ALIKE)


def _same_doer(meeting: Meeting, one: Act, other: Act) -> bool:
    """Whether the clauses of two acts begin with the same thing or name."""
    here, there = _doer(meeting.left, one), _doer(meeting.right, other)
    return here is not None and here == there


def _doer(statement: Statement, act: Act) -> str | None:
    """What a clause names first, by its entity or its noun."""
    phrase = next(iter(noun_phrases(statement, statement.clause_of(act.spans[0]))), None)
    if phrase is None:
        return None
    named = (naming.entity for naming in statement.namings if naming.span.overlaps(phrase.span))
    return next(named, phrase.head.lemma)


def _same_elsewhere(meeting: Meeting, one: Act, other: Act) -> bool:
    """Whether either act stands on both sides, so that the two sentences do not part over it."""
    return any(act.group == one.group for act in meeting.right.acts) or any(
        act.group == other.group for act in meeting.left.acts
    )


def _negated_acts(meeting: Meeting) -> Iterator[Divergence]:
    for one in _deeds(meeting.left):
        for other in _deeds(meeting.right):
            if one.group != other.group or not _same_deed(meeting, one, other):
                continue
            left, right = negation_of(meeting.left, one), negation_of(meeting.right, other)
            if (left is None) is (right is None):
                continue
            if not is_denied(*((meeting.left, one.spans[0]) if left is None else (meeting.right, other.spans[0]))):
                here = _with(meeting.left, one, left)
                there = _with(meeting.right, other, right)
                yield contradicted(meeting, here, there, denier(left is None), _NEGATED)


def _deeds(statement: Statement) -> list[Act]:
    """What is done, told by verbs, those of no group by themselves."""
    known = TELLINGS | PLAIN_TELLINGS
    listed = {span for act in statement.acts for span in act.spans}
    others = (
        Act((token.span,), token.lemma, token.lemma)
        for token in statement.sentence.tokens
        if token.pos is PartOfSpeech.VERB and token.is_content and token.span not in listed
    )
    told = [act for act in statement.acts if act.group not in known and not statement.is_told_by_noun(act)]
    return [*told, *others]


def _same_deed(meeting: Meeting, one: Act, other: Act) -> bool:
    """Whether two acts of one meaning are of one matter: in sentences much alike a word close to both is enough."""
    if meeting.link.likeness >= _MUCH_ALIKE and meeting.near_in_common(one.spans[0], other.spans[0]) - {one.group}:
        return True
    return _same_matter(meeting, one, other)


def _same_matter(meeting: Meeting, one: Act, other: Act) -> bool:
    """Whether two acts are of one meaning in clauses that have more in common than the act itself."""
    common = meeting.in_common(one.spans[0], other.spans[0]) - {one.group, one.lemma}
    return len(common) >= (_ENOUGH_IN_COMMON if meeting.link.likeness >= _LIKE else _MANY_IN_COMMON)


def _with(statement: Statement, act: Act, negation: Span | None) -> tuple[Span, ...]:
    return (Span.covering((predicate(statement, act), negation)),) if negation else telling(statement, act)


def denier(right: bool) -> str:
    """The reason that names the side that denies."""
    return "contradiction_right_denies" if right else "contradiction_left_denies"


def contradicted(
    meeting: Meeting, left: tuple[Span, ...], right: tuple[Span, ...], key: str, weight: float
) -> Divergence:
    """The contradiction of words of both sides, weighed by how surely their sentences meet."""
    return Divergence(
        DivergenceKind.CONTRADICTION,
        left,
        right,
        Message.of(f"divergence.{key}", left=meeting.left.wording(left), right=meeting.right.wording(right)),
        weight * meeting.nearness * meeting.trust(left[0], right[0]),
    )
