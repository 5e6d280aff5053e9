"""Learns the word vectors of a language from plain text, for `train_pipeline.py` to build on.

    python packaging/train_vectors.py en --data FOLDER [FOLDER ...] --output FOLDER/floret-en

The texts are those that `packaging/pipelines/<language>.toml` names. Needs the package `floret`, which nothing else of
the project needs: `uv run --with floret python packaging/train_vectors.py ...`. One core, some minutes.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

import spacy
from spacy.training.initialize import convert_vectors
from training.recipe import Recipe, recipe
from training.texts import passages

WIDTH = 96
SUBWORDS = (4, 5)
"""Letters of the shortest and the longest part of a word that has a vector of its own."""
LEAST_SEEN = 5


def main() -> None:
    """Reads the command line, learns and writes the vectors as the vocabulary of a pipeline."""
    wanted = _command_line()
    dish = recipe(wanted.language)
    nlp = spacy.blank(wanted.language)
    wanted.output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        text, table = Path(folder) / "text", Path(folder) / "table"
        with text.open("w", encoding="utf-8") as file:
            for passage in passages(dish.texts, wanted.data):
                file.write(" ".join(word.text for word in nlp.tokenizer(passage) if not word.is_space) + "\n")
        _learn(dish, text, table)
        convert_vectors(nlp, table, truncate=0, prune=-1, mode="floret")
    nlp.vocab.to_disk(wanted.output / "vocab")


def _learn(dish: Recipe, text: Path, table: Path) -> None:
    import floret  # only this command needs it

    model = floret.train_unsupervised(
        str(text),
        model="skipgram",
        mode="floret",
        dim=WIDTH,
        bucket=dish.rows,
        hashCount=2,
        minn=SUBWORDS[0],
        maxn=SUBWORDS[1],
        minCount=LEAST_SEEN,
        epoch=dish.rounds,
        thread=1,
        verbose=0,
    )
    model.save_floret_vectors(str(table))


def _command_line() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("language", help="ISO 639-1 code, such as en")
    parser.add_argument("--data", type=Path, nargs="+", required=True, help="folders of the texts")
    parser.add_argument("--output", type=Path, required=True, help="folder the vectors are written to")
    return parser.parse_args()


if __name__ == "__main__":
    main()
