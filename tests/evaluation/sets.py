"""The development sets, where they are present beside the checkout."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class GoldPair:
    """Two raw texts of one pair and the gold record they belong to."""

    id: str
    left: str
    right: str
    gold: dict[str, Any]


def product_sets(folder: Path) -> dict[Path, list[GoldPair]]:
    """The annotated pairs of articles by the file a scorer wants; a set that is absent is left out."""
    files = [folder / "seeds-gold" / "gold.json", folder / "pairs-dev" / "pairs.jsonl"]
    return {file: _pairs(file) for file in files if file.is_file()}


def lines(file: Path) -> list[dict[str, Any]]:
    """The records of a JSONL file."""
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]


def _pairs(file: Path) -> list[GoldPair]:
    records = lines(file) if file.suffix == ".jsonl" else [json.loads(file.read_text(encoding="utf-8"))]
    return [GoldPair(record["id"], _text(record, "A", file), _text(record, "B", file), record) for record in records]


def _text(record: dict[str, Any], side: str, file: Path) -> str:
    document = record["docs"][side]
    if "text" in document:
        return str(document["text"])
    return (file.parent / str(document["file"])).read_bytes().decode("utf-8")
