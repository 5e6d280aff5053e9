"""Marks, bars and curves in miniature, for the page that explains them: painted as in the panes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from newsreader.model.comparison import DivergenceKind, Grade, Mark, MarkKind
from newsreader.model.findings import EntityType
from newsreader.model.span import Span
from newsreader.paint.fonts import book_font
from newsreader.paint.marks import paint_marks
from newsreader.paint.palette import Palette
from newsreader.paint.placing import PlacedMark
from newsreader.ui.findings.kind_sign import SIZE, paint_kind
from newsreader.ui.pane.pair_bars import paint_bar
from newsreader.ui.side_by_side.connectors import pen_of
from newsreader.ui.words.excerpt import Excerpt
from newsreader.ui.words.set_lines import set_lines
from newsreader.ui.words.translation import spoken

_SIZE = QSize(104, 30)


class Sample(QWidget):
    """A small painting beside its explanation, which a screen reader reads instead."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self.colours = palette
        self.setFixedSize(_SIZE)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - the name is Qt's
        """Paints the sample."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter)

    def draw(self, painter: QPainter) -> None:
        """What the sample shows."""
        raise NotImplementedError


class MarkSample(Sample):
    """A marked word: a shared name of some type, or without a type a finding."""

    def __init__(self, kind: EntityType | None, palette: Palette) -> None:
        super().__init__(palette)
        self._kind = kind

    def draw(self, painter: QPainter) -> None:
        """A word with its mark."""
        words = self.tr("Words") if self._kind is None else self.tr("Name")
        layout = set_lines(Excerpt(words, ()), book_font(16), 200)
        mark = Mark(
            Span(0, len(words)),
            MarkKind.ENTITY if self._kind else MarkKind.DIVERGENCE,
            "3",
            entity_type=self._kind,
            divergence=None if self._kind else DivergenceKind.WORDING,
        )
        placed = (PlacedMark(mark, 0, len(words)),)
        paint_marks(painter, layout, QPointF(4, 4), placed, self.colours, words=spoken())
        painter.setPen(QColor(self.colours.ink))
        layout.draw(painter, QPointF(4, 4))


class KindSample(Sample):
    """The letter of a kind of finding."""

    def __init__(self, kind: DivergenceKind, palette: Palette) -> None:
        super().__init__(palette)
        self._kind = kind

    def draw(self, painter: QPainter) -> None:
        """The sign as in the list of findings."""
        paint_kind(painter, QPointF(4, (_SIZE.height() - SIZE) / 2), self._kind, self.colours)


class PairSample(Sample):
    """The bar of a sentence that has a partner, or of one that has none."""

    def __init__(self, is_paired: bool, palette: Palette) -> None:
        super().__init__(palette)
        self._is_paired = is_paired

    def draw(self, painter: QPainter) -> None:
        """A bar."""
        colours = QColor(self.colours.pair), QColor(self.colours.unpaired)
        paint_bar(painter, QRectF(6, 3, 4, _SIZE.height() - 6), self._is_paired, *colours)


class GradeSample(Sample):
    """The curve of a grade, drawn straight."""

    def __init__(self, grade: Grade, palette: Palette) -> None:
        super().__init__(palette)
        self._grade = grade

    def draw(self, painter: QPainter) -> None:
        """A line."""
        painter.setPen(pen_of(self._grade, self.colours.pair))
        painter.drawLine(QPointF(4, _SIZE.height() / 2), QPointF(84, _SIZE.height() / 2))
