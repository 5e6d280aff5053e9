"""What a rough number, a range, an hour or a day admits, in both languages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from newsreader.model.findings import Findings

Finder = Callable[..., Findings]
WEDNESDAY = date(2025, 5, 7)


@pytest.mark.parametrize(
    ("text", "language", "value", "bounds"),
    [
        ("Es kamen 14 bis 17 Gäste.", "de", 15.5, (14, 17)),
        ("Zwischen 14 und 17 Gäste kamen.", "de", 15.5, (14, 17)),
        ("Es kostet 2 bis 3 Millionen Euro.", "de", 2.5e6, (2e6, 3e6)),
        ("Rund 1.000 Gäste kamen.", "de", 1000, (900, 1100)),
        ("Knapp 300 Gäste kamen.", "de", 300, (255, 300)),
        ("Dutzende Gäste kamen.", "de", 24, (24, 99)),
        ("Mehrere Hundert Gäste kamen.", "de", 200, (200, 999)),
        ("Ein halbes Dutzend Gäste kam.", "de", 6, None),
        ("Dreiundzwanzig Gäste kamen.", "de", 23, None),
        ("Between 14 and 17 guests came.", "en", 15.5, (14, 17)),
        ("More than 20 guests came.", "en", 20, (20, 30)),
        ("Hundreds of thousands of guests came.", "en", 200000, (200000, 999999)),
        ("It cost 2-3 million euros.", "en", 3e6, (2e6, 3e6)),
        ("Twenty-one guests came.", "en", 21, None),
        ("Half a million people came.", "en", 500000, None),
        ("Er wartete viereinhalb Jahre.", "de", 4.5, None),
        ("Er bekam drei Jahre und sechs Monate Haft.", "de", 3.5, None),
        ("Die zwölfstündige Fahrt endete.", "de", 43200, None),
        ("Ein Beben der Stärke 5,9 war zu spüren.", "de", 5.9, None),
        ("They waited an hour and a half.", "en", 5400, None),
        ("They waited two and a half years.", "en", 2.5, None),
        ("It lasted two hours and 15 minutes.", "en", 8100, None),
        ("It was a five-hour walk.", "en", 18000, None),
        ("Seven hours passed.", "en", 25200, None),
        ("A quake of magnitude 5.9 was felt.", "en", 5.9, None),
    ],
)
def test_rough_numbers(
    findings: Finder, text: str, language: str, value: float, bounds: tuple[float, float] | None
) -> None:
    (quantity,) = findings(text, language).quantities
    assert quantity.value == pytest.approx(value)
    assert quantity.bounds == (pytest.approx(bounds) if bounds else None)


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("Ein Drittel der Wähler blieb fern.", "de", 33.333),
        ("Die Hälfte der Stimmen fehlt.", "de", 50),
        ("Two-thirds of the seats are taken.", "en", 66.667),
        ("Jeder dritte Schüler fehlt.", "de", 33.333),
        ("Eine von fünf Frauen fehlt.", "de", 20),
        ("One in three pupils is ill.", "en", 33.333),
    ],
)
def test_shares_are_told_in_per_cent(findings: Finder, text: str, language: str, value: float) -> None:
    (quantity,) = findings(text, language).quantities
    assert (quantity.value, quantity.unit) == (value, "%")


def test_every_second_day_is_no_share(findings: Finder) -> None:
    assert findings("Er kommt jeden zweiten Tag.").quantities == ()


def test_pounds_in_millions_are_money(findings: Finder) -> None:
    raised, weighed = findings("They raised 1.4 million pounds; it weighed 300 pounds.", "en").quantities
    assert (raised.value, raised.unit, weighed.unit) == (1.4e6, "GBP", "kg")


def test_points_of_per_cent_are_not_per_cent(findings: Finder) -> None:
    points, share = findings("Die Zustimmung sank um 3 Prozentpunkte auf 41 Prozent.").quantities
    assert (points.unit, share.unit) == ("pp", "%")


def test_a_quarter_of_a_town_is_no_share(findings: Finder) -> None:
    assert findings("Das Feuer brach in einem Viertel am Hafen aus.").quantities == ()


def test_a_number_in_a_list_is_no_range(findings: Finder) -> None:
    assert [each.bounds for each in findings("Es gab 2 Tote und 3 Verletzte.").quantities] == [None, None]


@pytest.mark.parametrize(
    ("text", "language", "iso", "bounds"),
    [
        ("Das Feuer brach um 3.40 Uhr aus.", "de", "T03:40", None),
        ("Das Feuer brach kurz nach zwei Uhr aus.", "de", "T02:00", ("T02:01", "T02:20")),
        ("Das Feuer brach gegen 2 Uhr nachts aus.", "de", "T02:00", ("T01:40", "T02:20")),
        ("Das Feuer brach um halb drei aus.", "de", "T02:30", None),
        ("Das Feuer brach um 14 Uhr 30 aus.", "de", "T14:30", None),
        ("Das Feuer brach am frühen Morgen aus.", "de", None, ("T03:00", "T08:00")),
        ("The fire broke out at 3:40 a.m.", "en", "T03:40", None),
        ("The fire broke out shortly after 2 p.m.", "en", "T14:00", ("T14:01", "T14:20")),
        ("The fire broke out at noon.", "en", "T12:00", None),
        ("The fire broke out at two o'clock in the afternoon.", "en", "T14:00", None),
    ],
)
def test_hours(findings: Finder, text: str, language: str, iso: str, bounds: tuple[str, str] | None) -> None:
    found = findings(text, language, published=WEDNESDAY)
    (moment,) = found.moments
    assert (moment.iso, moment.bounds) == (iso, bounds)
    assert found.quantities == ()


@pytest.mark.parametrize(
    ("text", "language", "iso"),
    [
        ("Das teilte sie am Donnerstag mit.", "de", "2025-05-01"),
        ("Der Rat wird am Donnerstag abstimmen.", "de", "2025-05-08"),
        ("Er will am Freitag kommen.", "de", "2025-05-09"),
        ("The council will vote on Thursday.", "en", "2025-05-08"),
        ("The council said so on Thursday.", "en", "2025-05-01"),
    ],
)
def test_a_weekday_lies_ahead_where_its_clause_does(findings: Finder, text: str, language: str, iso: str) -> None:
    (moment,) = findings(text, language, published=WEDNESDAY).moments
    assert moment.iso == iso


def test_a_night_is_named_by_the_day_after(findings: Finder) -> None:
    (moment,) = findings("Es brannte in der Nacht zum Sonntag.", published=WEDNESDAY).moments
    assert (moment.iso, moment.bounds) == ("2025-05-04", ("2025-05-03T22:00", "2025-05-04T06:00"))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Der Markt dauert vom 5. bis 12. Juni 2025.", "de"),
        ("The fair runs from 5 to 12 June 2025.", "en"),
        ("The fair runs from June 5 to 12, 2025.", "en"),
    ],
)
def test_from_one_day_to_another(findings: Finder, text: str, language: str) -> None:
    (moment,) = findings(text, language).moments
    assert (moment.iso, moment.bounds) == (None, ("2025-06-05", "2025-06-12"))


def test_a_year_without_a_word_before_it(findings: Finder) -> None:
    built, counted = (findings(text) for text in ("Das 1724 errichtete Haus steht leer.", "Es kamen 1724 Menschen."))
    assert [moment.iso for moment in built.moments] == ["1724"]
    assert counted.moments == ()
