"""What the labels of a pipeline's names mean, whichever pipeline it is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from newsreader.model.findings import EntityType, MentionKind
from newsreader.resources.languages import topic


@dataclass(frozen=True, slots=True)
class NameLabel:
    """What sort of thing a labelled name stands for, and in which form it is mentioned."""

    type: EntityType
    kind: MentionKind


@cache
def name_label(language: str, label: str) -> NameLabel | None:
    """The meaning of `label` in the pipelines of a language, None where it is no name (a date, a number)."""
    meaning = topic(language, "labels").get(label)
    return NameLabel(EntityType(meaning["type"]), MentionKind(meaning["kind"])) if meaning else None
