"""Sentences of news: abbreviations, ordinals, quotations, datelines, headlines, furniture."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.analysis.sentences import sentence_spans
from newsreader.model.article import Furniture, FurnitureKind, Masthead, Stated
from newsreader.model.findings import Findings
from newsreader.model.span import Span

Finder = Callable[..., Findings]


def cut(text: str, language: str = "de") -> list[str]:
    return [span.of(text) for span in sentence_spans(text, Span(0, len(text)), language)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Das Treffen ist am 5. Mai in Kiel.",
        "Am 12. Juli kam Dr. Weber an.",
        "Er nannte Beispiele, z. B. Brücken.",
        "Auf St. Helena lebt A. J. Butler seit Jahren.",
        "Papst Benedikt XVI. besuchte die Stadt.",
        "„Wir sind bereit.“ sagte sie.",
        "„Kommt ihr mit?“, fragte er.",
        "Im 19. Jahrhundert war das ca. 3 km entfernt.",
        "Er zögerte ... und ging.",
    ],
)
def test_a_german_sentence_stays_whole(sentence: str) -> None:
    assert cut(sentence) == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "The U.S. government met Mr. Brown on Jan. 5.",
        "“It is over,” he said.",
        '"Is it over?" she asked.',
        "J. K. Miller of Acme Inc. left.",
    ],
)
def test_an_english_sentence_stays_whole(sentence: str) -> None:
    assert cut(sentence, "en") == [sentence]


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("Das Schiff sank 1936. Die Bergung dauerte Jahre.", "de", 2),
        ("„Es reicht.“ Der Minister ging.", "de", 2),
        ("Er kam. Sie ging! Warum?", "de", 3),
        ("Er traf Papst Benedikt XVI. Der Papst lächelte.", "de", 2),
        ("Es blieb beim Angebot. eBay schweigt.", "de", 2),
        ("He left the U.S. The trip was long.", "en", 2),
        ("“This has to stop.” “It will.”", "en", 2),
        ("It fell by 12. Experts were surprised.", "en", 2),
    ],
)
def test_sentences_end(text: str, language: str, count: int) -> None:
    assert len(cut(text, language)) == count


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Am 5. Mai kam Dr. Weber.| Er blieb bis zum 12. Juni.", "de"),
        ("Am 5./6. Mai tagt der 2. Senat.| Im 3. Quartal ruht er.", "de"),
        ("Er nannte u. a. Brücken, z. B. Die Rote, d. h. Ältere.| Mehr nicht.", "de"),
        ("Der Ruderverein e. V. lädt ein.| Die „Gruppe Nord“ (lt. Satzung ein Verein) kommt.", "de"),
        ("Das kostet 20 Mio.| Die Stadt zahlt 3 Mrd. Euro.", "de"),
        ("Sie kam auf Platz 3.| Weber gratulierte.", "de"),
        ("Es stand 2:1.| Kiel stieg auf.| Die Kurse fielen um 3,5.| Anleger verkauften.", "de"),
        ("Der Fall gilt nach Art. 5 als klar.| Auf diese Art.| Das Land prüft.", "de"),
        ("Die Punkte: 1. Steuern senken.| 2. Die Renten sichern.", "de"),
        ("George W. Bush kam.| J.K. Rowling blieb.| Es gab einen Plan B.| Die Stadt kannte ihn.", "de"),
        ("Mehr unter www.beispiel.de/x.html?a=1.| Oder: https://beispiel.de/a.| Sie wächst.", "de"),
        ("Er sagte […] Weber habe recht.| […] Dann ging er.", "de"),
        ("Er zögerte … und ging.| Er dachte nach ...| Dann kam er.", "de"),
        ("Er kam (um acht).| (Mehr dazu im Innern.)| Alle reisten ab.", "de"),
        ("„Wir warten.| Wir gehen nicht“, sagte sie.", "de"),
        ("Er nannte es „Unsinn.“| „Wann kommt ihr?“, fragte sie.| „Morgen!“ rief er.", "de"),
        ("Der Bundestag tagt.[1]| Die Sitzung dauert.", "de"),
        ("U.S. officials met Mr. Brown on Jan. 5.| They left.", "en"),
        ("See No. 5 on the list.| He said No.| Then he left.", "en"),
        ("George W. Bush and Martin Luther King Jr. met.| He works at 5 Wall St.| The firm pays.", "en"),
        ("“Is it over?” Mr. Smith asked.| “Is it over?”| He left.", "en"),
        ("It rose by 3.5 percent to 12.4.| Shares fell at 5 p.m. Monday.| At 6 a.m. he left.", "en"),
        ("Yahoo! Inc. fell.| He works at Yahoo!| The firm is old.", "en"),
        ("Smith v. Jones (see p. 5) was heard in Washington, D.C.| He won.", "en"),
    ],
)
def test_sentences_end_where_they_end(text: str, language: str) -> None:
    assert cut(text.replace("|", ""), language) == [sentence.strip() for sentence in text.split("|")]


@pytest.mark.parametrize(
    ("text", "language", "second"),
    [
        ("Bald folgen mehr.Eine Einheit kam an.", "de", "Eine Einheit kam an."),
        ("“It is over,” he said.The end came soon.", "en", "The end came soon."),
        ("Das Magazin Vier.Wände schrieb bzw.Der Verlag druckte.", "de", ""),
    ],
)
def test_a_full_stop_without_a_space_ends_a_sentence_before_a_word_that_begins_one(
    text: str, language: str, second: str
) -> None:
    assert cut(text, language)[1:] == ([second] if second else [])


def test_a_closing_mark_that_stands_apart_stays_with_its_sentence() -> None:
    assert cut("„So haben wir ihn verstanden. “ Danach ging er. “") == [
        "„So haben wir ihn verstanden. “",
        "Danach ging er. “",
    ]


@given(st.text(alphabet="Ab1 .?!…„“()[]"))
def test_sentences_follow_each_other_and_leave_only_space_between(text: str) -> None:
    spans = list(sentence_spans(text, Span(0, len(text)), "de"))
    ends = [0, *(span.end for span in spans)]
    assert all(not text[end : span.start].strip() and len(span) for end, span in zip(ends, spans, strict=False))
    assert ends[-1] == len(text)


def test_lines_without_a_full_stop_are_sentences_of_their_own(findings: Finder) -> None:
    text = "Brücke gesperrt\nNeue Umleitung geplant\n\n• Der Verkehr rollt\n- Die Stadt wartet\n\nNiemand ist verletzt."
    found = findings(text)
    assert [sentence.span.of(text).lstrip("•- ") for sentence in found.sentences] == [
        "Brücke gesperrt",
        "Neue Umleitung geplant",
        "Der Verkehr rollt",
        "Die Stadt wartet",
        "Niemand ist verletzt.",
    ]


def test_the_headline_is_a_sentence_and_a_paragraph_of_its_own(findings: Finder) -> None:
    text = "Brücke gesperrt\n\nDie Brücke ist gesperrt. Niemand weiß warum.\n\nDie Stadt schweigt."
    found = findings(text, masthead=Masthead(headline=Stated("Brücke gesperrt", Span(0, 15))))
    assert [sentence.span.of(text) for sentence in found.sentences][:2] == [
        "Brücke gesperrt",
        "Die Brücke ist gesperrt.",
    ]
    assert [sentence.is_headline for sentence in found.sentences] == [True, False, False, False]
    assert [sentence.paragraph for sentence in found.sentences] == [0, 1, 1, 2]


def test_dateline_and_furniture_are_not_read(findings: Finder) -> None:
    text = "KIEL (dpa) – Die Fähre liegt fest.\n\nJetzt Newsletter bestellen!\n\nNiemand ist verletzt."
    masthead = Masthead(dateline=Stated(("KIEL",), Span(0, 4)), agency=Stated("dpa", Span(5, 10)))
    start = text.index("Jetzt")
    furniture = (Furniture(Span(start, start + 27), FurnitureKind.NEWSLETTER),)
    found = findings(text, masthead=masthead, furniture=furniture)
    assert [sentence.span.of(text) for sentence in found.sentences] == [
        "Die Fähre liegt fest.",
        "Niemand ist verletzt.",
    ]
    assert [sentence.paragraph for sentence in found.sentences] == [0, 1]
