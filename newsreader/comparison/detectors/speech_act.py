"""What one article calls an offer the other calls a request; what one "says" the other "denies"."""

from __future__ import annotations

from collections.abc import Iterator

from newsreader.comparison.links.pairing import Meeting, Pairing
from newsreader.comparison.statements.families import (
    JUSTICE,
    OFFER,
    PLAIN_TELLING,
    PROPOSALS,
    STRONG_TELLINGS,
    TELLINGS,
)
from newsreader.comparison.statements.phrases import is_quality, telling, with_object
from newsreader.comparison.statements.statement import Statement
from newsreader.model.comparison import Divergence, DivergenceKind, Side
from newsreader.model.findings import Act
from newsreader.model.message import Message
from newsreader.model.span import Span
from newsreader.resources.acts import acts

_PROPOSAL = 0.9
_STAGE = 0.8
_TELLING = 0.5
_TONE = 0.6
_SURE = 0.3
_TRANSITIVE = frozenset({"deny", "accuse"})
_MANY_IN_COMMON = 3
_ENOUGH_IN_COMMON = 2
_PARTICIPANTS = 2


def speech_act(pairing: Pairing) -> Iterator[Divergence]:
    """Yields acts of one family but not of one meaning in sentences that speak of the same people."""
    words = acts(pairing.left.article.language)
    for meeting in pairing.meetings():
        for family, weight in ((PROPOSALS, _PROPOSAL), (JUSTICE, _STAGE), (TELLINGS, _TELLING)):
            for one, other in _counterparts(meeting, family):
                if _parts(meeting, one, other, family):
                    strong = bool({one.group, other.group} & STRONG_TELLINGS)
                    tone = _TONE if words.near(one.group, other.group) and not strong else 1.0
                    side = _wavering(pairing, meeting, one, other)
                    key = f"speech_act_{side.value}_wavers" if side else "speech_act"
                    known = family is PROPOSALS and len(meeting.entities) >= _PARTICIPANTS
                    trust = 1.0 if known else meeting.trust(one.spans[0], other.spans[0])
                    yield _divergence(meeting, one, other, key, weight * tone * trust * meeting.nearness)


def _wavering(pairing: Pairing, meeting: Meeting, one: Act, other: Act) -> Side | None:
    """The side that itself calls what the same people want now by the one act, now by the other."""
    groups = {one.group, other.group}
    if not groups <= PROPOSALS:
        return None
    for side, statements in ((Side.LEFT, pairing.left_statements), (Side.RIGHT, pairing.right_statements)):
        if groups <= {act.group for told in statements if told.entities & meeting.entities for act in told.acts}:
            return side
    return None


def _counterparts(meeting: Meeting, family: frozenset[str]) -> Iterator[tuple[Act, Act]]:
    """Yields the acts of a family that either sentence has alone, in order, verbs with verbs and nouns with nouns."""
    left, right = _own(meeting.left, meeting.right, family), _own(meeting.right, meeting.left, family)
    for told_by_noun in (False, True):
        here = [act for act in left if meeting.left.is_told_by_noun(act) is told_by_noun]
        there = [act for act in right if meeting.right.is_told_by_noun(act) is told_by_noun]
        yield from zip(here, there, strict=False)


def _parts(meeting: Meeting, one: Act, other: Act, family: frozenset[str]) -> bool:
    """Whether two acts of one family differ in more than their words and are of the same matter."""
    groups, common = {one.group, other.group}, len(meeting.in_common(one.spans[0], other.spans[0]))
    if family is TELLINGS:
        strong = PLAIN_TELLING not in groups or bool(groups & STRONG_TELLINGS)
        close = len(meeting.near_in_common(one.spans[0], other.spans[0]))
        return strong and close > 0 and meeting.link.likeness >= _SURE
    if family is JUSTICE:
        return common >= _ENOUGH_IN_COMMON and not meeting.left.is_told_by_noun(one)
    is_offer = OFFER in groups and (common >= _ENOUGH_IN_COMMON or len(meeting.entities) >= _PARTICIPANTS)
    return is_offer or common >= _MANY_IN_COMMON


def _own(statement: Statement, other: Statement, family: frozenset[str]) -> list[Act]:
    """The acts of a family that only this sentence has; a quality ("threatened species") is no act."""
    groups = {act.group for act in other.acts}
    own = [act for act in statement.acts if act.group in family - groups and not statement.is_spoken(act.spans[0])]
    return [act for act in own if not is_quality(statement, act)]


def _divergence(meeting: Meeting, one: Act, other: Act, key: str, weight: float) -> Divergence:
    left, right = _words(meeting.left, one), _words(meeting.right, other)
    return Divergence(
        DivergenceKind.SPEECH_ACT,
        left,
        right,
        Message.of(f"divergence.{key}", left=meeting.left.wording(left), right=meeting.right.wording(right)),
        weight,
    )


def _words(statement: Statement, act: Act) -> tuple[Span, ...]:
    """The words that tell an act, with what is denied or blamed right after it."""
    if act.group in _TRANSITIVE and len(act.spans) == 1 and not statement.is_told_by_noun(act):
        return (with_object(statement, act),)
    return telling(statement, act)
