"""What the reader mutes is kept aside and not lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from newsreader.comparison import compare
from newsreader.model.comparison import Comparison, Divergence, DivergenceKind
from newsreader.model.corrections import Correction, FindingKey, Likeness, MuteFinding, MuteKind, MuteLike
from newsreader.model.findings import AnalysedArticle

Tell = Callable[[str], Any]
Pair = tuple[AnalysedArticle, AnalysedArticle]


@pytest.fixture
def pair(telling: Tell) -> Pair:
    """Two articles that part over the number of ships."""
    left = telling("Im Hafen lagen 30 Schiffe vor Anker.").quantity("30 Schiffe", 30, "schiff")
    right = telling("Im Hafen lagen 40 Schiffe vor Anker.").quantity("40 Schiffe", 40, "schiff")
    return left.analysed(), right.analysed()


def _finding(pair: Pair) -> tuple[Divergence, Comparison]:
    comparison = compare(*pair)
    (found,) = comparison.divergences
    return found, comparison


@pytest.mark.parametrize(
    "correction",
    [
        lambda found: MuteFinding(FindingKey.of(*found)),
        lambda _: MuteKind(DivergenceKind.NUMBER),
        lambda found: MuteLike(Likeness.of(*found)),
    ],
    ids=["this one", "the kind", "the like"],
)
def test_what_is_muted_is_kept_aside(
    pair: Pair, correction: Callable[[tuple[Divergence, Comparison]], Correction]
) -> None:
    rule = correction(_finding(pair))
    for left, right in (pair, pair[::-1]):
        comparison = compare(left, right, [rule])
        assert comparison.divergences == comparison.uncertain == ()
        assert [(found.kind, found.rank) for found in comparison.muted] == [(DivergenceKind.NUMBER, 0)]


def test_other_findings_stay(pair: Pair) -> None:
    comparison = compare(*pair, [MuteKind(DivergenceKind.TIME)])
    assert len(comparison.divergences) == 1
    assert comparison.muted == ()


def test_the_like_is_muted_in_other_articles(pair: Pair, telling: Tell) -> None:
    rule = MuteLike(Likeness.of(*_finding(pair)))
    left = telling("Vor Nordsund lagen 30  Schiffe vor Anker.").quantity("30  Schiffe", 30, "schiff")
    right = telling("Vor Nordsund lagen 40 schiffe vor Anker.").quantity("40 schiffe", 40, "schiff")
    assert compare(left.analysed(), right.analysed(), [rule]).divergences == ()


def test_one_muted_finding_mutes_no_other_of_its_words(pair: Pair, telling: Tell) -> None:
    rule = MuteFinding(FindingKey.of(*_finding(pair)))
    left = telling("Vor Nordsund lagen 30 Schiffe vor Anker.").quantity("30 Schiffe", 30, "schiff")
    right = telling("Vor Nordsund lagen 40 Schiffe vor Anker.").quantity("40 Schiffe", 40, "schiff")
    assert len(compare(left.analysed(), right.analysed(), [rule]).divergences) == 1
