"""Invented reports in two versions, through analysis and comparison as a reader has them.

Those that part must be told apart at the words that matter; those that only use other words must be left alone, and
of those whose like passages speak of two things nothing may be shown before the reader asks for more.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from newsreader.analysis import analyse
from newsreader.comparison import compare
from newsreader.model.comparison import Comparison, Divergence, Side
from newsreader.reading import read_text

_FOLDER = Path(__file__).parent / "stories"


def _stories(name: str) -> list[Any]:
    pairs = tomllib.loads((_FOLDER / f"{name}.toml").read_text(encoding="utf-8"))["pair"]
    return [
        pytest.param(pair, id=f"{name} {number} {pair.get('kind') or pair['about']}")
        for number, pair in enumerate(pairs, 1)
    ]


def _compared(pair: dict[str, Any]) -> Comparison:
    return compare(analyse(read_text(pair["left"], "left")), analyse(read_text(pair["right"], "right")))


def _words(found: Divergence, comparison: Comparison) -> list[str]:
    return [" … ".join(span.of(comparison.side(side).article.text) for span in found.spans(side)) for side in Side]


def _tells(found: Divergence, pair: dict[str, Any], comparison: Comparison) -> bool:
    """Whether a finding of the kind asked for touches the words that matter on both sides."""
    if found.kind.value != pair["kind"]:
        return False
    for side, words in zip(Side, pair["words"], strict=True):
        text = comparison.side(side).article.text
        start = text.index(words)
        if not any(span.start < start + len(words) and start < span.end for span in found.spans(side)):
            return False
    return True


@pytest.mark.parametrize("pair", [*_stories("parting.de"), *_stories("parting.en")])
def test_what_parts_is_told(pair: dict[str, Any]) -> None:
    comparison = _compared(pair)
    found = [(each.kind.value, *_words(each, comparison)) for each in comparison.divergences]
    assert any(_tells(each, pair, comparison) for each in comparison.divergences), found


@pytest.mark.parametrize("pair", [*_stories("apart.de"), *_stories("apart.en")])
def test_what_speaks_of_two_things_is_not_set_against_each_other_at_once(pair: dict[str, Any]) -> None:
    comparison = _compared(pair)
    assert [(each.kind.value, *_words(each, comparison)) for each in comparison.divergences] == []


@pytest.mark.parametrize("pair", [*_stories("agreeing.de"), *_stories("agreeing.en")])
def test_other_words_alone_part_nothing(pair: dict[str, Any]) -> None:
    comparison = _compared(pair)
    assert [(each.kind.value, *_words(each, comparison)) for each in comparison.divergences] == []
