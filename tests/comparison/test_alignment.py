"""Which sentences of two articles speak of the same fact."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from newsreader.comparison import compare
from newsreader.model.comparison import Grade

Tell = Callable[[str], Any]
_FERRY = "Die Fähre Orla sank am Abend vor der Insel."
_COUNCIL = "Der Rat verschob die Wahl des Bürgermeisters."


def test_sentences_meet_in_any_order(telling: Tell) -> None:
    left, right = telling(f"{_FERRY}\n{_COUNCIL}"), telling(f"{_COUNCIL}\n{_FERRY}")
    comparison = compare(left.analysed(), right.analysed())
    assert [(pair.left, pair.right) for pair in comparison.pairs] == [((0,), (1,)), ((1,), (0,))]
    assert {pair.grade for pair in comparison.pairs} == {Grade.VERBATIM}


def test_one_sentence_may_meet_two(telling: Tell) -> None:
    left = telling("Vor der Insel sank die Fähre Orla, und Taucher bargen den Kapitän Finn.")
    right = telling("Die Fähre Orla sank vor der Insel.\nTaucher bargen den Kapitän Finn.")
    (pair,) = compare(left.analysed(), right.analysed()).pairs
    assert (pair.left, pair.right) == ((0,), (0, 1))


def test_one_word_in_common_links_nothing(telling: Tell) -> None:
    comparison = compare(telling("Ein Hafen brannte.").analysed(), telling("Der Hafen jubelte.").analysed())
    assert comparison.pairs == ()
    assert comparison.only_left == comparison.only_right == (0,)


def test_what_has_no_counterpart_is_told_by_one_alone(telling: Tell) -> None:
    comparison = compare(telling(f"{_FERRY}\n{_COUNCIL}").analysed(), telling(_FERRY).analysed())
    assert (comparison.only_left, comparison.only_right) == ((1,), ())
    assert comparison.landmarks == ((0, 0),)
