"""A chip for somebody or something both articles name, underlined as its mentions are in the text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from newsreader.model.comparison import SharedEntity
from newsreader.model.findings import EntityType
from newsreader.paint.fonts import sans_font
from newsreader.paint.marks import entity_pen
from newsreader.paint.palette import LIGHT, Palette
from newsreader.ui.words.mark_words import counted
from newsreader.ui.words.translation import spoken

HEIGHT = 30
_ASIDE, _GAP = 12.0, 7.0
_LONGEST_NAME = 220.0
_LINE, _LINE_HEIGHT = 2.4, 11
_ROUND = HEIGHT / 2 - 1
_DIFFERS = "≠"

ENTITY_FORMAT = "application/x-newsreader-entity"
"""A shared entity on its way to another chip, by its id."""


class EntityChip(QAbstractButton):
    """Name, how often each side names it, and a sign where the sides call it by different names.

    `why_differing` says in what they differ, or nothing. A chip can be dragged onto another, which joins the two.
    """

    fell = Signal(str)
    """The chip of another entity, by its id, was dropped on this one."""
    menu_asked = Signal(QPoint)
    rename_asked = Signal()
    drop_asked = Signal()

    def __init__(self, entity: SharedEntity, why_differing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entity = entity
        self.is_named_differently = bool(why_differing)
        self.colours: Palette = LIGHT
        self._is_target = False
        self._pressed_at = QPoint()
        self._name_font, self._count_font = sans_font(13, bold=True), sans_font(12)
        metrics = QFontMetricsF(self._name_font)
        self._name = metrics.elidedText(entity.name, Qt.TextElideMode.ElideRight, _LONGEST_NAME)
        self._counts = f"{len(entity.left)} | {len(entity.right)}"
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.setToolTip("\n".join(filter(None, (counted(entity), why_differing))))
        self.setText(entity.name)
        self.setAccessibleName(self._spoken_name())
        self.setAccessibleDescription(why_differing)

    def sizeHint(self) -> QSize:  # noqa: N802 - the name is Qt's
        """As wide as its words."""
        width = 2 * _ASIDE + self._name_width() + _GAP + QFontMetricsF(self._count_font).horizontalAdvance(self._counts)
        if self.is_named_differently:
            width += _GAP + QFontMetricsF(self._name_font).horizontalAdvance(_DIFFERS)
        return QSize(round(width) + 1, HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - the name is Qt's
        """Remembers where a press began, to tell a click from a drag."""
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - the name is Qt's
        """Takes the chip along once the pressed pointer has moved far enough."""
        far = (event.position().toPoint() - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if far and event.buttons() & Qt.MouseButton.LeftButton:
            self.setDown(False)
            self._drag()
        else:
            super().mouseMoveEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - the name is Qt's
        """Offers to be joined with the chip of another entity."""
        if (brought := _entity_in(event.mimeData())) and brought != self.entity.id:
            self._show_target(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:  # noqa: N802 - the name is Qt's
        """Nothing is offered any more."""
        self._show_target(False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - the name is Qt's
        """Is joined with the chip that falls on it."""
        self._show_target(False)
        event.acceptProposedAction()
        self.fell.emit(_entity_in(event.mimeData()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - the name is Qt's
        """Asks for what can be put right about the entity, under the pointer or by key."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        self.menu_asked.emit(self.mapToGlobal(self.rect().bottomLeft()) if by_key else event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - the name is Qt's
        """F2 renames, Delete says that this is no name."""
        if event.key() == Qt.Key.Key_F2:
            self.rename_asked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.drop_asked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - the name is Qt's
        """Draws the chip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_line(painter)
        x = self._paint_name(painter)
        painter.setFont(self._count_font)
        painter.setPen(QColor(self.colours.quiet))
        baseline = self._baseline()
        painter.drawText(QPointF(x, baseline), self._counts)
        if self.is_named_differently:
            x += QFontMetricsF(self._count_font).horizontalAdvance(self._counts) + _GAP
            painter.setFont(self._name_font)
            painter.setPen(QColor(self.colours.divergence_number))
            painter.drawText(QPointF(x, baseline), _DIFFERS)

    def _paint_ground(self, painter: QPainter) -> None:
        """Fills the chip; its own outline ends where the line of its type begins, unless it has the focus."""
        palette, has_focus = self.colours, self.hasFocus()
        ground = palette.lit if self.isChecked() else palette.accent if self.underMouse() else palette.paper
        ground = palette.current if self._is_target else ground
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(self._outline(), _ROUND, _ROUND)
        painter.save()
        if not has_focus:
            painter.setClipRect(0, 0, self.width(), HEIGHT - _LINE_HEIGHT)
        line = palette.pair_current if has_focus else palette.accent_line if self.isChecked() else palette.rule
        painter.setPen(QPen(QColor(line), 1.5 if has_focus else 1.0))
        painter.drawRoundedRect(self._outline(), _ROUND, _ROUND)
        painter.restore()

    def _paint_line(self, painter: QPainter) -> None:
        """Draws along the lower edge the line that the mentions have in the text."""
        painter.save()
        painter.setClipRect(0, HEIGHT - _LINE_HEIGHT, self.width(), _LINE_HEIGHT)
        painter.setPen(entity_pen(self.entity.type, self.colours, _LINE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        insets = (0.5, 3.5) if self.entity.type is EntityType.ORGANISATION else (0.5,)
        for inset in insets:
            painter.drawRoundedRect(self._outline().adjusted(inset, inset, -inset, -inset), _ROUND, _ROUND)
        painter.restore()

    def _drag(self) -> None:
        drag, data = QDrag(self), QMimeData()
        data.setData(ENTITY_FORMAT, self.entity.id.encode("utf-8"))
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.setHotSpot(self._pressed_at)
        drag.exec(Qt.DropAction.LinkAction)

    def _show_target(self, is_target: bool) -> None:
        self._is_target = is_target
        self.update()

    def _outline(self) -> QRectF:
        return QRectF(self.rect()).adjusted(1, 1, -1, -1)

    def _paint_name(self, painter: QPainter) -> float:
        """Draws the name; returns where it ends."""
        painter.setFont(self._name_font)
        painter.setPen(QColor(self.colours.ink))
        painter.drawText(QPointF(_ASIDE, self._baseline()), self._name)
        return _ASIDE + self._name_width() + _GAP

    def _baseline(self) -> float:
        return round(self.height() / 2 + QFontMetricsF(self._name_font).ascent() * 0.36)

    def _name_width(self) -> float:
        return QFontMetricsF(self._name_font).horizontalAdvance(self._name)

    def _spoken_name(self) -> str:
        translate = QCoreApplication.translate
        words = translate("EntityChip", "{name}, {type}: left {left} times, right {right} times")
        entity = self.entity
        kind = spoken().name(entity.type)
        said = words.format(name=entity.name, type=kind, left=len(entity.left), right=len(entity.right))
        differing = translate("EntityChip", "{name}, named differently")
        return differing.format(name=said) if self.is_named_differently else said


def _entity_in(data: QMimeData) -> str:
    return bytes(data.data(ENTITY_FORMAT).data()).decode("utf-8")
