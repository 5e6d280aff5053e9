"""Speech reported by its sense: clauses after verbs of saying, sources, and the reporting subjunctive alone."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from newsreader.analysis.quotations.clauses import after_verb, before_verb
from newsreader.analysis.quotations.report import FEWEST_WORDS, VERBS, Report
from newsreader.analysis.quotations.sources import by_addition, by_noun, by_source
from newsreader.analysis.quotations.speakers import Speaker, Speakers
from newsreader.analysis.quotations.words_of_saying import Saying, quotation_words, sayings
from newsreader.analysis.words import Line, Reading
from newsreader.model.findings import Quotation, QuotationKind
from newsreader.model.span import Span


def indirect_quotations(reading: Reading, speakers: Speakers, direct: Sequence[Quotation]) -> Iterator[Quotation]:
    """All indirect quotations, in the order of the text; reported clauses within direct speech are left out."""
    quoted = [quotation.span for quotation in direct]
    last: Quotation | None = None
    for line in reading.lines:
        hidden = _overlapping(quoted, line.span)
        report = _report(line, hidden, reading.language, speakers) or _free(line, last, hidden, reading)
        last = _quotation(line, report, hidden) if report else None
        if last:
            yield last


def _overlapping(spans: Sequence[Span], span: Span) -> Sequence[Span]:
    """Those of some spans, in order and apart from each other, that share text with another."""
    first = bisect_right(spans, span.start, key=lambda one: one.end)
    last = bisect_left(spans, span.end, key=lambda one: one.start)
    return spans[first:last]


def _report(line: Line, hidden: Sequence[Span], language: str, speakers: Speakers) -> Report | None:
    for saying in sayings(line, language):
        if any(saying.span.overlaps(span) for span in hidden) or _follows_quotation(line, saying, hidden):
            continue
        report = after_verb(line, saying, language) or before_verb(line, saying, hidden, language)
        if report:
            said = Span(line.words[report[0]].span.start, line.words[report[1] - 1].span.end)
            return Report(*report, saying.span, speakers.of_verb(line, saying.place, said))
    return (
        by_addition(line, hidden, language, speakers) or by_source(line, language, speakers) or by_noun(line, language)
    )


def _follows_quotation(line: Line, saying: Saying, hidden: Sequence[Span]) -> bool:
    """Whether a verb stands right after direct speech that ends with a comma, and so belongs to it."""
    if saying.place < FEWEST_WORDS or line.words[saying.place - 2].text != ",":
        return False
    before = line.words[saying.place - 1].span.end
    return any(span.end == before for span in hidden)


def _quotation(line: Line, report: Report, hidden: Sequence[Span]) -> Quotation | None:
    words = line.words[report.start : report.end]
    while words and not words[-1].text[-1].isalnum() and words[-1].text not in '“”»«’‘"':
        words = words[:-1]
    while words and not words[0].text[0].isalnum() and words[0].text not in '„“”»«‚‘"':
        words = words[1:]
    if len(words) < FEWEST_WORDS:
        return None
    span = Span(words[0].span.start, words[-1].span.end)
    if any(quoted.contains(span) for quoted in hidden):
        return None
    speaker = report.speaker
    return Quotation(
        span,
        QuotationKind.INDIRECT,
        report.cue,
        speaker.span if speaker else None,
        speaker.entity if speaker else None,
    )


def _free(line: Line, last: Quotation | None, hidden: Sequence[Span], reading: Reading) -> Report | None:
    """A sentence in the reporting subjunctive; right after other reported words it has their speaker."""
    reported = quotation_words(reading.language).reported
    own = [word for word in line.words if not any(span.overlaps(word.span) for span in hidden)]
    if not any(word.lower in reported and word.pos in VERBS for word in own):
        return None
    speaker = Speaker(last.speaker, last.entity) if last and last.speaker else None
    return Report(0, len(line.words), None, speaker)
