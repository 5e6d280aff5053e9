"""A narrow map beside each pane: what of the whole article is paired, where it parts, and what part is in view."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from newsreader.model.comparison import Comparison, Side
from newsreader.paint.palette import LIGHT, Palette
from newsreader.ui.pane.article_view import READING_HEIGHT, ArticleView

WIDTH = 14
_TICK = 4.0
_BAR, _ASIDE = 2.0, 1.0
"""The bar of the passages, and how far it stands from the edge nearest to the text."""

_MANY = 300
"""Findings whose places take a while to be measured."""


class OverviewMap(QWidget):
    """Draws a bar of what is paired and a tick for each finding; a click goes to that height of the article.

    The drawing is kept, since it changes far less often than the part in view.
    """

    def __init__(self, side: Side, view: ArticleView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(
            self.tr("The whole article: solid where the other one speaks of the same, ticks for findings. Click to go.")
        )
        self.setAccessibleName(self.toolTip())
        self._side = side
        self._view = view
        self._comparison: Comparison | None = None
        self._drawing: QPixmap | None = None
        self._due = QTimer(self, singleShot=True, interval=0)
        self._due.timeout.connect(self._draw_now)
        self._current: int | None = None
        self._colours: Palette = LIGHT

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Takes the pairs and findings of a comparison."""
        self._comparison = comparison
        self._draw_now()

    def set_current(self, rank: int | None) -> None:
        """Brings out one finding."""
        self._current = rank
        self.update()

    def set_palette(self, palette: Palette) -> None:
        """Draws the map in other colours."""
        self._colours = palette
        self.draw_again()

    def draw_again(self) -> None:
        """The text was wrapped anew: the map of a long one is drawn once the text stands again."""
        if self._drawing and self._comparison and len(self._comparison.divergences) > _MANY:
            self._due.start()
        else:
            self._draw_now()

    def sizeHint(self) -> QSize:  # noqa: N802 - the name is Qt's
        """A narrow column."""
        return QSize(WIDTH, 200)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - the name is Qt's
        """The same article has more or less room."""
        self.draw_again()
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - the name is Qt's
        """Draws the part in view, the bar and the ticks, the current one last."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._colours.desk))
        if self._view.page is None or self._view.isHidden():
            return
        scale = self._scale()
        top = self._view.verticalScrollBar().value() * scale
        painter.fillRect(QRectF(0, top, WIDTH, self._view.viewport().height() * scale), QColor(self._colours.accent))
        if self._drawing is None:
            self._drawing = self._draw(scale)
        painter.drawPixmap(0, 0, self._drawing)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.current_line))
        for height in self._heights(self._current) if self._current is not None else ():
            painter.drawRoundedRect(QRectF(1.0, height * scale - 1, WIDTH - 2.0, _TICK + 2), 2, 2)

    def _draw_now(self) -> None:
        self._due.stop()
        self._drawing = None
        self.update()

    def _draw(self, scale: float) -> QPixmap:
        ratio = self.devicePixelRatioF()
        drawing = QPixmap(round(WIDTH * ratio), max(1, round(self.height() * ratio)))
        drawing.setDevicePixelRatio(ratio)
        drawing.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawing)
        self._draw_bar(painter, scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.divergence_line))
        for height in sorted({round(height * scale) for height in self._heights(None)}):
            painter.drawRoundedRect(QRectF(4.0, height, WIDTH - 8.0, _TICK), 2, 2)
        painter.end()
        return drawing

    def _draw_bar(self, painter: QPainter, scale: float) -> None:
        x = WIDTH - _BAR - _ASIDE if self._side is Side.LEFT else _ASIDE
        for top, bottom, is_paired in self._passages():
            height = max(1.0, (bottom - top) * scale)
            colour = QColor(self._colours.pair if is_paired else self._colours.rule)
            painter.fillRect(QRectF(x, top * scale, _BAR, height), colour)

    def _passages(self) -> Iterator[tuple[float, float, bool]]:
        """From where to where each sentence runs down the text, and whether the other article speaks of the same."""
        page, comparison = self._view.page, self._comparison
        if page is None or comparison is None:
            return
        alone = frozenset(comparison.only_left if self._side is Side.LEFT else comparison.only_right)
        for number, sentence in enumerate(comparison.side(self._side).findings.sentences):
            top, bottom = page.height_near(sentence.span.start), page.height_near(sentence.span.end - 1)
            if top is not None and bottom is not None:
                yield top, bottom, number not in alone

    def _heights(self, rank: int | None) -> Iterator[float]:
        """How far down the text the finding of a rank stands, or all of them."""
        page, comparison = self._view.page, self._comparison
        if page is None or comparison is None:
            return
        for found in comparison.divergences:
            if rank is None or found.rank == rank:
                heights = (page.height_near(span.start) for span in found.spans(self._side)[:1])
                yield from (height for height in heights if height is not None)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - the name is Qt's
        """Goes to a height of the article."""
        self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - the name is Qt's
        """Follows the pressed pointer."""
        self._go(event.position())

    def _go(self, point: QPointF) -> None:
        if self._view.page:
            place = point.y() / self._scale() - READING_HEIGHT * self._view.viewport().height()
            self._view.verticalScrollBar().setValue(round(place))

    def _scale(self) -> float:
        """Pixels of the map for one of the article; a short article is drawn as it is."""
        assert self._view.page is not None
        return min(1.0, self.height() / max(1.0, self._view.page.document.size().height()))
