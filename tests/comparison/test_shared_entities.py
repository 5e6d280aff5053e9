"""Whom both articles name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from newsreader.comparison import compare
from newsreader.comparison.entities import join
from newsreader.model.findings import EntityType


def test_a_surname_meets_the_full_name(telling: Callable[[str], Any]) -> None:
    left = telling("Anna Weber kam. Weber sprach.").entity("Anna Weber", "Anna Weber", "Weber")
    right = telling("Weber ging.").entity("Weber")
    (shared,) = join(left.analysed(), right.analysed())
    assert shared.name == "Anna Weber"
    assert len(shared.right) == 1


def test_other_first_names_are_other_people(telling: Callable[[str], Any]) -> None:
    left = telling("Anna Weber kam.").entity("Anna Weber")
    right = telling("Paul Weber ging.").entity("Paul Weber")
    assert join(left.analysed(), right.analysed()) == ()


def test_an_initial_agrees_with_the_name_it_begins(telling: Callable[[str], Any]) -> None:
    left = telling("A. Weber kam.").entity("A. Weber")
    right = telling("Anna Weber ging.").entity("Anna Weber")
    assert len(join(left.analysed(), right.analysed())) == 1


def test_an_acronym_is_its_long_form(telling: Callable[[str], Any]) -> None:
    left = telling("Die Rural Water Agency prüft.").entity("Rural Water Agency", type=EntityType.ORGANISATION)
    right = telling("Die RWA prüft.").entity("RWA", type=EntityType.ORGANISATION)
    assert len(join(left.analysed(), right.analysed())) == 1


def test_a_country_is_one_under_every_name(telling: Callable[[str], Any]) -> None:
    left = telling("Norwegen hilft.").entity("Norwegen", type=EntityType.PLACE, country="NO")
    right = telling("Das norwegische Schiff.").entity("norwegische", type=EntityType.PLACE, country="NO")
    (shared,) = join(left.analysed(), right.analysed())
    assert shared.name == "Norwegen"
    assert shared.named_differently


def test_a_group_is_known_by_its_head(telling: Callable[[str], Any]) -> None:
    left = telling("Die Bauern-Verbände klagen.").entity("Bauern-Verbände", type=EntityType.GROUP)
    right = telling("Verbände klagen.").entity("Verbände", type=EntityType.GROUP)
    assert len(join(left.analysed(), right.analysed())) == 1


def test_a_part_of_a_longer_place_name_is_another_place(telling: Callable[[str], Any]) -> None:
    left = telling("Frankfurt jubelt.").entity("Frankfurt", type=EntityType.PLACE)
    right = telling("Frankfurt Oder trauert.").entity("Frankfurt Oder", type=EntityType.PLACE)
    assert join(left.analysed(), right.analysed()) == ()


def test_a_name_the_other_article_prints_unnoticed_is_shared(telling: Callable[[str], Any]) -> None:
    left = telling("Die Orla Finn sank.").entity("Orla Finn", type=EntityType.OTHER)
    right = telling("Taucher fanden die Orla Finn und die Orla.")
    (shared,) = compare(left.analysed(), right.analysed()).shared
    assert (shared.name, shared.left_ids, shared.right_ids) == ("Orla Finn", ("e0",), ())
    assert shared.right == (right.at("Orla Finn"),)
