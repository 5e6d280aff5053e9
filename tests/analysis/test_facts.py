"""Quantities, moments, cues, acts and words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from newsreader.analysis import analyse
from newsreader.model.article import Article, Source
from newsreader.model.findings import CueKind, Findings
from newsreader.resources.acts import acts

Finder = Callable[..., Findings]


@pytest.mark.parametrize(
    ("text", "language", "span", "value", "unit", "hedge"),
    [
        ("Es waren 1,2 Tonnen.", "de", "1,2 Tonnen", 1200.0, "kg", None),
        ("Es waren 1.200 Kilogramm.", "de", "1.200 Kilogramm", 1200.0, "kg", None),
        ("Sie zahlte mehr als 13,9 Milliarden Euro.", "de", "mehr als 13,9 Milliarden Euro", 13.9e9, "EUR", "mehr als"),
        ("Das Haus kostet 62.595,00 Euro.", "de", "62.595,00 Euro", 62595.0, "EUR", None),
        ("Rund zwei Prozent fehlen.", "de", "Rund zwei Prozent", 2.0, "%", "Rund"),
        ("They paid about $3 million.", "en", "about $3 million", 3e6, "USD", "about"),
        ("At least 1,200 kg were lost.", "en", "At least 1,200 kg", 1200.0, "kg", "At least"),
        ("It was just 10km away.", "en", "10km", 10000.0, "m", None),
        ("The damage stands at €12m.", "en", "€12m", 12e6, "EUR", None),
    ],
)
def test_measures(
    findings: Finder, text: str, language: str, span: str, value: float, unit: str, hedge: str | None
) -> None:
    (quantity,) = findings(text, language).quantities
    assert (quantity.span.of(text), quantity.unit) == (span, unit)
    assert quantity.value == pytest.approx(value)
    assert (quantity.hedge.of(text) if quantity.hedge else None) == hedge


def test_things_are_counted_by_the_lemma_of_their_noun(findings: Finder) -> None:
    (quantity,) = findings("In dem Lager sind 3.000 Soldaten.").quantities
    assert (quantity.value, quantity.unit) == (3000.0, "soldat")


@pytest.mark.parametrize(
    ("text", "language", "span", "unit"),
    [
        ("There were nine helicopters.", "en", "nine helicopters", "helicopter"),
        ("By night eleven houses had burned.", "en", "eleven houses", "house"),
        ("They found 23 people.", "en", "23 people", "people"),
        ("They lost 24 farm buildings.", "en", "24 farm buildings", "building"),
        ("They lost two dozen farm buildings.", "en", "two dozen farm buildings", "building"),
        ("About 400 British holidaymakers left.", "en", "About 400 British holidaymakers", "holidaymaker"),
        ("Verbrannt sind 24 landwirtschaftliche Gebäude.", "de", "24 landwirtschaftliche Gebäude", "gebäude"),
        ("It was a $40 billion contract.", "en", "$40 billion", "USD"),
        ("Gekommen sind neun Fachleute.", "de", "neun Fachleute", "fachleute"),
    ],
)
def test_the_head_of_the_phrase_is_what_is_counted(
    findings: Finder, text: str, language: str, span: str, unit: str
) -> None:
    (quantity,) = findings(text, language).quantities
    assert (quantity.span.of(text), quantity.unit) == (span, unit)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Am 5. Mai um 14.30 Uhr.", "de"),
        ("Das Schiff sank 1936.", "de"),
        ("Seit 1999 ist Ruhe.", "de"),
        ("Telefon 369-2620.", "de"),
        ("Der 2023 beschlossene Haushalt gilt nicht mehr.", "de"),
        ("A 2023 report warned of corrosion.", "en"),
    ],
)
def test_dates_hours_and_years_are_no_quantities(findings: Finder, text: str, language: str) -> None:
    assert findings(text, language).quantities == ()


def test_four_figures_before_several_things_count_them(findings: Finder) -> None:
    text = "The storm cut off 2000 homes."
    assert [quantity.span.of(text) for quantity in findings(text, "en").quantities] == ["2000 homes"]


@pytest.mark.parametrize(
    ("text", "language", "span", "iso"),
    [
        ("Er kam am 12. Juli an.", "de", "am 12. Juli", "2024-07-12"),
        ("Er kam am 25.04.2023 an.", "de", "am 25.04.2023", "2023-04-25"),
        ("Er kam gestern an.", "de", "gestern", "2024-05-14"),
        ("Er kam am Sonntag an.", "de", "am Sonntag", "2024-05-12"),
        ("Er ist seit einer Woche da.", "de", "seit einer Woche", "2024-05-08"),
        ("Er kam um 19:30 Uhr.", "de", "um 19:30 Uhr", "T19:30"),
        ("He came on Tuesday.", "en", "on Tuesday", "2024-05-14"),
        ("He came on July 12, 2023.", "en", "on July 12, 2023", "2023-07-12"),
    ],
)
def test_moments(findings: Finder, text: str, language: str, span: str, iso: str) -> None:
    (moment,) = findings(text, language, published=date(2024, 5, 15)).moments
    assert (moment.span.of(text), moment.iso) == (span, iso)


def test_cues_tell_kind_and_strength(findings: Finder) -> None:
    text = "Sie lehnte offenbar nicht ab. Mit großer Wahrscheinlichkeit war es tatsächlich ein überraschender Schritt."
    found = {cue.span.of(text): (cue.kind, cue.strength) for cue in findings(text).cues}
    assert found["offenbar"] == (CueKind.HEDGE, -1)
    assert found["nicht"] == (CueKind.NEGATION, 0)
    assert found["Mit großer Wahrscheinlichkeit"][0] is CueKind.HEDGE
    assert found["tatsächlich"] == (CueKind.BOOSTER, 2)
    assert found["überraschender"] == (CueKind.EVALUATION, 2)


def test_a_separated_verb_is_one_act(findings: Finder) -> None:
    text = "Die Ministerin lehnte das Angebot jedoch ab und schwieg."
    (refusal,) = [act for act in findings(text).acts if act.group == "refuse"]
    assert (refusal.lemma, [span.of(text) for span in refusal.spans]) == ("ablehnen", ["lehnte", "ab"])
    assert "offer" in {act.group for act in findings(text).acts}


def test_a_participle_after_an_auxiliary_is_an_act_though_tagged_as_a_noun(findings: Finder) -> None:
    text = "One cyclist was slightly hurt when barriers were put up."
    assert "hurt" in [act.spans[0].of(text) for act in findings(text, "en").acts]


def test_a_noun_between_does_not_part_a_verb_from_its_particle(findings: Finder) -> None:
    text = "Die Fraktion stimmte dem Entwurf nach Angaben der Führung einstimmig zu."
    (act,) = [act for act in findings(text).acts if act.group == "agree"]
    assert [span.of(text) for span in act.spans] == ["stimmte", "zu"]


def test_groups_of_acts_know_their_contraries() -> None:
    for language in ("de", "en"):
        known = acts(language)
        assert known.opposed("refuse", "accept")
        assert known.opposed("accept", "refuse")
        assert not known.opposed("say", "offer")
        linked = {name for group in known.groups.values() for name in (*group.opposes, *group.near)}
        assert linked <= known.groups.keys()


def test_compounds_are_taken_apart(findings: Finder) -> None:
    text = "Die Schmugglerboote und US-Truppen warten. Die Boote sind leer."
    parts = {token.span.of(text): token.parts for sentence in findings(text).sentences for token in sentence.tokens}
    assert parts["US-Truppen"] == ("us", "truppe")
    assert parts["Schmugglerboote"][-1].startswith("boot")
    assert parts["warten"] == ("warten",)


def test_content_words_are_told_from_small_words(findings: Finder) -> None:
    text = "Die Stadt hat eine alte Brücke gesperrt."
    (sentence,) = findings(text).sentences
    content = [token.span.of(text) for token in sentence.tokens if token.is_content]
    assert content == ["Stadt", "alte", "Brücke", "gesperrt"]


def test_a_denied_report_is_no_certainty(findings: Finder) -> None:
    text = "There were no immediate reports of damage."
    assert [(cue.span.of(text), cue.kind) for cue in findings(text, "en").cues] == [("no", CueKind.NEGATION)]


def test_what_belongs_to_a_name_is_no_act(findings: Finder) -> None:
    text = "On Monday the UN Relief and Defense Agency sent boats."
    assert [act.group for act in findings(text, "en").acts] == ["send"]


def test_a_participle_of_the_present_is_no_act(findings: Finder) -> None:
    text = "Die anhaltenden Proteste am kommenden Freitag sind friedlich."
    assert [act.group for act in findings(text).acts] == ["demonstrate"]


def test_a_quality_is_no_act() -> None:
    text = "The road was clear and the harbour closed."
    assert [act.group for act in analyse(Article(text, Source("probe"), "en")).findings.acts] == ["end"]
