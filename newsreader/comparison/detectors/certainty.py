"""One article is surer of the same thing than the other: "offenbar" against "entschieden"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from newsreader.comparison.claims import Claim, bare, cues_of, hedged
from newsreader.comparison.pairing import Meeting, Pairing
from newsreader.comparison.statement import Statement
from newsreader.model.comparison import Divergence, DivergenceKind
from newsreader.model.findings import Cue, QuotationKind
from newsreader.model.message import Message

_LEAST_DIFFERENCE = 2
_BOTH_MARKED = 0.9
_HEDGED_ALONE = 0.7
_STRESSED_ALONE = 0.4
_OTHER_MATTER = 0.55
_ENOUGH_IN_COMMON = 2


def certainty(pairing: Pairing) -> Iterator[Divergence]:
    """Yields pairs of claims about one thing, or in two sentences much alike, of which one is the surer."""
    for meeting in pairing.meetings():
        left, right = _own(meeting.left, meeting.right), _own(meeting.right, meeting.left)
        marked = list(_parting(meeting, ((one, other) for one in left for other in right)))
        yield from marked or _parting(meeting, _against_bare(meeting, left, right))


def _parting(meeting: Meeting, pairs: Iterable[tuple[Claim, Claim]]) -> Iterator[Divergence]:
    for one, other in pairs:
        weight = _weight(one, other, meeting)
        if weight:
            yield _divergence(meeting, one, other, weight)


def _against_bare(meeting: Meeting, left: Sequence[Claim], right: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Yields the claims of either side with the same claim of the other, where that says nothing of how sure it is."""
    yield from ((one, other) for one in left for other in bare(meeting.right) if one.what == other.what)
    yield from ((one, other) for other in right for one in bare(meeting.left) if one.what == other.what)


def _own(statement: Statement, other: Statement) -> list[Claim]:
    """The claims of a sentence, without those that are as sure in the other one."""
    theirs = cues_of(other)
    return [claim for claim in hedged(statement) if claim.cue and not any(_alike(claim.cue, cue) for cue in theirs)]


def _alike(one: Cue, other: Cue) -> bool:
    return one.strength * other.strength > 0 and abs(one.strength - other.strength) < _LEAST_DIFFERENCE


def _weight(left: Claim, right: Claim, meeting: Meeting) -> float:
    difference = abs(left.strength - right.strength)
    if difference < _LEAST_DIFFERENCE:
        return 0.0
    near = meeting.nearness * meeting.closeness(left.at, right.at)
    if left.cue and right.cue:
        same = left.what == right.what != ""
        return near * (_BOTH_MARKED if same else _OTHER_MATTER if difference > _LEAST_DIFFERENCE else 0.0)
    if _is_spoken(left, meeting.left) is not _is_spoken(right, meeting.right):
        return 0.0
    if len(meeting.in_common(left.at, right.at) - {left.what}) < _ENOUGH_IN_COMMON:
        return 0.0
    return near * (_HEDGED_ALONE if min(left.strength, right.strength) < 0 else _STRESSED_ALONE)


def _is_spoken(claim: Claim, statement: Statement) -> bool:
    """Whether a claim is somebody's whom the article quotes: reported speech is unsure by its grammar."""
    return any(
        quotation.speaker is not None and quotation.span.contains(claim.spans[0])
        for quotation in statement.quotations
        if quotation.kind is not QuotationKind.REPORTED
    )


def _divergence(meeting: Meeting, left: Claim, right: Claim, weight: float) -> Divergence:
    return Divergence(
        DivergenceKind.CERTAINTY,
        left.spans,
        right.spans,
        Message.of(
            "divergence.certainty_left_surer" if left.strength > right.strength else "divergence.certainty_right_surer",
            left=meeting.left.wording(left.spans),
            right=meeting.right.wording(right.spans),
        ),
        weight,
    )
