"""Reads the names of DocRED, whose relations between names are not needed here."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from spacy.tokens import Doc
from spacy.vocab import Vocab

from training.origin import Origin

ARTICLE = "the"


def from_docred(vocab: Vocab, path: Path, labels: Mapping[str, str], origin: Origin) -> Iterator[Doc]:
    """One document a sentence; a word of origin ("Swedish"), a place there, is no name here."""
    for article in json.loads(path.read_text(encoding="utf-8")):
        named = [mention for entity in article["vertexSet"] for mention in entity if mention["type"] in labels]
        for number, sentence in enumerate(article["sents"]):
            words = [word if word.strip() else "_" for word in sentence]
            tags = ["O"] * len(words)
            for mention in named:
                if mention["sent_id"] == number:
                    _tag(tags, words, mention, labels[mention["type"]], origin)
            yield Doc(vocab, words=words, ents=tags)


def _tag(tags: list[str], words: list[str], mention: dict[str, Any], label: str, origin: Origin) -> None:
    start, end = mention["pos"]
    if words[start].lower() == ARTICLE and end - start > 1:
        start += 1
    name = " ".join(words[start:end])
    is_free = tags[start:end] == ["O"] * (end - start)
    if is_free and not (label == "LOC" and origin.tells(name, 0, len(name))):
        tags[start:end] = [f"B-{label}", *[f"I-{label}"] * (end - start - 1)]
