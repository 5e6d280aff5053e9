"""The faces that ship with the program: one for reading, one for everything around the text."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from newsreader.resources import resource

_SYMBOLS = ("Noto Sans Math", "Noto Sans Symbols2")
BOOK_FACE = "Noto Serif"
SANS_FACE = "Noto Sans"


@cache
def register_fonts() -> None:
    """Makes the shipped faces known to Qt; call it once a `QGuiApplication` stands. Calling again costs nothing.

    Raises:
        RuntimeError: when a shipped font file cannot be loaded, which only a damaged installation brings about.
    """
    for path in sorted(resource("fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise RuntimeError(f"font file is damaged: {path.name}")


def book_font(pixels: float, *, bold: bool = False) -> QFont:
    """The book face, for the words of an article; `pixels` is the size of the em in the units of the painter."""
    return _font((BOOK_FACE, *_SYMBOLS), pixels, bold)


def reading_font(face: str, pixels: float, *, bold: bool = False) -> QFont:
    """The face the reader chose for the words of an article: "sans", or else the book face."""
    return sans_font(pixels, bold=bold) if face == "sans" else book_font(pixels, bold=bold)


def sans_font(pixels: float, *, bold: bool = False) -> QFont:
    """The sans face, for what stands around the text."""
    return _font((SANS_FACE, *_SYMBOLS), pixels, bold)


def _font(families: Sequence[str], pixels: float, bold: bool) -> QFont:
    font = QFont()
    font.setFamilies(list(families))
    font.setPixelSize(round(pixels))
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # A ligature is one glyph for two letters: a PDF with "ﬀ" in it no longer finds "offenbar".
    font.setFeature(QFont.Tag("liga"), 0)
    return font
