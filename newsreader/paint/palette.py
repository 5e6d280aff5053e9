"""The colours of paper, ink and marks, as plain values for light, dark, high contrast and print.

Colour is never the only carrier: entities differ by the style of their line, divergences by box, line and number.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from newsreader.model.findings import EntityType


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as "#rrggbb". Every ink is legible (contrast of at least 4.5) on each ground it is printed on."""

    desk: str
    """Around the pages: the window's background."""
    bar: str
    """Under the controls and lists beside the pages."""
    paper: str
    ink: str
    quiet: str
    """Ink for what stands around the text: outlet, date, reasons."""
    rule: str
    """Hairlines between the parts of a page."""
    accent: str
    """Ground of what is switched on or chosen."""
    accent_line: str
    entity: Mapping[EntityType, str]
    lit: str
    """Ground of the mentions of the entity the reader asked for."""
    divergence: str
    divergence_line: str
    divergence_number: str
    current: str
    """Ground of the divergence the reader is at."""
    current_line: str
    pair: str
    """Line that joins paired passages."""
    pair_current: str
    unpaired: str
    furniture: str
    """Bar of folded furniture."""
    furniture_line: str
    furniture_ink: str


def _entities(person: str, place: str, organisation: str, group: str, other: str) -> Mapping[EntityType, str]:
    return MappingProxyType(
        {
            EntityType.PERSON: person,
            EntityType.PLACE: place,
            EntityType.ORGANISATION: organisation,
            EntityType.GROUP: group,
            EntityType.OTHER: other,
        }
    )


LIGHT = Palette(
    desk="#f3f1ec",
    bar="#f7f5f0",
    paper="#fffdf8",
    ink="#24262a",
    quiet="#686c72",
    rule="#d9d4c8",
    accent="#e3ebf3",
    accent_line="#b9cbdd",
    entity=_entities("#3b6ea5", "#3d8168", "#8a6aa8", "#8c6a1e", "#6b7178"),
    lit="#d0e2f5",
    divergence="#fbe3c8",
    divergence_line="#c4691b",
    divergence_number="#944509",
    current="#ffd08f",
    current_line="#c4691b",
    pair="#7da3c6",
    pair_current="#c4691b",
    unpaired="#9a9a9a",
    furniture="#f1ede3",
    furniture_line="#cbbf9f",
    furniture_ink="#655e48",
)

DARK = Palette(
    desk="#1b1c1e",
    bar="#222427",
    paper="#26282b",
    ink="#e6e3dc",
    quiet="#a9adb3",
    rule="#3c3f44",
    accent="#2f3f50",
    accent_line="#4c6884",
    entity=_entities("#7fb0e3", "#6fc0a0", "#bd9fdb", "#d3b05c", "#a9b0b8"),
    lit="#203c58",
    divergence="#5a3d1d",
    divergence_line="#e08a3c",
    divergence_number="#f5b777",
    current="#6e4210",
    current_line="#f0a050",
    pair="#5f88ad",
    pair_current="#e08a3c",
    unpaired="#7d8086",
    furniture="#2f2e2a",
    furniture_line="#5b553f",
    furniture_ink="#b9b092",
)

HIGH_CONTRAST = Palette(
    desk="#ffffff",
    bar="#ffffff",
    paper="#ffffff",
    ink="#000000",
    quiet="#303030",
    rule="#000000",
    accent="#cfe4ff",
    accent_line="#00337a",
    entity=_entities("#00337a", "#00502e", "#4b0a78", "#5a3a00", "#303030"),
    lit="#cfe4ff",
    divergence="#fff0b3",
    divergence_line="#8a2d00",
    divergence_number="#8a2d00",
    current="#ffd84d",
    current_line="#000000",
    pair="#00337a",
    pair_current="#8a2d00",
    unpaired="#505050",
    furniture="#ededed",
    furniture_line="#000000",
    furniture_ink="#000000",
)

PRINT = replace(LIGHT, desk="#ffffff", bar="#f7f5f0", paper="#ffffff", ink="#1d1f22", quiet="#5f6368")
