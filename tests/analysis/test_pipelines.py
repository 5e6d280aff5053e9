"""The best pipeline that loads reads the article; what cannot be used is told."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import spacy
from spacy.language import Language

from newsreader.analysis import pipelines
from newsreader.analysis.labels import name_label
from newsreader.analysis.pipelines import load_pipeline
from newsreader.model.findings import EntityType, MentionKind
from newsreader.resources.languages import languages, topic


@pytest.fixture(autouse=True)
def _nothing_is_remembered() -> Iterator[None]:
    load_pipeline.cache_clear()
    yield
    load_pipeline.cache_clear()


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the pipeline that ships would lie; the one official pipeline we know is not installed."""
    monkeypatch.setattr(pipelines, "resource", tmp_path.joinpath)
    monkeypatch.setattr(pipelines, "topic", lambda _language, _name: {"official": ["de_harbour_news_sm"]})
    folder = tmp_path / "languages" / "de" / "pipeline"
    folder.mkdir(parents=True)
    return folder


def _with_ruler(label: str) -> Language:
    nlp = spacy.blank("de")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": label, "pattern": "Oslo"}])  # type: ignore[attr-defined]
    return nlp


def test_without_any_pipeline_a_blank_one_splits_words(shipped: Path) -> None:
    (shipped / "README.md").write_text("no pipeline here", encoding="utf-8")
    loaded = load_pipeline("de")
    assert loaded.name == "de_blank"
    assert loaded.skipped == ()
    assert len(loaded.nlp("Ein Satz.")) == 3


def test_the_pipeline_that_ships_is_used_and_loaded_once(shipped: Path) -> None:
    _with_ruler("LOC").to_disk(shipped)
    loaded = load_pipeline("de")
    assert loaded.name == "de_pipeline 0.0.0"
    assert [name.label_ for name in loaded.nlp("Sie kam aus Oslo.").ents] == ["LOC"]
    assert load_pipeline("de") is loaded


@pytest.mark.parametrize("damage", ["config.cfg", "meta.json", "tokenizer"])
def test_a_damaged_pipeline_is_skipped_and_told(shipped: Path, damage: str) -> None:
    _with_ruler("LOC").to_disk(shipped)
    (shipped / damage).write_bytes(b"\x81[broken")
    loaded = load_pipeline("de")
    assert loaded.name == "de_blank"
    assert len(loaded.skipped) == 1
    assert loaded.skipped[0].startswith(str(shipped))


def test_a_pipeline_for_another_spacy_is_skipped(shipped: Path) -> None:
    _with_ruler("LOC").to_disk(shipped)
    meta = json.loads((shipped / "meta.json").read_text(encoding="utf-8"))
    (shipped / "meta.json").write_text(json.dumps(meta | {"spacy_version": ">=3.1.0,<3.2.0"}), encoding="utf-8")
    loaded = load_pipeline("de")
    assert loaded.name == "de_blank"
    assert "W095" in loaded.skipped[0]


def test_an_official_pipeline_is_taken_before_ours(
    shipped: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _with_ruler("LOC").to_disk(shipped)
    _install(tmp_path / "site", "harbour_news_sm", _with_ruler("ORG"))
    monkeypatch.syspath_prepend(tmp_path / "site")
    loaded = load_pipeline("de")
    assert loaded.name == "de_harbour_news_sm 3.8.0"
    assert [name.label_ for name in loaded.nlp("Oslo").ents] == ["ORG"]


def _install(site: Path, name: str, nlp: Language) -> None:
    """Lays a pipeline down as a package, the way spaCy's own are installed."""
    nlp.meta |= {"name": name, "version": "3.8.0"}
    package = site / f"de_{name}"
    package.mkdir(parents=True)
    nlp.to_disk(package / f"de_{name}-3.8.0")
    shutil.copy(package / f"de_{name}-3.8.0" / "meta.json", package)
    (package / "__init__.py").write_text(
        "from spacy.util import load_model_from_init_py\n\n\n"
        "def load(**changes):\n    return load_model_from_init_py(__file__, **changes)\n",
        encoding="utf-8",
    )
    about = site / f"de_{name}-3.8.0.dist-info" / "METADATA"
    about.parent.mkdir()
    about.write_text(f"Metadata-Version: 2.1\nName: de_{name}\nVersion: 3.8.0\n", encoding="utf-8")


def test_labels_of_official_and_own_pipelines_have_a_meaning() -> None:
    derived = name_label("de", "LOCderiv")
    assert derived is not None
    assert (derived.type, derived.kind) == (EntityType.PLACE, MentionKind.ADJECTIVE)
    country = name_label("en", "GPE")
    assert country is not None
    assert country.type is EntityType.PLACE
    assert name_label("en", "DATE") is None


def test_every_label_of_the_data_is_known_to_the_model() -> None:
    for language in languages():
        assert all(name_label(language, label) for label in topic(language, "labels"))


@pytest.mark.parametrize("language", ["und", "xh", "ja"])
def test_a_language_that_spacy_cannot_part_into_words_is_read_all_the_same(language: str) -> None:
    loaded = load_pipeline(language)
    assert loaded.name == f"{language}_blank"
    assert [token.text for token in loaded.nlp("Oslo wartet.")] == ["Oslo", "wartet", "."]
