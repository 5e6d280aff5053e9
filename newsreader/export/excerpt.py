"""A wording quoted with a little of the sentence it stands in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from newsreader.model.findings import AnalysedArticle
from newsreader.model.span import Span

_CONTEXT = 45
_LONGEST = 280
_NEAR = 60
_CUT = "\N{NO-BREAK SPACE}…"
_CUT_BEFORE = "…\N{NO-BREAK SPACE}"
_BETWEEN = " … "
_LOOSE = " ,;:–—-"
"""What does not stand beside an ellipsis."""


@dataclass(frozen=True, slots=True)
class Part:
    """A run of quoted words; `is_wording` tells the words in question from those around them."""

    words: str
    is_wording: bool = False


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The words in question with what stands before, between and after them; cuts are shown by an ellipsis."""

    parts: tuple[Part, ...]

    @property
    def text(self) -> str:
        """All of it in a row."""
        return "".join(part.words for part in self.parts)

    @property
    def wordings(self) -> tuple[str, ...]:
        """Only the words in question."""
        return tuple(part.words for part in self.parts if part.is_wording)


def excerpts(analysed: AnalysedArticle, spans: Sequence[Span]) -> tuple[Excerpt, ...]:
    """Quotes each of `spans`; spans that stand close together in the text share one excerpt."""
    text = analysed.article.text
    # A headline is the first sentence even where it stands below the article.
    sentences = sorted(sentence.span for sentence in analysed.findings.sentences)

    def sentence_at(position: int, otherwise: Span) -> Span:
        place = bisect_right(sentences, position, key=lambda span: span.start) - 1
        return sentences[place] if place >= 0 and position < sentences[place].end else otherwise

    rows: list[Excerpt] = []
    for group in _groups(sorted(spans)):
        first, last = group[0], group[-1]
        parts = [Part(_before(text, sentence_at(first.start, first).start, first.start)), *_inside(text, group)]
        parts.append(Part(_after(text, sentence_at(last.end - 1, last).end, last.end)))
        rows.append(Excerpt(tuple(part for part in parts if part.words)))
    return tuple(rows)


def in_a_row(excerpts: Sequence[Excerpt]) -> tuple[Part, ...]:
    """Excerpts one behind the other, with a single ellipsis between two, whether they were cut there or not."""
    parts: list[Part] = []
    for excerpt in excerpts:
        first, *others = excerpt.parts
        if parts:
            last = parts.pop()
            parts += [replace(last, words=last.words.removesuffix(_CUT)), Part(_BETWEEN)]
            first = replace(first, words=first.words.removeprefix(_CUT_BEFORE))
        parts += [first, *others]
    return tuple(parts)


def _groups(spans: Sequence[Span]) -> list[list[Span]]:
    groups: list[list[Span]] = []
    for span in spans:
        if groups and 0 <= span.start - groups[-1][-1].end < _NEAR:
            groups[-1].append(span)
        else:
            groups.append([span])
    return groups


def _inside(text: str, group: Sequence[Span]) -> list[Part]:
    parts: list[Part] = []
    end = group[0].start
    for span in group:
        parts += [Part(_flat(text[end : span.start])), Part(_shortened(_flat(span.of(text))), is_wording=True)]
        end = span.end
    return parts


def _before(text: str, sentence: int, end: int) -> str:
    words = _flat(text[max(sentence, end - _CONTEXT) : end])
    return words.lstrip() if sentence >= end - _CONTEXT else _CUT_BEFORE + words.partition(" ")[2].lstrip(_LOOSE)


def _after(text: str, sentence: int, start: int) -> str:
    words = _flat(text[start : max(start, min(sentence, start + _CONTEXT))])
    return words.rstrip() if sentence <= start + _CONTEXT else words.rpartition(" ")[0].rstrip(_LOOSE) + _CUT


def _shortened(words: str) -> str:
    if len(words) <= _LONGEST:
        return words
    return f"{words[: _LONGEST * 2 // 3].rpartition(' ')[0]}{_CUT} {words[-_LONGEST // 3 :].partition(' ')[2]}"


def _flat(words: str) -> str:
    """Line ends as spaces, each letter in its place."""
    return words.replace("\n", " ").replace("\t", " ")
