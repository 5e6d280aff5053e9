"""Marks are told apart without red or green, and without any colour at all."""

from __future__ import annotations

from itertools import combinations

import pytest

from newsreader.paint.palette import DARK, HIGH_CONTRAST, LIGHT, PRINT, Palette

Matrix = tuple[tuple[float, float, float], ...]

VISIONS: dict[str, Matrix] = {
    "all colours": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "no red": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "no green": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "grey": ((0.2126, 0.7152, 0.0722),) * 3,
}
"""How linear RGB looks to the eye: Machado, Oliveira and Fernandes 2009, severity 1; the last as a printer has it."""

NOTICEABLE, VISIBLE = 2.3, 3.0
"""A just noticeable difference in CIELAB (Mahy and others 1994), and the contrast of a line."""

SEEN = pytest.mark.parametrize("vision", VISIONS)
PALETTES = pytest.mark.parametrize(
    "palette", [LIGHT, DARK, HIGH_CONTRAST, PRINT], ids=["light", "dark", "contrast", "print"]
)


def seen(colour: str, vision: str) -> list[float]:
    """A colour as linear RGB, as it looks to the eye."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return [
        min(1.0, max(0.0, sum(weight * part for weight, part in zip(row, linear, strict=True))))
        for row in VISIONS[vision]
    ]


def lab(linear: list[float]) -> tuple[float, float, float]:
    """CIELAB of linear sRGB under D65."""
    rows = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    white = (0.9505, 1.0, 1.089)
    parts = [
        sum(w * part for w, part in zip(row, linear, strict=True)) / of for row, of in zip(rows, white, strict=True)
    ]
    x, y, z = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in parts)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def difference(one: str, other: str, vision: str) -> float:
    pairs = zip(lab(seen(one, vision)), lab(seen(other, vision)), strict=True)
    return float(sum((a - b) ** 2 for a, b in pairs) ** 0.5)


def contrast(one: str, other: str, vision: str) -> float:
    """The contrast ratio of WCAG 2."""
    lights = [sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), seen(c, vision), strict=True)) for c in (one, other)]
    return (max(lights) + 0.05) / (min(lights) + 0.05)


@SEEN
@PALETTES
def test_grounds_of_marks_are_told_apart(palette: Palette, vision: str) -> None:
    grounds = {"paper": palette.paper, "divergence": palette.divergence, "current": palette.current, "lit": palette.lit}
    near = {
        f"{one} and {other}": round(found, 1)
        for one, other in combinations(grounds, 2)
        if (found := difference(grounds[one], grounds[other], vision)) < NOTICEABLE
    }
    assert near == {}


@SEEN
@PALETTES
def test_lines_of_marks_stand_out_from_the_paper(palette: Palette, vision: str) -> None:
    lines = [*palette.entity.values(), palette.divergence_line, palette.current_line, palette.divergence_number]
    assert min(contrast(line, palette.paper, vision) for line in lines) >= VISIBLE


@SEEN
@PALETTES
def test_words_stay_legible_on_every_mark(palette: Palette, vision: str) -> None:
    grounds = (palette.paper, palette.divergence, palette.current, palette.lit)
    assert min(contrast(palette.ink, ground, vision) for ground in grounds) >= 4.5
