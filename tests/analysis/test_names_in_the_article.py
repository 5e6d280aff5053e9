"""Names learnt within the article: regions, quoted things, short forms of bodies, surnames that two persons share."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsreader.model.findings import Entity, EntityType, Findings, MentionKind

Finder = Callable[..., Findings]


def entity(found: Findings, name: str) -> Entity:
    return next(one for one in found.entities if one.name == name)


def printed(found: Findings, name: str, text: str) -> list[str]:
    return [mention.span.of(text) for mention in entity(found, name).mentions]


@pytest.mark.parametrize(
    ("text", "language", "name", "forms"),
    [
        ("In der Ostsee treibt ein Boot. Die Ostsee ist kalt.", "de", "Ostsee", ["Ostsee", "Ostsee"]),
        ("Der Weg ins Schwarze Meer ist frei.", "de", "Schwarzes Meer", ["Schwarze Meer"]),
        ("Bayerns Schulen und bayerische Höfe", "de", "Bayern", ["Bayerns", "bayerische"]),
        ("They crossed the Baltic Sea to Europe.", "en", "Baltic Sea", ["Baltic Sea"]),
        ("Californian growers left California.", "en", "California", ["Californian", "California"]),
    ],
)
def test_regions_are_known_in_every_form(
    findings: Finder, text: str, language: str, name: str, forms: list[str]
) -> None:
    assert printed(findings(text, language), name, text) == forms


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Taucher fanden das Wrack des Frachters „Gräfin Orla“ im Hafen.", "de", "Gräfin Orla"),
        ("Divers found the wreck of the freighter “Orla Star” off the coast.", "en", "Orla Star"),
    ],
)
def test_a_thing_named_in_quotation_marks(findings: Finder, text: str, language: str, name: str) -> None:
    assert entity(findings(text, language), name).type is EntityType.OTHER


@pytest.mark.parametrize("text", ["Er rief: „Nie wieder!“ und ging.", "Das sei „ein großer Fehler“, sagte er."])
def test_somebodys_words_are_no_name(findings: Finder, text: str) -> None:
    quoted = {"Nie wieder", "Nie wieder!", "ein großer Fehler"}
    assert not quoted & {one.name for one in findings(text).entities}


def test_a_surname_of_two_goes_to_the_one_addressed_or_named_last(findings: Finder) -> None:
    text = (
        "Ministerin Petra Lindgren kam mit Trainer Paul Lindgren. Frau Lindgren sprach zuerst. "
        "Später sprach Paul Lindgren. Lindgren war müde."
    )
    found = findings(text)
    assert printed(found, "Petra Lindgren", text) == ["Petra Lindgren", "Lindgren"]
    assert printed(found, "Paul Lindgren", text) == ["Paul Lindgren", "Paul Lindgren", "Lindgren"]


def test_who_once_held_an_office_is_not_meant_by_it_now(findings: Finder) -> None:
    text = (
        "Der damalige Kanzler Paul Hartwig verlor die Wahl gegen Kanzlerin Petra Lindgren. "
        "Die Kanzlerin schwieg. Der Altkanzler auch. Der Kanzler von einst lachte."
    )
    found = findings(text)
    kinds = [mention.kind for mention in entity(found, "Petra Lindgren").mentions]
    assert kinds.count(MentionKind.NOMINAL) == 1
    assert "Altkanzler" in printed(found, "Paul Hartwig", text)
    assert "Kanzler" not in printed(found, "Paul Hartwig", text)


def test_a_name_in_brackets_after_the_office(findings: Finder) -> None:
    text = "Danach wird der Bundespräsident (Paul Hartwig) entscheiden. Der Bundespräsident schweigt."
    found = findings(text)
    assert printed(found, "Paul Hartwig", text) == ["Paul Hartwig", "Bundespräsident"]


def test_a_company_is_one_with_and_without_its_legal_form(findings: Finder) -> None:
    text = "On Monday the Orla Motor Company closed. The Orla Motor Co. is old. They left Orla Motor later."
    names = [one.name for one in findings(text, "en").entities if "Orla" in one.name]
    assert len(names) == 1


def test_a_nickname_stands_within_a_name(findings: Finder) -> None:
    text = "On Monday Paul (Jerry) Hartwig spoke. Hartwig left early."
    assert printed(findings(text, "en"), "Paul (Jerry) Hartwig", text) == ["Paul (Jerry) Hartwig", "Hartwig"]


@pytest.mark.parametrize(
    ("text", "language", "name", "word"),
    [
        ("Norwegen hilft. Im ganzen Land wird gesammelt.", "de", "Norwegen", "Land"),
        ("Norwegen hilft. Die Küste des Landes ist lang.", "de", "Norwegen", "Landes"),
        ("Norway helps. The country is rich.", "en", "Norway", "country"),
    ],
)
def test_a_noun_alone_stands_for_the_state_named_last(
    findings: Finder, text: str, language: str, name: str, word: str
) -> None:
    found = entity(findings(text, language), name)
    assert [each.span.of(text) for each in found.mentions if each.kind is MentionKind.NOMINAL] == [word]


@pytest.mark.parametrize(
    "text",
    [
        "Norwegen hilft. Auf dem Land wird gesammelt.",
        "Norwegen hilft dem Land Hessen.",
        "Norwegen und Schweden helfen. Das Land ist reich.",
        "Das Land ist reich.",
    ],
)
def test_a_noun_that_may_mean_another_land_is_no_mention(findings: Finder, text: str) -> None:
    kinds = {mention.kind for one in findings(text).entities for mention in one.mentions}
    assert MentionKind.NOMINAL not in kinds


def test_a_role_followed_by_another_name_is_not_the_known_persons(findings: Finder) -> None:
    text = "Anwältin Petra Lindgren kam spät. Die Anwältin Olsens schwieg. Olsen ging."
    kinds = {mention.kind for one in findings(text).entities for mention in one.mentions}
    assert MentionKind.NOMINAL not in kinds


def test_a_headline_in_capitals_adds_nothing_to_a_name(findings: Finder) -> None:
    text = "Paul Hartwig Checks Into Harbour Clinic After Crash\n\nPaul Hartwig checks into a clinic. Hartwig left."
    names = [one.name for one in findings(text, "en").entities if one.type is EntityType.PERSON]
    assert names == ["Paul Hartwig"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ministerin Petra Lindgren ging. Das Amt der Ministerin bleibt leer.", "de"),
        ("Mayor Ada Brennan left. The office of the mayor is empty.", "en"),
    ],
)
def test_an_office_as_such_is_nobody(findings: Finder, text: str, language: str) -> None:
    kinds = {mention.kind for one in findings(text, language).entities for mention in one.mentions}
    assert MentionKind.NOMINAL not in kinds


def test_the_adjective_of_a_town_mentions_it(findings: Finder) -> None:
    text = "Sie lebte in Wien und in Tibet. Der Wiener Hafen ist alt. Die Tibeter kamen."
    found = findings(text)
    assert printed(found, "Wien", text) == ["Wien", "Wiener"]
    assert printed(found, "Tibet", text) == ["Tibet", "Tibeter"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Gestern lobte Minister Paul Lindgren den US-Beschluss.", {"Paul Lindgren"}),
        ("Kritik kam von Petra Lindgren. Anna Weber las Petra Lindgrens EU-Bericht.", {"Petra Lindgren", "Anna Weber"}),
        ("Am Abend beurteilte Paul Lindgren das Ergebnis.", {"Paul Lindgren"}),
        ("Dort sprach Ministerin Anna von Weber.", {"Anna von Weber"}),
    ],
)
def test_a_name_ends_before_an_article_and_a_compound(findings: Finder, text: str, names: set[str]) -> None:
    assert {one.name for one in findings(text).entities if one.type is EntityType.PERSON} == names


def test_whoever_stands_after_a_preposition_does_not_speak(findings: Finder) -> None:
    found = findings("Auf dem Weg zum Alten Hof sprach Petra Lindgren mit Gästen. Der Alte Hof ist groß.")
    assert [one.name for one in found.entities if one.type is EntityType.PERSON] == ["Petra Lindgren"]


def test_the_head_of_an_apposition_is_its_first_noun(findings: Finder) -> None:
    found = findings("Er sprach in der Orla Street, dem Sitz des Ministers. Die Orla Street war gesperrt.")
    assert not [one for one in found.entities if one.type is EntityType.PERSON and "Street" in one.name]


@pytest.mark.parametrize(
    ("text", "name", "count"),
    [
        (
            "Orla Motor Company cuts jobs. The loss hit Orla hard. Its head William Orla resigned. Orla said so.",
            "Orla",
            3,
        ),
        ("Its head William Orla resigned. Orla said so. Orla Motor Company cuts jobs.", "Orla", 1),
    ],
)
def test_a_body_introduced_before_its_namesake_is_meant_by_the_name(
    findings: Finder, text: str, name: str, count: int
) -> None:
    found = findings(text, "en")
    assert len(printed(found, "Orla Motor Company", text)) == count
    assert name not in {one.name for one in found.entities}


def test_an_office_in_short_is_no_part_of_a_name(findings: Finder) -> None:
    text = "Senator John Lindgren spoke. Days after Sen. Lindgren's speech the plan was dropped."
    assert len(printed(findings(text, "en"), "John Lindgren", text)) == 2


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Shares of Applewood Inc. rose. Applewood said it would hire. Applewood is based in Ohio.", "Applewood"),
        ("Orla Finch Ltd. sells boats. Orla Finch Ltd. has 30 workers.", "Orla Finch Ltd."),
        ("The Chrysler plant will close. Chrysler said 300 workers go. Analysts wait for Chrysler.", "Chrysler"),
    ],
)
def test_a_company_is_known_by_its_legal_form_or_by_what_it_says(findings: Finder, text: str, name: str) -> None:
    found = findings(text, "en")
    assert entity(found, name).type is EntityType.ORGANISATION
    assert EntityType.PERSON not in {one.type for one in found.entities}
