"""Lets articles be dropped anywhere on the window, and says beforehand what a drop will do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from newsreader.model.comparison import Side
from newsreader.ui.side_by_side.drop_overlay import DropOverlay
from newsreader.ui.side_by_side.dropped import Dropped, dropped
from newsreader.ui.side_by_side.reading_area import ReadingArea


class DropZone(QObject):
    """Watches the drags over a window; the overlay covers the reading area."""

    fell = Signal(Side, Dropped)

    def __init__(self, window: QWidget, area: ReadingArea) -> None:
        super().__init__(window)
        self._window = window
        self._area = area
        self._brought = Dropped()
        self.overlay = DropOverlay(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - the name is Qt's
        """Follows a drag from its coming in to its drop or its leaving."""
        if isinstance(event, QDragEnterEvent):
            self._brought = dropped(event.mimeData())
            return self._follow(event)
        if isinstance(event, QDragMoveEvent):
            return self._follow(event)
        if isinstance(event, QDropEvent):
            return self._take(event)
        if event.type() == QEvent.Type.DragLeave:
            self.overlay.hide()
            return True
        return False

    def _follow(self, event: QDragMoveEvent) -> bool:
        if not self._brought:
            return False
        self._point_at(event.position().toPoint())
        event.acceptProposedAction()
        return True

    def _take(self, event: QDropEvent) -> bool:
        # A source that is gone by now can hand nothing over any more; what it showed at first is still known.
        self._brought = dropped(event.mimeData()) or self._brought
        self._point_at(event.position().toPoint())
        self.overlay.hide()
        event.acceptProposedAction()
        if self._brought:
            self.fell.emit(self.overlay.side, self._brought)
        return True

    def _point_at(self, point: QPoint) -> None:
        corner = self._area.mapTo(self._window, QPoint(0, 0))
        area = QRectF(corner.x(), corner.y(), self._area.width(), self._area.height())
        titles = {side: pane.article.title for side, pane in self._area.panes.items() if pane.article}
        self.overlay.show_for(self._brought, area, point, titles)
