"""The one door to the data that ships with the program: word lists, wording, pipelines, fonts, examples."""

from __future__ import annotations

from pathlib import Path

_INSTALLED = Path(__file__).parent.parent / "_resources"
_CHECKOUT = Path(__file__).parent.parent.parent / "resources"
_ROOT = _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT


def resource(*parts: str) -> Path:
    """The path of a shipped file or folder, in an installed program as in a checkout."""
    return _ROOT.joinpath(*parts)
