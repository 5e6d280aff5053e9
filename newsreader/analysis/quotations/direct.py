"""Words between quotation marks that somebody said, told from titles and names in quotation marks."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsreader.analysis.quotations.marks import quoted_spans
from newsreader.analysis.quotations.speakers import Speaker, Speakers
from newsreader.analysis.quotations.words_of_saying import Saying, quotation_words, sayings
from newsreader.analysis.words import Line, Reading, Word
from newsreader.model.findings import PartOfSpeech, Quotation, QuotationKind
from newsreader.model.span import Span

VERBS = frozenset({PartOfSpeech.VERB, PartOfSpeech.AUX})
SHORT = 3
TERMINAL = ".!?…"
BEFORE = 8
"""Among so many code points before a quotation stands the colon that brings it in, if there is one."""


@dataclass(frozen=True, slots=True)
class _Cue:
    saying: Saying
    line: Line


def direct_quotations(reading: Reading, speakers: Speakers) -> Iterator[Quotation]:
    """All direct quotations, in the order of the text."""
    starts = [line.span.start for line in reading.lines]
    last: Quotation | None = None
    last_line = -1
    for span in quoted_spans(reading.text, reading.lines):
        first = bisect_right(starts, span.start) - 1
        final = bisect_right(starts, span.end - 1) - 1
        inner = [word for line in reading.lines[first : final + 1] for word in line.words if _within(word, span)]
        cue = _cue(reading, first, final, span)
        if not _is_speech(inner, span, cue, reading):
            continue
        speaker = speakers.of_verb(cue.line, cue.saying, [span]) if cue else None
        if cue is None:
            speaker = _source(reading, final, span, speakers) or _continued(last, last_line, first, reading)
        last = Quotation(
            span,
            QuotationKind.DIRECT,
            cue.saying.span if cue else None,
            speaker.span if speaker else None,
            speaker.entity if speaker else None,
        )
        last_line = final
        yield last


def _within(word: Word, span: Span) -> bool:
    return span.contains(word.span) and word.text[0].isalnum()


def _cue(reading: Reading, first: int, final: int, span: Span) -> _Cue | None:
    """The verb of saying nearest to the quotation in the sentences that hold its ends, or before a colon."""
    found: list[tuple[int, _Cue]] = []
    for number in sorted({first, final}):
        line = reading.lines[number]
        for saying in sayings(line, reading.language):
            if not saying.span.overlaps(span):
                gap = saying.span.start - span.end if saying.span.start >= span.end else span.start - saying.span.end
                found.append((gap, _Cue(saying, line)))
    return min(found, key=lambda pair: pair[0])[1] if found else None


def _is_speech(inner: Sequence[Word], span: Span, cue: _Cue | None, reading: Reading) -> bool:
    if not inner:
        return False
    has_verb = any(word.pos in VERBS for word in inner)
    last = reading.text[span.end - 2]
    introduced = reading.text[max(0, span.start - BEFORE) : span.start].rstrip().endswith(":")
    if len(inner) >= SHORT and (has_verb or last in TERMINAL or introduced):
        return True
    if cue is None:
        return False
    is_label = quotation_words(reading.language).has("labelling", cue.saying.lemma)
    return introduced or is_label or not all(word.is_capitalised for word in inner)


def _source(reading: Reading, final: int, span: Span, speakers: Speakers) -> Speaker | None:
    """The speaker in a short addition after the quotation: "..., so X"."""
    line = reading.lines[final]
    for place, word in enumerate(line.words):
        if word.span.start >= span.end and quotation_words(reading.language).has("after_words", word.lower):
            found = speakers.phrase_after(line, place + 1)
            return found[0] if found else None
    return None


def _continued(last: Quotation | None, last_line: int, first: int, reading: Reading) -> Speaker | None:
    """The speaker of the quotation before, where this one goes on in the same paragraph."""
    if last is None or last.speaker is None or first - last_line > 1:
        return None
    if reading.lines[first].paragraph != reading.lines[last_line].paragraph:
        return None
    return Speaker(last.speaker, last.entity)
