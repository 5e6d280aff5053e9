"""Finds the best spaCy pipeline a language has on this computer: an official one, else ours, else a blank one."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution

import spacy
from spacy.language import Language
from spacy.tokenizer import Tokenizer

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

    `skipped` names the pipelines that were found but cannot be used, each with the reason.
    """

    nlp: Language
    name: str
    skipped: tuple[str, ...] = ()


@cache
def load_pipeline(language: str) -> LoadedPipeline:
    """The best pipeline of a language (ISO 639-1) that loads: official, shipped, or blank without names and tags."""
    skipped: list[str] = []
    for place in _candidates(language):
        try:
            nlp = open_pipeline(place)
        except BROKEN as error:
            skipped.append(f"{place}: {error}")
        else:
            return LoadedPipeline(nlp, "{lang}_{name} {version}".format_map(nlp.meta), tuple(skipped))
    return LoadedPipeline(_readied(_blank(language)), f"{language}_blank", tuple(skipped))


def _blank(language: str) -> Language:
    """A pipeline that only parts words; by the rules of no language where spaCy has none, or lacks a library for it."""
    try:
        return spacy.blank(language)
    except ImportError:
        return spacy.blank(ANY_LANGUAGE)


def _candidates(language: str) -> Iterator[str]:
    """The packages and the folder that hold a pipeline on this computer, best first."""
    yield from filter(_is_installed, topic(language, "pipelines").get("official", ()))
    folder = resource("languages", language, "pipeline")
    if (folder / "config.cfg").is_file():
        yield str(folder)


def _is_installed(package: str) -> bool:
    try:
        distribution(package)
    except PackageNotFoundError:
        return False
    return True


def open_pipeline(place: str) -> Language:
    """The pipeline of a package or a folder, ready to read with.

    Raises:
        UserWarning: when it was trained for another spaCy; what a damaged one raises is told by `BROKEN`.
    """
    with warnings.catch_warnings():
        # W095: trained for another spaCy; such a pipeline may load and yet read nonsense.
        warnings.filterwarnings("error", message=r"\[W095\]")
        return _readied(spacy.load(place, exclude=UNUSED))


def _readied(nlp: Language) -> Language:
    _widen(nlp)
    if isinstance(nlp.tokenizer, Tokenizer):
        nlp.tokenizer.max_cache_size = REMEMBERED_WORDS
    return nlp


def _widen(nlp: Language) -> None:
    """Turns weights and vectors kept as 16-bit floats, half the size on disk, into the 32 bits spaCy reckons with."""
    nlp.vocab.vectors.data = nlp.vocab.vectors.data.astype("float32", copy=False)
    models = [part.model for _, part in nlp.components if hasattr(part, "model")]
    for node in (node for model in models for node in model.walk()):
        for name in node.param_names:
            if node.has_param(name):
                node.set_param(name, node.get_param(name).astype("float32", copy=False))
