"""Measures on invented pairs of reports whether values that part are told, and values that agree are left alone.

A value is told when a finding shown by default touches its words on both sides. The pairs in `tuned` files may be
worked on; those in `fresh` files are only measured on.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from newsreader.analysis import analyse
from newsreader.comparison import compare
from newsreader.model.article import Stated
from newsreader.model.comparison import Comparison, Divergence, Side
from newsreader.reading import read_text
from tests.evaluation.report import Figures

PAIRS = Path(__file__).parent / "values"

Json = dict[str, Any]


def figures() -> Figures:
    """Of each file the values found, by kind and in all, the traps hit, and how many other findings a pair has."""
    found: Figures = {}
    for file in sorted(PAIRS.glob("*.toml")):
        name = "values, {}".format(file.stem.replace(".", " "))
        judged = [(pair, *_judged(pair)) for pair in pairs(file)]
        parting = [(pair["kind"], met) for pair, met, _ in judged if "differ" in pair]
        for kind, count in Counter(kind for kind, _ in parting).items():
            found[f"{name}: {kind} found"] = 100 * sum(met for of, met in parting if of == kind) / count
        traps = [met for pair, met, _ in judged if "same" in pair]
        found[f"{name}: all found"] = 100 * sum(met for _, met in parting) / len(parting)
        found[f"{name}: traps hit"] = 100 * sum(traps) / len(traps)
        found[f"{name}: other findings a pair"] = sum(others for *_, others in judged) / len(judged)
    return found


def misses() -> Iterator[str]:
    """What was missed or wrongly told in the files that may be worked on, and what else was told there."""
    for file in sorted(PAIRS.glob("tuned.*.toml")):
        for number, pair in enumerate(pairs(file), 1):
            comparison = compared(pair)
            met, _ = _judged(pair)
            sign = "  " if met is ("differ" in pair) else "--" if "differ" in pair else "TRAP"
            yield f"{sign} {file.stem} {number} {pair['kind']}: {' | '.join(pair.get('differ') or pair['same'])}"
            for each in comparison.divergences:
                told = " | ".join(_words(each, comparison, side) for side in Side)
                yield f"      {'+' if _touches(each, pair, comparison) else ' '} {each.kind.value}: {told}"


def pairs(file: Path) -> list[Json]:
    """The pairs of one file."""
    return list(tomllib.loads(file.read_text(encoding="utf-8"))["pair"])


def compared(pair: Json) -> Comparison:
    """The comparison of a pair, each side published on its day."""
    sides = []
    for side, day in zip(Side, pair.get("dates", (None, None)), strict=True):
        article = read_text(pair[side.value], side.value)
        if day:
            article = replace(article, masthead=replace(article.masthead, published=Stated(date.fromisoformat(day))))
        sides.append(analyse(article))
    left, right = sides
    return compare(left, right)


def _judged(pair: Json) -> tuple[bool, int]:
    """Whether some finding touches the words of a pair on both sides, and how many do not."""
    comparison = compared(pair)
    touching = sum(_touches(each, pair, comparison) for each in comparison.divergences)
    return touching > 0, len(comparison.divergences) - touching


def _touches(found: Divergence, pair: Json, comparison: Comparison) -> bool:
    for side, words in zip(Side, pair.get("differ") or pair["same"], strict=True):
        start = comparison.side(side).article.text.index(words)
        if not any(span.start < start + len(words) and start < span.end for span in found.spans(side)):
            return False
    return True


def _words(found: Divergence, comparison: Comparison, side: Side) -> str:
    return " … ".join(span.of(comparison.side(side).article.text) for span in found.spans(side))
