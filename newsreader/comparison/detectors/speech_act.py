"""What one article calls an offer the other calls a request; what one "says" the other "denies"."""

from __future__ import annotations

from collections.abc import Iterator

from newsreader.comparison.families import OFFER, PLAIN_TELLING, PROPOSALS, STRONG_TELLINGS, TELLINGS
from newsreader.comparison.pairing import Meeting, Pairing
from newsreader.comparison.phrases import predicate
from newsreader.comparison.statement import Statement
from newsreader.model.comparison import Divergence, DivergenceKind
from newsreader.model.findings import Act, PartOfSpeech
from newsreader.model.message import Message
from newsreader.resources.acts import ActWords, acts

_PROPOSAL = 0.9
_TELLING = 0.35
_TONE = 0.6
_ENOUGH_IN_COMMON = 3


def speech_act(pairing: Pairing) -> Iterator[Divergence]:
    """Yields acts of one family but not of one meaning in sentences that speak of the same people."""
    words = acts(pairing.left.article.language)
    for meeting in pairing.meetings():
        for family, weight in ((PROPOSALS, _PROPOSAL), (TELLINGS, _TELLING)):
            yield from _of_family(meeting, family, weight, words)


def _of_family(meeting: Meeting, family: frozenset[str], weight: float, words: ActWords) -> Iterator[Divergence]:
    left, right = _own(meeting.left, meeting.right, family), _own(meeting.right, meeting.left, family)
    for told_by_noun in (False, True):
        here = [act for act in left if meeting.left.is_told_by_noun(act) is told_by_noun]
        there = [act for act in right if meeting.right.is_told_by_noun(act) is told_by_noun]
        for one, other in zip(here, there, strict=False):
            if PLAIN_TELLING in (one.group, other.group) and not {one.group, other.group} & STRONG_TELLINGS:
                continue
            if family is PROPOSALS and OFFER not in (one.group, other.group) and not _same_matter(meeting, one, other):
                continue
            tone = _TONE if words.near(one.group, other.group) else 1.0
            yield _divergence(meeting, one, other, weight * tone * meeting.nearness)


def _same_matter(meeting: Meeting, one: Act, other: Act) -> bool:
    """Whether the clauses of two acts have more in common than a word and a name."""
    return len(meeting.in_common(one.spans[0], other.spans[0])) >= _ENOUGH_IN_COMMON


def _own(statement: Statement, other: Statement, family: frozenset[str]) -> list[Act]:
    """The acts of a family that only this sentence has; a quality ("threatened species") is no act."""
    groups = {act.group for act in other.acts}
    own = (act for act in statement.acts if act.group in family and act.group not in groups)
    return [act for act in own if (token := statement.token_at(act.spans[0])) and token.pos is not PartOfSpeech.ADJ]


def _divergence(meeting: Meeting, one: Act, other: Act, weight: float) -> Divergence:
    left, right = predicate(meeting.left, one), predicate(meeting.right, other)
    return Divergence(
        DivergenceKind.SPEECH_ACT,
        (left,),
        (right,),
        Message.of("divergence.speech_act", left=meeting.left.words(left), right=meeting.right.words(right)),
        weight,
    )
