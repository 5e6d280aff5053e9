"""Whose words are given, word for word or by their sense."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsreader.analysis import analyse
from newsreader.model.article import Article, Source
from newsreader.model.findings import Findings, QuotationKind

Finder = Callable[..., Findings]


@pytest.mark.parametrize(
    ("opening", "closing"), [("„", "“"), ("“", "”"), ("»", "«"), ("«", "»"), ('"', '"'), ("‚", "‘"), ("‘", "’")]
)
def test_every_style_of_quotation_marks(findings: Finder, opening: str, closing: str) -> None:
    text = f"{opening}Wir bauen die Brücke neu{closing}, sagte Petra Lindgren."
    (quotation,) = findings(text).quotations
    assert quotation.kind is QuotationKind.DIRECT
    assert quotation.span.of(text) == f"{opening}Wir bauen die Brücke neu{closing}"
    assert quotation.cue is not None
    assert quotation.cue.of(text) == "sagte"
    assert quotation.speaker is not None
    assert quotation.speaker.of(text) == "Petra Lindgren"
    assert quotation.entity is not None


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        ("Petra Lindgren sagte, dass die Brücke sicher sei.", "dass die Brücke sicher sei", "Petra Lindgren"),
        ("Petra Lindgren sagte, die Brücke sei sicher.", "die Brücke sei sicher", "Petra Lindgren"),
        ("Die Brücke sei sicher, sagte Petra Lindgren.", "Die Brücke sei sicher", "Petra Lindgren"),
        ("Die Brücke ist nun sicher, so Petra Lindgren.", "Die Brücke ist nun sicher", "Petra Lindgren"),
        ("Petra Lindgren, die Ministerin, betonte, dass alles gut sei.", "dass alles gut sei", "Petra Lindgren"),
        ("Laut Petra Lindgren ist die Brücke sicher.", "ist die Brücke sicher", "Petra Lindgren"),
        ("Nach Angaben der Polizei ist die Brücke sicher.", "ist die Brücke sicher", "der Polizei"),
        ("Petra Lindgren kündigte an, die Brücke zu sperren.", "die Brücke zu sperren", "Petra Lindgren"),
    ],
)
def test_german_reported_speech(findings: Finder, text: str, said: str, speaker: str) -> None:
    (quotation,) = findings(text).quotations
    assert quotation.kind is QuotationKind.INDIRECT
    assert quotation.span.of(text) == said
    assert quotation.speaker is not None
    assert quotation.speaker.of(text) == speaker


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        ("Mary Jones said that the bridge was safe.", "that the bridge was safe", "Mary Jones"),
        ("Mary Jones said the bridge was safe.", "the bridge was safe", "Mary Jones"),
        ("The bridge was safe, Mary Jones said.", "The bridge was safe", "Mary Jones"),
        ("The bridge was safe, according to Mary Jones.", "The bridge was safe", "Mary Jones"),
    ],
)
def test_english_reported_speech(findings: Finder, text: str, said: str, speaker: str) -> None:
    (quotation,) = findings(text, "en").quotations
    assert (quotation.kind, quotation.span.of(text)) == (QuotationKind.INDIRECT, said)
    assert quotation.speaker is not None
    assert quotation.speaker.of(text) == speaker


def test_a_pronoun_speaks_for_the_person_named_last(findings: Finder) -> None:
    text = "Petra Lindgren kam spät. Sie sagte: „Wir bauen die Brücke neu.“"
    found = findings(text)
    (quotation,) = found.quotations
    assert quotation.entity == next(one.id for one in found.entities if one.name == "Petra Lindgren")


def test_a_title_in_quotation_marks_is_no_speech(findings: Finder) -> None:
    assert findings("Das Schiff „Blaue Möwe“ liegt im Hafen.").quotations == ()


def test_the_marks_of_old_newswires(findings: Finder) -> None:
    text = "The ``old'' bridge stays. ``We build it anew,'' said Mary Jones."
    (quotation,) = findings(text, "en").quotations
    assert quotation.span.of(text) == "``We build it anew,''"
    assert quotation.speaker is not None
    assert quotation.speaker.of(text) == "Mary Jones"


def test_a_source_in_quotation_marks_speaks(findings: Finder) -> None:
    text = "Laut „Harbour News“ ist die Brücke sicher."
    (quotation,) = findings(text).quotations
    assert quotation.speaker is not None
    assert quotation.speaker.of(text) == "Harbour News"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Mary Jones, the former harbour chief, who left in June, admitted that it was late.", "Mary Jones"),
        ("Mary Jones, Norway’s harbour minister, said her country was ready to act.", "Mary Jones"),
    ],
)
def test_what_is_put_in_after_the_subject_does_not_speak(findings: Finder, text: str, speaker: str) -> None:
    (quotation,) = findings(text, "en").quotations
    assert quotation.speaker is not None
    assert quotation.speaker.of(text) == speaker


def test_the_verb_of_direct_speech_brings_in_no_more(findings: Finder) -> None:
    text = "“We stay here for now,” said Ms Jones, who has run the harbour since June."
    assert [quotation.kind for quotation in findings(text, "en").quotations] == [QuotationKind.DIRECT]


def test_a_source_ends_with_its_noun_phrase() -> None:
    text = "Nach Einschätzung des Hafenamtes die Lage verbessern wird das nicht."
    (quotation,) = analyse(Article(text, Source("probe"), "de")).findings.quotations
    assert quotation.speaker is not None
    assert quotation.speaker.of(text) == "des Hafenamtes"
