"""Quotations in the manner of English-language news: what was said, by whom, and the word that brings it in."""

from __future__ import annotations

import pytest

from newsreader.analysis import analyse
from newsreader.model.article import Article, Source
from newsreader.model.findings import Findings, QuotationKind

DIRECT, INDIRECT = QuotationKind.DIRECT, QuotationKind.INDIRECT


def _found(text: str) -> Findings:
    return analyse(Article(text, Source("probe"), "en")).findings


@pytest.mark.parametrize(
    ("text", "said", "speaker", "cue"),
    [
        ("“We will reopen the port,” Anna Berg said.", "“We will reopen the port,”", "Anna Berg", "said"),
        ("“We will reopen the port,” said Anna Berg.", "“We will reopen the port,”", "Anna Berg", "said"),
        ("‘We will reopen the port,’ said Anna Berg.", "‘We will reopen the port,’", "Anna Berg", "said"),
        ('"We will reopen the port," Berg told reporters.', '"We will reopen the port,"', "Berg", "told"),
        ("Anna Berg said: “We will reopen the port.”", "“We will reopen the port.”", "Anna Berg", "said"),
        ("Asked about it, she replied: “We will see.”", "“We will see.”", "she", "replied"),
        (
            "“It was a dark night,” recalled Tom Reed, a fisherman from Leith.",
            "“It was a dark night,”",
            "Tom Reed",
            "recalled",
        ),
        (
            "“The river rose too fast,” a spokesman for the ministry said.",
            "“The river rose too fast,”",
            "a spokesman for the ministry",
            "said",
        ),
        (
            "The mayor called the plan “a gift to the developers”.",
            "“a gift to the developers”",
            "The mayor",
            "called",
        ),
        ("“Nobody warned us,” the union complained.", "“Nobody warned us,”", "the union", "complained"),
    ],
)
def test_direct_speech(text: str, said: str, speaker: str, cue: str) -> None:
    (found,) = [each for each in _found(text).quotations if each.kind is DIRECT]
    assert found.span.of(text) == said
    assert found.speaker is not None
    assert found.speaker.of(text) == speaker
    assert found.cue is not None
    assert found.cue.of(text) == cue


@pytest.mark.parametrize(
    ("text", "said", "speaker", "cue"),
    [
        ("Anna Berg said that the port would reopen.", "that the port would reopen", "Anna Berg", "said"),
        ("Anna Berg said the port would reopen.", "the port would reopen", "Anna Berg", "said"),
        ("The port would reopen soon, Anna Berg said.", "The port would reopen soon", "Anna Berg", "said"),
        (
            "Two people were killed in the blast, officials said.",
            "Two people were killed in the blast",
            "officials",
            "said",
        ),
        (
            "Two people were killed in the blast, police and firefighters said on Monday.",
            "Two people were killed in the blast",
            "police and firefighters",
            "said",
        ),
        (
            "Two people were killed, according to the interior ministry.",
            "Two people were killed",
            "the interior ministry",
            "according to",
        ),
        (
            "According to the interior ministry, two people were killed.",
            "two people were killed",
            "the interior ministry",
            "According to",
        ),
        ("Critics say the bill goes too far.", "the bill goes too far", "Critics", "say"),
        (
            "People familiar with the matter said the bank would close.",
            "the bank would close",
            "People familiar with the matter",
            "said",
        ),
        ("The company denied that it had known.", "that it had known", "The company", "denied"),
        ("The minister warned that prices would rise.", "that prices would rise", "The minister", "warned"),
        (
            "The dam had been unsafe for years, said Tom Reed, an engineer.",
            "The dam had been unsafe for years",
            "Tom Reed",
            "said",
        ),
        (
            "The dam, as Tom Reed admitted, had been unsafe for years.",
            "had been unsafe for years",
            "Tom Reed",
            "admitted",
        ),
        (
            "Anna Berg, the port's director, told the council that the cranes were old.",
            "that the cranes were old",
            "Anna Berg",
            "told",
        ),
    ],
)
def test_reported_speech(text: str, said: str, speaker: str, cue: str) -> None:
    found = [each for each in _found(text).quotations if each.kind is INDIRECT and each.span.of(text) == said]
    assert [(each.speaker and each.speaker.of(text), each.cue and each.cue.of(text)) for each in found] == [
        (speaker, cue)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The film “Northern Lights” opens on Friday.",
        "Her novel ‘The Salt Road’ won a prize.",
        "The ship “Blue Gull” lay in the harbour.",
        "So-called “smart” meters are in every flat.",
        "The band played “Long Way Home” twice.",
    ],
)
def test_titles_and_scare_quotes_are_no_speech(text: str) -> None:
    assert [each for each in _found(text).quotations if each.kind is DIRECT] == []


def test_a_quotation_broken_by_its_cue_has_one_speaker() -> None:
    text = "“We will reopen the port,” Anna Berg said, “but not before spring.”"
    found = [each for each in _found(text).quotations if each.kind is DIRECT]
    assert [each.span.of(text) for each in found] == ["“We will reopen the port,”", "“but not before spring.”"]
    assert {each.speaker.of(text) for each in found if each.speaker} == {"Anna Berg"}
    assert len({each.cue for each in found}) == 1


def test_a_quotation_over_several_paragraphs_opens_again_in_each() -> None:
    text = "Anna Berg said: “We will reopen the port.\n\n“It will take a year.”"
    found = [each for each in _found(text).quotations if each.kind is DIRECT]
    assert [each.span.of(text) for each in found] == ["“We will reopen the port.", "“It will take a year.”"]


def test_the_agent_of_a_passive_speaks() -> None:
    text = "It was confirmed by the ministry that the dam had failed."
    (found,) = _found(text).quotations
    assert found.speaker is not None
    assert found.speaker.of(text) == "the ministry"


def test_a_speech_act_without_its_words() -> None:
    text = "Anna Berg criticised the new port fees."
    (found,) = _found(text).quotations
    assert found.kind is QuotationKind.REPORTED
    assert found.speaker is not None
    assert found.speaker.of(text) == "Anna Berg"
