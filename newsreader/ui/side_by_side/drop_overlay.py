"""Shown while something is dragged over the window: says what a drop will do, and where."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from newsreader.model.comparison import Side
from newsreader.paint.fonts import book_font, sans_font
from newsreader.paint.palette import LIGHT, Palette
from newsreader.ui.side_by_side.dropped import Dropped

_VEIL = 235
_INSET = 14
_BETWEEN = 8


class DropOverlay(QWidget):
    """Two halves of the desk; the one that would be replaced is brought out, or both for two files."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours: Palette = LIGHT
        self._dropped = Dropped()
        self._side = Side.LEFT
        self._titles: Mapping[Side, str] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_for(self, dropped: Dropped, area: QRectF, point: QPoint, titles: Mapping[Side, str]) -> None:
        """Says what `dropped` would do at a point of the parent, over `area` of it, where articles of `titles` lie."""
        self._dropped = dropped
        self._titles = titles
        self.setGeometry(area.toRect())
        self._side = Side.LEFT if point.x() < area.center().x() else Side.RIGHT
        both = f"{self.words(self._side)} {self.words_beneath(self._side)}".strip()
        self.setAccessibleName(self.words_for_all() or both)
        self.show()
        self.raise_()
        self.update()

    @property
    def side(self) -> Side:
        """The side over which the pointer is."""
        return self._side

    def words(self, side: Side) -> str:
        """What a drop would do to one side; empty where it would do nothing."""
        left = side is Side.LEFT
        if len(self._dropped.files) == len(Side):
            name = self._dropped.files[0 if left else 1].name
            return (self.tr("Left: {name}") if left else self.tr("Right: {name}")).format(name=name)
        if side is not self._side:
            return ""
        if self._dropped.files:
            form = self.tr("Open {name} on the left") if left else self.tr("Open {name} on the right")
            return form.format(name=self._dropped.files[0].name)
        if self._dropped.digest:
            return self.tr("Lay the article on the left") if left else self.tr("Lay the article on the right")
        return self.tr("Lay the text on the left") if left else self.tr("Lay the text on the right")

    def words_beneath(self, side: Side) -> str:
        """What becomes of the article that lies on a side; empty where none does."""
        title = self._titles.get(side, "")
        if not title:
            return ""
        is_replaced = side is self._side or len(self._dropped.files) == len(Side)
        form = self.tr("in place of “{title}”") if is_replaced else self.tr("“{title}” stays")
        return form.format(title=title)

    def words_for_all(self) -> str:
        """What a drop would do wherever it falls; empty where that depends on the side."""
        files = self._dropped.files
        if self._dropped.address:
            return self.tr("Web pages are not fetched: save the page or select its text, and drop that here.")
        if self._dropped.is_for_library and len(files) == 1:
            return self.tr("Take the articles of the folder “{name}” into the library").format(name=files[0].name)
        if self._dropped.is_for_library:
            return self.tr("Take %n files and folders into the library", "", len(files))
        return ""

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - the name is Qt's
        """Veils the desk and frames what a drop would replace."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(self.colours.paper)
        veil.setAlpha(_VEIL)
        painter.fillRect(self.rect(), veil)
        whole = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        if words := self.words_for_all():
            self._frame(painter, whole, words, "", is_chosen=self._dropped.is_for_library)
            return
        half = (whole.width() - _INSET) / 2
        for side, left in ((Side.LEFT, whole.left()), (Side.RIGHT, whole.right() - half)):
            said = self.words(side), self.words_beneath(side)
            self._frame(painter, QRectF(left, whole.top(), half, whole.height()), *said, is_chosen=bool(said[0]))

    def _frame(self, painter: QPainter, frame: QRectF, words: str, beneath: str, *, is_chosen: bool) -> None:
        colour = self.colours.current_line if is_chosen else self.colours.rule
        painter.setPen(QPen(QColor(colour), 2.0, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(self.colours.divergence) if is_chosen else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 12, 12)
        inner, middle = frame.adjusted(24, 24, -24, -24), frame.center().y()
        wrapped = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.setPen(QColor(self.colours.ink))
        painter.setFont(book_font(20) if is_chosen else sans_font(15))
        above = QRectF(inner.left(), inner.top(), inner.width(), middle - inner.top())
        painter.drawText(above, wrapped | Qt.AlignmentFlag.AlignBottom, words)
        painter.setFont(sans_font(14))
        below = QRectF(inner.left(), middle + _BETWEEN, inner.width(), inner.bottom() - middle - _BETWEEN)
        painter.drawText(below, wrapped | Qt.AlignmentFlag.AlignTop, beneath)
