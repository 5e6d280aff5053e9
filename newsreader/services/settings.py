"""The reader's settings: one typed declaration, of which only what differs from the default is written."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from newsreader.services.kept import keep, load_kept
from newsreader.services.places import settings_file


@dataclass(frozen=True, slots=True)
class Settings:
    """What the reader chose and how the window was left.

    `language` is an interface language or empty for the system's; `theme` is "light", "dark", "contrast" or empty
    for the system's; `zoom` is a step up or down from the normal size of the text, `face` "sans" or empty for the book
    face; `hidden_kinds` are kinds of findings that are not shown, `uncertain` shows the uncertain ones too; `pipelines`
    holds the name of the pipeline chosen for a language; `library_folder` is empty for the usual place; geometry and
    state are what Qt gave for the window, in base64.
    """

    language: str = ""
    theme: str = ""
    zoom: int = 0
    face: str = ""
    linked: bool = True
    hidden_kinds: list[str] = field(default_factory=list)
    uncertain: bool = False
    pipelines: dict[str, str] = field(default_factory=dict)
    library_folder: str = ""
    window_geometry: str = ""
    window_state: str = ""


def load_settings(path: Path | None = None) -> Settings:
    """The settings as they were left."""
    return load_kept(Settings, path or settings_file())


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Keeps the settings.

    Raises:
        OSError: when they cannot be written.
    """
    keep(settings, path or settings_file())
