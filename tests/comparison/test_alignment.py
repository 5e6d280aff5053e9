"""Which sentences of two articles speak of the same fact."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from newsreader.comparison import compare
from newsreader.comparison.ranking import ranked
from newsreader.model.comparison import Divergence, DivergenceKind, Grade
from newsreader.model.message import Message
from newsreader.model.span import Span

Tell = Callable[[str], Any]
_FERRY = "Die Fähre Orla sank am Abend vor der Insel."
_COUNCIL = "Der Rat verschob die Wahl des Bürgermeisters."
_SPANS = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 900), st.integers(1, 40))
_DIVERGENCES = st.lists(
    st.builds(
        Divergence,
        st.sampled_from(DivergenceKind),
        st.tuples(_SPANS),
        st.tuples(_SPANS),
        st.just(Message("divergence.headline")),
        st.floats(0, 1),
    ),
    max_size=30,
)


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


@given(_DIVERGENCES)
def test_ranks_count_from_one_down_the_weights(found: list[Divergence]) -> None:
    shown = ranked(found)
    assert [each.rank for each in shown] == list(range(1, len(shown) + 1))
    assert [each.weight for each in shown] == sorted((each.weight for each in shown), reverse=True)


@given(_DIVERGENCES)
def test_no_words_are_set_against_the_same_words_twice(found: list[Divergence]) -> None:
    shown = ranked(found)
    for number, one in enumerate(shown):
        for other in shown[number + 1 :]:
            meet = one.left[0].overlaps(other.left[0]) and one.right[0].overlaps(other.right[0])
            assert not (meet and one.kind is other.kind)
