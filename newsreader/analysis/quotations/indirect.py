"""Speech reported by its sense within one sentence: clauses beside verbs of saying, and sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsreader.analysis.quotations.clauses import after_verb, before_verb
from newsreader.analysis.quotations.report import FEWEST_WORDS, Report
from newsreader.analysis.quotations.sources import by_addition, by_clause, by_noun, by_source
from newsreader.analysis.quotations.speakers import Speakers, finite
from newsreader.analysis.quotations.words_of_saying import Saying, quotation_words, sayings
from newsreader.analysis.words import Line
from newsreader.model.findings import QuotationKind
from newsreader.model.span import Span


def reports(line: Line, hidden: Sequence[Span], language: str, speakers: Speakers) -> list[Report]:
    """What a sentence reports, each wording once; `hidden` is what stands in quotation marks there."""
    found: list[Report] = []
    known = (
        *by_clause(line, language, speakers),
        *by_verb(line, hidden, language, speakers),
        *by_addition(line, hidden, language, speakers),
        *by_source(line, language, speakers),
        *by_noun(line, language, speakers),
    )
    for report in known:
        if report.stretches and not any(_repeats(report, other) for other in found):
            found.append(report)
    return found or list(by_act(line, hidden, language, speakers))


def _repeats(report: Report, other: Report) -> bool:
    """Whether a report gives nothing but words that another gives already."""
    return all(any(a <= start and end <= b for a, b in other.stretches) for start, end in report.stretches)


def by_verb(line: Line, hidden: Sequence[Span], language: str, speakers: Speakers) -> Iterator[Report]:
    """Clauses beside a verb of saying."""
    words = line.words
    for saying in sayings(line, language):
        if any(saying.span.overlaps(span) for span in hidden) or _follows_quotation(line, saying, hidden):
            continue
        stretches = after_verb(line, saying, language) or before_verb(line, saying, hidden, language)
        if stretches:
            said = [Span(words[start].span.start, words[end - 1].span.end) for start, end in stretches]
            yield Report(stretches, saying.span, speakers.of_verb(line, saying, said))


def by_act(line: Line, hidden: Sequence[Span], language: str, speakers: Speakers) -> Iterator[Report]:
    """A sentence that tells of a speech act and no more: "X kritisierte das Vorgehen"."""
    words = line.words
    for saying in sayings(line, language):
        is_told = quotation_words(language).has("told_verbs", saying.lemma) and words[finite(words, saying.place)].mood
        if is_told and not line.is_headline and not any(saying.span.overlaps(span) for span in hidden):
            speaker = speakers.of_verb(line, saying, hidden)
            if speaker is not None:
                yield Report(((0, len(words)),), saying.span, speaker, QuotationKind.REPORTED)
            return


def _follows_quotation(line: Line, saying: Saying, hidden: Sequence[Span]) -> bool:
    """Whether a verb stands right after direct speech that ends with a comma, and so belongs to it."""
    if saying.place < FEWEST_WORDS or line.words[saying.place - 2].text != ",":
        return False
    before = line.words[saying.place - 1].span.end
    return any(span.end == before for span in hidden)
