"""Who and what is named: short forms, genitives, compounds, states, groups, titles and roles."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsreader.model.article import Masthead, Stated
from newsreader.model.findings import Entity, EntityType, Findings, MentionKind, Standing

Finder = Callable[..., Findings]


def entity(found: Findings, name: str) -> Entity:
    return next(one for one in found.entities if one.name == name)


def mentioned(found: Findings, name: str, text: str) -> list[tuple[str, MentionKind]]:
    return [(mention.span.of(text), mention.kind) for mention in entity(found, name).mentions]


def test_a_full_name_gathers_its_short_forms(findings: Finder) -> None:
    text = (
        "Ministerin Petra Lindgren reist nach Oslo. Lindgrens Reise ist umstritten. "
        "Die Lindgren-Delegation landet heute. Lindgren schwieg."
    )
    assert mentioned(findings(text), "Petra Lindgren", text) == [
        ("Petra Lindgren", MentionKind.NAME),
        ("Lindgrens", MentionKind.NAME),
        ("Lindgren", MentionKind.PART),
        ("Lindgren", MentionKind.NAME),
    ]


def test_a_state_is_one_entity_in_all_its_forms(findings: Finder) -> None:
    text = "Norwegens Fischer klagen. Die norwegische Küste leert sich. Norwegen und die US-Flotte sind schuld."
    found = findings(text)
    norway = entity(found, "Norwegen")
    assert (norway.type, norway.country) == (EntityType.PLACE, "NO")
    assert mentioned(found, "Norwegen", text) == [
        ("Norwegens", MentionKind.NAME),
        ("norwegische", MentionKind.ADJECTIVE),
        ("Norwegen", MentionKind.NAME),
    ]
    assert mentioned(found, "USA", text) == [("US", MentionKind.PART)]


def test_states_of_several_words_are_known_in_every_case(findings: Finder) -> None:
    text = "Er flog aus den Vereinigten Staaten in das Vereinigte Königreich."
    assert {one.country for one in findings(text).entities} == {"US", "GB"}


def test_a_capital_stands_for_its_government_only_where_it_acts(findings: Finder) -> None:
    text = "Der Streit zwischen Paris und Rom dauert an. Sie lebt in Madrid."
    found = findings(text)
    assert mentioned(found, "Frankreich", text) == [("Paris", MentionKind.METONYM)]
    assert mentioned(found, "Italien", text) == [("Rom", MentionKind.METONYM)]
    assert mentioned(found, "Madrid", text) == [("Madrid", MentionKind.NAME)]


@pytest.mark.parametrize(
    ("phrase", "title", "office", "standing", "word", "country"),
    [
        ("der ehemalige US-Präsident Paul Hartwig", "ehemalige US-Präsident", "präsident", "former", "ehemalige", "US"),
        ("die norwegische Ministerin Petra Lindgren", "norwegische Ministerin", "minister", "in_office", None, "NO"),
        ("Norwegens Ministerin Petra Lindgren", "Norwegens Ministerin", "minister", "in_office", None, "NO"),
        ("Ex-Kanzler Paul Hartwig", "Ex-Kanzler", "kanzler", "former", "Ex", None),
        ("Altkanzler Paul Hartwig", "Altkanzler", "kanzler", "former", "Alt", None),
        (
            "die designierte Kanzlerin Petra Lindgren",
            "designierte Kanzlerin",
            "kanzler",
            "designate",
            "designierte",
            None,
        ),
    ],
)
def test_german_titles(
    findings: Finder, phrase: str, title: str, office: str, standing: str, word: str | None, country: str | None
) -> None:
    text = f"Gestern kam {phrase} in Bergen an."
    (appellation,) = next(one for one in findings(text).entities if one.type is EntityType.PERSON).appellations
    assert appellation.span.of(text) == phrase
    assert appellation.title.of(text) == title
    assert (appellation.office, appellation.standing, appellation.country) == (office, Standing(standing), country)
    assert (appellation.standing_word.of(text) if appellation.standing_word else None) == word


@pytest.mark.parametrize(
    ("text", "phrase", "office", "standing"),
    [
        ("On Monday former President Paul Hartwig spoke.", "former President Paul Hartwig", "president", "former"),
        ("Paul Hartwig, the former mayor, spoke.", "Paul Hartwig, the former mayor", "mayor", "former"),
        ("On Monday President-elect Paul Hartwig spoke.", "President-elect Paul Hartwig", "president", "designate"),
        ("Mary Jones, a doctor at the clinic, spoke.", "Mary Jones, a doctor at the clinic", "doctor", "in_office"),
    ],
)
def test_english_titles(findings: Finder, text: str, phrase: str, office: str, standing: str) -> None:
    person = next(one for one in findings(text, "en").entities if one.type is EntityType.PERSON)
    (appellation,) = person.appellations
    assert (appellation.span.of(text), appellation.office, appellation.standing) == (phrase, office, standing)


def test_a_role_alone_stands_for_the_person_whose_title_it_is(findings: Finder) -> None:
    text = (
        "Die norwegische Präsidentin Petra Lindgren traf US-Präsident Paul Hartwig. "
        "Die Präsidentin von Norwegen dankte. Der Präsident nickte."
    )
    found = findings(text)
    assert ("Präsidentin von Norwegen", MentionKind.NOMINAL) in mentioned(found, "Petra Lindgren", text)
    assert ("Präsident", MentionKind.NOMINAL) in mentioned(found, "Paul Hartwig", text)


def test_a_role_that_two_persons_share_binds_to_neither(findings: Finder) -> None:
    text = "Minister Paul Hartwig traf Minister Peter Olsen. Der Minister schwieg."
    kinds = {mention.kind for one in findings(text).entities for mention in one.mentions}
    assert MentionKind.NOMINAL not in kinds


def test_a_group_is_joined_by_the_head_of_its_compounds(findings: Finder) -> None:
    text = "Die Küstenpiraten griffen an. Die Marine jagt die Piraten. Die Piraten flohen."
    group = next(one for one in findings(text).entities if one.type is EntityType.GROUP)
    assert [mention.span.of(text) for mention in group.mentions] == ["Küstenpiraten", "Piraten", "Piraten"]


def test_an_acronym_joins_its_long_form(findings: Finder) -> None:
    text = "The International Harbour Council (IHC) met. The IHC said nothing."
    council = next(one for one in findings(text, "en").entities if one.acronym == "IHC")
    assert len(council.mentions) == 3


def test_courtesy_is_no_part_of_a_name(findings: Finder) -> None:
    text = "Paul Hartwig came late. Mr Hartwig apologised."
    assert mentioned(findings(text, "en"), "Paul Hartwig", text) == [
        ("Paul Hartwig", MentionKind.NAME),
        ("Hartwig", MentionKind.NAME),
    ]


def test_an_organisation_keeps_its_state_and_its_small_words(findings: Finder) -> None:
    text = "On Monday the US Harbour and Coast Agency spoke to the Norwegian Fishing Union."
    names = {one.name: one.type for one in findings(text, "en").entities}
    assert names["US Harbour and Coast Agency"] is EntityType.ORGANISATION
    assert names["Norwegian Fishing Union"] is EntityType.ORGANISATION


def test_initials_belong_to_a_name(findings: Finder) -> None:
    text = "On Monday William J. Hartwig spoke. Hartwig left early."
    assert [mention for mention, _ in mentioned(findings(text, "en"), "William J. Hartwig", text)] == [
        "William J. Hartwig",
        "Hartwig",
    ]


@pytest.mark.parametrize(
    ("text", "language", "name", "phrase", "office", "standing", "country"),
    [
        (
            "Ada Brennan, the acting harbour minister, made the request.",
            "en",
            "Ada Brennan",
            "Ada Brennan, the acting harbour minister",
            "minister",
            "acting",
            None,
        ),
        (
            "Tiago Moura, the former flood protection chief, who left in June, agreed.",
            "en",
            "Tiago Moura",
            "Tiago Moura, the former flood protection chief",
            "chief",
            "former",
            None,
        ),
        (
            "Elín Berg, Norway’s harbour minister, agreed.",
            "en",
            "Elín Berg",
            "Elín Berg, Norway’s harbour minister",
            "minister",
            "in_office",
            "NO",
        ),
        (
            "Norway’s harbour minister, Elín Berg, agreed.",
            "en",
            "Elín Berg",
            "Norway’s harbour minister, Elín Berg",
            "minister",
            "in_office",
            "NO",
        ),
        (
            "Rolf Tamm, the Greens’ coastal affairs spokesman, agreed.",
            "en",
            "Rolf Tamm",
            "Rolf Tamm, the Greens’ coastal affairs spokesman",
            "spokesman",
            "in_office",
            None,
        ),
        (
            "Petra Lindgren, die frühere Hafendirektorin, kam am Abend.",
            "de",
            "Petra Lindgren",
            "Petra Lindgren, die frühere Hafendirektorin",
            "direktor",
            "former",
            None,
        ),
    ],
)
def test_titles_in_apposition(
    findings: Finder,
    text: str,
    language: str,
    name: str,
    phrase: str,
    office: str,
    standing: str,
    country: str | None,
) -> None:
    person = entity(findings(text, language), name)
    (appellation,) = person.appellations
    assert person.type is EntityType.PERSON
    assert appellation.span.of(text) == phrase
    assert (appellation.office, appellation.standing, appellation.country) == (office, Standing(standing), country)


def test_the_subject_of_a_verb_is_no_apposition(findings: Finder) -> None:
    text = "After she met Ada Brennan, the mayor said nothing."
    assert entity(findings(text, "en"), "Ada Brennan").appellations == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Interior Minister Ada Brennan came late. Norway’s fishing minister sent a letter.", "en"),
        ("Ministerin Petra Lindgren kam spät. Die norwegische Ministerin schrieb einen Brief.", "de"),
        ("Verkehrsministerin Petra Lindgren kam spät. Die Justizministerin schrieb einen Brief.", "de"),
    ],
)
def test_a_role_of_another_state_or_kind_is_not_the_persons(findings: Finder, text: str, language: str) -> None:
    kinds = {mention.kind for one in findings(text, language).entities for mention in one.mentions}
    assert MentionKind.NOMINAL not in kinds


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Tiago Moura, who left in June, wrote to them.", "Tiago Moura", "PER"),
        ("“Go home,” said Tiago Moura as he left.", "Tiago Moura", "PER"),
        ("Then Tiago Moura wrote to them. Mr Moura left.", "Tiago Moura", "PER"),
        ("Smoke hung over the town of Velmora.", "Velmora", "LOC"),
        ("They went to Bela Ventra district in the north.", "Bela Ventra", "LOC"),
        ("It was first told by the newspaper Folha do Vale on Sunday.", "Folha do Vale", "ORG"),
        ("It was first told by the local station Radio Brisa on Sunday.", "Radio Brisa", "ORG"),
        ("Later the United Nations-run school closed.", "United Nations", "ORG"),
    ],
)
def test_the_words_around_a_name_tell_its_sort(findings: Finder, text: str, name: str, kind: str) -> None:
    assert entity(findings(text, "en"), name).type is EntityType(kind)


def test_the_paper_that_prints_an_article_is_an_organisation(findings: Finder) -> None:
    text = "“They slept,” he told the Harbour Mirror."
    masthead = Masthead(outlet=Stated("Harbour Mirror"))
    assert entity(findings(text, "en", masthead=masthead), "Harbour Mirror").type is EntityType.ORGANISATION


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("In the spring General Motors named a new chief.", "General Motors", "ORG"),
        ("They asked the Norwegian Institute for Harbour Safety.", "Norwegian Institute for Harbour Safety", "ORG"),
        ("In the end Billy King was replaced.", "Billy King", "PER"),
        ("They flew in from near Nova Ventra on Sunday.", "Nova Ventra", "LOC"),
    ],
)
def test_words_of_office_within_names(findings: Finder, text: str, name: str, kind: str) -> None:
    found = entity(findings(text, "en"), name)
    assert (found.type, found.appellations) == (EntityType(kind), ())


def test_a_given_name_alone_is_the_person_who_has_it(findings: Finder) -> None:
    text = "Mayor Billy Hartwig spoke. Later Billy left."
    assert len(entity(findings(text, "en"), "Billy Hartwig").mentions) == 2


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Paul Hartwig, head of finance, spoke. The head of product design left.", "en"),
        ("Coach Paul Hartwig spoke. The fifth coach left.", "en"),
        ("Direktor Paul Hartwig sprach. Der Direktor der Klinik ging.", "de"),
    ],
)
def test_a_role_with_more_than_is_known_of_the_person_is_not_theirs(findings: Finder, text: str, language: str) -> None:
    kinds = {mention.kind for one in findings(text, language).entities for mention in one.mentions}
    assert MentionKind.NOMINAL not in kinds


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Gestern kam der Sohn des ehemaligen Skistars Paul Hartwig an.", "de", "Paul Hartwig"),
        ("On Monday the son of the late skier Paul Hartwig arrived.", "en", "Paul Hartwig"),
    ],
)
def test_a_relation_is_no_title_of_the_one_it_leads_to(findings: Finder, text: str, language: str, name: str) -> None:
    assert entity(findings(text, language), name).appellations == ()


def test_a_law_and_a_house_named_for_somebody_are_no_persons(findings: Finder) -> None:
    text = "Under the Harbour Safety Act the Betty Ford Center closed."
    found = {one.name: one.type for one in findings(text, "en").entities}
    assert found["Harbour Safety Act"] is EntityType.OTHER
    assert found["Betty Ford Center"] is EntityType.ORGANISATION


def test_a_nickname_between_single_marks_in_a_headline_breaks_no_name(findings: Finder) -> None:
    text = (
        "Robert 'Ghost' Calder, 77, Crime Boss\n\nHe was called “Ghost” for short, and his ghost helped the name stick."
    )
    assert all(one.name.split() for one in findings(text, "en").entities)
