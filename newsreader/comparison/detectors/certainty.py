"""One article is surer of the same thing than the other: "offenbar" against "entschieden"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from newsreader.comparison.links.pairing import Meeting, Pairing
from newsreader.comparison.statements.claims import Claim, bare, cues_of, hedged
from newsreader.comparison.statements.statement import Statement
from newsreader.model.comparison import Divergence, DivergenceKind
from newsreader.model.findings import Cue, CueKind, PartOfSpeech, QuotationKind
from newsreader.model.message import Message

_LEAST_DIFFERENCE = 2
_BOTH_MARKED = 0.9
_HEDGED_ALONE = 0.7
_SLIGHTLY_HEDGED = 0.45
_STRESSED_ALONE = 0.38
_OTHER_MATTER = 0.55
_ENOUGH_IN_COMMON = 2
_MANY_IN_COMMON = 3
_MUCH_ALIKE = 0.4
_SURELY_ALIKE = 0.45
_CLOSE_BY = 3
"""So much stands close to two claims of one thing, in sentences less than surely alike."""
_DOUBTFUL = 0.42


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
    for claims, here, there in ((left, meeting.left, meeting.right), (right, meeting.right, meeting.left)):
        for other in bare(there):
            for claim in claims:
                if claim.what == other.what and not _is_thing(other, there, claim, here):
                    yield (claim, other) if here is meeting.left else (other, claim)


def _is_thing(claim: Claim, here: Statement, other: Claim, there: Statement) -> bool:
    """Whether a claim is but a thing that both sides name, of which the other has a deed: "soll ... unterzeichnet"."""
    token, deed = here.token_at(claim.at), there.token_at(other.at)
    if token is None or deed is None or token.lemma == deed.lemma:
        return False
    if token.pos is not PartOfSpeech.NOUN or deed.pos is PartOfSpeech.NOUN:
        return False
    return any(word.lemma == token.lemma for word in there.sentence.tokens)


def _own(statement: Statement, other: Statement) -> list[Claim]:
    """The claims of a sentence, without those that are as sure in the other one."""
    theirs = cues_of(other)
    return [claim for claim in hedged(statement) if claim.cue and not any(_alike(claim.cue, cue) for cue in theirs)]


def _alike(one: Cue, other: Cue) -> bool:
    return one.strength * other.strength > 0 and abs(one.strength - other.strength) < _LEAST_DIFFERENCE


def _weight(left: Claim, right: Claim, meeting: Meeting) -> float:
    difference = abs(left.strength - right.strength)
    near = meeting.nearness * meeting.closeness(left.at, right.at) * _trust(left, right, meeting)
    common = len(meeting.in_common(left.at, right.at) - {left.what})
    if left.cue and right.cue:
        same = left.what == right.what != ""
        if same:
            return near * _BOTH_MARKED if difference >= _LEAST_DIFFERENCE else 0.0
        akin = common >= _MANY_IN_COMMON or meeting.link.likeness >= _MUCH_ALIKE
        return near * _OTHER_MATTER if akin and difference > _LEAST_DIFFERENCE else 0.0
    if _is_only_reported(left, right, meeting):
        return 0.0
    if common < _ENOUGH_IN_COMMON:
        return 0.0
    return near * _weight_alone(left.cue or right.cue)


def _trust(left: Claim, right: Claim, meeting: Meeting) -> float:
    """Less than 1 where the claims may be of two things, for little else stands close to both."""
    close = meeting.near_in_common(left.at, right.at)
    is_sure = meeting.link.likeness >= _SURELY_ALIKE or len(close) >= _CLOSE_BY
    return 1.0 if is_sure else _DOUBTFUL


def _weight_alone(cue: Cue | None) -> float:
    """What a word weighs of which the other article has no counterpart."""
    if cue is None:
        return 0.0
    if cue.strength <= -_LEAST_DIFFERENCE:
        return _HEDGED_ALONE
    return _SLIGHTLY_HEDGED if cue.strength < 0 else _STRESSED_ALONE if cue.strength >= _LEAST_DIFFERENCE else 0.0


def _is_only_reported(left: Claim, right: Claim, meeting: Meeting) -> bool:
    """Whether the hedge is but somebody's whom the article quotes, and the other claim is the article's own."""
    here, there = _is_spoken(left, meeting.left), _is_spoken(right, meeting.right)
    return here and not there if left.cue else there and not here


def _is_spoken(claim: Claim, statement: Statement) -> bool:
    """Whether a claim is somebody's whom the article quotes: reported speech is unsure by its grammar.

    What the article itself marks as hearsay ("nach Informationen aus dem Betriebsrat") is told in its own words.
    """
    hearsay = {cue.span for cue in statement.cues if cue.kind is CueKind.HEARSAY and cue.strength < 0}
    return any(
        quotation.speaker is not None and quotation.span.contains(claim.spans[0])
        for quotation in statement.quotations
        if quotation.kind is not QuotationKind.REPORTED and quotation.cue not in hearsay
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
