"""The best pipeline that loads reads the article; what cannot be used is told."""

from __future__ import annotations

import json
import shutil
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import spacy
from spacy.language import Language

from newsreader.analysis import pipelines
from newsreader.analysis.adding import add_pipeline
from newsreader.analysis.labels import name_label
from newsreader.analysis.pipelines import available, load_pipeline
from newsreader.model.errors import PipelineError
from newsreader.model.findings import EntityType, MentionKind
from newsreader.model.message import Message
from newsreader.model.pipelines import PipelineChoice, PipelineOrigin
from newsreader.resources.languages import languages, topic
from newsreader.resources.wording import wording


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
    assert loaded.skipped[0].key == "pipelines.damaged"


def test_a_pipeline_for_another_spacy_is_skipped(shipped: Path) -> None:
    _with_ruler("LOC").to_disk(shipped)
    meta = json.loads((shipped / "meta.json").read_text(encoding="utf-8"))
    (shipped / "meta.json").write_text(json.dumps(meta | {"spacy_version": ">=3.1.0,<3.2.0"}), encoding="utf-8")
    loaded = load_pipeline("de")
    assert loaded.name == "de_blank"
    assert loaded.skipped == (Message.of("pipelines.other_version", name="de_pipeline 0.0.0"),)


def test_an_official_pipeline_is_taken_before_ours(
    shipped: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _with_ruler("LOC").to_disk(shipped)
    _install(tmp_path / "site", "harbour_news_sm", _with_ruler("ORG"))
    monkeypatch.syspath_prepend(tmp_path / "site")
    loaded = load_pipeline("de")
    assert loaded.name == "de_harbour_news_sm 3.8.0"
    assert [name.label_ for name in loaded.nlp("Oslo").ents] == ["ORG"]


def test_the_pipeline_the_reader_chose_is_taken_and_a_lost_one_is_no_harm(shipped: Path, tmp_path: Path) -> None:
    _with_ruler("LOC").to_disk(shipped)
    (tmp_path / "own").mkdir()
    _named("harbour_sm", "ORG").to_disk(tmp_path / "own" / "de_harbour_sm-1.0.0")
    added = available("de", str(tmp_path / "own"))
    assert [entry.name for entry in added] == ["de_harbour_sm 1.0.0", "de_pipeline 0.0.0"]
    assert [entry.origin for entry in added] == [PipelineOrigin.ADDED, PipelineOrigin.SHIPPED]
    for name in ("de_pipeline 0.0.0", "de_harbour_sm 1.0.0"):
        choice = PipelineChoice(str(tmp_path / "own"), (("de", name),))
        assert load_pipeline("de", choice).name == name
    lost = PipelineChoice(str(tmp_path / "own"), (("de", "de_lost_lg 3.8.0"),))
    assert load_pipeline("de", lost).name == "de_harbour_sm 1.0.0"


@pytest.mark.parametrize("form", ["folder", "wheel", "archive"])
def test_a_pipeline_is_added_from_what_the_reader_has(form: str, tmp_path: Path) -> None:
    entry = add_pipeline(_brought(form, _named("harbour_sm", "ORG"), tmp_path), tmp_path / "own")
    assert (entry.language, entry.name, entry.origin) == ("de", "de_harbour_sm 1.0.0", PipelineOrigin.ADDED)
    loaded = load_pipeline("de", PipelineChoice(str(tmp_path / "own"), (("de", entry.name),)))
    assert loaded.name == entry.name
    assert [path.name for path in (tmp_path / "own").iterdir()] == ["de_harbour_sm-1.0.0"], "nothing else is left"
    again = add_pipeline(_brought(form, _named("harbour_sm", "LOC"), tmp_path / "again"), tmp_path / "own")
    assert again == entry


def test_no_code_of_an_added_pipeline_is_run(tmp_path: Path) -> None:
    wheel = _brought("wheel", _named("harbour_sm", "ORG"), tmp_path)
    with zipfile.ZipFile(wheel, "a") as archive:
        archive.writestr("de_harbour_sm/code.py", "raise SystemExit")
        archive.writestr("../outside.txt", "no")
    add_pipeline(wheel, tmp_path / "own")
    assert not list(tmp_path.rglob("code.py"))
    assert not (tmp_path / "outside.txt").exists()


def test_an_archive_writes_nowhere_else(tmp_path: Path) -> None:
    packed = _brought("archive", _named("harbour_sm", "ORG"), tmp_path)
    with tarfile.open(packed) as archive:
        archive.extractall(tmp_path / "again", [part for part in archive if part.isfile()])
    outside = tmp_path / "outside.txt"
    outside.write_text("no", encoding="utf-8")
    with tarfile.open(tmp_path / "worse.tar.gz", "w:gz") as archive:
        archive.add(tmp_path / "again", "model")
        archive.add(outside, "../../escaped.txt")
    add_pipeline(tmp_path / "worse.tar.gz", tmp_path / "own")
    assert not list(tmp_path.parent.rglob("escaped.txt"))


@pytest.mark.parametrize("file", ["text", "empty archive", "cut", "missing"])
def test_what_is_no_pipeline_is_refused_in_words(file: str, tmp_path: Path) -> None:
    source = tmp_path / "modell.whl"
    if file == "text":
        source.write_text("kein Modell", encoding="utf-8")
    elif file == "empty archive":
        zipfile.ZipFile(source, "w").close()
    elif file == "cut":
        whole = _brought("wheel", _named("harbour_sm", "ORG"), tmp_path / "whole").read_bytes()
        source.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(PipelineError) as refused:
        add_pipeline(source, tmp_path / "own")
    assert source.name in wording("de").say(refused.value.message)
    assert list((tmp_path / "own").iterdir()) == []


def test_a_pipeline_for_another_spacy_is_not_added(tmp_path: Path) -> None:
    folder = _brought("folder", _named("harbour_sm", "ORG"), tmp_path)
    card = next(folder.rglob("config.cfg")).with_name("meta.json")
    meta = json.loads(card.read_text(encoding="utf-8"))
    card.write_text(json.dumps(meta | {"spacy_version": ">=3.1.0,<3.2.0"}), encoding="utf-8")
    with pytest.raises(PipelineError) as refused:
        add_pipeline(folder, tmp_path / "own")
    assert refused.value.message.key == "pipelines.other_version"


def _named(name: str, label: str) -> Language:
    nlp = _with_ruler(label)
    nlp.meta |= {"name": name, "version": "1.0.0"}
    return nlp


def _brought(form: str, nlp: Language, folder: Path) -> Path:
    """A pipeline in the form a reader may have downloaded it in."""
    package = folder / "brought" / "de_harbour_sm"
    package.mkdir(parents=True)
    nlp.to_disk(package / "de_harbour_sm-1.0.0")
    shutil.copy(package / "de_harbour_sm-1.0.0" / "meta.json", package)
    if form == "folder":
        return package.parent
    kind = "zip" if form == "wheel" else "gztar"
    packed = Path(shutil.make_archive(str(folder / "packed"), kind, package.parent))
    return packed.rename(packed.with_name("de_harbour_sm-1.0.0-py3-none-any.whl")) if form == "wheel" else packed


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
