"""How well a pipeline does on the parts of the data held back for scoring."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator

from spacy.language import Language
from spacy.scorer import PRFScore
from spacy.tokens import Doc
from spacy.training import Example

from training.folders import Folders
from training.recipe import Recipe

MAIN_LABELS = frozenset({"PER", "LOC", "ORG"})
ACCURACIES = ("tag_acc", "pos_acc", "morph_acc", "lemma_acc")
FEATURES = ("Case", "Gender", "Mood", "Number", "Person", "PronType", "Tense", "VerbForm")


def scores(recipe: Recipe, nlp: Language, data: Folders) -> Iterator[tuple[str, float]]:
    """Every figure with what it was measured on: F1 of names, accuracy of words, each from 0 to 1."""
    for corpus in recipe.names:
        gold = list(recipe.documents(nlp, data, corpus, "dev"))
        if gold:
            guessed = [nlp(nlp.make_doc(doc.text)) for doc in gold]
            if not corpus.labels:
                yield f"{corpus.file}: names, all labels, F1", _names(gold, guessed, None)
            yield f"{corpus.file}: names, PER LOC ORG, F1", _names(gold, guessed, MAIN_LABELS)
    for corpus in recipe.grammar:
        held_back = list(recipe.documents(nlp, data, corpus, "dev"))
        if held_back:
            for name, value in _grammar(nlp, held_back):
                yield f"{corpus.file}: {name}", value


def _names(gold: Iterable[Doc], guessed: Iterable[Doc], labels: frozenset[str] | None) -> float:
    score = PRFScore()
    for right, ours in zip(gold, guessed, strict=True):
        score.score_set(_spans(ours, labels), _spans(right, labels))
    return score.fscore


def _spans(doc: Doc, labels: frozenset[str] | None) -> set[tuple[int, int, str]]:
    names = ((name.start_char, name.end_char, name.label_) for name in doc.ents)
    return {name for name in names if labels is None or name[2] in labels}


def _grammar(nlp: Language, held_back: list[Doc]) -> Iterator[tuple[str, float]]:
    found = nlp.evaluate([Example(nlp.make_doc(doc.text), doc) for doc in held_back])
    yield from ((name, found[name]) for name in ACCURACIES if found.get(name) is not None)
    features = found.get("morph_per_feat") or {}
    yield from ((f"{name}, F1", features[name]["f"]) for name in FEATURES if name in features)


def words_per_second(nlp: Language, text: str, seconds: float = 3.0) -> float:
    """Words read in a second, one article at a time, once warm."""
    nlp(text)
    words, start = 0, time.perf_counter()
    while time.perf_counter() - start < seconds:
        words += len(nlp(text))
    return words / (time.perf_counter() - start)
