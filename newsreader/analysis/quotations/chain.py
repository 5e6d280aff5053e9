"""Reported speech across sentences: what goes on in the subjunctive, what "das sagte X" points back to."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsreader.analysis.quotations.indirect import reports
from newsreader.analysis.quotations.moods import is_hearsay, is_reported, is_subjunctive
from newsreader.analysis.quotations.report import FEWEST_WORDS, Report
from newsreader.analysis.quotations.speakers import Speaker, Speakers, finite
from newsreader.analysis.quotations.words_of_saying import quotation_words, sayings
from newsreader.analysis.words import Line, Reading
from newsreader.model.findings import Quotation
from newsreader.model.span import Span

FURTHEST = 2
"""How many sentences a speaker may be silent and still go on speaking."""


def indirect_quotations(reading: Reading, speakers: Speakers, direct: Sequence[Quotation]) -> Iterator[Quotation]:
    """All indirect quotations, sentence by sentence; reported clauses within direct speech are left out."""
    quoted = [quotation.span for quotation in direct]
    context = _Context()
    for number, line in enumerate(reading.lines):
        first, last = _within(quoted, line.span)
        hidden = quoted[first:last]
        back = list(_pointed_back(reading, number, hidden, speakers))
        yield from back
        found = [] if back else reports(line, hidden, reading.language, speakers)
        found = found or _free(line, number, context, hidden, reading)
        for report in found:
            known = replace(report, speaker=report.speaker or context.at(number))
            yield from known.quotations(line.words, hidden)
        context.hear(number, [*(report.speaker for report in found), *map(_speaker, direct[first:last])])


class _Context:
    """Who spoke last, and where."""

    def __init__(self) -> None:
        self.number = -FURTHEST - 1
        self.speaker: Speaker | None = None

    def hear(self, number: int, speakers: Sequence[Speaker | None]) -> None:
        """Somebody speaks in a sentence; who, may be unknown."""
        if speakers:
            self.speaker = next((speaker for speaker in speakers if speaker), self.speaker)
            self.number = number

    def at(self, number: int) -> Speaker | None:
        """Who may go on speaking in a sentence that names nobody."""
        return self.speaker if self.speaks(number) else None

    def speaks(self, number: int) -> bool:
        """Whether what was said may go on in a sentence."""
        return number - self.number <= FURTHEST


def _within(spans: Sequence[Span], span: Span) -> tuple[int, int]:
    """Which of some spans, in order and apart from each other, share text with another."""
    first = bisect_right(spans, span.start, key=lambda one: one.end)
    return first, bisect_left(spans, span.end, lo=first, key=lambda one: one.start)


def _speaker(quotation: Quotation) -> Speaker | None:
    return Speaker(quotation.speaker, quotation.entity) if quotation.speaker else None


def _free(line: Line, number: int, context: _Context, hidden: Sequence[Span], reading: Reading) -> list[Report]:
    """A sentence in the reporting subjunctive, or in any where somebody has just been speaking."""
    own = [word for word in line.words if not any(span.overlaps(word.span) for span in hidden)]
    if any(quotation_words(reading.language).has("first_person", word.lower) for word in own):
        return []
    goes_on = context.speaks(number) and is_subjunctive(own, reading.language)
    if not goes_on and not is_reported(own, reading.language) and not is_hearsay(own, reading.language):
        return []
    return [Report(((0, len(line.words)),), None, None)]


def _pointed_back(reading: Reading, number: int, hidden: Sequence[Span], speakers: Speakers) -> Iterator[Quotation]:
    """The sentence before, where this one says no more than "Das bestätigte X"."""
    line = reading.lines[number]
    language = reading.language
    if not number or not quotation_words(language).has("pointing_back", line.words[0].lower):
        return
    before = reading.lines[number - 1]
    for saying in sayings(line, language):
        if finite(line.words, saying.place) == 1 and before.paragraph == line.paragraph and not hidden:
            speaker = speakers.of_verb(line, saying, [line.words[0].span])
            if speaker is not None and len(before.words) > FEWEST_WORDS:
                report = Report(((0, len(before.words)),), saying.span, speaker)
                yield from report.quotations(before.words, ())
            return
