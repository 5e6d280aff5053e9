"""Both articles side by side, each flowing down its own column from page to page."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace

from newsreader.export.passage import Passage
from newsreader.export.pdf.sheet import BOTTOM, COLUMN, TOP, Page, column_x
from newsreader.export.pdf.type import NOTE, POINT, QUIET, TEXT, SetText, Type
from newsreader.export.report import Report, ReportArticle
from newsreader.model.comparison import Side
from newsreader.resources.wording import Wording

_BETWEEN = 6 * POINT
_FEWEST_LINES = 2
"""Lines of a paragraph that stay together at the foot and at the head of a column."""

_LEAST_ROOM = 4 * TEXT.pitch
"""The texts begin on a page of their own where the head of the first leaves less."""

_ROUNDING = 1.0


@dataclass(frozen=True, slots=True)
class _Block:
    passage: Passage
    type: Type
    words: Wording
    above: float = 0.0

    def set(self) -> SetText:
        """The block in lines of a column."""
        return SetText.of(self.passage, self.type, COLUMN, self.words)


def lay_articles(pages: list[Page], top: float, report: Report, words: Wording) -> float:
    """Lays both texts from `top` of the last page on, adding pages as needed; returns where the last page is free."""
    waiting = {side: deque(_blocks(report.side(side), words)) for side in Side}
    if BOTTOM - top < _LEAST_ROOM:
        pages.append(Page())
        top = TOP
    while True:
        ends = [_fill(pages[-1], side, top, waiting[side]) for side in Side]
        if not any(waiting.values()):
            return max(ends)
        pages.append(Page())
        top = TOP


def _blocks(article: ReportArticle, words: Wording) -> list[_Block]:
    blocks = [_Block(passage, TEXT, words) for passage in article.paragraphs]
    if not blocks:
        blocks.append(_Block(Passage(words.sentences["report.no_text"]), QUIET, words))
    if article.furniture:
        blocks.append(_Block(Passage(article.furniture), NOTE, words, above=4 * POINT))
    return blocks


def _fill(page: Page, side: Side, top: float, waiting: deque[_Block]) -> float:
    """Puts as much on the page as there is room for; what is left, and the rest of a paragraph, stays in `waiting`."""
    x, y = column_x(side), top
    while waiting:
        block = waiting[0]
        text = block.set()
        y += block.above
        fitting = _fitting_lines(text, BOTTOM - y, may_be_few=y == top)
        if fitting < text.lines:
            if fitting:
                first, rest = block.passage.divided(text.start_of(fitting))
                y = page.put(replace(block, passage=first).set(), x, y, side)
                waiting[0] = replace(block, passage=rest, above=0.0)
            return y
        y = page.put(text, x, y, side) + _BETWEEN
        waiting.popleft()
    return y


def _fitting_lines(text: SetText, room: float, *, may_be_few: bool) -> int:
    """How many lines go on this page, so that no single line stands alone before or after the break."""
    fitting = int((room + _ROUNDING) / text.pitch)
    if fitting >= text.lines:
        return text.lines
    fitting = min(fitting, text.lines - _FEWEST_LINES)
    if fitting >= _FEWEST_LINES:
        return fitting
    return max(1, fitting) if may_be_few else 0
