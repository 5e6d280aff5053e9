"""How papers print day, hour, place and name."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import TypeVar

import pytest

from newsreader.model.article import Article, Stated
from newsreader.reading import read_text

T = TypeVar("T")
HEADLINE = "Hafen von Bremen wird vertieft"
BODY = "Der Hafen von Bremen wird bis zum Jahresende um zwei Meter vertieft, damit größere Frachter anlegen können."
ENGLISH_BODY = "The port of Bremen will be deepened by two metres this year so that larger freighters can call again."
MAY = date(2025, 5, 5)
AFTERNOON = datetime(2025, 5, 5, 14, 27)


def with_line(line: str, body: str = BODY) -> Article:
    return read_text(f"{HEADLINE}\n{line}\n\n{body}\n\n{body}", "Hafen")


def words(article: Article, stated: Stated[T] | None) -> str:
    assert stated is not None
    assert stated.span is not None
    return stated.span.of(article.text)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Veröffentlichungsdatum: 05.05.2025 14:27", AFTERNOON),
        ("5. Mai 2025, 14.27 Uhr", AFTERNOON),
        ("05.05.2025", MAY),
        ("5.5.25", MAY),
        ("Stand: 05.05.2025 14:27 Uhr", AFTERNOON),
        ("Aktualisiert am 5. Mai 2025 um 14:27 Uhr", AFTERNOON),
        ("Montag, 5. Mai 2025", MAY),
        ("Mo., 05.05.2025 - 14:27", AFTERNOON),
        ("5. Mai 2025 | 14:27 Uhr | Lesezeit: 3 Minuten", AFTERNOON),
        ("Erschienen am 05.05.2025, 14 Uhr", datetime(2025, 5, 5, 14)),
        ("5. Mai 2025, 14:27 Uhr MESZ", AFTERNOON.replace(tzinfo=timezone(timedelta(hours=2)))),
        ("Published on May 05, 2025 2:27 PM", AFTERNOON),
        ("May 5, 2025", MAY),
        ("May 5th, 2025 at 2:27 p.m.", AFTERNOON),
        ("Monday 5 May 2025 14.27 BST", AFTERNOON.replace(tzinfo=timezone(timedelta(hours=1)))),
        ("2:27pm Monday 5th May 2025", AFTERNOON),
        ("Posted: Mon, 5 May 2025 14:27 GMT", AFTERNOON.replace(tzinfo=UTC)),
        ("2025-05-05", MAY),
        ("2025-05-05T14:27:00+02:00", AFTERNOON.replace(tzinfo=timezone(timedelta(hours=2)))),
        ("Last updated: 5 May 2025", MAY),
        ("5/5/2025", MAY),
        ("25/05/2025", date(2025, 5, 25)),
        ("05/25/2025", date(2025, 5, 25)),
        ("12:00 AM, May 5, 2025", datetime(2025, 5, 5, 0, 0)),
    ],
)
def test_the_day_of_publication(line: str, day: date) -> None:
    article = with_line(line)
    assert article.masthead.published is not None
    assert article.masthead.published.value == day
    assert words(article, article.masthead.published) in line
    assert article.title == HEADLINE


@pytest.mark.parametrize(
    "line",
    [
        "Am 5. Mai 2025 um 14.27 Uhr stürzte der Kran in das Hafenbecken",
        "Der Plan vom 5. Mai 2025 gilt nicht mehr, sagt der Senator",
        "05/06/2025",
        "31.02.2025",
        "Bürgerentscheid am 5. Mai 2025",
    ],
)
def test_a_day_that_is_spoken_of_is_no_day_of_publication(line: str) -> None:
    assert with_line(line).masthead.published is None


def test_published_is_preferred_to_updated() -> None:
    article = with_line("Aktualisiert: 06.05.2025, 08:00 Uhr\nVeröffentlicht: 05.05.2025, 14:27 Uhr")
    assert article.masthead.published is not None
    assert article.masthead.published.value == AFTERNOON


def test_a_day_copied_into_the_first_paragraph() -> None:
    article = read_text(f"{HEADLINE}\nPublished on May 05, 2025 2:27 PM {ENGLISH_BODY}", "Bremen")
    assert article.masthead.published is not None
    assert article.masthead.published.value == AFTERNOON
    article = read_text(f"{HEADLINE}\nA port grows AFP, Monday 5 May 2025 {ENGLISH_BODY}", "Bremen")
    assert article.masthead.published is not None
    assert article.masthead.published.value == MAY
    assert article.masthead.outlet is not None
    assert article.masthead.outlet.value == "AFP"


@pytest.mark.parametrize(
    ("opening", "places", "agency"),
    [
        ("WASHINGTON / MÜNCHEN (IT BOLTWISE) – ", ("WASHINGTON", "MÜNCHEN"), "IT BOLTWISE"),
        ("Berlin (dpa) - ", ("Berlin",), "dpa"),
        ("Berlin/Frankfurt am Main (dpa/lhe) – ", ("Berlin", "Frankfurt am Main"), "dpa/lhe"),
        ("LONDON, May 5 (Reuters) - ", ("LONDON",), "Reuters"),
        ("NEW YORK, Aug. 4 (AP) -- ", ("NEW YORK",), "AP"),
        ("PARIS (AP) — ", ("PARIS",), "AP"),
        ("WASHINGTON, DC, April 28, 2009 — ", ("WASHINGTON",), None),
        ("KIEW/MOSKAU – ", ("KIEW", "MOSKAU"), None),
        ("St. Pölten (APA) – ", ("St. Pölten",), "APA"),
    ],
)
def test_datelines(opening: str, places: tuple[str, ...], agency: str | None) -> None:
    article = read_text(f"{HEADLINE}\n\n{opening}{BODY}", "Hafen")
    assert article.masthead.dateline is not None
    assert article.masthead.dateline.value == places
    assert words(article, article.masthead.dateline) == opening.rstrip()
    assert (article.masthead.agency and article.masthead.agency.value) == agency
    assert (article.masthead.outlet and article.masthead.outlet.value) == agency
    assert article.furniture == ()


@pytest.mark.parametrize(
    "opening", ["Angela Merkel (CDU) kam. ", "Berlin – die Stadt – ", "Der Hafen (links) ", "USA und Iran reden - "]
)
def test_what_only_looks_like_a_dateline(opening: str) -> None:
    assert read_text(f"{HEADLINE}\n\n{opening}{BODY}", "Hafen").masthead.dateline is None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Von Anna Schmidt", "Anna Schmidt"),
        ("Von Anna Schmidt und Peter Meier", "Anna Schmidt und Peter Meier"),
        ("Von Anna Schmidt, Bremen", "Anna Schmidt"),
        ("By John Smith", "John Smith"),
        ("By JOHN SMITH", "JOHN SMITH"),
        ("Autor: Ursula von der Heide", "Ursula von der Heide"),
        ("Von Anna Schmidt | 05.05.2025, 14:27 Uhr", "Anna Schmidt"),
        ("By Mary O’Neill and Seán Ó Briain", "Mary O’Neill and Seán Ó Briain"),
    ],
)
def test_bylines(line: str, names: str) -> None:
    article = with_line(line)
    assert article.masthead.byline is not None
    assert article.masthead.byline.value == names == words(article, article.masthead.byline)


@pytest.mark.parametrize(
    "line", ["Von Bremen nach Hamburg in einer Stunde", "Von Anna Schmidt fehlt jede Spur", "By noon"]
)
def test_what_is_no_byline(line: str) -> None:
    assert with_line(line).masthead.byline is None


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("Veröffentlichungsdatum: 05.05.2025 14:27 / Welt Nachrichten", "Welt Nachrichten"),
        ("Bremer Hafenblatt | 5. Mai 2025", "Bremer Hafenblatt"),
        ("Bremer Hafenblatt, 5. Mai 2025, 14.27 Uhr", "Bremer Hafenblatt"),
        ("Harbour Times, Monday 5 May 2025", "Harbour Times"),
        ("Quelle: Bremer Hafenblatt", "Bremer Hafenblatt"),
        ("Quelle: dpa", "dpa"),
        (f"{HEADLINE} - Bremer Hafenblatt", "Bremer Hafenblatt"),
    ],
)
def test_outlets(line: str, outlet: str) -> None:
    article = with_line(line)
    assert article.masthead.outlet is not None
    assert article.masthead.outlet.value == outlet == words(article, article.masthead.outlet)


def test_the_owner_of_the_rights_is_the_outlet_at_the_foot_of_the_page() -> None:
    article = read_text(f"{HEADLINE}\n© Jan Petersen\n{BODY}\n\n© 2025 Bremer Hafenblatt", "Hafen")
    assert article.masthead.outlet is not None
    assert article.masthead.outlet.value == "Bremer Hafenblatt"


@pytest.mark.parametrize("line", ["Bremen, 5. Mai 2025", "Anna Schmidt, Mon 5 May 2025 14.27 GMT"])
def test_a_place_or_a_name_before_the_day_is_no_outlet(line: str) -> None:
    article = with_line(line)
    assert article.masthead.published is not None
    assert article.masthead.outlet is None
    assert [mark.span.of(article.text) for mark in article.furniture] == [line]


def test_a_named_outlet_comes_before_the_agency() -> None:
    article = read_text(f"{HEADLINE}\n05.05.2025 | Hafenblatt\n\nBremen (dpa) - {BODY}", "Hafen")
    assert article.masthead.outlet is not None
    assert article.masthead.outlet.value == "Hafenblatt"
    assert article.masthead.agency is not None
    assert article.masthead.agency.value == "dpa"


def test_a_full_paragraph_is_no_headline() -> None:
    assert read_text(f"{BODY}\n\n{BODY}", "Hafen").masthead.headline is None


def test_a_headline_in_markdown_is_read_without_its_sign() -> None:
    article = read_text(f"# {HEADLINE}\n\n{BODY}", "hafen.md")
    assert article.title == HEADLINE
    assert words(article, article.masthead.headline) == HEADLINE


@pytest.mark.parametrize(
    ("above", "section"),
    [
        ("Politik", "Politik"),
        ("Startseite > Politik > Ausland", "Ausland"),
        ("Home › World › Europe", "Europe"),
        ("Startseite / Wirtschaft", "Wirtschaft"),
        ("Ressort: Hafen und Schifffahrt", "Hafen und Schifffahrt"),
        ("Section: Business", "Business"),
    ],
)
def test_the_section_above_the_headline(above: str, section: str) -> None:
    article = read_text(f"{above}\n{HEADLINE}\n5. Mai 2025\n\n{BODY}\n\n{BODY}", "Hafen")
    assert article.title == HEADLINE
    assert article.masthead.section is not None
    assert article.masthead.section.value == section == words(article, article.masthead.section)


@pytest.mark.parametrize(
    "above", ["Politik\nWirtschaft\nSport", "Politik | Wirtschaft | Sport", "Bremer Hafenblatt", ""]
)
def test_a_menu_names_no_section(above: str) -> None:
    assert read_text(f"{above}\n{HEADLINE}\n\n{BODY}\n\n{BODY}", "Hafen").masthead.section is None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Mary Lamb in Berlin", "Mary Lamb"),
        ("Von Anna Schmidt in Bremen", "Anna Schmidt"),
        ("Von Anna Schmidt aus Bremen", "Anna Schmidt"),
        ("By MARY LAMB FOR THE HARBOUR TIMES", "MARY LAMB"),
        ("Von unserem Korrespondenten", "unserem Korrespondenten"),
        ("Von unserer Korrespondentin Anna Schmidt", "unserer Korrespondentin Anna Schmidt"),
        ("By staff reporter", "staff reporter"),
        ("Mary Lamb in Leeds and agencies", "Mary Lamb"),
        ("By Mary Lamb, Political Editor", "Mary Lamb"),
        ("Words by Mary Lamb and Tom Reed", "Mary Lamb and Tom Reed"),
        ("Ein Bericht von Anna Schmidt", "Anna Schmidt"),
        ("Text: Anna Schmidt", "Anna Schmidt"),
    ],
)
def test_more_bylines(line: str, names: str) -> None:
    article = with_line(line)
    assert article.title == HEADLINE
    assert article.masthead.byline is not None
    assert article.masthead.byline.value == names == words(article, article.masthead.byline)


@pytest.mark.parametrize(
    "line", ["vor 2 Stunden", "Updated 3 hours ago", "5 min read", "Lesedauer: 4 Minuten", "gestern"]
)
def test_what_names_no_day_is_folded_and_states_nothing(line: str) -> None:
    article = with_line(line)
    assert article.masthead.published is None
    assert [mark.span.of(article.text) for mark in article.furniture] == [line]


@pytest.mark.parametrize(
    ("line", "agency"), [("tof/AFP/dpa", "AFP"), ("(dpa)", "dpa"), ("mau/dpa", "dpa"), ("(red, APA, 5.5.2025)", "APA")]
)
def test_the_sign_of_the_agency_below_the_article(line: str, agency: str) -> None:
    article = read_text(f"{HEADLINE}\n\n{BODY}\n\n{BODY}\n\n{line}", "Hafen")
    assert article.masthead.agency is not None
    assert article.masthead.agency.value == agency == words(article, article.masthead.agency)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Updated 5 May 2025 14:27 CET", AFTERNOON.replace(tzinfo=timezone(timedelta(hours=1)))),
        ("Published 2:27 PM CST, May 5, 2025", AFTERNOON.replace(tzinfo=timezone(timedelta(hours=-6)))),
        ("Artikel veröffentlicht: 5. Mai 2025, 14:27 Uhr", AFTERNOON),
        ("Zuletzt geändert am 05.05.2025 um 14:27", AFTERNOON),
        ("Veröffentlicht am 5. Mai 2025 von RED.", MAY),
        ("5. Mai 2025 Anna Schmidt", MAY),
        ("Mon 5 May 2025 14.27 GMT", AFTERNOON.replace(tzinfo=UTC)),
        ("Stand: 5. Mai 2025, 14.27 Uhr", AFTERNOON),
    ],
)
def test_more_days_of_publication(line: str, day: date) -> None:
    article = with_line(line)
    assert article.masthead.published is not None
    assert article.masthead.published.value == day
    assert article.title == HEADLINE


def test_marks_within_a_line_are_no_marks_of_a_headline() -> None:
    assert "__ and = sign" in read_text("#Hafen von Bremen wird =__ and = sign ver\n\n" + f"{BODY}\n\n{BODY}", "H").text
