"""Finds the data among the folders that hold it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

Folders = Sequence[Path]


def found(data: Folders, pattern: str, link: str = "") -> list[Path]:
    """The files of a pattern in the first folder that has any, in the order of their names.

    Raises:
        FileNotFoundError: when no folder has any; with a `link`, what is absent is told of and done without.
    """
    for folder in data:
        files = sorted(folder.glob(pattern))
        if files:
            return files
    if not link:
        raise FileNotFoundError(f"{pattern} is in none of {', '.join(map(str, data))}")
    print(f"Done without {pattern}: it is in none of the folders; see {link}")
    return []
