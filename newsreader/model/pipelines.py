"""The trained pipelines that can read a language, and which of them the reader wants."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PipelineOrigin(StrEnum):
    """How a pipeline came onto this computer."""

    INSTALLED = "installed"
    """As a package, beside the program."""
    ADDED = "added"
    """Taken from a file or folder by the reader."""
    SHIPPED = "shipped"


@dataclass(frozen=True, slots=True)
class PipelineEntry:
    """A pipeline on this computer.

    `name` is shown to the reader and kept as the choice ("de_core_news_lg 3.8.0"), `place` a package or a folder.
    """

    language: str
    name: str
    origin: PipelineOrigin
    place: str


@dataclass(frozen=True, slots=True)
class PipelineChoice:
    """Which pipelines to read with: `folder` holds those the reader added, `chosen` pairs languages with names.

    A language without a choice is read by the best pipeline it has.
    """

    folder: str = ""
    chosen: tuple[tuple[str, str], ...] = ()

    def name(self, language: str) -> str:
        """The name chosen for a language, or nothing."""
        return dict(self.chosen).get(language, "")


BEST = PipelineChoice()
"""The best pipeline of each language that came with the program or beside it."""
