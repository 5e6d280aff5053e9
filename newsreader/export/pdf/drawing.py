"""Laid-out pages drawn by Qt into a PDF, before it is mended."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPainter, QPdfWriter

from newsreader.export.pdf.document import Document
from newsreader.export.pdf.sheet import LAYOUT
from newsreader.export.pdf.type import POINT

_POINTS_AN_INCH = 72


def drawn(document: Document) -> bytes:
    """The bytes of the PDF as Qt writes it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(int(_POINTS_AN_INCH * POINT))
    writer.setPageLayout(LAYOUT)
    writer.setTitle(document.title)
    writer.setCreator("Newsreader")
    painter = QPainter(writer)
    for number, page in enumerate(document.pages):
        if number:
            writer.newPage()
        page.paint(painter)
    painter.end()
    return bytes(buffer.data().data())
