"""Our line icons, drawn in the ink of the theme."""

from __future__ import annotations

import math

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from newsreader.resources import resource

SIZE = 20
_INK = b"#000000"


def icon(name: str, ink: str, faint: str) -> QIcon:
    """An icon of `resources/icons` in a colour, and fainter for when it cannot be used."""
    drawing = resource("icons", f"{name}.svg").read_bytes()
    ratios = sorted({1, math.ceil(QGuiApplication.primaryScreen().devicePixelRatio())})
    made = QIcon()
    for mode, colour in ((QIcon.Mode.Normal, ink), (QIcon.Mode.Disabled, faint)):
        for ratio in ratios:
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
