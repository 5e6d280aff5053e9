"""Pairs the reader made or parted are obeyed, whatever else is there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from newsreader.comparison import compare
from newsreader.model.comparison import Comparison
from newsreader.model.corrections import PairPassages, Place, UnpairPassages
from newsreader.model.findings import AnalysedArticle
from newsreader.model.span import Span

_LEFT = "Die Fähre Orla sank vor der Insel Nord.\nDer Rat beriet über den Haushalt.\nEs regnete stark."
_RIGHT = "Vor der Insel Nord sank die Fähre Orla.\nAm Abend war Stille.\nDie Brücke wurde gesperrt."
Tell = Callable[[str], Any]


def _links(comparison: Comparison) -> set[tuple[int, int]]:
    return {(left, right) for pair in comparison.pairs for left in pair.left for right in pair.right}


def _place(analysed: AnalysedArticle, number: int) -> Place:
    return Place(analysed.article.digest, analysed.findings.sentences[number].span)


def test_a_pair_the_reader_made_stays_and_is_graded(telling: Tell) -> None:
    left, right = telling(_LEFT).analysed(), telling(_RIGHT).analysed()
    made = PairPassages(_place(left, 1), _place(right, 2))
    comparison = compare(left, right, (made,))
    assert (1, 2) in _links(comparison)
    assert 1 not in comparison.only_left
    assert 2 not in comparison.only_right
    (pair,) = (pair for pair in comparison.pairs if pair.left == (1,))
    assert 0 <= pair.weight <= 1


def test_a_pair_the_reader_parted_is_gone(telling: Tell) -> None:
    left, right = telling(_LEFT).analysed(), telling(_RIGHT).analysed()
    assert (0, 0) in _links(compare(left, right))
    parted = UnpairPassages(_place(left, 0), _place(right, 0))
    comparison = compare(left, right, (parted,))
    assert (0, 0) not in _links(comparison)
    assert 0 in comparison.only_left


def test_corrections_hold_when_the_sides_are_swapped(telling: Tell) -> None:
    left, right = telling(_LEFT).analysed(), telling(_RIGHT).analysed()
    made = PairPassages(_place(left, 1), _place(right, 2))
    assert (2, 1) in _links(compare(right, left, (made,)))


_places = some.builds(
    Place,
    some.sampled_from(("left", "right", "gone")),
    some.tuples(some.integers(0, 120), some.integers(0, 40)).map(lambda pair: Span(pair[0], pair[0] + pair[1])),
)
_corrections = some.lists(
    some.one_of(some.builds(PairPassages, _places, _places), some.builds(UnpairPassages, _places, _places)), max_size=5
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_corrections)
def test_the_last_word_of_the_reader_counts(telling: Tell, corrections: list[PairPassages | UnpairPassages]) -> None:
    left, right = telling(_LEFT).analysed(), telling(_RIGHT).analysed()
    digests = {"left": left.article.digest, "right": right.article.digest, "gone": "0" * 64}

    def real(place: Place) -> Place:
        return Place(digests[place.article], place.span)

    told = tuple(type(each)(real(each.first), real(each.second)) for each in corrections)
    links = _links(compare(left, right, told))
    expected = {(0, 0)}
    for each in told:
        here, there = each.first, each.second
        if here.article == digests["right"]:
            here, there = there, here
        if (here.article, there.article) != (digests["left"], digests["right"]):
            continue
        pairs = {
            (one, other)
            for one, left_sentence in enumerate(left.findings.sentences)
            for other, right_sentence in enumerate(right.findings.sentences)
            if left_sentence.span.overlaps(here.span) and right_sentence.span.overlaps(there.span)
        }
        expected = expected | pairs if isinstance(each, PairPassages) else expected - pairs
    assert links == expected
