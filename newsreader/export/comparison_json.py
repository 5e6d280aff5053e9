"""A comparison as JSON, for other programs; the schema is described in COMPARISON_JSON.md."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import Any

from newsreader import __version__
from newsreader.export.whole_file import write_whole
from newsreader.model.article import Stated
from newsreader.model.comparison import Comparison, Divergence, PassagePair, SharedEntity
from newsreader.model.corrections import FindingKey
from newsreader.model.findings import AnalysedArticle, Entity, Quotation
from newsreader.model.span import Span
from newsreader.model.work import UNTOUCHED, Work
from newsreader.resources.wording import Wording, wording

SCHEMA = "newsreader.comparison/1"

Pair = list[int]


def write_json(comparison: Comparison, language: str, path: Path, work: Work = UNTOUCHED) -> None:
    """Writes `comparison_json` to a file in UTF-8.

    Raises:
        ExportError: when it cannot be written there.
    """
    write_whole(path, comparison_json(comparison, language, work).encode("utf-8"))


def comparison_json(comparison: Comparison, language: str, work: Work = UNTOUCHED) -> str:
    """The comparison with the reader's notes and choice; reasons are said in the interface language `language`."""
    words = wording(language)
    content = {
        "schema": SCHEMA,
        "program": {"name": "newsreader", "version": __version__},
        "reasons_language": words.language,
        "left": _side(comparison.left),
        "right": _side(comparison.right),
        "shared_entities": [_shared(entity) for entity in comparison.shared],
        "pairs": [_pair(pair) for pair in comparison.pairs],
        "divergences": [_divergence(one, comparison, work, words) for one in comparison.divergences],
        "only_left": list(comparison.only_left),
        "only_right": list(comparison.only_right),
    }
    return json.dumps(content, ensure_ascii=False) + "\n"


def _side(analysed: AnalysedArticle) -> dict[str, Any]:
    article, findings = analysed.article, analysed.findings
    masthead = article.masthead
    return {
        "path": article.source.path,
        "name": article.source.name,
        "sha256": article.digest,
        "text": article.text,
        "language": article.language,
        "pipeline": findings.pipeline,
        "headline": _value(masthead.headline),
        "outlet": _value(masthead.outlet),
        "published": _moment(masthead.published),
        "dateline": list(masthead.dateline.value) if masthead.dateline else None,
        "agency": _value(masthead.agency),
        "byline": _value(masthead.byline),
        "section": _value(masthead.section),
        "address": _value(masthead.address),
        "furniture": [[*_ends(part.span), part.kind.value] for part in article.furniture],
        "sentences": _all_ends(sentence.span for sentence in findings.sentences),
        "entities": [_entity(entity) for entity in findings.entities],
        "quotations": [_quotation(quotation) for quotation in findings.quotations],
    }


def _value(stated: Stated[str] | None) -> str | None:
    return stated.value if stated else None


def _moment(stated: Stated[date] | None) -> str | None:
    if stated is None:
        return None
    moment = stated.value
    return moment.isoformat(timespec="minutes") if isinstance(moment, datetime) else moment.isoformat()


def _entity(entity: Entity) -> dict[str, Any]:
    mentions = [[*_ends(mention.span), mention.kind.value] for mention in entity.mentions]
    return {"id": entity.id, "type": entity.type.value, "name": entity.name, "mentions": mentions}


def _quotation(quotation: Quotation) -> dict[str, Any]:
    return {
        "span": _ends(quotation.span),
        "kind": quotation.kind.value,
        "speaker": _ends(quotation.speaker) if quotation.speaker else None,
        "cue": _ends(quotation.cue) if quotation.cue else None,
        "entity": quotation.entity,
    }


def _shared(entity: SharedEntity) -> dict[str, Any]:
    return {
        "id": entity.id,
        "type": entity.type.value,
        "name": entity.name,
        "left": _all_ends(entity.left),
        "right": _all_ends(entity.right),
        "left_ids": list(entity.left_ids),
        "right_ids": list(entity.right_ids),
        "named_differently": entity.named_differently,
    }


def _pair(pair: PassagePair) -> dict[str, Any]:
    return {
        "left": list(pair.left),
        "right": list(pair.right),
        "grade": pair.grade.value,
        "weight": round(pair.weight, 4),
    }


def _divergence(divergence: Divergence, comparison: Comparison, work: Work, words: Wording) -> dict[str, Any]:
    key = FindingKey.of(divergence, comparison)
    return {
        "kind": divergence.kind.value,
        "left": _all_ends(divergence.left),
        "right": _all_ends(divergence.right),
        "entity": divergence.entity,
        "reason": words.say(divergence.reason),
        "rank": divergence.rank,
        "weight": round(divergence.weight, 4),
        "note": work.note_on(key) or None,
        "chosen": key in work.chosen,
    }


def _ends(span: Span) -> Pair:
    return [span.start, span.end]


def _all_ends(spans: Iterable[Span]) -> list[Pair]:
    return [_ends(span) for span in spans]
