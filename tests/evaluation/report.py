"""Says the figures in a screenful, and what got better or worse since a saved run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

Figures = dict[str, float]


def product_figures(name: str, scores: Mapping[str, Any]) -> Figures:
    """The figures of a set of annotated pairs that the floors are given in, in per cent."""
    lenient, strict = scores["divergence_lenient"], scores["divergence_strict"]
    traps = lenient["traps"]
    figures = {
        "divergences lenient P": lenient["P"],
        "divergences lenient R": lenient["R"],
        "divergences lenient F1": lenient["F1"],
        "divergences strict F1": strict["F1"],
        "high recall": lenient["high_R"] or 0.0,
        "category accuracy": lenient["category_acc"] or 0.0,
        "traps hit": round(100 * lenient["false_alarms"] / traps, 1) if traps else 0.0,
        "alignment P": scores["alignment"]["P"],
        "alignment R": scores["alignment"]["R"],
        "alignment F1": scores["alignment"]["F1"],
        "shared names F1": scores["entities_names"]["shared"]["F1"],
        "shared names F1, groups apart": scores["entities_named"]["shared"]["F1"],
        "highlight with nominals F1": scores["entities_names+nominals"]["highlight"]["F1"],
    }
    if "boilerplate" in scores:
        figures["furniture F1"] = scores["boilerplate"]["F1"]
        for field, right in scores["metadata_correct"].items():
            hits, of = right.split("/")
            figures[f"masthead {field}"] = round(100 * int(hits) / int(of), 1)
    return {f"{name}: {figure}": value for figure, value in figures.items()}


def told(figures: Figures, before: Figures | None = None) -> Iterator[str]:
    """One line a figure, with the change since `before`."""
    for name, value in figures.items():
        change = "" if before is None or name not in before else _change(value - before[name])
        yield f"{name:<48}{value:8.1f}{change}"


def _change(by: float) -> str:
    return f"   {by:+.1f} {'better' if by > 0 else 'worse'}" if abs(by) >= 0.05 else ""


def moved(found: Mapping[str, list[str]], before: Mapping[str, list[str]]) -> Iterator[str]:
    """Which gold divergences of which pair were found now but not before, and the reverse."""
    for pair, now in found.items():
        then = before.get(pair, [])
        yield from (f"+ {pair}: {item}" for item in now if item not in then)
        yield from (f"- {pair}: {item}" for item in then if item not in now)
