"""Turns the JSON of a comparison into the prediction a scorer wants, in places of the raw files."""

from __future__ import annotations

from typing import Any

from tests.evaluation.offsets import RawPlaces

KINDS = {
    "naming": "status_title",
    "number": "number",
    "time": "date_time",
    "quotation": "quote_selection",
    "certainty": "certainty",
    "contradiction": "contradiction",
    "speech_act": "speech_act",
    "object": "object",
    "source": "source",
    "circumstance": "circumstance",
    "wording": "word_choice",
    "headline": "headline",
}
"""Our kinds of divergence in the words of the gold standard, which has more of them."""

Json = dict[str, Any]


def prediction(comparison: Json, left: str, right: str) -> Json:
    """What `score_product.py` reads for one pair."""
    a, b = RawPlaces(comparison["left"]["text"], left), RawPlaces(comparison["right"]["text"], right)
    return {
        "alignment_spans": _links(comparison, a, b),
        "divergences": [_divergence(each, a, b) for each in comparison["divergences"]],
        "shared": [_shared(each, a, b) for each in comparison["shared_entities"]],
        "shared_types": [each["type"] for each in comparison["shared_entities"]],
        "boilerplate": {"A": _furniture(comparison["left"], a), "B": _furniture(comparison["right"], b)},
        "metadata": {"A": _masthead(comparison["left"]), "B": _masthead(comparison["right"])},
    }


def without_groups(predicted: Json) -> Json:
    """The same prediction without groups, for a gold standard of names alone ("the rebels" is no name)."""
    shared = zip(predicted["shared"], predicted["shared_types"], strict=True)
    return predicted | {"shared": [places for places, type in shared if type != "GROUP"]}


def _links(comparison: Json, a: RawPlaces, b: RawPlaces) -> list[Any]:
    left, right = comparison["left"]["sentences"], comparison["right"]["sentences"]
    return [
        [a.span(*left[here]), b.span(*right[there])]
        for pair in comparison["pairs"]
        for here in pair["left"]
        for there in pair["right"]
    ]


def _divergence(divergence: Json, a: RawPlaces, b: RawPlaces) -> Json:
    return {
        "a": [a.span(*span) for span in divergence["left"]],
        "b": [b.span(*span) for span in divergence["right"]],
        "category": KINDS[divergence["kind"]],
        "rank": divergence["rank"],
    }


def _shared(entity: Json, a: RawPlaces, b: RawPlaces) -> list[Any]:
    return [["A", *a.span(*span)] for span in entity["left"]] + [["B", *b.span(*span)] for span in entity["right"]]


def _furniture(side: Json, places: RawPlaces) -> list[Any]:
    return [places.span(start, end) for start, end, *_ in side["furniture"]]


def _masthead(side: Json) -> Json:
    published = side["published"]
    return {"headline": side["headline"], "outlet": side["outlet"], "date": published[:16] if published else None}
