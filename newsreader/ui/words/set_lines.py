"""Sets a short passage in lines of a given width, for lists that draw their own rows."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption

from newsreader.paint.offsets import Utf16Map
from newsreader.ui.words.excerpt import Excerpt


def set_lines(passage: Excerpt, font: QFont, width: float, leading: float = 1.0) -> QTextLayout:
    """The passage in lines of `width` pixels, its strong words bold; lines stand `leading` of their height apart."""
    layout = QTextLayout(passage.text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_strong(passage))
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y + line.height() * (leading - 1)))
        y += line.height() * leading
    layout.endLayout()
    return layout


def height_of(layout: QTextLayout) -> float:
    """The height of all lines, in pixels."""
    last = layout.lineAt(layout.lineCount() - 1)
    return last.y() + last.height() if last.isValid() else 0.0


def _strong(passage: Excerpt) -> list[QTextLayout.FormatRange]:
    units, ranges = Utf16Map(passage.text), []
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    for span in passage.strong:
        range = QTextLayout.FormatRange()
        range.start, range.length = units.to_qt(span.start), units.to_qt(span.end) - units.to_qt(span.start)
        range.format = bold
        ranges.append(range)
    return ranges
