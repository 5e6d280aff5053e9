"""The order of divergences: the weightiest first, each told once, the less certain after the rest."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsreader.comparison.ranking import ordered, ranked
from newsreader.model.comparison import Divergence, DivergenceKind
from newsreader.model.message import Message
from newsreader.model.span import Span

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


@given(_DIVERGENCES)
def test_ranks_count_from_one_down_the_weights(found: list[Divergence]) -> None:
    shown, uncertain = ranked(ordered(found))
    told = [*shown, *uncertain]
    assert [each.rank for each in told] == list(range(1, len(told) + 1))
    assert [each.weight for each in told] == sorted((each.weight for each in told), reverse=True)


@given(_DIVERGENCES)
def test_no_words_are_set_against_the_same_words_twice(found: list[Divergence]) -> None:
    told = ordered(found)
    for number, one in enumerate(told):
        for other in told[number + 1 :]:
            meet = one.left[0].overlaps(other.left[0]) and one.right[0].overlaps(other.right[0])
            assert not (meet and one.kind is other.kind)


def _weighing(weight: float, place: int) -> Divergence:
    span = Span(place, place + 1)
    return Divergence(DivergenceKind.TIME, (span,), (span,), Message.of("divergence.headline"), weight)


def test_the_less_certain_are_ranked_on_after_the_rest() -> None:
    shown, uncertain = ranked(ordered([_weighing(0.2, 0), _weighing(0.9, 2), _weighing(0.3, 4), _weighing(0.01, 6)]))
    assert [(found.weight, found.rank) for found in shown] == [(0.9, 1)]
    assert [(found.weight, found.rank) for found in uncertain] == [(0.3, 2), (0.2, 3)]


def test_of_the_less_certain_only_so_many_are_kept() -> None:
    _, uncertain = ranked(ordered(_weighing(0.3, 2 * place) for place in range(500)))
    assert 0 < len(uncertain) < 100
