"""What may link two sentences: typed evidence, each piece with its own weight."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import combinations
from typing import NamedTuple

from newsreader.comparison.links.counting import counted
from newsreader.comparison.statements.families import FAMILIES, PLAIN_TELLINGS
from newsreader.comparison.statements.statement import Statement
from newsreader.model.findings import PartOfSpeech, Token
from newsreader.resources.acts import ActWords

_STEM = 5
"""So many first letters are kept of a word to see "Bekämpfung" in "bekämpfen"."""


class EvidenceKind(StrEnum):
    """What sort of thing two sentences have in common.

    FIELD is an act and another near or opposite to it, by which a refusal meets an acceptance and an offer a
    request. TOLL is a number of dead or hurt. COMPANY is two entities named together, DEED an act in the company of an
    entity: rarer and so weightier than either alone. Headlines and first sentences are OPENING: both tell the event.
    """

    ENTITY = "entity"
    WORD = "word"
    STEM = "stem"
    PART = "part"
    QUANTITY = "quantity"
    MOMENT = "moment"
    UNIT = "unit"
    TOLL = "toll"
    ACT = "act"
    FIELD = "field"
    FAMILY = "family"
    COMPANY = "company"
    DEED = "deed"
    OPENING = "opening"


_WEIGHTS = {
    EvidenceKind.ENTITY: 0.85,
    EvidenceKind.WORD: 1.2,
    EvidenceKind.STEM: 0.5,
    EvidenceKind.PART: 0.9,
    EvidenceKind.QUANTITY: 1.0,
    EvidenceKind.MOMENT: 1.2,
    EvidenceKind.UNIT: 1.3,
    EvidenceKind.TOLL: 1.5,
    EvidenceKind.ACT: 0.35,
    EvidenceKind.FIELD: 0.5,
    EvidenceKind.FAMILY: 0.5,
    EvidenceKind.COMPANY: 1.2,
    EvidenceKind.DEED: 0.5,
    EvidenceKind.OPENING: 0.8,
}
_THINGS = frozenset(
    {
        EvidenceKind.ENTITY,
        EvidenceKind.WORD,
        EvidenceKind.QUANTITY,
        EvidenceKind.MOMENT,
        EvidenceKind.UNIT,
        EvidenceKind.TOLL,
    }
)
_DEEDS = (_THINGS | {EvidenceKind.ACT}) - {EvidenceKind.ENTITY}
_WHO = frozenset({EvidenceKind.ENTITY, EvidenceKind.COMPANY})
_PARTICIPANTS = 3
"""So many entities that meet in acts of one family meet in one act."""
_LEAST_RARITY = 0.5
"""What stands in nearly every sentence still tells a little."""
_UNMET = 0.5
"""What the other article never says cannot link, so it speaks against a link less loudly."""


class Evidence(NamedTuple):
    """One thing a sentence says that another may say too."""

    kind: EvidenceKind
    what: str


def evidence(statement: Statement, words: ActWords) -> frozenset[Evidence]:
    """Everything in a sentence that may link it to another."""
    return frozenset(_all(statement, words))


def _all(statement: Statement, words: ActWords) -> Iterator[Evidence]:
    yield from (Evidence(EvidenceKind.ENTITY, entity) for entity in statement.entities)
    named = [naming.span for naming in statement.namings]
    for token in statement.sentence.tokens:
        if not token.is_content or token.pos is PartOfSpeech.NUM:
            continue
        if not any(span.overlaps(token.span) for span in named):
            yield from _of_word(token)
        elif len(token.parts) > 1:
            yield Evidence(EvidenceKind.PART, token.parts[-1])  # a "Trump-Regierung" is the "Regierung" of elsewhere
    for quantity in statement.quantities:
        yield Evidence(EvidenceKind.QUANTITY, f"{quantity.value:g} {quantity.unit}")
        yield Evidence(EvidenceKind.UNIT, quantity.unit)
        for toll in counted(statement, quantity).tolls:
            yield Evidence(EvidenceKind.TOLL, f"{quantity.value:g} {toll}")
    yield from (Evidence(EvidenceKind.MOMENT, moment.iso) for moment in statement.moments if moment.iso)
    yield from _doings(statement, words)
    if statement.sentence.tokens and (statement.sentence.is_headline or not statement.number):
        yield Evidence(EvidenceKind.OPENING, "")


def _doings(statement: Statement, words: ActWords) -> Iterator[Evidence]:
    entities = sorted(statement.entities)
    groups = {act.group for act in statement.acts if act.group not in PLAIN_TELLINGS}
    yield from (Evidence(EvidenceKind.ACT, group) for group in groups)
    for group in groups:
        akin = words.groups[group].near | words.groups[group].opposes if group in words.groups else frozenset()
        yield from (Evidence(EvidenceKind.FIELD, " ".join(sorted((group, other)))) for other in akin - PLAIN_TELLINGS)
    for name, family in FAMILIES.items():
        if groups & family:
            yield Evidence(EvidenceKind.FAMILY, name)
    yield from (Evidence(EvidenceKind.COMPANY, f"{a} {b}") for a, b in combinations(entities, 2))
    yield from (Evidence(EvidenceKind.DEED, f"{group} {entity}") for group in groups for entity in entities)


def _of_word(token: Token) -> Iterator[Evidence]:
    yield Evidence(EvidenceKind.WORD, token.lemma)
    for part in token.parts or (token.lemma,):
        yield Evidence(EvidenceKind.PART, part)
        yield Evidence(EvidenceKind.STEM, part[:_STEM])


def weigh(left: Sequence[frozenset[Evidence]], right: Sequence[frozenset[Evidence]]) -> Mapping[Evidence, float]:
    """The weight of each piece of evidence: by its kind, and the heavier the rarer it is in both texts."""
    here = Counter(piece for pieces in left for piece in pieces)
    there = Counter(piece for pieces in right for piece in pieces)
    sentences = len(left) + len(right)
    return {
        piece: _WEIGHTS[piece.kind]
        * max(_LEAST_RARITY, math.log((sentences + 1) / (here[piece] + there[piece] + 0.5)))
        * (1.0 if piece in here and piece in there else _UNMET)
        for piece in here.keys() | there.keys()
    }


def total(pieces: Iterable[Evidence], weights: Mapping[Evidence, float]) -> float:
    """The weights of some pieces of evidence together, in an order that is always the same."""
    return math.fsum(weights[piece] for piece in pieces)


def things_said(pieces: Iterable[Evidence]) -> Iterator[Evidence]:
    """Those pieces of evidence that tell something of their own and do not follow from others."""
    return (piece for piece in pieces if piece.kind in _THINGS)


def tells_deeds(pieces: Iterable[Evidence]) -> bool:
    """Whether anything is told of its own beyond who is named."""
    return any(piece.kind in _DEEDS for piece in pieces)


def tells(pieces: Iterable[Evidence]) -> bool:
    """Whether anything is told beyond who is named."""
    return any(piece.kind not in _WHO for piece in pieces)


def told_once(left: Sequence[frozenset[Evidence]], right: Sequence[frozenset[Evidence]]) -> frozenset[Evidence]:
    """The entities that either side names in one sentence alone: these two sentences meet."""
    named = [
        Counter(piece for pieces in side for piece in pieces if piece.kind is EvidenceKind.ENTITY)
        for side in (left, right)
    ]
    return frozenset(piece for piece, count in named[0].items() if count == 1 == named[1][piece])


def is_one_act(pieces: Iterable[Evidence], participants: int = _PARTICIPANTS) -> bool:
    """Whether so many participants meet in acts of one family."""
    kinds = Counter(piece.kind for piece in pieces)
    return kinds[EvidenceKind.ENTITY] >= participants and kinds[EvidenceKind.FAMILY] > 0
