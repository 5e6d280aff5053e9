"""The two passes of training, and the joining of what they learned into one small pipeline."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import spacy
from spacy.cli.train import train
from spacy.language import Language
from spacy.strings import StringStore
from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

from training.folders import Folders, found
from training.recipe import Corpus, Recipe

SPACY = ">=3.8,<3.9"
LICENCE = "CC BY-SA 4.0"
STEPS = 127
KEPT = 0.9999
"""The share of a vector table's numbers that lies within the steps."""
PASSES = {"names": ["ner"], "grammar": ["tok2vec", "tagger", "morphologizer", "trainable_lemmatizer"]}
USE_OF_VECTORS = (
    "components.tok2vec.model.embed.include_static_vectors",
    "components.ner.model.tok2vec.embed.include_static_vectors",
)


def run_pass(name: str, recipe: Recipe, data: Folders, work: Path, max_steps: int | None) -> Path:
    """Trains one pass ("names", "grammar") and gives the folder of the best pipeline it came by.

    A pass that `work` holds finished is not trained again.
    """
    corpora: tuple[Corpus, ...] = getattr(recipe, name)
    folder = work / name
    if (folder / "model-last").exists():
        return folder / "model-best"
    folder.mkdir(parents=True, exist_ok=True)
    for part in ("train", "dev"):
        _pack(recipe, data, corpora, part, folder / f"{part}.spacy")
    changes: dict[str, object] = {
        "nlp.pipeline": PASSES[name],
        "paths.train": str(folder / "train.spacy"),
        "paths.dev": str(folder / "dev.spacy"),
        **recipe.settings.get(name, {}),
    }
    vocabulary = found(data, recipe.vectors, "the texts of the recipe") if recipe.vectors else []
    if vocabulary:
        changes["paths.vectors"] = str(_vectors(recipe.language, vocabulary[0], work / "vectors"))
    else:
        changes |= dict.fromkeys(USE_OF_VECTORS, False)
    if max_steps:
        changes |= {"training.max_steps": max_steps, "training.eval_frequency": min(500, max_steps)}
    train(recipe.config, folder, overrides=changes)
    return folder / "model-best"


def _pack(recipe: Recipe, data: Folders, corpora: tuple[Corpus, ...], part: str, path: Path) -> None:
    nlp = spacy.blank(recipe.language)
    docs: list[Doc] = []
    for corpus in corpora:
        docs += list(recipe.documents(nlp, data, corpus, part)) * (corpus.times if part == "train" else 1)
    DocBin(docs=docs, store_user_data=False).to_disk(path)


def _vectors(language: str, vocabulary: Path, folder: Path) -> Path:
    """A pipeline of vectors alone, the form in which spaCy's training takes them in.

    They are rounded to whole steps, 127 each way, the few numbers beyond cut off: so training sees what will ship.
    """
    nlp = spacy.blank(language)
    nlp.vocab.from_disk(vocabulary)
    numbers = nlp.vocab.vectors.data
    step = np.quantile(np.abs(numbers), KEPT) / STEPS
    nlp.vocab.vectors.data = (np.clip(np.round(numbers / step), -STEPS, STEPS) * step).astype("float32")
    nlp.to_disk(folder)
    return folder


def join(recipe: Recipe, names: Path, grammar: Path, output: Path) -> None:
    """Writes one pipeline from both passes, its weights in 16 bits and its vectors in 8: the same answers, smaller."""
    nlp = spacy.load(grammar)
    nlp.add_pipe("ner", source=spacy.load(names, vocab=nlp.vocab))
    nlp.meta |= {"name": "newsreader", "version": recipe.version, "license": LICENCE}
    nlp.meta |= {"spacy_version": SPACY, "performance": {}}
    _narrow(nlp)
    nlp.config["paths"] = dict.fromkeys(nlp.config["paths"])
    nlp.to_disk(output)
    _needed_strings(nlp).to_disk(output / "vocab" / "strings.json")


def _needed_strings(nlp: Language) -> StringStore:
    """The strings that components know only by number: labels, and the endings that lemmas change.

    All other words of the training data would be a sixth of the pipeline, and of no use.
    """
    strings = StringStore(label for labels in nlp.pipe_labels.values() for label in labels)
    trees = nlp.get_pipe("trainable_lemmatizer").trees  # type: ignore[attr-defined]
    for number in range(len(trees)):
        for end in ("orig", "subst"):
            if end in trees[number]:
                strings.add(nlp.vocab.strings[trees[number][end]])
    return strings


def _narrow(nlp: Language) -> None:
    step = _narrow_vectors(nlp.vocab)
    models = [part.model for _, part in nlp.components if hasattr(part, "model")]
    for node in (node for model in models for node in model.walk()):
        if node.name == "static_vectors":
            node.set_param("W", node.get_param("W") * step)
        for name in node.param_names:
            if node.has_param(name):
                node.set_param(name, node.get_param(name).astype("float16"))


def _narrow_vectors(vocab: Vocab) -> float:
    """Gives the vectors as numbers of steps, and the step."""
    step = float(np.abs(vocab.vectors.data).max(initial=0.0)) / STEPS or 1.0
    vocab.vectors.data = np.round(vocab.vectors.data / step).astype("int8")
    return step


def size(folder: Path) -> int:
    """Bytes of all files in a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
