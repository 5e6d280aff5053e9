"""The steps a reader can take with a pair, in words, for the menus and for whoever listens."""

from __future__ import annotations

from collections.abc import Mapping

from newsreader.model.corrections import (
    Correction,
    DropEntity,
    MergeEntities,
    MuteFinding,
    MuteKind,
    MuteLike,
    PairPassages,
    RenameEntity,
    SplitEntity,
    UnpairPassages,
)
from newsreader.model.message import Message

_KEYS: Mapping[type[Correction], str] = {
    MergeEntities: "steps.merge",
    SplitEntity: "steps.split",
    RenameEntity: "steps.rename",
    DropEntity: "steps.drop",
    PairPassages: "steps.pair",
    UnpairPassages: "steps.unpair",
    MuteFinding: "steps.mute_finding",
    MuteKind: "steps.mute_kind",
    MuteLike: "steps.mute_like",
}

NOTED = Message("steps.note")
CHOSEN = Message("steps.choose")
EDITED = Message("steps.edit")


def corrected(correction: Correction) -> Message:
    """What a correction does, as a step that can be undone."""
    return Message(_KEYS[type(correction)])


def retracted(correction: Correction) -> Message:
    """What taking a correction back does."""
    return Message("steps.unmute" if isinstance(correction, MuteFinding | MuteKind | MuteLike) else "steps.retract")
