"""Finds the trained pipelines of a language on this computer and loads the one to read with, else a blank one."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokenizer import Tokenizer

from newsreader.model.message import Message
from newsreader.model.pipelines import BEST, PipelineChoice, PipelineEntry, PipelineOrigin
from newsreader.resources import resource
from newsreader.resources.languages import topic

# What loading a damaged or foreign pipeline raises, by trial: missing files, unknown components, cut-off weights.
BROKEN = (OSError, EOFError, ImportError, ValueError, KeyError, TypeError, AttributeError, RuntimeError, UserWarning)
UNUSED = ("parser", "senter")
"""Components of official pipelines whose work no room uses: sentences are cut by rules."""
ANY_LANGUAGE = "xx"
"""spaCy's code for a text of no language in particular."""
REMEMBERED_WORDS = 200_000
"""How many distinct chunks of text the tokeniser remembers; at spaCy's 10,000 a second reading is half as fast."""


@dataclass(frozen=True, slots=True)
class LoadedPipeline:
    """A pipeline ready to read with, by the name shown to the reader ("de_core_news_lg 3.8.0").

    `skipped` says of each better pipeline why it cannot be used.
    """

    nlp: Language
    name: str
    skipped: tuple[Message, ...] = ()


@cache
def load_pipeline(language: str, choice: PipelineChoice = BEST) -> LoadedPipeline:
    """The pipeline to read a language (ISO 639-1) with: the one chosen, else the best that loads, else a blank one."""
    skipped: list[Message] = []
    found = available(language, choice.folder)
    for entry in sorted(found, key=lambda entry: entry.name != choice.name(language)):
        try:
            nlp = open_pipeline(entry.place)
        except UserWarning:
            skipped.append(Message.of("pipelines.other_version", name=entry.name))
        except BROKEN as error:
            skipped.append(Message.of("pipelines.damaged", name=entry.name, reason=_first_line(error)))
        else:
            return LoadedPipeline(nlp, entry.name, tuple(skipped))
    return LoadedPipeline(_readied(_blank(language)), f"{language}_blank", tuple(skipped))


def available(language: str, folder: str = "") -> tuple[PipelineEntry, ...]:
    """The pipelines of a language on this computer, best first: official ones, those in `folder`, the one shipped."""
    official = topic(language, "pipelines").get("official", ())
    entries = [*_installed(language, official), *_added(language, folder), *_shipped(language)]
    return tuple(sorted(entries, key=lambda entry: _rank(entry, official)))


def entry_of(folder: Path, origin: PipelineOrigin) -> PipelineEntry | None:
    """The pipeline that a folder holds; None for a folder that holds none.

    One whose card cannot be read goes by the name of its folder, so that its trouble can be told.
    """
    if not (folder / "config.cfg").is_file():
        return None
    try:
        meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
        name, language = "{lang}_{name} {version}".format_map(meta), str(meta["lang"])
    except (OSError, ValueError, KeyError, TypeError):
        name, language = folder.name, folder.name.partition("_")[0]
    return PipelineEntry(language, name, origin, str(folder))


def open_pipeline(place: str) -> Language:
    """The pipeline of a package or a folder, ready to read with.

    Raises:
        UserWarning: when it was trained for another spaCy; what a damaged one raises is told by `BROKEN`.
    """
    with warnings.catch_warnings():
        # W095: trained for another spaCy; such a pipeline may load and yet read nonsense.
        warnings.filterwarnings("error", message=r"\[W095\]")
        return _readied(spacy.load(place, exclude=UNUSED))


def _installed(language: str, official: Sequence[str]) -> Iterator[PipelineEntry]:
    for package in official:
        try:
            version = distribution(package).version
        except PackageNotFoundError:
            continue
        yield PipelineEntry(language, f"{package} {version}", PipelineOrigin.INSTALLED, package)


def _added(language: str, folder: str) -> Iterator[PipelineEntry]:
    folders = sorted(Path(folder).iterdir(), reverse=True) if folder and Path(folder).is_dir() else []
    entries = (entry_of(each, PipelineOrigin.ADDED) for each in folders)
    return (entry for entry in entries if entry and entry.language == language)


def _shipped(language: str) -> Iterator[PipelineEntry]:
    entry = entry_of(resource("languages", language, "pipeline"), PipelineOrigin.SHIPPED)
    if entry:
        yield PipelineEntry(language, entry.name, entry.origin, entry.place)


def _rank(entry: PipelineEntry, official: Sequence[str]) -> tuple[bool, int]:
    """Ours last, whatever is official before what is not, and among the official ones the better before."""
    name = entry.name.partition(" ")[0]
    return entry.origin is PipelineOrigin.SHIPPED, official.index(name) if name in official else len(official)


def _blank(language: str) -> Language:
    """A pipeline that only parts words; by the rules of no language where spaCy has none, or lacks a library for it."""
    try:
        return spacy.blank(language)
    except ImportError:
        return spacy.blank(ANY_LANGUAGE)


def _first_line(error: BaseException) -> str:
    return str(error).strip().split("\n", maxsplit=1)[0]


def _readied(nlp: Language) -> Language:
    _widen(nlp)
    if isinstance(nlp.tokenizer, Tokenizer):
        nlp.tokenizer.max_cache_size = REMEMBERED_WORDS
    return nlp


def _widen(nlp: Language) -> None:
    """Turns weights kept in 16 bits and vectors kept in 8, small on disk, into the 32 bits spaCy reckons with."""
    nlp.vocab.vectors.data = nlp.vocab.vectors.data.astype("float32", copy=False)
    models = [part.model for _, part in nlp.components if hasattr(part, "model")]
    for node in (node for model in models for node in model.walk()):
        for name in node.param_names:
            if node.has_param(name):
                node.set_param(name, node.get_param(name).astype("float32", copy=False))
