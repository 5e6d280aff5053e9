"""Reported words within one line, before they become quotations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsreader.analysis.quotations.speakers import MARKS, Speaker
from newsreader.analysis.words import Word
from newsreader.model.findings import PartOfSpeech, Quotation, QuotationKind
from newsreader.model.span import Span

VERBS = frozenset({PartOfSpeech.VERB, PartOfSpeech.AUX})
FEWEST_WORDS = 3
"""Fewer words are no report."""


@dataclass(frozen=True, slots=True)
class Report:
    """Reported words in one or two stretches, each from one word to before another, with cue and speaker."""

    stretches: tuple[tuple[int, int], ...]
    cue: Span | None
    speaker: Speaker | None
    kind: QuotationKind = QuotationKind.INDIRECT

    def quotations(self, words: Sequence[Word], hidden: Sequence[Span]) -> Iterator[Quotation]:
        """One quotation for each stretch, but for what direct speech holds already."""
        trimmed = [part for part in (_trimmed(words[start:end]) for start, end in self.stretches) if part]
        if sum(len(part) for part in trimmed) < FEWEST_WORDS:
            return
        for part in trimmed:
            span = Span(part[0].span.start, part[-1].span.end)
            if not any(quoted.contains(span) for quoted in hidden):
                speaker = self.speaker
                yield Quotation(
                    span, self.kind, self.cue, speaker.span if speaker else None, speaker.entity if speaker else None
                )


def around(start: int, end: int, low: int, high: int) -> tuple[tuple[int, int], ...]:
    """The stretches of a clause that lie before and after words put into it."""
    return tuple((a, b) for a, b in ((low, start), (end, high)) if a < b)


def is_mostly(said: Span, hidden: Sequence[Span]) -> bool:
    """Whether more than half of some words stands in quotation marks, so that they are direct speech."""
    within = sum(max(0, min(said.end, span.end) - max(said.start, span.start)) for span in hidden)
    return 2 * within > len(said)


def _trimmed(words: Sequence[Word]) -> Sequence[Word]:
    """Words without the punctuation at their ends."""
    start, end = 0, len(words)
    while end > start and not words[end - 1].text[-1].isalnum() and words[end - 1].text not in MARKS:
        end -= 1
    while start < end and not words[start].text[0].isalnum() and words[start].text not in MARKS:
        start += 1
    return words[start:end] if any(word.text[0].isalnum() for word in words[start:end]) else ()
