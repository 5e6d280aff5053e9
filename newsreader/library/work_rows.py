"""The reader's work as text of the base, and back."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from newsreader.model.comparison import DivergenceKind
from newsreader.model.corrections import (
    Correction,
    DropEntity,
    FindingKey,
    Likeness,
    MergeEntities,
    MuteFinding,
    MuteKind,
    MuteLike,
    PairPassages,
    Place,
    RenameEntity,
    SplitEntity,
    UnpairPassages,
)
from newsreader.model.span import Span
from newsreader.model.work import Note, Work


def work_to_json(work: Work) -> str:
    """The work on one pair in one line."""
    return json.dumps(
        {
            "corrections": [_correction_to_list(correction) for correction in work.corrections],
            "notes": [[_key_to_list(note.finding), note.text] for note in work.notes],
            "chosen": [_key_to_list(key) for key in work.chosen],
        }
    )


def work_of(line: str) -> Work:
    """The work that a line of the base holds.

    Raises:
        ValueError, KeyError, TypeError: when it was changed behind our back.
    """
    kept = json.loads(line)
    return Work(
        corrections=tuple(_correction(*correction) for correction in kept["corrections"]),
        notes=tuple(Note(_key(key), text) for key, text in kept["notes"]),
        chosen=tuple(_key(key) for key in kept["chosen"]),
    )


def rule_to_json(rule: MuteLike) -> str:
    """A rule for all pairs in one line."""
    return json.dumps([rule.likeness.kind, *rule.likeness.words])


def rule_of(line: str) -> MuteLike:
    """The rule that a line of the base holds.

    Raises:
        ValueError, TypeError: when it was changed behind our back.
    """
    kind, one, other = json.loads(line)
    return MuteLike(Likeness(DivergenceKind(kind), (one, other)))


_TWO_PLACES = {
    "merge": MergeEntities,
    "pair": PairPassages,
    "unpair": UnpairPassages,
}


def _correction_to_list(correction: Correction) -> list[Any]:
    match correction:
        case MergeEntities(one, other) | PairPassages(one, other) | UnpairPassages(one, other):
            name = next(name for name, kind in _TWO_PLACES.items() if kind is type(correction))
            return [name, _place_to_list(one), _place_to_list(other)]
        case SplitEntity(places):
            return ["split", *map(_place_to_list, places)]
        case RenameEntity(place, name):
            return ["rename", _place_to_list(place), name]
        case DropEntity(place):
            return ["drop", _place_to_list(place)]
        case MuteFinding(finding):
            return ["mute_finding", _key_to_list(finding)]
        case MuteKind(kind):
            return ["mute_kind", kind]
        case MuteLike(likeness):
            return ["mute_like", likeness.kind, *likeness.words]


def _correction(name: str, *values: Any) -> Correction:
    return _READERS[name](*values)


_READERS: Mapping[str, Callable[..., Correction]] = {
    **{name: lambda one, other, kind=kind: kind(_place(one), _place(other)) for name, kind in _TWO_PLACES.items()},
    "split": lambda *places: SplitEntity(tuple(map(_place, places))),
    "rename": lambda place, name: RenameEntity(_place(place), name),
    "drop": lambda place: DropEntity(_place(place)),
    "mute_finding": lambda key: MuteFinding(_key(key)),
    "mute_kind": lambda kind: MuteKind(DivergenceKind(kind)),
    "mute_like": lambda kind, one, other: MuteLike(Likeness(DivergenceKind(kind), (one, other))),
}


def _place_to_list(place: Place) -> list[Any]:
    return [place.article, place.span.start, place.span.end]


def _place(kept: list[Any]) -> Place:
    article, start, end = kept
    return Place(article, Span(start, end))


def _key_to_list(key: FindingKey) -> list[Any]:
    return [key.kind, *map(_place_to_list, key.places)]


def _key(kept: list[Any]) -> FindingKey:
    kind, *places = kept
    return FindingKey(DivergenceKind(kind), tuple(map(_place, places)))
