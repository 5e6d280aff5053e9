"""Measures which entities two English articles share, on ECB+ and MEANTIME: a sample of pairs of articles on one event.

Both sets annotate more than names ("the actress") and ECB+ only a few sentences of an article, so that the figures tell
what got better and worse, not how many names are found. A pair is two articles of one topic that stand side by side.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from newsreader import comparison
from newsreader.model.comparison import SharedEntity
from tests.evaluation.engine import analysed
from tests.evaluation.offsets import RawPlaces
from tests.evaluation.report import Figures
from tests.evaluation.scoring import score
from tests.evaluation.sets import lines

PAIRS = 40
"""So many pairs of each set, evenly drawn, take a few seconds."""
TYPES = {
    "ecbplus-dev": "HUMAN_PART_PER,HUMAN_PART_ORG,HUMAN_PART_GPE,LOC_GEO,LOC_FAC",
    "meantime-en": "PER,ORG,LOC",
}
"""Persons, organisations and places in the words of each set."""

Json = dict[str, Any]


def figures(folder: Path, python: str) -> Figures:
    """Shared entities, the links between their mentions and what is highlighted, in per cent."""
    found: Figures = {}
    for name, types in TYPES.items():
        file = folder / name / "events.jsonl"
        if file.is_file():
            pairs = sample(lines(file))
            with tempfile.TemporaryDirectory() as place:
                gold = Path(place) / "pairs.jsonl"
                gold.write_text("\n".join(json.dumps(pair) for pair in pairs), encoding="utf-8")
                predictions = {pair["event"]: shared_places(pair) for pair in pairs}
                scores = score(python, folder / "score_coref.py", gold, predictions, "--types", types)["pair"]
            found |= {
                f"{name}: {view} {each}": scores[view][each] for view in ("shared", "link") for each in ("P", "R", "F1")
            }
            found[f"{name}: highlight F1"] = scores["highlight"]["F1"]
    return found


def sample(events: list[Json], count: int = PAIRS) -> list[Json]:
    """Pairs of neighbouring articles of one event, as events of two articles each, evenly drawn from all."""
    pairs = [pair for event in events for pair in _pairs(event)]
    step = max(1, len(pairs) // count)
    return pairs[::step][:count]


def _pairs(event: Json) -> Iterator[Json]:
    for left, right in pairwise(event["docs"]):
        ids = {left["id"], right["id"]}
        mentions = [mention for mention in event["mentions"] if mention["doc"] in ids]
        yield {"event": f"{event['event']}:{left['id']}:{right['id']}", "docs": [left, right], "mentions": mentions}


def shared_places(pair: Json) -> list[list[list[Any]]]:
    """The mentions of each entity that the two articles of a pair share."""
    left, right = pair["docs"]
    return [[*_places(left, entity.left), *_places(right, entity.right)] for entity in shared(pair)]


def shared(pair: Json) -> tuple[SharedEntity, ...]:
    """What the program says that the two articles of a pair share."""
    left, right = pair["docs"]
    return comparison.compare(analysed(left["text"]), analysed(right["text"])).shared


def _places(document: Json, spans: Any) -> list[list[Any]]:
    raw = RawPlaces(analysed(document["text"]).article.text, document["text"])
    return [[document["id"], *raw.span(span.start, span.end)] for span in spans]
