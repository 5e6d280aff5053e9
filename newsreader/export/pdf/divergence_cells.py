"""What stands in one row of the list of divergences, cut where it must be so that a row stands on one page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from newsreader.export.excerpt import Excerpt, in_a_row
from newsreader.export.pdf.type import CELL, CELL_PLAIN, CELL_STRONG, KIND, NUMBER, QUIET, Run, SetText
from newsreader.export.report import ReportDivergence
from newsreader.model.comparison import Side
from newsreader.model.message import Message
from newsreader.resources.wording import Wording

LINE_BREAK = "\N{LINE SEPARATOR}"
_MOST_LINES = 28
"""Lines of a cell: with the heads of page and list they fill most of a page."""

_MORE = " …"
_BEFORE_PAGE = "\N{EN SPACE}"

MarkedOn = Mapping[tuple[int, Side], Sequence[int]]
"""On which pages the wordings of a divergence are marked, by its number and the side."""


def cells_of(
    one: ReportDivergence, widths: Sequence[float], words: Wording, marked_on: MarkedOn
) -> tuple[SetText, ...]:
    """Number, kind, both wordings and the reason, set in these widths."""
    kind: list[Run] = [(one.kind, KIND)]
    kind += [(LINE_BREAK + below, QUIET) for below in (one.about, one.chosen) if below]
    where = {side: _where(marked_on.get((one.number, side), ()), words) for side in Side}
    cells: list[tuple[Sequence[Run], Sequence[Run]]] = [
        ([(f"{one.letter}{one.number}", NUMBER)], ()),
        (kind, ()),
        (_wording(one.left, words), where[Side.LEFT]),
        (_wording(one.right, words), where[Side.RIGHT]),
        ([(one.reason, CELL_PLAIN)], ()),
    ]
    return tuple(_cell(runs, after, width) for (runs, after), width in zip(cells, widths, strict=True))


def _cell(runs: Sequence[Run], after: Sequence[Run], width: float) -> SetText:
    """Sets a cell; one that would fill a page is cut, as the whole wording stands in the text, but for its end."""
    text = SetText(runs, width)
    if text.lines > _MOST_LINES:
        runs = [*_first(runs, text.start_of(_MOST_LINES) - len(_MORE)), (_MORE, runs[-1][1])]
    return SetText([*runs, *after], width)


def _first(runs: Sequence[Run], length: int) -> Iterator[Run]:
    for words, type in runs:
        yield words[: max(0, length)], type
        length -= len(words)


def _wording(excerpts: Sequence[Excerpt], words: Wording) -> list[Run]:
    runs = [(part.words, CELL_STRONG if part.is_wording else CELL) for part in in_a_row(excerpts)]
    return runs or [(words.sentences["report.only_other"], CELL)]


def _where(pages: Sequence[int], words: Wording) -> list[Run]:
    """The pages on which a wording is marked, in small letters behind it."""
    if not pages:
        return []
    said = words.say(Message.of("report.on_page", page=", ".join(str(page + 1) for page in pages)))
    return [(_BEFORE_PAGE + said, QUIET)]
