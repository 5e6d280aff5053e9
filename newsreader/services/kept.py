"""Flat values kept as JSON between two runs: only what differs from the defaults is written."""

from __future__ import annotations

import dataclasses
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    T = TypeVar("T", bound=DataclassInstance)
else:
    T = TypeVar("T")


def load_kept(kind: type[T], path: Path) -> T:
    """The value as it was kept; a field that is unknown or of another type counts as not set.

    A file that cannot be understood is left where it is until something is kept again.
    """
    defaults = kind()
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return defaults
    if not isinstance(stored, dict):
        return defaults
    known = {field.name: type(getattr(defaults, field.name)) for field in dataclasses.fields(kind)}
    return kind(**{name: value for name, value in stored.items() if type(value) is known.get(name)})


def keep(value: DataclassInstance, path: Path) -> None:
    """Writes what differs from the defaults, aside first, so that a crash leaves the old file or the new one.

    Raises:
        OSError: when it cannot be written.
    """
    defaults = dataclasses.asdict(type(value)())
    chosen = {name: each for name, each in dataclasses.asdict(value).items() if each != defaults[name]}
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_suffix(".new")
    with aside.open("w", encoding="utf-8") as file:
        json.dump(chosen, file, indent=1)
        file.flush()
        os.fsync(file.fileno())  # else a power cut may leave the new name on an empty file
    aside.replace(path)
