"""Knows again, in a comparison made anew, what stood in the one before."""

from __future__ import annotations

from newsreader.model.comparison import Comparison, Divergence, SharedEntity, Side
from newsreader.model.corrections import FindingKey, Place


class Known:
    """Two comparisons, of the same articles or of others, one made after the other."""

    def __init__(self, before: Comparison, after: Comparison) -> None:
        self._before = before
        self._after = after

    def finding(self, found: Divergence) -> int | None:
        """The rank a finding has now, if it is still found."""
        key = FindingKey.of(found, self._before)
        return next((each.rank for each in self._after.divergences if FindingKey.of(each, self._after) == key), None)

    def after_muted(self, found: Divergence) -> int | None:
        """The rank of the finding that followed one the reader muted, if that is why it is not found any more."""
        keys = [FindingKey.of(each, self._before) for each in self._before.divergences]
        key = FindingKey.of(found, self._before)
        if key not in {FindingKey.of(each, self._after) for each in self._after.muted}:
            return None
        ranks = {FindingKey.of(each, self._after): each.rank for each in self._after.divergences}
        place = keys.index(key)
        return next((ranks[near] for near in (*keys[place:], *reversed(keys[:place])) if near in ranks), None)

    def entity(self, entity: SharedEntity) -> str | None:
        """The id of the entity that has most of the mentions now, if any has some."""
        places = _places(entity, self._before)
        shares = [(len(places & _places(each, self._after)), each.id) for each in self._after.shared]
        share, id = max(shares, key=lambda pair: pair[0], default=(0, ""))
        return id if share else None


def _places(entity: SharedEntity, comparison: Comparison) -> frozenset[Place]:
    return frozenset(
        Place(comparison.side(side).article.digest, span) for side in Side for span in entity.mentions(side)
    )
