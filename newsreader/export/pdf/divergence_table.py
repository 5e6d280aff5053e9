"""The numbered list of divergences, set as a table that goes on over as many pages as it needs."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QRectF

from newsreader.export.pdf.divergence_cells import LINE_BREAK, MarkedOn, cells_of
from newsreader.export.pdf.links import ListedRow
from newsreader.export.pdf.sheet import BOTTOM, LEFT, RIGHT, TOP, Page, Place
from newsreader.export.pdf.type import CELL_PLAIN, HEADING, POINT, QUIET, QUIET_BOLD, Run, SetText
from newsreader.export.report import Report, ReportDivergence
from newsreader.model.comparison import Side
from newsreader.resources.wording import Wording

_STARTS = tuple(LEFT + points * POINT for points in (0, 44, 146, 350, 556))
_BESIDE = 16 * POINT
_WIDTHS = tuple(end - start - _BESIDE for start, end in pairwise((*_STARTS, RIGHT + _BESIDE)))
_ABOVE, _BELOW = 6 * POINT, 7 * POINT
_LEAST_ROOM = 130 * POINT
"""The list begins on a page of its own unless this much is free."""

_AFTER_LABEL = 6 * POINT


def lay_divergences(
    pages: list[Page], free_from: float, report: Report, words: Wording, marked_on: MarkedOn
) -> tuple[Place, list[ListedRow]]:
    """Lays the list, and returns where its heading stands, and its rows."""
    y = free_from + 26 * POINT
    if BOTTOM - y < _LEAST_ROOM:
        pages.append(Page())
        y = TOP
    top, rows = Place(len(pages) - 1, y), list[ListedRow]()
    heading: list[Run] = [(words.sentences["report.divergences"], HEADING)]
    if report.divergences:
        heading.append((f"  {report.count}", QUIET))
    y = pages[-1].put(SetText(heading, RIGHT - LEFT), LEFT, y) + 6 * POINT
    if not report.divergences:
        pages[-1].put(SetText([(words.sentences["report.divergences_none"], CELL_PLAIN)], RIGHT - LEFT), LEFT, y)
        return top, rows
    y = _lay_head(pages[-1], y, report, words)
    for divergence in report.divergences:
        row = cells_of(divergence, _WIDTHS, words, marked_on)
        height = max(cell.height for cell in row) + _ABOVE + _BELOW
        if y + height > BOTTOM:
            pages.append(Page())
            y = _lay_head(pages[-1], TOP, report, words)
        rows.append(_lay_row(pages, y, divergence.number, row))
        y = _lay_note(pages, y + height, divergence, report, words)
        pages[-1].rule(LEFT, RIGHT, y)
    return top, rows


def _lay_head(page: Page, y: float, report: Report, words: Wording) -> float:
    number, kind, reason = (words.sentences[f"report.{name}"] for name in ("number", "kind", "reason"))
    names = (number, kind, report.left.label, report.right.label, reason)
    cells = [SetText([(name, QUIET_BOLD)], width) for name, width in zip(names, _WIDTHS, strict=True)]
    for cell, x in zip(cells, _STARTS, strict=True):
        page.put(cell, x, y)
    below = y + max(cell.height for cell in cells) + 4 * POINT
    page.rule(LEFT, RIGHT, below)
    return below


def _lay_row(pages: list[Page], y: float, number: int, row: Sequence[SetText]) -> ListedRow:
    for cell, x in zip(row, _STARTS, strict=True):
        pages[-1].put(cell, x, y + _ABOVE)
    _, _, left, right, _ = (
        QRectF(x, y + _ABOVE, width, cell.height) for cell, x, width in zip(row, _STARTS, _WIDTHS, strict=True)
    )
    return ListedRow(number, Place(len(pages) - 1, y), {Side.LEFT: left, Side.RIGHT: right})


def _lay_note(pages: list[Page], y: float, one: ReportDivergence, report: Report, words: Wording) -> float:
    """Lays the reader's note below its row, over as many pages as it needs; returns where the row ends."""
    if not one.note:
        return y
    label = SetText([(words.sentences["report.note"], QUIET_BOLD)], RIGHT - LEFT)
    left = _STARTS[1] + label.width + _AFTER_LABEL
    said = one.note.replace("\n", LINE_BREAK)
    while True:
        note = SetText([(said, CELL_PLAIN)], RIGHT - left)
        fitting = max(0, int((BOTTOM - _BELOW - y) / note.pitch))
        if fitting > 0:
            pages[-1].put(label, _STARTS[1], y)
        if fitting >= note.lines:
            return pages[-1].put(note, left, y) + _BELOW
        at = note.start_of(fitting)
        if at:
            pages[-1].put(SetText([(said[:at], CELL_PLAIN)], RIGHT - left), left, y)
        said = said[at:]
        pages.append(Page())
        y = _lay_head(pages[-1], TOP, report, words) + _ABOVE
