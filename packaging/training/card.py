"""The card of a pipeline, for people: what it was made from, by whom, and how well it does."""

from __future__ import annotations

import platform
from collections.abc import Iterable
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from spacy.language import Language

from training.recipe import Recipe

LISTED_LABELS = 60
"""A component with more labels (all sorts of morphology) is told by their number alone."""

CARD = """# {language}_newsreader {version}

The pipeline for names, parts of speech, morphology and lemmas that ships with Newsreader. Trained on {date} with
spaCy {spacy}, thinc {thinc}, Python {python} by

    python packaging/train_pipeline.py {language} --data FOLDER --output resources/languages/{language}/pipeline

Its weights are kept in 16 bits and its word vectors in 8; `newsreader.analysis.pipelines` widens them when it loads it.
Licence of the pipeline: CC BY-SA 4.0, as the treebanks it learned from ask for.

## What it learned from

{credits}

## What it gives

{labels}

## How well it does

Measured on the parts held back for scoring, none of them an official test part; the files are those of the data folder.

| measured on | figure |
|---|---|
{scores}
"""


def card(recipe: Recipe, nlp: Language, figures: Iterable[tuple[str, float]]) -> str:
    """The card as Markdown."""
    return CARD.format(
        language=recipe.language,
        version=recipe.version,
        date=datetime.now(UTC).date().isoformat(),
        spacy=version("spacy"),
        thinc=version("thinc"),
        python=platform.python_version(),
        credits="\n".join(
            f"- {credit.title}, by {credit.authors}. [{credit.licence}]({credit.link}). For {credit.use}."
            for credit in recipe.credits
        ),
        labels="\n".join(_labels(name, nlp.pipe_labels[name]) for name in nlp.pipe_names if nlp.pipe_labels.get(name)),
        scores=table(figures),
    )


def _labels(component: str, labels: list[str]) -> str:
    listed = f": {', '.join(labels)}" if len(labels) <= LISTED_LABELS and all(labels) else ""
    return f"- {component}, {len(labels)} labels{listed}"


def table(figures: Iterable[tuple[str, float]]) -> str:
    """The rows of a Markdown table, figures in hundredths."""
    return "\n".join(f"| {name} | {100 * value:.1f} |" for name, value in figures)


def write_card(folder: Path, text: str) -> None:
    """Puts the card beside the pipeline."""
    (folder / "README.md").write_text(text, encoding="utf-8")
