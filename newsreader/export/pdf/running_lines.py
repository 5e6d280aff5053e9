"""What stands at the head and foot of every page: the two headlines, and which page of how many it is."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.export.pdf.sheet import COLUMN, HEIGHT, LEFT, RIGHT, Page, column_x
from newsreader.export.pdf.type import POINT, QUIET, SetText
from newsreader.export.report import Report
from newsreader.model.comparison import Side
from newsreader.model.message import Message
from newsreader.resources.wording import Wording

_HEAD, _FOOT = 30 * POINT, HEIGHT - 36 * POINT


def lay_running_lines(pages: Sequence[Page], report: Report, words: Wording) -> None:
    """Lays head and foot on all pages; the first has its mastheads for a head."""
    for number, page in enumerate(pages, 1):
        if number > 1:
            for side in Side:
                page.put(_shortened(report.side(side).headline.text), column_x(side), _HEAD)
            page.rule(LEFT, RIGHT, _HEAD + QUIET.pitch + 4 * POINT)
        folio = SetText([(words.say(Message.of("report.page", page=number, pages=len(pages))), QUIET)], COLUMN)
        page.put(folio, RIGHT - folio.width, _FOOT)
        page.put(SetText([(words.sentences["report.title"], QUIET)], COLUMN), LEFT, _FOOT)


def _shortened(headline: str) -> SetText:
    """A headline in one line, cut after a word where it is too long."""
    text = SetText([(headline, QUIET)], COLUMN)
    words = headline.split()
    while text.lines > 1 and len(words) > 1:
        words.pop()
        text = SetText([(" ".join(words) + " …", QUIET)], COLUMN)
    return text
