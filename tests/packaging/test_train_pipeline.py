"""The pipelines that ship can be trained again: here from a handful of sentences, in seconds."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import spacy
from spacy.tokens import DocBin
from spacy.vectors import Vectors

from newsreader.analysis.pipelines import open_pipeline

SCRIPT = Path(__file__).parent.parent.parent / "packaging" / "train_pipeline.py"

NAMES = """\
Mara	B-PER
Feldhoff	I-PER
reist	O
am	O
Montag	O
nach	O
Lissabon	B-LOC
.	O

Die	O
portugiesische	B-LOCderiv
Ministerin	O
lobte	O
"	O
Mara	B-PER
Feldhoff	I-PER
"	O
.	O
"""

GRAMMAR = """\
# text = Sie fuhr zum Hafen.
1	Sie	sie	PRON	PPER	Case=Nom|Number=Sing|Person=3|PronType=Prs	_	_	_	_
2	fuhr	fahren	VERB	VVFIN	Mood=Ind|Number=Sing|Person=3|Tense=Past	_	_	_	_
3-4	zum	_	_	_	_	_	_	_	_
3	zu	zu	ADP	APPR	_	_	_	_	_
4	dem	der	DET	ART	Case=Dat|Gender=Masc|Number=Sing	_	_	_	_
5	Hafen	Hafen	NOUN	NN	Case=Dat|Gender=Masc|Number=Sing	_	_	_	SpaceAfter=No
6	.	.	PUNCT	$.	_	_	_	_	_

"""

RECIPE = """\
version = "0.1.0"
vectors = "vectors"
features = ["Case", "Gender", "Mood", "Number", "Person", "PronType", "Tense", "VerbForm"]
contraction_tag = "APPRART"

[settings.names]
"training.dropout" = 0.1

[[names]]
file = "names.conll"
form = "bio"
hold_back = 3
times = 2

[[names]]
file = "elsewhere.conll"
form = "bio"
link = "https://example.org/elsewhere"

[[grammar]]
file = "grammar.conllu"
form = "conllu"
hold_back = 2

[[credits]]
title = "Five sentences about a harbour"
authors = "the tests"
licence = "CC0"
link = "https://example.org/"
use = "trying the script"
"""


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpora")
    (folder / "names.conll").write_text("\n".join([NAMES] * 10), encoding="utf-8")
    (folder / "grammar.conllu").write_text(GRAMMAR * 10, encoding="utf-8")
    (folder / "recipe.toml").write_text(RECIPE, encoding="utf-8")
    vocabulary = spacy.blank("de").vocab
    vocabulary.vectors = Vectors(
        strings=vocabulary.strings,
        data=np.random.default_rng(1).normal(size=(50, 8)).astype("float32"),
        mode="floret",
        minn=4,
        maxn=5,
        hash_count=2,
    )
    vocabulary.to_disk(folder / "vectors")
    return folder


def _run(data: Path, *arguments: str) -> str:
    command = [
        sys.executable,
        str(SCRIPT),
        "de",
        "--data",
        str(data),
        "--recipe",
        str(data / "recipe.toml"),
        *arguments,
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def trained(data: Path) -> Path:
    folder = data / "pipeline"
    _run(data, "--output", str(folder), "--work", str(data / "work"), "--max-steps", "40")
    return folder


def test_the_trained_pipeline_reads_names_and_words(trained: Path) -> None:
    nlp = open_pipeline(str(trained))
    journey = nlp("Mara Feldhoff reist am Montag nach Lissabon.")
    assert [(name.text, name.label_) for name in journey.ents] == [("Mara Feldhoff", "PER"), ("Lissabon", "LOC")]
    drive = nlp("Sie fuhr zum Hafen.")
    assert [word.lemma_ for word in drive] == ["sie", "fahren", "zu", "Hafen", "."]
    assert [word.tag_ for word in drive] == ["PPER", "VVFIN", "APPRART", "NN", "$."]
    assert drive[1].morph.to_dict()["VerbForm"] == "Fin"


def test_weights_are_narrow_on_disk_and_wide_in_memory(trained: Path) -> None:
    assert np.load(trained / "vocab" / "vectors").dtype == np.int8
    assert open_pipeline(str(trained)).vocab.vectors.data.dtype == np.float32


def test_the_pipeline_tells_its_sources_but_not_where_it_was_made(data: Path, trained: Path) -> None:
    told = (trained / "README.md").read_text(encoding="utf-8")
    assert "Five sentences about a harbour" in told
    assert "CC0" in told
    assert "names.conll: names, all labels, F1 | 100.0" in told
    kept = (trained / "config.cfg").read_text(encoding="utf-8") + (trained / "meta.json").read_text(encoding="utf-8")
    assert str(data) not in kept
    assert "/tmp" not in kept
    assert "dropout = 0.1" in (data / "work" / "names" / "model-best" / "config.cfg").read_text(encoding="utf-8")


@pytest.mark.usefixtures("trained")
def test_a_corpus_may_be_learned_from_more_than_once(data: Path) -> None:
    learned, scored = (len(DocBin().from_disk(data / "work" / "names" / f"{part}.spacy")) for part in ("train", "dev"))
    assert (learned, scored) == (2 * 13, 7)


def test_a_finished_pass_is_not_trained_again(data: Path, trained: Path) -> None:
    again = data / "again"
    done = {path: path.stat().st_mtime for path in (data / "work").rglob("model")}
    printed = _run(data, "--output", str(again), "--work", str(data / "work"))
    assert "Training pipeline" not in printed
    assert done == {path: path.stat().st_mtime for path in (data / "work").rglob("model")}
    assert (again / "ner" / "model").read_bytes() == (trained / "ner" / "model").read_bytes()


def test_a_pipeline_can_be_measured(data: Path, trained: Path) -> None:
    printed = _run(data, "--evaluate", str(trained))
    assert "| grammar.conllu: lemma_acc | 100.0 |" in printed
    assert "words a second" in printed
