"""Corpora in the forms they are published in become documents."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from types import ModuleType

import pytest
import spacy


@pytest.fixture
def corpora() -> ModuleType:
    return importlib.import_module("training.corpora")


def _file(folder: Path, text: str) -> Path:
    path = folder / "corpus"
    path.write_text(text, encoding="utf-8")
    return path


def test_quotation_marks_and_capitals_vary_as_in_print(corpora: ModuleType, tmp_path: Path) -> None:
    sentence = '"\tO\nOslo\tB-LOC\n"\tO\n\n'
    file = _file(tmp_path, sentence * 3)
    vocab = spacy.blank("de").vocab
    assert [doc.text for doc in corpora.from_bio(vocab, file, {}, is_varied=True)] == [
        '" OSLO " ',
        "„ Oslo “ ",
        "» Oslo « ",
    ]
    assert {doc.text for doc in corpora.from_bio(vocab, file, {})} == {'" Oslo " '}


def test_a_name_may_begin_with_an_inner_label_and_other_labels_are_no_names(
    corpora: ModuleType, tmp_path: Path
) -> None:
    rows = "1\tOslo\tI-LOC\t-\tx\n2\tFestspiele\tB-EVENT\t-\tx\n3\tKari\tI-PER\t-\tx\n"
    (doc,) = corpora.from_bio(spacy.blank("de").vocab, _file(tmp_path, rows), {"LOC": "LOC", "PER": "PER"})
    assert [(name.text, name.label_) for name in doc.ents] == [("Oslo", "LOC"), ("Kari", "PER")]


def test_names_in_capitals_and_in_small_letters(corpora: ModuleType, tmp_path: Path) -> None:
    file = _file(tmp_path, "Oslo\tB-LOC\nlockt\tO\n\n" * 3)
    varied = corpora.from_bio(spacy.blank("en").vocab, file, {}, is_varied=True, is_careless=True)
    assert [doc.text.strip() for doc in varied] == ["OSLO lockt", "oslo lockt", "Oslo lockt"]


def test_columns_may_be_parted_by_spaces_and_marks_of_documents_are_no_words(
    corpora: ModuleType, tmp_path: Path
) -> None:
    rows = "-DOCSTART- O\n\n1994 O\nin O\nOslo I-LOC\n"
    (doc,) = corpora.from_bio(spacy.blank("en").vocab, _file(tmp_path, rows), {})
    assert doc.text.strip() == "1994 in Oslo"
    assert [(name.text, name.label_) for name in doc.ents] == [("Oslo", "LOC")]


def test_a_name_within_a_compound_makes_a_part_and_a_word_of_origin_a_derived_word(
    corpora: ModuleType, tmp_path: Path
) -> None:
    text = "Der US-Senator lobt das norwegische Oslo, den Bergener Hafen und Norweger." + 30 * " Ja."
    ents = [[4, 6, "location"], [24, 35, "location"], [36, 40, "location-city"], [15, 19, "trigger"]]
    ents += [[46, 54, "location"], [65, 73, "location"]]
    file = _file(tmp_path, json.dumps({"text": text, "ents": ents}) + "\n")
    origin = importlib.import_module("training.origin").Origin("de", r"\w+er(?= [A-Z])")
    (doc,) = corpora.from_offsets(spacy.blank("de"), file, {"location": "LOC", "location-city": "LOC"}, origin)
    assert [(name.text, name.label_) for name in doc.ents] == [
        ("US-Senator", "LOCpart"),
        ("norwegische", "LOCderiv"),
        ("Oslo", "LOC"),
        ("Bergener", "LOCderiv"),
        ("Norweger", "LOCderiv"),
    ]


def test_docred_gives_names_without_articles_and_words_of_origin(tmp_path: Path) -> None:
    sentence = ["The", "Hafen", "Party", "met", "Norwegian", "friends", "in", "Oslo"]
    places = [((0, 3), "ORG"), ((4, 5), "LOC"), ((7, 8), "LOC"), ((1, 2), "LOC"), ((3, 4), "TIME")]
    entities = [[{"pos": list(place), "type": label, "sent_id": 0}] for place, label in places]
    file = _file(tmp_path, json.dumps([{"sents": [sentence], "vertexSet": entities}]))
    origin = importlib.import_module("training.origin").Origin("en", r"\w+ian\b")
    docred = importlib.import_module("training.docred")
    (doc,) = docred.from_docred(spacy.blank("en").vocab, file, {"ORG": "ORG", "LOC": "LOC"}, origin)
    assert [(name.text, name.label_) for name in doc.ents] == [("Hafen Party", "ORG"), ("Oslo", "LOC")]


def test_absent_data_is_told_of_when_it_may_be_absent(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folders = importlib.import_module("training.folders")
    (tmp_path / "here").mkdir()
    (tmp_path / "here" / "b.txt").touch()
    (tmp_path / "here" / "a.txt").touch()
    data = [tmp_path / "nowhere", tmp_path / "here"]
    assert [path.name for path in folders.found(data, "*.txt")] == ["a.txt", "b.txt"]
    assert folders.found(data, "c.txt", "https://example.org/") == []
    assert "https://example.org/" in capsys.readouterr().out
    with pytest.raises(FileNotFoundError, match=r"c\.txt"):
        folders.found(data, "c.txt")


def test_words_a_treebank_splits_stay_whole_unless_the_parts_are_printed(corpora: ModuleType, tmp_path: Path) -> None:
    def row(number: str, form: str, lemma: str, pos: str, features: str = "_", misc: str = "_") -> str:
        return "\t".join([number, form, lemma, pos, pos, features, "_", "_", "_", misc])

    rows = [
        row("1-2", "im", "_", "_"),
        row("1", "in", "in", "ADP"),
        row("2", "dem", "der", "DET", "Case=Dat|Foreign=Yes"),
        row("3-4", "don't", "_", "_", misc="SpaceAfter=No"),
        row("3", "do", "do", "AUX", "Mood=Ind"),
        row("4", "n't", "not", "PART"),
        row("5", ".", ".", "PUNCT"),
    ]
    file = _file(tmp_path, "\n".join(rows) + "\n")
    (doc,) = corpora.from_conllu(spacy.blank("de").vocab, file, ["Case", "Mood", "VerbForm"], "APPRART", True)
    assert doc.text.strip() == "im don't."
    assert [(word.lemma_, word.pos_, str(word.morph)) for word in doc] == [
        ("in", "ADP", "Case=Dat"),
        ("do", "AUX", "Mood=Ind|VerbForm=Fin"),
        ("not", "PART", ""),
        (".", "PUNCT", ""),
    ]
    assert doc[0].tag_ == "APPRART"


def test_names_are_crossed_and_nothing_else(tmp_path: Path) -> None:
    crossing = importlib.import_module("training.crossing")
    corpora = importlib.import_module("training.corpora")
    rows = "Mara\tB-PER\nFeldhoff\tI-PER\nlobt\tO\nHafen\tO\n\nNur\tO\nWorte\tO\n"
    known = list(corpora.from_bio(spacy.blank("de").vocab, _file(tmp_path, rows), {}))
    first, invented, plain = crossing.with_crossed_names(known, seed=14)
    assert [first.text, plain.text] == [doc.text for doc in known]
    names = [(word.text[:2], word.ent_iob_, word.ent_type_) for word in invented[:2]]
    assert names == [("Ma", "B", "PER"), ("Fe", "I", "PER")]
    assert invented.text.endswith("lobt Hafen ")
