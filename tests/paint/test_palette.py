import pytest

from newsreader.model.findings import EntityType
from newsreader.paint.palette import DARK, HIGH_CONTRAST, LIGHT, PRINT, Palette

PALETTES = pytest.mark.parametrize("palette", [LIGHT, DARK, HIGH_CONTRAST, PRINT])
LEGIBLE, VISIBLE = 4.5, 3.0


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@PALETTES
def test_words_are_legible_on_every_ground(palette: Palette) -> None:
    grounds = [palette.paper, palette.divergence, palette.current, palette.lit, palette.accent, palette.bar]
    assert min(contrast(palette.ink, ground) for ground in grounds) >= LEGIBLE
    assert min(contrast(palette.quiet, ground) for ground in (palette.paper, palette.bar, palette.desk)) >= LEGIBLE
    assert contrast(palette.furniture_ink, palette.furniture) >= LEGIBLE


@PALETTES
def test_numbers_are_legible_beside_and_on_their_marks(palette: Palette) -> None:
    for ground in (palette.paper, palette.bar, palette.divergence, palette.current):
        assert contrast(palette.divergence_number, ground) >= LEGIBLE


@PALETTES
def test_lines_stand_out_from_the_paper(palette: Palette) -> None:
    lines = [*palette.entity.values(), palette.divergence_line, palette.current_line]
    assert min(contrast(line, palette.paper) for line in lines) >= VISIBLE


@PALETTES
def test_every_type_of_entity_has_a_colour_of_its_own(palette: Palette) -> None:
    assert set(palette.entity) == set(EntityType)
    assert len(set(palette.entity.values())) == len(EntityType)
