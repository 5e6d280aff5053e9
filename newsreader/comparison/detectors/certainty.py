"""One article is surer of the same thing than the other: "offenbar" against "entschieden"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from newsreader.comparison.pairing import Meeting, Pairing
from newsreader.comparison.statement import Statement
from newsreader.model.comparison import Divergence, DivergenceKind
from newsreader.model.findings import Act, Cue, CueKind
from newsreader.model.message import Message
from newsreader.model.span import Span

_KINDS = (CueKind.HEDGE, CueKind.HEARSAY, CueKind.BOOSTER)
_LEAST_DIFFERENCE = 2
_SAME_ACT = 0.9
_ONE_SIDED = 0.4
_OTHER_ACT = 0.55


@dataclass(frozen=True, slots=True)
class _Claim:
    """A statement's act with the word that makes it more or less sure, either of which may be missing."""

    cue: Cue | None
    act: Act | None

    @property
    def strength(self) -> int:
        return self.cue.strength if self.cue else 0

    @property
    def span(self) -> Span:
        """Cue and act together where they stand side by side, else the cue, else the act."""
        act = self.act.spans[0] if self.act else None
        if not self.cue:
            return act or Span(0, 0)
        if act and 0 <= act.start - self.cue.span.end <= 1:
            return Span(self.cue.span.start, act.end)
        return self.cue.span


def certainty(pairing: Pairing) -> Iterator[Divergence]:
    """Yields pairs of claims about one act, or in two sentences much alike, of which one is the surer."""
    for meeting in pairing.meetings():
        for left in _claims(meeting.left, meeting.right):
            for right in _claims(meeting.right, meeting.left):
                weight = _weight(left, right, meeting)
                if weight:
                    yield _divergence(meeting, left, right, weight)


def _claims(statement: Statement, other: Statement) -> list[_Claim]:
    """The claims of a sentence, without those that are as sure in the other one."""
    theirs = _cues(other)
    hedged = [_Claim(cue, _act_of(cue, statement)) for cue in _cues(statement)]
    verbs = [act for act in statement.acts if not statement.is_told_by_noun(act)]
    bare = [_Claim(None, act) for act in verbs if all(act != claim.act for claim in hedged)]
    return [claim for claim in hedged if claim.cue and not any(_alike(claim.cue, cue) for cue in theirs)] + bare


def _cues(statement: Statement) -> list[Cue]:
    return [cue for cue in statement.cues if cue.kind in _KINDS]


def _alike(one: Cue, other: Cue) -> bool:
    return one.strength * other.strength > 0 and abs(one.strength - other.strength) < _LEAST_DIFFERENCE


def _act_of(cue: Cue, statement: Statement) -> Act | None:
    """The nearest act of the clause the cue stands in, one told by a verb before one told by a noun."""
    clause = statement.clause_of(cue.span)
    acts = [act for act in statement.acts if not act.spans[0].overlaps(cue.span)]
    near = [act for act in acts if clause.overlaps(act.spans[0])]
    return min(near, key=lambda act: (statement.is_told_by_noun(act), _distance(act, cue)), default=None)


def _distance(act: Act, cue: Cue) -> int:
    return min(abs(span.start - cue.span.start) for span in act.spans)


def _weight(left: _Claim, right: _Claim, meeting: Meeting) -> float:
    difference = abs(left.strength - right.strength)
    if difference < _LEAST_DIFFERENCE:
        return 0.0
    same = left.act is not None and right.act is not None and left.act.group == right.act.group
    if left.cue and right.cue:
        act = _SAME_ACT if same else _OTHER_ACT if difference > _LEAST_DIFFERENCE else 0.0
        return act * meeting.nearness * meeting.closeness(left.cue.span, right.cue.span)
    return _ONE_SIDED * meeting.nearness if same and not _is_spoken(left, right, meeting) else 0.0


def _is_spoken(left: _Claim, right: _Claim, meeting: Meeting) -> bool:
    """Whether either claim is somebody's whom the article quotes: reported speech is unsure by its grammar."""
    return any(
        quotation.span.contains(claim.span)
        for claim, statement in ((left, meeting.left), (right, meeting.right))
        for quotation in statement.quotations
    )


def _divergence(meeting: Meeting, left: _Claim, right: _Claim, weight: float) -> Divergence:
    one, other = left.span, right.span
    return Divergence(
        DivergenceKind.CERTAINTY,
        (one,),
        (other,),
        Message.of(
            "divergence.certainty_left_surer" if left.strength > right.strength else "divergence.certainty_right_surer",
            left=meeting.left.words(left.cue.span if left.cue else one),
            right=meeting.right.words(right.cue.span if right.cue else other),
        ),
        weight,
    )
