"""A comparison as JSON, for other programs; the schema is described in COMPARISON_JSON.md."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from newsreader import __version__
from newsreader.export.article_json import all_ends, article_values, ends
from newsreader.export.whole_file import write_whole
from newsreader.model.comparison import Comparison, Divergence, FigurePair, PassagePair, QuotationPair, SharedEntity
from newsreader.model.corrections import FindingKey
from newsreader.model.work import UNTOUCHED, Work
from newsreader.resources.wording import Wording, wording

SCHEMA = "newsreader.comparison/1"


def write_json(comparison: Comparison, language: str, path: Path, work: Work = UNTOUCHED) -> None:
    """Writes `comparison_json` to a file in UTF-8, half letters of pasted notes as question marks.

    Raises:
        ExportError: when it cannot be written there.
    """
    write_whole(path, comparison_json(comparison, language, work).encode("utf-8", "replace"))


def comparison_json(comparison: Comparison, language: str, work: Work = UNTOUCHED) -> str:
    """The comparison with the reader's notes and choice; reasons are said in the interface language `language`."""
    words = wording(language)
    shown = frozenset(comparison.divergences)

    def divergences(some: Iterable[Divergence]) -> list[dict[str, Any]]:
        return [_divergence(one, comparison, work, words) for one in some]

    content = {
        "schema": SCHEMA,
        "program": {"name": "newsreader", "version": __version__},
        "reasons_language": words.language,
        "left": article_values(comparison.left),
        "right": article_values(comparison.right),
        "shared_entities": [_shared(entity) for entity in comparison.shared],
        "pairs": [_pair(pair, words) for pair in comparison.pairs],
        "figures": [_figure(pair) for pair in comparison.figures],
        "quotations": [_quotation_pair(pair) for pair in comparison.quotations],
        "divergences": divergences(comparison.divergences),
        "uncertain": divergences(one for one in comparison.uncertain if one not in shown),
        "muted": divergences(comparison.muted),
        "only_left": list(comparison.only_left),
        "only_right": list(comparison.only_right),
    }
    return json.dumps(content, ensure_ascii=False) + "\n"


def _shared(entity: SharedEntity) -> dict[str, Any]:
    return {
        "id": entity.id,
        "type": entity.type.value,
        "name": entity.name,
        "left": all_ends(entity.left),
        "right": all_ends(entity.right),
        "left_ids": list(entity.left_ids),
        "right_ids": list(entity.right_ids),
        "named_differently": entity.named_differently,
    }


def _pair(pair: PassagePair, words: Wording) -> dict[str, Any]:
    return {
        "left": list(pair.left),
        "right": list(pair.right),
        "grade": pair.grade.value,
        "weight": round(pair.weight, 4),
        "evidence": [words.say(each) for each in pair.evidence],
    }


def _figure(pair: FigurePair) -> dict[str, Any]:
    return {
        "kind": pair.kind.value,
        "agreement": pair.agreement.value,
        "left": ends(pair.left) if pair.left else None,
        "right": ends(pair.right) if pair.right else None,
        "what": pair.what or None,
    }


def _quotation_pair(pair: QuotationPair) -> dict[str, Any]:
    return {
        "relation": pair.relation.value,
        "left": all_ends(quotation.span for quotation in pair.left),
        "right": all_ends(quotation.span for quotation in pair.right),
        "left_speaker": pair.left_speaker or None,
        "right_speaker": pair.right_speaker or None,
        "other_speaker": pair.other_speaker,
    }


def _divergence(divergence: Divergence, comparison: Comparison, work: Work, words: Wording) -> dict[str, Any]:
    key = FindingKey.of(divergence, comparison)
    return {
        "kind": divergence.kind.value,
        "left": all_ends(divergence.left),
        "right": all_ends(divergence.right),
        "entity": divergence.entity,
        "reason": words.say(divergence.reason),
        "rank": divergence.rank or None,
        "weight": round(divergence.weight, 4),
        "note": work.note_on(key) or None,
        "chosen": key in work.chosen,
    }
