"""A chip for somebody or something both articles name, underlined as its mentions are in the text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from newsreader.model.comparison import SharedEntity
from newsreader.model.findings import EntityType
from newsreader.paint.fonts import sans_font
from newsreader.paint.marks import entity_pen
from newsreader.paint.palette import LIGHT, Palette
from newsreader.ui.mark_words import why_shared
from newsreader.ui.translation import spoken

HEIGHT = 30
_ASIDE, _GAP = 12.0, 7.0
_LONGEST_NAME = 220.0
_LINE, _LINE_HEIGHT = 2.4, 11
_ROUND = HEIGHT / 2 - 1
_DIFFERS = "≠"


class EntityChip(QAbstractButton):
    """Name, how often each side names it, and a sign where the sides call it by different names."""

    def __init__(self, entity: SharedEntity, is_named_differently: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entity = entity
        self.is_named_differently = is_named_differently
        self.colours: Palette = LIGHT
        self.is_dimmed = False
        self._name_font, self._count_font = sans_font(13, bold=True), sans_font(12)
        metrics = QFontMetricsF(self._name_font)
        self._name = metrics.elidedText(entity.name, Qt.TextElideMode.ElideRight, _LONGEST_NAME)
        self._counts = f"{len(entity.left)} | {len(entity.right)}"
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(why_shared(entity))
        self.setText(entity.name)
        self.setAccessibleName(self._spoken_name())

    def sizeHint(self) -> QSize:  # noqa: N802 - the name is Qt's
        """As wide as its words."""
        width = 2 * _ASIDE + self._name_width() + _GAP + QFontMetricsF(self._count_font).horizontalAdvance(self._counts)
        if self.is_named_differently:
            width += _GAP + QFontMetricsF(self._name_font).horizontalAdvance(_DIFFERS)
        return QSize(round(width) + 1, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - the name is Qt's
        """Draws the chip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.45 if self.is_dimmed and not self.isChecked() else 1.0)
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
        return f"{said}, {translate('EntityChip', 'named differently')}" if self.is_named_differently else said
