"""The type of the report: faces, sizes and leading; text set in lines, ready to be placed on a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from newsreader.export.passage import Passage
from newsreader.model.span import Span
from newsreader.paint.fonts import book_font, sans_font
from newsreader.paint.marks import number_places, paint_marks
from newsreader.paint.offsets import Utf16Map
from newsreader.paint.palette import PRINT
from newsreader.paint.placing import PlacedMark, place_marks
from newsreader.paint.strokes import strokes
from newsreader.resources.wording import Wording

POINT = 10.0
"""Units of the page to a typographic point; all lengths of this room are in units unless they say points."""


@dataclass(frozen=True, slots=True)
class Type:
    """A face at a size in points, with its leading in parts of the size, and its ink."""

    size: float
    leading: float
    ink: str = PRINT.ink
    is_book: bool = False
    is_bold: bool = False

    @property
    def pitch(self) -> float:
        """From one line to the next."""
        return self.size * self.leading * POINT


TEXT = Type(9.5, 1.62, is_book=True)
HEADLINE = Type(16, 1.3, is_book=True, is_bold=True)
TITLE = Type(9, 1.3, is_bold=True)
HEADING = Type(13, 1.3, is_book=True, is_bold=True)
QUIET = Type(7.6, 1.4, PRINT.quiet)
QUIET_BOLD = Type(7.6, 1.4, PRINT.quiet, is_bold=True)
CHIP = Type(8.4, 1.5, is_bold=True)
SIGN = Type(7.8, 1.5)
UNEQUAL = Type(8.4, 1.5, "#b3261e", is_bold=True)
KIND = Type(7.8, 1.56, PRINT.divergence_number, is_bold=True)
CELL = Type(8.6, 1.42, is_book=True)
CELL_STRONG = Type(8.6, 1.42, is_book=True, is_bold=True)
CELL_PLAIN = Type(8, 1.525)
NUMBER = Type(8.6, 1.42, PRINT.divergence_number, is_bold=True)
NOTE = Type(7.8, 1.4, PRINT.furniture_ink)

Run = tuple[str, Type]
"""Words in one type."""


@cache
def _font(type: Type) -> QFont:
    pixels = type.size * POINT
    return book_font(pixels, bold=type.is_bold) if type.is_book else sans_font(pixels, bold=type.is_bold)


class SetText:
    """Words set in lines of a width, with the marks that go beneath them, their letters in the language of `words`."""

    def __init__(
        self, runs: Sequence[Run], width: float, marks: Sequence[PlacedMark] = (), words: Wording | None = None
    ) -> None:
        self._words = words
        self._type = max((type for _, type in runs), key=lambda one: one.pitch)
        self._marks = marks
        self._layout = QTextLayout("".join(words for words, _ in runs), _font(runs[0][1]))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFormats(_formats(runs))
        self._set_lines(width)

    @classmethod
    def of(cls, passage: Passage, type: Type, width: float, words: Wording | None = None) -> SetText:
        """A passage in one type, with its marks."""
        [marks] = place_marks(passage.text, [Span(0, len(passage.text))], passage.marks)
        return cls([(passage.text, type)], width, marks, words)

    @property
    def lines(self) -> int:
        """How many lines there are."""
        return self._layout.lineCount()

    @property
    def pitch(self) -> float:
        """From one line to the next."""
        return self._type.pitch

    @property
    def height(self) -> float:
        """Of all lines."""
        return self.lines * self.pitch

    @property
    def width(self) -> float:
        """Of the longest line."""
        return max((self._line(number).naturalTextWidth() for number in range(self.lines)), default=0.0)

    def start_of(self, line: int) -> int:
        """The code point at which a line begins."""
        return Utf16Map(self._layout.text()).from_qt(self._line(line).textStart())

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paints marks and words with the top left at a place."""
        origin = QPointF(x, y)
        paint_marks(painter, self._layout, origin, self._marks, PRINT, words=self._words)
        painter.setPen(QColor(self._type.ink))
        self._layout.draw(painter, origin)

    def numbers(self, x: float, y: float) -> Iterator[tuple[int, QRectF]]:
        """The numbers of its divergences and their boxes, with the top left at a place."""
        for place in number_places(strokes(self._layout, QPointF(x, y), self._marks, None), self._words):
            yield int(place.stroke.mark.target), place.box

    def _line(self, number: int) -> QTextLine:
        return self._layout.lineAt(number)

    def _set_lines(self, width: float) -> None:
        self._layout.beginLayout()
        top = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top + (self.pitch - line.height()) / 2))
            top += self.pitch
        self._layout.endLayout()


def _formats(runs: Sequence[Run]) -> list[QTextLayout.FormatRange]:
    formats = []
    start = 0
    for words, type in runs:
        one = QTextLayout.FormatRange()
        one.start, one.length = start, Utf16Map(words).to_qt(len(words))
        style = QTextCharFormat()
        style.setFont(_font(type))
        style.setForeground(QColor(type.ink))
        one.format = style
        formats.append(one)
        start += one.length
    return formats
