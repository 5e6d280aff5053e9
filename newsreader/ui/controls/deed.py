"""One entry of the table of what the reader can do."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing the reader can do: its English name and tip, its keys (the first is shown), its icon."""

    name: str
    text: str
    tip: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    is_switch: bool = False
    needs_comparison: bool = False
