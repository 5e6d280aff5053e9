"""Runs the program on raw texts and hands out the JSON that `newsreader compare --json` writes."""

from __future__ import annotations

import json
import tempfile
from functools import lru_cache
from pathlib import Path
from typing import Any

from newsreader import comparison, export
from newsreader.analysis import analyse
from newsreader.model.findings import AnalysedArticle
from newsreader.reading import read_text


@lru_cache(maxsize=512)
def analysed(text: str) -> AnalysedArticle:
    """A raw text, read and analysed."""
    return analyse(read_text(text, "text"))


def compared(left: str, right: str) -> dict[str, Any]:
    """The comparison of two raw texts, as its JSON says it."""
    found = comparison.compare(analysed(left), analysed(right))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "comparison.json"
        export.write_json(found, "en", path)
        document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return document


def linked(left: AnalysedArticle, right: AnalysedArticle) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """The spans of sentences that two articles are linked by."""
    found = comparison.compare(left, right)
    here, there = left.findings.sentences, right.findings.sentences
    return [
        ((here[a].span.start, here[a].span.end), (there[b].span.start, there[b].span.end))
        for pair in found.pairs
        for a in pair.left
        for b in pair.right
    ]
