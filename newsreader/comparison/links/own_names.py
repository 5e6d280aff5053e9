"""The names that only one of two articles has, sentence by sentence."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsreader.comparison.links.pairing import Pairing
from newsreader.model.comparison import Side
from newsreader.model.findings import Entity, MentionKind
from newsreader.model.span import Span

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class OwnName:
    """What one article alone names, where a sentence first does so."""

    entity: Entity
    span: Span


class _Printed:
    """What an article prints, to be asked for names."""

    def __init__(self, text: str) -> None:
        self._text = text.casefold()
        self._words = frozenset(_WORD.findall(self._text))

    def holds(self, name: str) -> bool:
        """Whether a name stands there letter for letter."""
        folded = name.casefold()
        return self._words.issuperset(_WORD.findall(folded)) and folded in self._text


OwnNames = Mapping[int, Sequence[OwnName]]


def own_names(pairing: Pairing, side: Side) -> OwnNames:
    """The names that one article has and the other does not even print, by the number of the sentence.

    Days and months in capitals that were taken for names are none.
    """
    entities = pairing.left_entities if side is Side.LEFT else pairing.right_entities
    statements = pairing.left_statements if side is Side.LEFT else pairing.right_statements
    other = _Printed((pairing.right if side is Side.LEFT else pairing.left).article.text)
    known = {id for shared in pairing.shared for id in (shared.left_ids if side is Side.LEFT else shared.right_ids)}
    starts = [statement.sentence.span.start for statement in statements]
    found: dict[int, dict[str, OwnName]] = defaultdict(dict)
    for entity in entities.values():
        if entity.id in known or other.holds(entity.name):
            continue
        for mention in entity.mentions:
            if mention.kind is MentionKind.NAME:
                number = bisect_right(starts, mention.span.start) - 1
                if any(moment.span.overlaps(mention.span) for moment in statements[number].moments):
                    continue
                found[number].setdefault(entity.id, OwnName(entity, mention.span))
    return {number: list(named.values()) for number, named in found.items()}
