"""One article and what was found in it, as plain values for JSON."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from newsreader.model.article import Stated
from newsreader.model.findings import AnalysedArticle, Entity, Quotation
from newsreader.model.span import Span

Ends = list[int]


def article_values(analysed: AnalysedArticle) -> dict[str, Any]:
    """The article as `left` and `right` of COMPARISON_JSON.md describe it."""
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
        "furniture": [[*ends(part.span), part.kind.value] for part in article.furniture],
        "sentences": all_ends(sentence.span for sentence in findings.sentences),
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
    mentions = [[*ends(mention.span), mention.kind.value] for mention in entity.mentions]
    return {"id": entity.id, "type": entity.type.value, "name": entity.name, "mentions": mentions}


def _quotation(quotation: Quotation) -> dict[str, Any]:
    return {
        "span": ends(quotation.span),
        "kind": quotation.kind.value,
        "speaker": ends(quotation.speaker) if quotation.speaker else None,
        "cue": ends(quotation.cue) if quotation.cue else None,
        "entity": quotation.entity,
    }


def ends(span: Span) -> Ends:
    """A span as `[start, end]`."""
    return [span.start, span.end]


def all_ends(spans: Iterable[Span]) -> list[Ends]:
    """Spans as a list of `[start, end]`."""
    return [ends(span) for span in spans]
