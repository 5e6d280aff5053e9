"""Numbers and moments side by side: equal, compatible, different, or in one article alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from newsreader.comparison import compare
from newsreader.comparison.values.agreement import moments_agree, numbers_agree
from newsreader.model.comparison import Agreement, DivergenceKind, FigureKind
from newsreader.model.findings import Moment, Quantity
from newsreader.model.span import Span

HERE = Span(0, 1)
amounts = some.builds(
    lambda value, rough: Quantity(HERE, value, "kg", None, (value * 0.9, value * 1.1) if rough else None),
    some.floats(0.01, 1e9),
    some.booleans(),
)


@pytest.mark.parametrize(
    ("one", "bounds", "other", "agreement"),
    [
        (1200.0, None, 1200.0, Agreement.EQUAL),
        (13.9e9, None, 13e9, Agreement.DIFFERENT),
        (13.9, None, 14.0, Agreement.COMPATIBLE),
        (14.0, None, 17.0, Agreement.DIFFERENT),
        (40.0, None, 41.0, Agreement.DIFFERENT),
        (1000.0, (900.0, 1100.0), 987.0, Agreement.COMPATIBLE),
        (20.0, (20.0, 30.0), 23.0, Agreement.COMPATIBLE),
        (20.0, (20.0, 30.0), 63.0, Agreement.DIFFERENT),
        (2500.0, (2250.0, 2750.0), 3000.0, Agreement.DIFFERENT),
    ],
)
def test_numbers(one: float, bounds: tuple[float, float] | None, other: float, agreement: Agreement) -> None:
    assert numbers_agree(Quantity(HERE, one, "kg", None, bounds), Quantity(HERE, other, "kg")) is agreement


@given(amounts, amounts)
def test_no_side_is_preferred(one: Quantity, other: Quantity) -> None:
    assert numbers_agree(one, other) is numbers_agree(other, one)


@given(amounts)
def test_a_number_equals_itself(one: Quantity) -> None:
    assert numbers_agree(one, one) is Agreement.EQUAL


@pytest.mark.parametrize(
    ("one", "other", "agreement"),
    [
        (Moment(HERE, "2025-05-04"), Moment(HERE, "2025-05-05"), Agreement.DIFFERENT),
        (Moment(HERE, "2025-05-04"), Moment(HERE, "2025-05"), Agreement.COMPATIBLE),
        (Moment(HERE, "2025-05-04"), Moment(HERE, "2025"), Agreement.COMPATIBLE),
        (Moment(HERE, "T02:00", ("T02:01", "T02:20")), Moment(HERE, "T03:40"), Agreement.DIFFERENT),
        (Moment(HERE, "T02:00", ("T02:01", "T02:20")), Moment(HERE, "T02:10"), Agreement.COMPATIBLE),
        (Moment(HERE, None, ("T21:00", "T06:00")), Moment(HERE, "T02:10"), Agreement.COMPATIBLE),
        (Moment(HERE, None, ("T21:00", "T06:00")), Moment(HERE, "T12:10"), Agreement.DIFFERENT),
        (Moment(HERE, "2025-05-04"), Moment(HERE, "T02:10"), None),
        (Moment(HERE), Moment(HERE, "2025-05-04"), None),
    ],
)
def test_moments(one: Moment, other: Moment, agreement: Agreement | None) -> None:
    assert moments_agree(one, other) is moments_agree(other, one) is agreement


def _figures(left: Any, right: Any) -> list[tuple[str, str | None, str | None]]:
    here, there = left.analysed(), right.analysed()
    return [
        (
            row.agreement.value,
            row.left.of(here.article.text) if row.left else None,
            row.right.of(there.article.text) if row.right else None,
        )
        for row in compare(here, there).figures
        if row.kind is FigureKind.NUMBER
    ]


def test_figures_stand_side_by_side(telling: Callable[[str], Any]) -> None:
    left = telling("Im Hafen lagen 30 Schiffe und 1,2 Tonnen Getreide.\nEs kamen 7 Boote.")
    left.quantity("30 Schiffe", 30, "schiff").quantity("1,2 Tonnen", 1200, "kg").quantity("7 Boote", 7, "boot")
    right = telling("Im Hafen lagen 40 Schiffe und 1.200 Kilogramm Getreide.")
    right.quantity("40 Schiffe", 40, "schiff").quantity("1.200 Kilogramm", 1200, "kg")
    assert _figures(left, right) == [
        ("different", "30 Schiffe", "40 Schiffe"),
        ("equal", "1,2 Tonnen", "1.200 Kilogramm"),
        ("only_left", "7 Boote", None),
    ]


def test_verbatim_sentences_have_equal_figures(telling: Callable[[str], Any]) -> None:
    same = "Im Hafen lagen 30 Schiffe vor Anker."
    left, right = (telling(same).quantity("30 Schiffe", 30, "schiff") for _ in "ab")
    assert _figures(left, right) == [("equal", "30 Schiffe", "30 Schiffe")]


def test_people_hurt_are_the_injured(telling: Callable[[str], Any]) -> None:
    left = telling("Beim Brand im Hafen wurden 14 Menschen verletzt.")
    left.quantity("14 Menschen", 14, "mensch").act("injure", "verletzt")
    right = telling("Der Brand im Hafen forderte 17 Verletzte.")
    right.quantity("17 Verletzte", 17, "verletzte").act("injure", "Verletzte")
    assert _figures(left, right) == [("different", "14 Menschen", "17 Verletzte")]


def test_the_dead_are_not_the_injured(telling: Callable[[str], Any]) -> None:
    left = telling("Beim Brand im Hafen wurden 14 Menschen verletzt.")
    left.quantity("14 Menschen", 14, "mensch").act("injure", "verletzt")
    right = telling("Beim Brand im Hafen starben 3 Menschen.")
    right.quantity("3 Menschen", 3, "mensch").act("die", "starben")
    assert {row[0] for row in _figures(left, right)} == {"only_left", "only_right"}


def test_a_rough_number_that_admits_the_other_is_no_divergence(telling: Callable[[str], Any]) -> None:
    left = telling("Im Hafen lagen mehr als 20 Schiffe vor Anker.").quantity("mehr als 20 Schiffe", 20, "schiff")
    (quantity,) = left.findings.quantities
    left = left._with(quantities=(Quantity(quantity.span, 20, "schiff", None, (20, 30)),))
    right = telling("Im Hafen lagen 23 Schiffe vor Anker.").quantity("23 Schiffe", 23, "schiff")
    comparison = compare(left.analysed(), right.analysed())
    assert [row.agreement for row in comparison.figures] == [Agreement.COMPATIBLE]
    assert not [found for found in comparison.divergences if found.kind is DivergenceKind.NUMBER]
