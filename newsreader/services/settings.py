"""The reader's settings: one typed declaration, of which only what differs from the default is written."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass, field
from pathlib import Path

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
    """The settings as they were left; a value that is unknown or of another type counts as not set.

    A file that cannot be understood is left where it is until settings are saved again.
    """
    path = path or settings_file()
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    defaults = Settings()
    known = {field.name: type(getattr(defaults, field.name)) for field in dataclasses.fields(Settings)}
    return Settings(**{name: value for name, value in stored.items() if type(value) is known.get(name)})


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Writes what differs from the defaults, aside first, so that a crash leaves the old file or the new one."""
    path = path or settings_file()
    defaults = dataclasses.asdict(Settings())
    chosen = {name: value for name, value in dataclasses.asdict(settings).items() if value != defaults[name]}
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_suffix(".new")
    aside.write_text(json.dumps(chosen, indent=1, ensure_ascii=False), encoding="utf-8")
    aside.replace(path)
