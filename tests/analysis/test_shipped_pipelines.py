"""The pipelines that ship are small, tell what they are made of, and read a sentence nobody trained them on."""

from __future__ import annotations

from pathlib import Path

import pytest
from spacy.language import Language

from newsreader.analysis.labels import name_label
from newsreader.analysis.pipelines import open_pipeline
from newsreader.resources import resource

SENTENCES = {
    "de": (
        "Die Ministerin Angela Brandt reiste am Dienstag nach Frankreich und sprach mit Vertretern der Bundesbank.",
        {("Angela Brandt", "PER"), ("Frankreich", "LOC")},
        ("reiste", "reisen"),
    ),
    "en": (
        "John Miller, the mayor of Boston, told reporters on Tuesday that Canada and Germany had signed the treaty.",
        {("John Miller", "PER"), ("Boston", "LOC"), ("Germany", "LOC")},
        ("told", "tell"),
    ),
}
LARGEST = 21_000_000
"""Bytes a pipeline may take on disk."""


def _folder(language: str) -> Path:
    return resource("languages", language, "pipeline")


@pytest.fixture(params=sorted(SENTENCES))
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def nlp(language: str) -> Language:
    return open_pipeline(str(_folder(language)))


def test_names_lemmas_and_moods_are_read(language: str, nlp: Language) -> None:
    sentence, names, (form, lemma) = SENTENCES[language]
    doc = nlp(sentence)
    assert {(name.text, name.label_) for name in doc.ents} >= names
    verb = next(word for word in doc if word.text == form)
    assert (verb.lemma_, verb.pos_) == (lemma, "VERB")
    assert verb.morph.to_dict()["Mood"] == "Ind"


def test_every_label_has_a_meaning(language: str, nlp: Language) -> None:
    assert all(name_label(language, label) for label in nlp.pipe_labels["ner"])


def test_it_is_small_and_its_card_names_licences(language: str) -> None:
    files = [path for path in _folder(language).rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) < LARGEST
    card = (_folder(language) / "README.md").read_text(encoding="utf-8")
    assert "CC BY-SA 4.0" in card
    assert "F1 |" in card
