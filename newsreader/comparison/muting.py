"""Takes out what the reader does not want to see, without losing it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from newsreader.model.comparison import Comparison, Divergence
from newsreader.model.corrections import Correction, FindingKey, Likeness, MuteFinding, MuteKind, MuteLike
from newsreader.model.findings import AnalysedArticle


def parted(
    found: Iterable[Divergence], corrections: Sequence[Correction], left: AnalysedArticle, right: AnalysedArticle
) -> tuple[list[Divergence], list[Divergence]]:
    """The divergences to be shown and those that the corrections mute, each in the order given."""
    is_muted = _mute(corrections, Comparison(left, right))
    shown, muted = list[Divergence](), list[Divergence]()
    for divergence in found:
        (muted if is_muted(divergence) else shown).append(divergence)
    return shown, muted


def _mute(corrections: Sequence[Correction], articles: Comparison) -> Callable[[Divergence], bool]:
    kinds = {each.kind for each in corrections if isinstance(each, MuteKind)}
    keys = {each.finding for each in corrections if isinstance(each, MuteFinding)}
    like = {each.likeness for each in corrections if isinstance(each, MuteLike)}

    def is_muted(divergence: Divergence) -> bool:
        return (
            divergence.kind in kinds
            or FindingKey.of(divergence, articles) in keys
            or Likeness.of(divergence, articles) in like
        )

    return is_muted
