"""What a language's pipeline learns from and is scored on: `packaging/pipelines/<language>.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from training.corpora import from_bio, from_conllu, from_offsets
from training.crossing import with_crossed_names
from training.docred import from_docred
from training.folders import Folders, found
from training.origin import Origin

SEED = 14
PIPELINES = Path(__file__).parent.parent / "pipelines"


@dataclass(frozen=True)
class Corpus:
    """Annotated text, a file or several (`file` may hold wildcards), and how it is used."""

    file: str
    form: str
    part: str = "train"
    hold_back: int = 0
    has_tags: bool = True
    times: int = 1
    """How often it is learned from in a round: more for what is most like the texts to read."""
    is_crossed: bool = False
    is_careless: bool = False
    link: str = ""
    """Where a corpus comes from that may be absent."""
    labels: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Text:
    """Plain text that word vectors are learned from: files (with wildcards), their form, and where they come from."""

    files: str
    form: str
    link: str


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
    settings: dict[str, dict[str, float]] = field(default_factory=dict)
    """By pass, what is set otherwise than in the training configuration."""
    texts: tuple[Text, ...] = ()
    vectors: str = ""
    rows: int = 50_000
    """Vectors in the table that words and their parts share."""
    rounds: int = 5
    """How often the texts are read to learn the vectors."""
    contraction_tag: str = ""
    origin: str = ""

    @property
    def config(self) -> Path:
        """The training configuration of this language."""
        return PIPELINES / f"{self.language}.cfg"

    def documents(self, nlp: Language, data: Folders, corpus: Corpus, part: str) -> Iterator[Doc]:
        """The documents of a corpus that are learned from ("train") or scored on ("dev")."""
        files = found(data, corpus.file, corpus.link)
        documents = chain.from_iterable(self._read(nlp, file, corpus, is_varied=part == "train") for file in files)
        if corpus.hold_back:
            return _slice(documents, corpus.hold_back, held_back=part == "dev")
        if part != corpus.part:
            return iter(())
        return with_crossed_names(documents, SEED) if corpus.is_crossed else documents

    def _read(self, nlp: Language, path: Path, corpus: Corpus, *, is_varied: bool) -> Iterable[Doc]:
        origin = Origin(self.language, self.origin)
        if corpus.form == "bio":
            return from_bio(nlp.vocab, path, corpus.labels, is_varied=is_varied, is_careless=corpus.is_careless)
        if corpus.form == "offsets":
            return from_offsets(nlp, path, corpus.labels, origin)
        if corpus.form == "docred":
            return from_docred(nlp.vocab, path, corpus.labels, origin)
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
        settings=table.get("settings", {}),
        texts=tuple(Text(**text) for text in table.get("texts", ())),
        vectors=table.get("vectors", ""),
        rows=table.get("rows", Recipe.rows),
        rounds=table.get("rounds", Recipe.rounds),
        contraction_tag=table.get("contraction_tag", ""),
        origin=table.get("origin", ""),
    )
