"""One deed under two words that differ in shade: "attacked" against "bombed"."""

from __future__ import annotations

from collections.abc import Iterator

from newsreader.comparison.links.pairing import Meeting, Pairing
from newsreader.comparison.statements.families import PLAIN_TELLINGS, PROPOSALS, TELLINGS, TOLL
from newsreader.comparison.statements.phrases import telling
from newsreader.comparison.statements.statement import Statement
from newsreader.model.comparison import Divergence, DivergenceKind
from newsreader.model.findings import Act
from newsreader.model.message import Message
from newsreader.resources.acts import acts

_WEIGHT = 0.6
_ENOUGH_IN_COMMON = 3


def shade(pairing: Pairing) -> Iterator[Divergence]:
    """Yields acts of near but different meaning that two clauses tell of the same people and things."""
    words = acts(pairing.left.article.language)
    for meeting in pairing.meetings():
        for one in _own(meeting.left, meeting.right):
            for other in _own(meeting.right, meeting.left):
                common = meeting.in_common(one.spans[0], other.spans[0])
                if words.near(one.group, other.group) and len(common) >= _ENOUGH_IN_COMMON:
                    yield _divergence(meeting, one, other)


def _own(statement: Statement, other: Statement) -> list[Act]:
    """The deeds, told by verbs, whose meaning the other sentence does not have."""
    known = {act.group for act in other.acts} | PLAIN_TELLINGS | TELLINGS | PROPOSALS | TOLL
    return [act for act in statement.acts if act.group not in known and not statement.is_told_by_noun(act)]


def _divergence(meeting: Meeting, one: Act, other: Act) -> Divergence:
    left, right = telling(meeting.left, one), telling(meeting.right, other)
    return Divergence(
        DivergenceKind.WORDING,
        left,
        right,
        Message.of("divergence.wording_shade", left=meeting.left.wording(left), right=meeting.right.wording(right)),
        _WEIGHT * meeting.nearness * meeting.trust(left[0], right[0]),
    )
