"""Measures the comparison on the development sets: `python -m tests.evaluation` from the root of the checkout.

Sets that are absent are skipped. The scorers need numpy and scipy: `--scorer-python` names a Python that has them.
`--save FILE` keeps the figures, `--compare FILE` shows what got better and worse since, `--show` lists every finding.
`--only sentences` measures where sentences end, on articles marked by hand, and nothing else; `--only values` numbers,
times and names on invented pairs, which need no set and no scorer.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any

from tests.evaluation import aligning, coreference, cutting, furniture, quoting, same_fact, valuing
from tests.evaluation.adapter import prediction, without_groups
from tests.evaluation.engine import compared
from tests.evaluation.matching import found, met, missed, words
from tests.evaluation.report import Figures, moved, product_figures, told
from tests.evaluation.scoring import ScorerError, score
from tests.evaluation.sets import GoldPair, product_sets

FOLDER = Path(__file__).parents[3] / "shared" / "evaluation"
MEASURES = {
    "alignment": aligning.figures,
    "quotations": quoting.figures,
    "entities": coreference.figures,
    "same_fact": same_fact.figures,
}
SETS = ("divergences", "furniture", *MEASURES, "sentences", "values")


def main() -> int:
    """Runs what was asked for; returns the exit status."""
    asked = _asked()
    findings: dict[str, list[str]] = {}
    try:
        figures = _figures(asked, findings)
    except ScorerError as trouble:
        print(trouble, file=sys.stderr)
        return 2
    if not figures:
        print(f"No development set is present in {asked.folder}: nothing to measure.")
        return 0
    before = json.loads(asked.compare.read_text(encoding="utf-8")) if asked.compare else {}
    print(*told(figures, before.get("figures")), sep="\n")
    if before:
        print(*moved(findings, before["found"]), sep="\n")
    if asked.save:
        asked.save.write_text(json.dumps({"figures": figures, "found": findings}, ensure_ascii=False, indent=1))
    return 0


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.evaluation", description=__doc__)
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where the development sets lie")
    parser.add_argument("--scorer-python", default=sys.executable, help="a Python with numpy and scipy")
    parser.add_argument("--save", type=Path, help="keep the figures in this file")
    parser.add_argument("--compare", type=Path, help="show what changed since this file was saved")
    parser.add_argument("--show", action="store_true", help="list every finding and every miss")
    chosen = parser.add_mutually_exclusive_group()
    chosen.add_argument("--all", dest="only", action="store_const", const=SETS, help="measure every set")
    chosen.add_argument("--only", nargs="+", choices=SETS, metavar="SET", help=f"measure these sets: {', '.join(SETS)}")
    parser.set_defaults(only=SETS[:1])
    return parser.parse_args()


def _figures(asked: argparse.Namespace, findings: dict[str, list[str]]) -> Figures:
    figures: Figures = {}
    if "divergences" in asked.only:
        for gold, pairs in product_sets(asked.folder).items():
            figures |= _product(gold, pairs, findings, asked)
    if "furniture" in asked.only:
        figures |= furniture.figures(asked.folder)
    for name, measure in MEASURES.items():
        if name in asked.only:
            figures |= measure(asked.folder, asked.scorer_python)
    if "sentences" in asked.only:
        if asked.show:
            print(*cutting.misses(asked.folder), sep="\n")
        figures |= cutting.figures(asked.folder)
    if "values" in asked.only:
        if asked.show:
            print(*valuing.misses(), sep="\n")
        figures |= valuing.figures()
    return figures


def _product(gold: Path, pairs: list[GoldPair], findings: dict[str, list[str]], asked: argparse.Namespace) -> Figures:
    name = gold.parent.name
    predictions = {}
    started = time.perf_counter()
    for pair in pairs:
        comparison = compared(pair.left, pair.right)
        predictions[pair.id] = prediction(comparison, pair.left, pair.right)
        findings[pair.id] = found(pair.gold, predictions[pair.id]["divergences"])
        if asked.show:
            _show(pair, predictions[pair.id], comparison)
    seconds = time.perf_counter() - started
    scorer = asked.folder / "score_product.py"
    scores = score(asked.scorer_python, scorer, gold, predictions)
    named = score(asked.scorer_python, scorer, gold, {id: without_groups(each) for id, each in predictions.items()})
    scores["entities_named"] = named["entities_names"]
    return product_figures(name, scores) | {f"{name}: seconds": seconds}


def _show(pair: GoldPair, predicted: dict[str, Any], comparison: dict[str, Any]) -> None:
    print(f"== {pair.id}")
    for place, divergence in zip(predicted["divergences"], comparison["divergences"], strict=True):
        hits = [words(each) for each in pair.gold["divergences"] if met(each, place)]
        traps = [each for each in pair.gold.get("not_divergent", []) if met(each, place)]
        left = " … ".join(pair.left[start:end] for start, end in place["a"])
        right = " … ".join(pair.right[start:end] for start, end in place["b"])
        sign = "+" if hits else "TRAP" if traps else " "
        print(f"{sign:>4} {divergence['rank']:>3} {divergence['kind']}: {left} | {right}")
    print(*(f"  -- {each}" for each in missed(pair.gold, predicted["divergences"])), sep="\n")


if __name__ == "__main__":
    raise SystemExit(main())
