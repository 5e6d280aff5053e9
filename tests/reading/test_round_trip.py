"""One article saved in every kind of file is one article: the same words, the same masthead, nothing lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsreader.model.article import Article, Masthead
from newsreader.reading import read_file

SavedAs = Callable[[tuple[str, ...]], dict[str, bytes]]

ARTICLES: dict[str, tuple[tuple[str, ...], dict[str, object]]] = {
    "German with agency and two places": (
        (
            "Zoll stoppt Frachter mit gefälschten Ersatzteilen",
            "Von Jördis Großmann und Emre Yıldız",
            "12. März 2026, 18:05 Uhr",
            "HAMBURG/KIEL (dpa) - Der Zoll hat am Donnerstag im Hamburger Hafen einen Frachter festgesetzt. An Bord "
            "lagen nach Angaben der Behörde 1.200 Kisten mit gefälschten Bremsen, wie ein Sprecher in Kiel mitteilte.",
            "„Solche Teile versagen beim ersten scharfen Tritt“, sagte Zollamtsleiterin Ümmü Şahin. Der Schaden "
            "betrage rund 3,4 Millionen Euro; die Reederei wies jede Schuld von sich – sie habe „nichts gewusst“.",
            "Die Staatsanwaltschaft ermittelt wegen Verstoßes gegen das Markengesetz. Im Vor-Ort-Termin am Freitag "
            "soll geklärt werden, wer die Ware bestellt hatte und wohin sie weiterverkauft werden sollte.",
        ),
        {
            "headline": "Zoll stoppt Frachter mit gefälschten Ersatzteilen",
            "byline": "Jördis Großmann und Emre Yıldız",
            "published": datetime(2026, 3, 12, 18, 5),
            "dateline": ("HAMBURG", "KIEL"),
            "agency": "dpa",
        },
    ),
    "German without byline": (
        (
            "Gletscher am Ortler verliert mehr Eis als je gemessen",
            "3. Oktober 2025",
            "BOZEN (APA) - Der Gletscher am Ortler hat in diesem Sommer so viel Eis verloren wie nie seit Beginn der "
            "Messungen vor 42 Jahren. Das ergab eine Auswertung des Landesamtes, die am Freitag vorgestellt wurde.",
            "Am Pegel des Baches floss im August doppelt so viel Wasser ab wie üblich. Die Fachleute rechnen damit, "
            "dass die Zunge bis 2035 verschwindet; Hüttenwirte fürchten um ihre Quellen und verlangen Hilfe vom Land.",
        ),
        {
            "headline": "Gletscher am Ortler verliert mehr Eis als je gemessen",
            "published": date(2025, 10, 3),
            "dateline": ("BOZEN",),
            "agency": "APA",
        },
    ),
    "English with agency": (
        (
            "Ferry operator halts crossings after engine fire",
            "By Siobhán O'Neill",
            "March 4, 2026",
            "DUBLIN (Reuters) - A ferry operator has halted all crossings to Holyhead after a fire in an engine room "
            "on Tuesday night. No one among the 312 passengers was hurt, the company said in a statement.",
            "“We're not going to sail until we know what failed,” said chief engineer Zoë Walsh, adding that repairs "
            "would cost about £2.5 million. Hauliers warned of delays of up to a week at both ports.",
            "The coastguard opened an inquiry on Wednesday. Its officers plan to interview the crew and to examine the "
            "maintenance records of the past five years before the ship may leave the harbour again.",
        ),
        {
            "headline": "Ferry operator halts crossings after engine fire",
            "byline": "Siobhán O'Neill",
            "published": date(2026, 3, 4),
            "dateline": ("DUBLIN",),
            "agency": "Reuters",
        },
    ),
    "English without agency": (
        (
            "Council votes to reopen the old mill bridge",
            "By Adaeze Okafor and Tom Reid",
            "The city council voted nine to four on Monday evening to reopen the old mill bridge to cyclists, ending "
            "a dispute that had split the riverside district for more than three years.",
            "Mayor Lena Brandt called the decision “overdue”. Opponents said that the 1903 structure could not bear "
            "more than 40 people at a time and announced that they would take the matter to court.",
        ),
        {
            "headline": "Council votes to reopen the old mill bridge",
            "byline": "Adaeze Okafor and Tom Reid",
        },
    ),
}
TOLD = ("headline", "byline", "published", "dateline", "agency")


def read_as(data: bytes, kind: str, folder: Path) -> Article:
    path = folder / f"artikel.{kind}"
    path.write_bytes(data)
    return read_file(path)


def words_of(article: Article) -> list[str]:
    return article.text.split()


def stated(masthead: Masthead) -> dict[str, object]:
    facts = {field.name: getattr(masthead, field.name) for field in fields(masthead)}
    return {name: fact.value for name, fact in facts.items() if fact is not None}


@pytest.mark.parametrize("title", ARTICLES)
def test_every_kind_of_file_gives_the_same_words_and_the_same_masthead(
    title: str, saved_as: SavedAs, tmp_path: Path
) -> None:
    lines, expected = ARTICLES[title]
    articles = {kind: read_as(data, kind, tmp_path) for kind, data in saved_as(lines).items()}
    words = " ".join(lines).split()
    assert {kind: words_of(article) == words for kind, article in articles.items()} == dict.fromkeys(articles, True)
    mastheads = {kind: stated(article.masthead) for kind, article in articles.items()}
    assert mastheads == dict.fromkeys(mastheads, mastheads["txt"])
    assert {name: mastheads["txt"].get(name) for name in TOLD} == {name: expected.get(name) for name in TOLD}
    assert {article.language for article in articles.values()} == {"de" if title.startswith("German") else "en"}


def letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


WORDS = """der die Rat Brücke hat und nicht 12,5 2026 Größe Jäger Nord-Süd-Verkehr O'Neill naïve Straßenbahn 3.000 the
said council Übung „so“ “well” (dpa) 5 € & < > \\ { } # * _ wegen Donaudampfschifffahrtsgesellschaft"""
WORD = st.sampled_from(WORDS.split())
SENTENCE = st.lists(WORD, min_size=12, max_size=30).map(lambda words: f"Heute {' '.join(words)} beschlossen.")
PARAGRAPH = st.lists(SENTENCE, min_size=2, max_size=4).map(" ".join)


@given(paragraphs=st.lists(PARAGRAPH, min_size=2, max_size=4, unique=True))
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_letter_and_no_digit_is_lost_or_moved(saved_as: SavedAs, tmp_path: Path, paragraphs: list[str]) -> None:
    lines = ("Der Rat hat heute alles beschlossen", *paragraphs)
    for kind, data in saved_as(lines).items():
        if kind != "md":  # in which the signs above are marks
            assert letters(read_as(data, kind, tmp_path).text) == letters("".join(lines)), kind
