"""A chip for somebody or something both articles name, underlined as its mentions are in the text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QWidget

from newsreader.model.comparison import Mark, MarkKind, SharedEntity
from newsreader.model.span import Span
from newsreader.paint.fonts import sans_font
from newsreader.paint.marks import paint_marks
from newsreader.paint.offsets import Utf16Map
from newsreader.paint.palette import LIGHT, Palette
from newsreader.paint.placing import PlacedMark
from newsreader.ui.mark_words import why_shared
from newsreader.ui.translation import spoken

HEIGHT = 30
_ASIDE, _GAP = 12.0, 7.0
_LONGEST_NAME = 220.0
_DIFFERS = "≠"


class EntityChip(QAbstractButton):
    """Name, how often each side names it, and a sign where the sides call it by different names."""

    def __init__(self, entity: SharedEntity, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entity = entity
        self.colours: Palette = LIGHT
        self.is_dimmed = False
        self._name_font, self._count_font = sans_font(13, bold=True), sans_font(12)
        self._name = _printed(entity.name, self._name_font)
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
        if self.entity.named_differently:
            width += _GAP + QFontMetricsF(self._name_font).horizontalAdvance(_DIFFERS)
        return QSize(round(width) + 1, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - the name is Qt's
        """Draws the chip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.45 if self.is_dimmed and not self.isChecked() else 1.0)
        self._paint_ground(painter)
        x = self._paint_name(painter)
        painter.setFont(self._count_font)
        painter.setPen(QColor(self.colours.quiet))
        baseline = self._baseline()
        painter.drawText(QPointF(x, baseline), self._counts)
        if self.entity.named_differently:
            x += QFontMetricsF(self._count_font).horizontalAdvance(self._counts) + _GAP
            painter.setFont(self._name_font)
            painter.setPen(QColor(self.colours.divergence_number))
            painter.drawText(QPointF(x, baseline), _DIFFERS)

    def _paint_ground(self, painter: QPainter) -> None:
        palette = self.colours
        line = palette.pair_current if self.hasFocus() else palette.accent_line if self.isChecked() else palette.rule
        ground = palette.lit if self.isChecked() else palette.accent if self.underMouse() else palette.paper
        painter.setPen(QPen(QColor(line), 1.5 if self.hasFocus() else 1.0))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), HEIGHT / 2 - 1, HEIGHT / 2 - 1)

    def _paint_name(self, painter: QPainter) -> float:
        """Draws the name with the line its mentions have; returns where it ends."""
        line = self._name.lineAt(0)
        origin = QPointF(_ASIDE, self._baseline() - line.ascent())
        end = Utf16Map(self._name.text()).to_qt(len(self._name.text()))
        mark = Mark(Span(0, end), MarkKind.ENTITY, self.entity.id, entity_type=self.entity.type)
        paint_marks(painter, self._name, origin, (PlacedMark(mark, 0, end),), self.colours)
        painter.setPen(QColor(self.colours.ink))
        self._name.draw(painter, origin)
        return _ASIDE + self._name_width() + _GAP

    def _baseline(self) -> float:
        return round(self.height() / 2 + self._name.lineAt(0).ascent() * 0.36)

    def _name_width(self) -> float:
        return self._name.lineAt(0).naturalTextWidth()

    def _spoken_name(self) -> str:
        translate = QCoreApplication.translate
        words = translate("EntityChip", "{name}, {type}: left {left} times, right {right} times")
        entity = self.entity
        kind = spoken().name(entity.type)
        said = words.format(name=entity.name, type=kind, left=len(entity.left), right=len(entity.right))
        return f"{said}, {translate('EntityChip', 'named differently')}" if entity.named_differently else said


def _printed(name: str, font: QFont) -> QTextLayout:
    layout = QTextLayout(QFontMetricsF(font).elidedText(name, Qt.TextElideMode.ElideRight, _LONGEST_NAME), font)
    layout.beginLayout()
    layout.createLine().setLineWidth(10_000)
    layout.endLayout()
    return layout
