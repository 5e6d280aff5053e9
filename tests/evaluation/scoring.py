"""Calls the scorers that lie with the development sets, in whatever Python has what they need."""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path
from typing import Any


class ScorerError(Exception):
    """A scorer could not run; the message says what it lacks."""


def score(
    python: str, scorer: Path, gold: Path, predictions: dict[str, Any] | list[float], *options: str
) -> dict[str, Any]:
    """What a scorer prints for some predictions.

    Raises:
        ScorerError: when it fails, for want of numpy or scipy above all.
    """
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "predictions.json"
        file.write_text(json.dumps(predictions, ensure_ascii=False), encoding="utf-8")
        done = subprocess.run(
            [python, scorer.name, str(gold.resolve()), str(file), *options],
            cwd=scorer.parent,
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode:
        last = done.stderr.strip().splitlines()[-1] if done.stderr.strip() else "no reason given"
        raise ScorerError(f"{scorer.name} under {python}: {last} (the scorers need numpy and scipy)")
    figures: dict[str, Any] = json.loads(done.stdout)
    return figures
