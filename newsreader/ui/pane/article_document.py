"""Sets the rows of a pane in type: a document in a book face, with the article's own words and no markup."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from newsreader.paint.fonts import reading_font
from newsreader.paint.palette import Palette
from newsreader.ui.words.pane_text import PaneText, RowKind

FOLD_SCHEME = "fold"
BARS_WIDTH = 34.0
"""Pixels left of the text in which the pair bars stand."""

RIGHT_MARGIN = 26.0


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """The size in pixels of the running text, the colours of the page, and the face: "sans" or the book face."""

    em: float
    palette: Palette
    face: str = ""


@dataclass(frozen=True, slots=True)
class RowStyle:
    """How one kind of row is set: its size in parts of the running text, its leading in percent, space around it."""

    size: float
    leading: int
    above: float = 0.0
    below: float = 0.0
    is_book: bool = False
    is_quiet: bool = True
    is_bold: bool = False
    indent: float = 0.0


STYLES = {
    RowKind.SOURCE: RowStyle(0.74, 100),
    RowKind.HEADLINE: RowStyle(1.45, 109, 0.2, 0.35, is_book=True, is_quiet=False, is_bold=True),
    RowKind.FACTS: RowStyle(0.74, 100, below=1.9),
    RowKind.PARAGRAPH: RowStyle(1.0, 120, below=0.62, is_book=True, is_quiet=False),
    RowKind.FOLD: RowStyle(0.78, 100, 1.0, 1.4, indent=0.9),
    RowKind.FURNITURE: RowStyle(0.82, 108, below=0.35, indent=0.9),
}
"""The book face is about 1.36 em high by itself, so that 120 percent set its lines 1.63 em apart."""


def set_in_type(document: QTextDocument, text: PaneText, own_lines: dict[int, str], style: TypeStyle) -> None:
    """Fills a document with one block for each row; `own_lines` holds the words of rows the article does not have."""
    document.clear()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for number, row in enumerate(text.rows):
        if number:
            cursor.insertBlock()
        cursor.setBlockFormat(_block_format(row.kind, style))
        format = _char_format(row.kind, style)
        if row.kind is RowKind.FOLD:
            format.setAnchor(True)
            format.setAnchorHref(f"{FOLD_SCHEME}:{row.fold}")
        cursor.setBlockCharFormat(format)
        cursor.insertText(own_lines.get(number) or text.shown(number), format)
        # Marks are measured by the face of the whole row, which Qt does not take from the words in it.
        cursor.block().layout().setFont(format.font())
    cursor.endEditBlock()
    _set_margins(document)


def change_line(document: QTextDocument, number: int, words: str) -> None:
    """Puts other words into one row, in the type it has."""
    block = document.findBlockByNumber(number)
    if block.text() == words:
        return
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(words, block.charFormat())


def _set_margins(document: QTextDocument) -> None:
    frame = document.rootFrame()
    format = frame.frameFormat()
    format.setMargin(0)
    format.setTopMargin(20)
    format.setLeftMargin(BARS_WIDTH)
    format.setRightMargin(RIGHT_MARGIN)
    format.setBottomMargin(60)
    frame.setFrameFormat(format)


def _block_format(kind: RowKind, style: TypeStyle) -> QTextBlockFormat:
    row = STYLES[kind]
    em = style.em
    format = QTextBlockFormat()
    format.setLineHeight(row.leading, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    format.setTopMargin(row.above * em)
    format.setBottomMargin(row.below * em)
    format.setLeftMargin(row.indent * em)
    format.setRightMargin(row.indent * em)
    return format


def _char_format(kind: RowKind, style: TypeStyle) -> QTextCharFormat:
    row = STYLES[kind]
    format = QTextCharFormat()
    format.setFont(reading_font(style.face if row.is_book else "sans", style.em * row.size, bold=row.is_bold))
    format.setForeground(QColor(style.palette.quiet if row.is_quiet else style.palette.ink))
    return format
