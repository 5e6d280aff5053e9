"""What a language's pipeline learns from and is scored on: `packaging/pipelines/<language>.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from training.corpora import from_bio, from_conllu, from_offsets
from training.crossing import with_crossed_names

SEED = 14
PIPELINES = Path(__file__).parent.parent / "pipelines"


@dataclass(frozen=True)
class Corpus:
    """One file of annotated text and how it is used."""

    file: str
    form: str
    part: str = "train"
    hold_back: int = 0
    has_tags: bool = True
    is_crossed: bool = False
    labels: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Credit:
    """Whom we owe a source of data, and what it serves for."""

    title: str
    authors: str
    licence: str
    link: str
    use: str


@dataclass(frozen=True)
class Recipe:
    """All that is put into the pipeline of one language."""

    language: str
    version: str
    features: tuple[str, ...]
    names: tuple[Corpus, ...]
    grammar: tuple[Corpus, ...]
    credits: tuple[Credit, ...]
    vectors: str | None = None
    contraction_tag: str = ""

    @property
    def config(self) -> Path:
        """The training configuration of this language."""
        return PIPELINES / f"{self.language}.cfg"

    def documents(self, nlp: Language, data: Path, corpus: Corpus, part: str) -> Iterator[Doc]:
        """The documents of a corpus that are learned from ("train") or scored on ("dev")."""
        documents = self._read(nlp, data / corpus.file, corpus, is_varied=part == "train")
        if corpus.hold_back:
            return _slice(documents, corpus.hold_back, held_back=part == "dev")
        if part != corpus.part:
            return iter(())
        return with_crossed_names(documents, SEED) if corpus.is_crossed else iter(documents)

    def _read(self, nlp: Language, path: Path, corpus: Corpus, *, is_varied: bool) -> Iterable[Doc]:
        if corpus.form == "bio":
            return from_bio(nlp.vocab, path, corpus.labels, is_varied=is_varied)
        if corpus.form == "offsets":
            return from_offsets(nlp, path, corpus.labels)
        return from_conllu(nlp.vocab, path, self.features, self.contraction_tag, corpus.has_tags)


def _slice(documents: Iterable[Doc], nth: int, *, held_back: bool) -> Iterator[Doc]:
    return (doc for number, doc in enumerate(documents) if (number % nth == 0) == held_back)


def recipe(language: str, file: Path | None = None) -> Recipe:
    """The recipe of a language, from `file` or from the folder of pipelines."""
    table = tomllib.loads((file or PIPELINES / f"{language}.toml").read_text(encoding="utf-8"))
    return Recipe(
        language=language,
        version=table["version"],
        features=tuple(table["features"]),
        names=tuple(Corpus(**corpus) for corpus in table["names"]),
        grammar=tuple(Corpus(**corpus) for corpus in table["grammar"]),
        credits=tuple(Credit(**credit) for credit in table["credits"]),
        vectors=table.get("vectors"),
        contraction_tag=table.get("contraction_tag", ""),
    )
