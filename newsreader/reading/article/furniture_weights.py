"""Weighs each line of a page for furniture: the sum of what its signs weigh."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache

from newsreader.reading.article.furniture_evidence import Evidence
from newsreader.reading.article.furniture_place import signs_on_page
from newsreader.reading.text.page import Line
from newsreader.resources import resource


@cache
def weights() -> Mapping[str, float]:
    """What each sign weighs for furniture, against it where negative: natural logarithms of odds.

    `packaging/train_furniture.py` learns them; the empty sign, which every line has, says how rare furniture is.
    """
    path = resource("languages", "furniture_weights.toml")
    found: Mapping[str, float] = tomllib.loads(path.read_text(encoding="utf-8"))["weights"]
    return found


def weighed_on_page(lines: Sequence[Line], evidence: Sequence[Evidence]) -> list[float]:
    """How much speaks for furniture in each line, once the rest of the page is known."""
    table = weights()
    always = table[""]
    return [always + sum(table.get(sign, 0.0) for sign in signs) for signs in signs_on_page(lines, evidence)]
