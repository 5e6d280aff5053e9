"""How two utterances stand to each other: the same words, a part, other words, or the sense alone."""

from __future__ import annotations

from dataclasses import dataclass

from rapidfuzz import fuzz

from newsreader.comparison.speech.utterances import Utterance
from newsreader.model.comparison import QuotationRelation

_SAME = 97
_HELD = 93
_AKIN = 0.62
_PART = 0.85
"""A cut quotation has less than this of the letters of the whole."""
_SHORTEST_PART = 10
"""Letters that a part needs to be told again anywhere."""
_LONG = 400
"""Letters from which on a part is looked for only where most of its words stand in the whole."""
_MOST_WORDS = 0.6
_LEAST_COMMON = 2
_LEAST_SHARE = 0.35
_LEAST_SHARED_WORDING = 0.3
"""Letters alone make no two quotations of the same words: of their content so much must be common."""
_MANY_COMMON = 4
_SAME_SENSE = 0.75
"""What two different people must say alike to be taken for one utterance with two names."""
_UNLINKED_SHARE = 0.6
"""What two utterances must have in common where their sentences are not linked."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How two utterances stand to each other, and to what degree from 0 to 1."""

    relation: QuotationRelation
    degree: float


def likeness(one: Utterance, other: Utterance, bond: float, *, other_speaker: bool = False) -> Likeness | None:
    """How two utterances stand to each other; `bond` is the likeness of their sentences, 0 where they are not linked.

    None where they do not tell the same. What two people say by its sense is rarely one utterance.
    """
    one, other = sorted((one, other), key=lambda told: len(told.folded))
    shorter, longer = one.folded, other.folded
    if not shorter:
        return None
    direct = one.is_direct and other.is_direct
    whole = fuzz.ratio(shorter, longer, score_cutoff=100 * _AKIN)
    if whole >= _SAME or (direct and one.bag == other.bag):
        return Likeness(QuotationRelation.SAME, 1.0)
    is_part = _may_be_part(one, other) and fuzz.partial_ratio(shorter, longer, score_cutoff=_HELD) > 0
    common = len(one.content & other.content)
    beyond_names = len(one.substance & other.substance)
    share = common / max(1, min(len(one.content), len(other.content)))
    if direct:
        return _of_direct(shorter, longer, is_part, whole / 100, share if beyond_names else 0.0, common)
    if not is_part and not (beyond_names and _is_enough(common, share, bond, other_speaker)):
        return None
    return Likeness(QuotationRelation.REPORTED, (0.85 if is_part else 0.8 * share) + 0.1 * bond)


def _may_be_part(shorter: Utterance, longer: Utterance) -> bool:
    """Whether it is worth looking for the letters of one utterance in the other."""
    if len(longer.folded) < _LONG:
        return len(shorter.folded) >= _SHORTEST_PART
    common = (shorter.bag & longer.bag).total()
    return len(shorter.folded) >= _SHORTEST_PART and common >= _MOST_WORDS * shorter.bag.total()


def _of_direct(shorter: str, longer: str, is_part: bool, whole: float, share: float, common: int) -> Likeness | None:
    if shorter in longer or (is_part and len(shorter) < _PART * len(longer)):
        return Likeness(QuotationRelation.CUT, 0.9)
    by_words = share >= _AKIN and common >= _MANY_COMMON
    if by_words or (whole >= _AKIN and share >= _LEAST_SHARED_WORDING):
        return Likeness(QuotationRelation.REWORDED, 0.9 * max(whole, share))
    return None


def _is_enough(common: int, share: float, bond: float, other_speaker: bool) -> bool:
    """Whether two utterances have enough content in common to be one, whose sense at least one side gives."""
    if other_speaker:
        return common >= _MANY_COMMON and share >= _SAME_SENSE
    if common < _LEAST_COMMON:
        return False
    return share >= (_LEAST_SHARE if bond and common > _LEAST_COMMON else _UNLINKED_SHARE)
