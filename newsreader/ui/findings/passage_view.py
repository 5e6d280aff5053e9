"""Stretches of an article with their marks, set in lines as in the panes, without the rest of the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from newsreader.model.comparison import Mark
from newsreader.model.span import Span
from newsreader.paint.fonts import book_font
from newsreader.paint.marks import Emphasis, paint_marks
from newsreader.paint.palette import LIGHT, Palette
from newsreader.paint.placing import PlacedMark, place_marks
from newsreader.ui.words.excerpt import Excerpt
from newsreader.ui.words.set_lines import height_of, set_lines
from newsreader.ui.words.translation import spoken

_EM, _LEADING = 16.0, 1.2
_BETWEEN, _ABOVE = 14.0, 6.0


class PassageView(QWidget):
    """Paints the stretches one below the other; a screen reader hears their words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.colours: Palette = LIGHT
        self.emphasis = Emphasis()
        self._texts: tuple[str, ...] = ()
        self._marks: tuple[tuple[PlacedMark, ...], ...] = ()
        self._set: tuple[int, list[QTextLayout]] = (0, [])

    def show_passages(self, text: str, spans: Sequence[Span], marks: Sequence[Mark]) -> None:
        """Takes other stretches of a text, with the marks of the whole text."""
        self._texts = tuple(span.of(text).replace("\n", " ") for span in spans)
        self._marks = place_marks(text, spans, marks)
        self._set = (0, [])
        self.setAccessibleName(" … ".join(self._texts))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - the name is Qt's
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - the name is Qt's
        """The height of all lines."""
        layouts = self._layouts(width)
        heights = sum(height_of(layout) for layout in layouts)
        return round(2 * _ABOVE + heights + _BETWEEN * max(0, len(layouts) - 1))

    def sizeHint(self) -> QSize:  # noqa: N802 - the name is Qt's
        """A column as wide as it is."""
        width = max(self.width(), 200)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - the name is Qt's
        """Paints marks and words."""
        painter = QPainter(self)
        y = _ABOVE
        for layout, marks in zip(self._layouts(self.width()), self._marks, strict=True):
            origin = QPointF(4, y)
            paint_marks(painter, layout, origin, marks, self.colours, self.emphasis, words=spoken())
            painter.setPen(QColor(self.colours.ink))
            layout.draw(painter, origin)
            y += height_of(layout) + _BETWEEN

    def _layouts(self, width: int) -> list[QTextLayout]:
        if self._set[0] != width:
            font = book_font(_EM)
            layouts = [set_lines(Excerpt(text, ()), font, width - 20, _LEADING) for text in self._texts]
            self._set = (width, layouts)
        return self._set[1]
