"""Finds the day of publication where it was copied into the first paragraph."""

from __future__ import annotations

from collections.abc import Iterable

from newsreader.model.article import Stated
from newsreader.model.span import Span
from newsreader.reading.article.dates import dates_in
from newsreader.reading.article.masthead_words import label, words
from newsreader.reading.article.metadata_line import MetadataLine
from newsreader.reading.text.page import Line

_LOOK = 300


def published_within(lines: Iterable[Line]) -> MetadataLine | None:
    """The day after a label that opens a line, or after the name of an agency ("AFP, Tuesday 2 Jul 2013").

    A day that merely occurs in a sentence is none of publication.
    """
    for line in lines:
        for day in dates_in(line.text[:_LOOK]):
            before, start = line.text[: day.span.start], line.span.start
            stated = Stated(day.value, day.span.moved(start))
            if label("published", "updated").fullmatch(before):
                return MetadataLine(published=stated)
            agency = _agency_at_end(before.removesuffix(" ").removesuffix(","))
            if agency:
                return MetadataLine(published=stated, agency=Stated(agency.of(before), agency.moved(start)))
    return None


def _agency_at_end(text: str) -> Span | None:
    for agency in words("agencies"):
        begin = len(text) - len(agency)
        if text.endswith(agency) and (begin == 0 or not text[begin - 1].isalnum()):
            return Span(begin, len(text))
    return None
