"""Our line icons, drawn in the ink of the theme."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from newsreader.resources import resource

SIZE = 20
_INK = b"#000000"


def icon(name: str, ink: str, faint: str) -> QIcon:
    """An icon of `resources/icons` in a colour, and fainter for when it cannot be used."""
    drawing = resource("icons", f"{name}.svg").read_bytes()
    made = QIcon()
    for mode, colour in ((QIcon.Mode.Normal, ink), (QIcon.Mode.Disabled, faint)):
        for ratio in (1, 2):
            made.addPixmap(_pixmap(drawing.replace(_INK, QColor(colour).name().encode()), ratio), mode)
    return made


def _pixmap(drawing: bytes, ratio: int) -> QPixmap:
    pixmap = QPixmap(SIZE * ratio, SIZE * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
