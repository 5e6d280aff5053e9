"""The head of the first page: title, what both articles name, the signs, and a masthead over each column."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from newsreader.export.passage import Passage
from newsreader.export.pdf.sheet import COLUMN, LEFT, RIGHT, Page, column_x
from newsreader.export.pdf.type import CHIP, HEADLINE, POINT, QUIET, SIGN, TITLE, UNEQUAL, Run, SetText
from newsreader.export.report import Report, ReportArticle, ReportEntity
from newsreader.model.comparison import MarkKind, Side
from newsreader.model.message import Message
from newsreader.resources.wording import Wording

_START = 34 * POINT
_LABEL = 64 * POINT
_BESIDE, _BETWEEN = 5 * POINT, 17 * POINT
_ROW = 15 * POINT
_MOST_ENTITIES, _LONGEST_NAME = 40, 80
_WIDEST = 10_000 * POINT

Chip = tuple[SetText, ...]
"""Texts that stand side by side and stay together."""


def lay_opening(page: Page, report: Report, words: Wording) -> float:
    """Lays the head of the first page and returns where the texts may begin."""
    y = _lay_title(page, report, words)
    y = _lay_row(page, y + 12 * POINT, words.sentences["report.shared"], _shared(report, words))
    if report.legend:
        y = _lay_row(page, y + 2 * POINT, words.sentences["report.legend"], _legend(report, words))
    y += 9 * POINT
    page.rule(LEFT, RIGHT, y)
    y += 15 * POINT
    y = _lay_mastheads(page, y, report, words)
    y += 8 * POINT
    for side in Side:
        page.rule(column_x(side), column_x(side) + COLUMN, y)
    return y + 9 * POINT


def _lay_title(page: Page, report: Report, words: Wording) -> float:
    title = _line((words.sentences["report.title"], TITLE))
    made = _line((report.made_on, QUIET))
    below = page.put(title, LEFT, _START)
    page.put(made, RIGHT - made.width, _START + (title.height - made.height) / 2)
    return below


def _shared(report: Report, words: Wording) -> Iterator[Chip]:
    if not report.shared:
        yield (_line((words.sentences["report.shared_none"], QUIET)),)
    for entity in report.shared[:_MOST_ENTITIES]:
        yield SetText.of(_cut(entity.name), CHIP, _WIDEST), _line(*_counts(entity))
    if len(report.shared) > _MOST_ENTITIES:
        more = Message.of("report.shared_more", count=len(report.shared) - _MOST_ENTITIES)
        yield (_line((words.say(more), QUIET)),)


def _cut(name: Passage) -> Passage:
    """A name that fits into a row; readers may write one of any length."""
    if len(name.text) <= _LONGEST_NAME:
        return name
    first, _ = name.divided(_LONGEST_NAME)
    return replace(first, text=f"{first.text} …")


def _counts(entity: ReportEntity) -> Iterator[Run]:
    yield f"{entity.left} | {entity.right}", QUIET
    if entity.named_differently:
        yield " ≠", UNEQUAL


def _legend(report: Report, words: Wording) -> Iterator[Chip]:
    for sample in report.legend:
        sign = SetText.of(sample, SIGN, _WIDEST, words)
        if sample.marks[0].kind is MarkKind.DIVERGENCE:
            yield sign, _line(("  " + words.sentences["report.legend_divergence_after"], QUIET))
        else:
            yield (sign,)
    if any(entity.named_differently for entity in report.shared):
        yield (_line(("≠ ", UNEQUAL), (words.sentences["report.legend_named_differently"], QUIET)),)
    if report.shared:
        yield (_line((words.sentences["report.legend_counts"], QUIET)),)


def _lay_row(page: Page, top: float, label: str, chips: Iterable[Chip]) -> float:
    """Lays chips side by side behind a label, in as many rows as they need, and returns where the last one ends."""
    page.put(_line((label, QUIET)), LEFT, top + _lowered(QUIET.pitch))
    x, y = LEFT + _LABEL, top
    for chip in chips:
        width = sum(part.width for part in chip) + _BESIDE * (len(chip) - 1)
        if x + width > RIGHT and x > LEFT + _LABEL:
            x, y = LEFT + _LABEL, y + _ROW
        for part in chip:
            page.put(part, x, y + _lowered(part.height))
            x += part.width + _BESIDE
        x += _BETWEEN - _BESIDE
    return y + _ROW


def _lowered(height: float) -> float:
    """How far down text of a height stands in a row, so that all its parts are centred."""
    return (_ROW - height) / 2


def _lay_mastheads(page: Page, top: float, report: Report, words: Wording) -> float:
    """Lays source, headline and facts over both columns, the headlines at one height."""
    y = max(_lay_source(page, side, top, report.side(side).source) for side in Side)
    return max(_lay_headline(page, side, y, report.side(side), words) for side in Side)


def _lay_source(page: Page, side: Side, top: float, source: str) -> float:
    return page.put(SetText([(source, QUIET)], COLUMN), column_x(side), top) + 1.5 * POINT if source else top


def _lay_headline(page: Page, side: Side, top: float, article: ReportArticle, words: Wording) -> float:
    x = column_x(side)
    y = page.put(SetText.of(article.headline, HEADLINE, COLUMN, words), x, top, side) + 2.5 * POINT
    return page.put(SetText([(article.facts, QUIET)], COLUMN), x, y)


def _line(*runs: Run) -> SetText:
    return SetText(runs, _WIDEST)
