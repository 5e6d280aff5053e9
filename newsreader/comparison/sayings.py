"""How two utterances stand to each other: the same words, a part, other words, or the sense alone."""

from __future__ import annotations

from dataclasses import dataclass

from rapidfuzz import fuzz

from newsreader.comparison.utterances import Utterance
from newsreader.model.comparison import QuotationRelation

_SAME = 97
_HELD = 93
_AKIN = 62
_PART = 0.85
"""A cut quotation has less than this of the letters of the whole."""
_SHORTEST_PART = 10
"""Letters that a part needs to be told again anywhere."""
_LEAST_COMMON = 2
_LEAST_SHARE = 0.35
_UNLINKED_SHARE = 0.6
"""What two utterances must have in common where their sentences are not linked."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How two utterances stand to each other, and to what degree from 0 to 1."""

    relation: QuotationRelation
    degree: float


def likeness(one: Utterance, other: Utterance, bond: float) -> Likeness | None:
    """How two utterances stand to each other; `bond` is the likeness of their sentences, 0 where they are not linked.

    None where they do not tell the same.
    """
    shorter, longer = sorted((one.folded, other.folded), key=len)
    if not shorter:
        return None
    whole = fuzz.ratio(shorter, longer)
    if whole >= _SAME or (one.is_direct and other.is_direct and one.bag == other.bag):
        return Likeness(QuotationRelation.SAME, 1.0)
    is_part = len(shorter) >= _SHORTEST_PART and fuzz.partial_ratio(shorter, longer) >= _HELD
    if one.is_direct and other.is_direct:
        if is_part and len(shorter) < _PART * len(longer):
            return Likeness(QuotationRelation.CUT, 0.9)
        if whole >= _AKIN:
            return Likeness(QuotationRelation.REWORDED, whole / 100)
    share = _share(one, other)
    if share < (_LEAST_SHARE if bond else _UNLINKED_SHARE) and not is_part:
        return None
    relation = QuotationRelation.REWORDED if one.is_direct and other.is_direct else QuotationRelation.REPORTED
    return Likeness(relation, (0.85 if is_part else 0.8 * share) + 0.1 * bond)


def _share(one: Utterance, other: Utterance) -> float:
    """How much of the content of the shorter both have, with the lengths of both in mind."""
    common = len(one.content & other.content)
    if common < _LEAST_COMMON:
        return 0.0
    return common / min(len(one.content), len(other.content))
