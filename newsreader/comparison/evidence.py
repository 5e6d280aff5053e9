"""What may link two sentences: typed evidence, each piece with its own weight."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from newsreader.comparison.statement import Statement
from newsreader.model.findings import PartOfSpeech, Token

_STEM = 5
"""So many first letters are kept of a word to see "Bekämpfung" in "bekämpfen"."""


class EvidenceKind(StrEnum):
    """What sort of thing two sentences have in common."""

    ENTITY = "entity"
    WORD = "word"
    STEM = "stem"
    PART = "part"
    QUANTITY = "quantity"
    MOMENT = "moment"
    ACT = "act"


_WEIGHTS = {
    EvidenceKind.ENTITY: 0.8,
    EvidenceKind.WORD: 1.0,
    EvidenceKind.STEM: 0.5,
    EvidenceKind.PART: 0.6,
    EvidenceKind.QUANTITY: 1.2,
    EvidenceKind.MOMENT: 0.8,
    EvidenceKind.ACT: 0.8,
}


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing a sentence says that another may say too."""

    kind: EvidenceKind
    what: str


def evidence(statement: Statement) -> frozenset[Evidence]:
    """Everything in a sentence that may link it to another."""
    return frozenset(_all(statement))


def _all(statement: Statement) -> Iterator[Evidence]:
    yield from (Evidence(EvidenceKind.ENTITY, entity) for entity in statement.entities)
    named = [naming.span for naming in statement.namings]
    for token in statement.sentence.tokens:
        if token.is_content and token.pos is not PartOfSpeech.NUM and not any(s.overlaps(token.span) for s in named):
            yield from _of_word(token)
    for quantity in statement.quantities:
        yield Evidence(EvidenceKind.QUANTITY, f"{quantity.value:g} {quantity.unit}")
    yield from (Evidence(EvidenceKind.MOMENT, moment.iso) for moment in statement.moments if moment.iso)
    yield from (Evidence(EvidenceKind.ACT, act.group) for act in statement.acts if act.group)


def _of_word(token: Token) -> Iterator[Evidence]:
    yield Evidence(EvidenceKind.WORD, token.lemma)
    for part in token.parts or (token.lemma,):
        yield Evidence(EvidenceKind.PART, part)
        yield Evidence(EvidenceKind.STEM, part[:_STEM])


def weigh(left: Sequence[frozenset[Evidence]], right: Sequence[frozenset[Evidence]]) -> Mapping[Evidence, float]:
    """The weight of each piece of evidence: by its kind, and the heavier the rarer it is in both texts."""
    counts = Counter(piece for side in (left, right) for pieces in side for piece in pieces)
    sentences = len(left) + len(right)
    return {piece: _WEIGHTS[piece.kind] * math.log((sentences + 1) / (count + 0.5)) for piece, count in counts.items()}


def total(pieces: Iterable[Evidence], weights: Mapping[Evidence, float]) -> float:
    """The weights of some pieces of evidence together, squared as in a cosine."""
    return sum(weights[piece] ** 2 for piece in pieces)
