"""Measures quotations on German Wikinews."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from newsreader.model.findings import Quotation, QuotationKind
from newsreader.model.span import Span
from tests.evaluation.engine import analysed
from tests.evaluation.offsets import RawPlaces
from tests.evaluation.report import Figures
from tests.evaluation.scoring import score
from tests.evaluation.sets import lines

_TYPES = {QuotationKind.DIRECT: "Direct", QuotationKind.INDIRECT: "Indirect", QuotationKind.REPORTED: "Reported"}


def figures(folder: Path, python: str) -> Figures:
    """Character F1 in per cent, of direct speech and of all, and how often the speaker is right."""
    gold = folder / "quotes-dev" / "docs.jsonl"
    if not gold.is_file():
        return {}
    texts = {record["id"]: record["text"] for record in lines(gold) if record["split"] == "dev"}
    predictions = {id: _quotations(text) for id, text in texts.items()}
    scores = score(python, folder / "score_quotes.py", gold, predictions, "--split", "dev")
    return {
        "quotes-dev: characters F1, direct": scores["char"]["Direct"]["F1"],
        "quotes-dev: characters F1, all": scores["char"]["all"]["F1"],
        "quotes-dev: speaker": scores["speaker_acc"],
    }


def _quotations(raw: str) -> list[dict[str, Any]]:
    article = analysed(raw)
    places = RawPlaces(article.article.text, raw)
    return [_quotation(quotation, places) for quotation in article.findings.quotations]


def _quotation(quotation: Quotation, places: RawPlaces) -> dict[str, Any]:
    def raw(span: Span | None) -> list[list[int]]:
        return [places.span(span.start, span.end)] if span else []

    return {"quote": raw(quotation.span), "type": _TYPES[quotation.kind], "speaker": raw(quotation.speaker)}
