"""Sentences of news: abbreviations, ordinals, quotations, datelines, headlines, furniture."""

from __future__ import annotations

from collections.abc import Callable

import pytest

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
