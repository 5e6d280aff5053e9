"""Whom both articles name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from newsreader.comparison import compare
from newsreader.comparison.naming.entities import joined, shared
from newsreader.model.comparison import SharedEntity
from newsreader.model.findings import AnalysedArticle, EntityType, PartOfSpeech


def join(left: AnalysedArticle, right: AnalysedArticle) -> tuple[SharedEntity, ...]:
    return shared(joined(left, right))


def test_a_surname_meets_the_full_name(telling: Callable[[str], Any]) -> None:
    left = telling("Anna Weber kam. Weber sprach.").entity("Anna Weber", "Anna Weber", "Weber")
    right = telling("Weber ging.").entity("Weber")
    (one,) = join(left.analysed(), right.analysed())
    assert one.name == "Anna Weber"
    assert len(one.right) == 1


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
    (one,) = join(left.analysed(), right.analysed())
    assert one.name == "Norwegen"
    assert one.named_differently


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
    (one,) = compare(left.analysed(), right.analysed()).shared
    assert (one.name, one.left_ids, one.right_ids) == ("Orla Finn", ("e0",), ())
    assert one.right == (right.at("Orla Finn"),)


def test_one_surname_of_two_genders_is_two_people(telling: Callable[[str], Any]) -> None:
    left = telling("Anna Weber kam.").entity("Anna Weber", gender="Fem")
    right = telling("Herr Weber ging.").entity("Weber", gender="Masc")
    assert join(left.analysed(), right.analysed()) == ()


def test_a_bare_surname_that_two_people_share_is_neither(telling: Callable[[str], Any]) -> None:
    left = telling("Anna Weber traf Paul Weber.").entity("Anna Weber").entity("Paul Weber")
    right = telling("Weber ging.").entity("Weber")
    assert join(left.analysed(), right.analysed()) == ()


def test_two_long_names_with_the_same_initials_are_two_bodies(telling: Callable[[str], Any]) -> None:
    left = telling("Der Nordsunder Hafenrat tagt.").entity("Nordsunder Hafenrat", type=EntityType.ORGANISATION)
    right = telling("Die Neue Halle brennt.").entity("Neue Halle", type=EntityType.ORGANISATION)
    assert join(left.analysed(), right.analysed()) == ()


def test_a_body_is_known_in_another_case_and_without_its_legal_form(telling: Callable[[str], Any]) -> None:
    left = telling("Den Vereinten Reedern half die Seebank AG.")
    left.entity("Vereinten Reedern", type=EntityType.ORGANISATION).entity("Seebank AG", type=EntityType.ORGANISATION)
    right = telling("Vereinte Reedern und Seebank schweigen.")
    right.entity("Vereinte Reedern", type=EntityType.ORGANISATION).entity("Seebank", type=EntityType.ORGANISATION)
    assert {one.name for one in join(left.analysed(), right.analysed())} == {"Vereinten Reedern", "Seebank AG"}


def test_the_last_word_of_a_body_is_its_short_form_if_one_body_alone_has_it(telling: Callable[[str], Any]) -> None:
    short = telling("Die Möwen siegen.").entity("Möwen", type=EntityType.ORGANISATION)
    one = telling("Nordsund Möwen siegen.").entity("Nordsund Möwen", type=EntityType.ORGANISATION)
    two = telling("Nordsund Möwen schlagen Bergen Möwen.").entity("Nordsund Möwen", type=EntityType.ORGANISATION)
    two.entity("Bergen Möwen", type=EntityType.ORGANISATION)
    assert len(join(short.analysed(), one.analysed())) == 1
    assert join(short.analysed(), two.analysed()) == ()


def test_a_first_name_left_out_is_no_other_name(telling: Callable[[str], Any]) -> None:
    left = telling("Anna Weber kam.").entity("Anna Weber")
    right = telling("Weber ging.").entity("Weber")
    (one,) = join(left.analysed(), right.analysed())
    assert not one.named_differently


def test_a_place_is_not_seen_in_the_name_of_a_body(telling: Callable[[str], Any]) -> None:
    left = telling("Nordsund jubelt.").entity("Nordsund", type=EntityType.PLACE)
    right = telling("Die Nordsund Reederei zahlt.").entity("Nordsund Reederei", type=EntityType.ORGANISATION)
    right.pos(PartOfSpeech.PROPN, "Nordsund")
    assert compare(left.analysed(), right.analysed()).shared == ()
