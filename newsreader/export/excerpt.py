"""A wording quoted with a little of the sentence it stands in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from newsreader.model.findings import AnalysedArticle
from newsreader.model.span import Span

_CONTEXT = 45
_LONGEST = 280
_NEAR = 60
_GAP = "…"


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The words in question, and what stands before and after them; cuts are shown by an ellipsis."""

    before: str
    words: str
    after: str

    @property
    def text(self) -> str:
        """All of it in a row."""
        return self.before + self.words + self.after


def excerpts(analysed: AnalysedArticle, spans: Sequence[Span]) -> tuple[Excerpt, ...]:
    """Quotes each of `spans`; spans that stand close together in the text share one excerpt."""
    text = analysed.article.text
    starts = [sentence.span.start for sentence in analysed.findings.sentences]
    rows: list[Excerpt] = []
    for span in _joined(sorted(spans)):
        place = bisect_right(starts, span.start) - 1
        sentence = analysed.findings.sentences[place].span if place >= 0 else span
        whole = Span.covering([sentence, span]) if sentence.overlaps(span) else span
        rows.append(Excerpt(_before(text, whole, span), _shortened(_flat(span.of(text))), _after(text, whole, span)))
    return tuple(rows)


def _joined(spans: Sequence[Span]) -> list[Span]:
    joined: list[Span] = []
    for span in spans:
        if joined and span.start - joined[-1].end < _NEAR:
            joined[-1] = Span.covering([joined[-1], span])
        else:
            joined.append(span)
    return joined


def _before(text: str, sentence: Span, span: Span) -> str:
    start = max(sentence.start, span.start - _CONTEXT)
    words = _flat(text[start : span.start])
    return words.lstrip() if start == sentence.start else f"{_GAP} {words.partition(' ')[2]}"


def _after(text: str, sentence: Span, span: Span) -> str:
    end = min(sentence.end, span.end + _CONTEXT)
    words = _flat(text[span.end : end])
    return words.rstrip() if end == sentence.end else f"{words.rpartition(' ')[0]} {_GAP}"


def _shortened(words: str) -> str:
    if len(words) <= _LONGEST:
        return words
    return f"{words[: _LONGEST * 2 // 3].rpartition(' ')[0]} {_GAP} {words[-_LONGEST // 3 :].partition(' ')[2]}"


def _flat(words: str) -> str:
    """Line ends as spaces, each letter in its place."""
    return words.replace("\n", " ").replace("\t", " ")
