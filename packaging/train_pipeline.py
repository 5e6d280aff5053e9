"""Trains the pipeline of a language that ships with the program, or measures one.

    python packaging/train_pipeline.py de --data FOLDER [FOLDER ...] --output resources/languages/de/pipeline
    python packaging/train_pipeline.py de --data FOLDER [FOLDER ...] --evaluate resources/languages/de/pipeline

The folders, searched in their order, hold the corpora that `packaging/pipelines/<language>.toml` names; it also says
where to get those that may be absent, and `train_vectors.py` makes the word vectors. Training takes half an hour on one
core.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from training.card import card, table, write_card
from training.folders import Folders
from training.passes import PASSES, join, run_pass, size
from training.recipe import Recipe, recipe
from training.scores import scores, words_per_second

from newsreader.analysis.pipelines import open_pipeline


def main() -> None:
    """Reads the command line and does what it asks for."""
    wanted = _command_line()
    dish = recipe(wanted.language, wanted.recipe)
    if wanted.evaluate:
        evaluate(dish, wanted.data, wanted.evaluate)
        return
    with tempfile.TemporaryDirectory() as temporary:
        work = wanted.work or Path(temporary)
        passes = {name: run_pass(name, dish, wanted.data, work, wanted.max_steps) for name in PASSES}
        join(dish, passes["names"], passes["grammar"], wanted.output)
    nlp = open_pipeline(str(wanted.output))
    write_card(wanted.output, card(dish, nlp, scores(dish, nlp, wanted.data)))


def evaluate(dish: Recipe, data: Folders, folder: Path) -> None:
    """Prints how well, how fast and how large a pipeline is."""
    start = time.perf_counter()
    nlp = open_pipeline(str(folder))
    print(f"loaded in {time.perf_counter() - start:.2f} s, {size(folder) / 1e6:.1f} MB on disk")
    print(table(scores(dish, nlp, data)))
    corpus = dish.grammar[-1]
    text = " ".join(doc.text for doc in dish.documents(nlp, data, corpus, "dev"))
    print(f"{words_per_second(nlp, text[:10_000]):.0f} words a second")


def _command_line() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("language", help="ISO 639-1 code, such as de")
    parser.add_argument("--data", type=Path, nargs="+", required=True, help="folders of the corpora")
    parser.add_argument("--recipe", type=Path, help="another recipe than packaging/pipelines/<language>.toml")
    parser.add_argument(
        "--work",
        type=Path,
        help="keep what training writes in this folder; a pass that is finished there is not trained again",
    )
    parser.add_argument("--max-steps", type=int, help="stop each pass after so many batches, for a quick try")
    aim = parser.add_mutually_exclusive_group(required=True)
    aim.add_argument("--output", type=Path, help="folder the pipeline is written to")
    aim.add_argument("--evaluate", type=Path, help="folder of a pipeline to measure")
    return parser.parse_args()


if __name__ == "__main__":
    main()
