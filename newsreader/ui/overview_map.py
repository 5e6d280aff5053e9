"""A narrow map beside each pane: where in the whole article its findings are, and what part is in view."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from newsreader.model.comparison import Comparison, Side
from newsreader.paint.palette import LIGHT, Palette
from newsreader.ui.article_view import READING_HEIGHT, ArticleView

WIDTH = 14
_TICK = 4.0


class OverviewMap(QWidget):
    """Draws a tick for each finding; a click goes to that height of the article."""

    def __init__(self, side: Side, view: ArticleView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("The findings in the whole article; a click goes there"))
        self.setAccessibleName(self.toolTip())
        self._side = side
        self._view = view
        self._comparison: Comparison | None = None
        self._ticks: list[tuple[int, float]] | None = None
        self._current: int | None = None
        self.colours: Palette = LIGHT

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Takes the findings of a comparison."""
        self._comparison = comparison
        self.measure_again()

    def set_current(self, rank: int | None) -> None:
        """Brings out one finding."""
        self._current = rank
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - the name is Qt's
        """A narrow column."""
        return QSize(WIDTH, 200)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - the name is Qt's
        """Draws the part in view and the ticks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self.colours.desk))
        if self._view.page is None or self._view.isHidden():
            return
        scale = self._scale()
        top = self._view.verticalScrollBar().value() * scale
        painter.fillRect(QRectF(0, top, WIDTH, self._view.viewport().height() * scale), QColor(self.colours.accent))
        painter.setPen(Qt.PenStyle.NoPen)
        for rank, height in self._measured():
            is_current = rank == self._current
            inset = 1.0 if is_current else 3.0
            painter.setBrush(QColor(self.colours.current_line if is_current else self.colours.divergence_line))
            tick = QRectF(inset, height * scale, WIDTH - 2 * inset, _TICK + 2 * is_current)
            painter.drawRoundedRect(tick, 2, 2)

    def measure_again(self) -> None:
        """The text was wrapped anew."""
        self._ticks = None
        self.update()

    def _measured(self) -> list[tuple[int, float]]:
        """The ranks of the findings and how far down the text they stand."""
        if self._ticks is None:
            found = self._comparison.divergences if self._comparison else ()
            places = (
                (each.rank, self._view.page.rect_of(span))
                for each in found
                for span in each.spans(self._side)[:1]
                if self._view.page
            )
            self._ticks = [(rank, rect.top()) for rank, rect in places if rect]
        return self._ticks

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
