"""What the mere shape of a line shows: how long it is, how it ends, what signs and figures it has."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from newsreader.reading.article.dateline import dateline
from newsreader.reading.article.dates import dates_in
from newsreader.reading.text.language import all_function_words
from newsreader.reading.text.page import Line

BULLET = re.compile(r"[-–—•*·►▶→»›>|+✓✔]\s|[►▶→•✓✔]")
_MARKS = {
    "bullet": BULLET,
    "address": re.compile(r"https?://|www\.|\w@\w+\.\w|\w\.(?:com|org|net|de|at|ch|ie|uk|in|au|example)\b"),
    "handle": re.compile(r"(?:^|\s)[#@]\w"),
    "symbol": re.compile(r"[\u2190-\u2bff\U0001f000-\U0001faff©®™]"),
    "quotation first": re.compile(r"[„“»«\"‚‘]"),
}
_BEGINNING = frozenset({"bullet", "quotation first"})
_HOUR = re.compile(r"\b\d{1,2}[:.]\d{2}\b")
_BETWEEN_LINKS = re.compile(r"\s[|·•>›»/–]\s|\s{2,}")
_LENGTHS = (10, 20, 35, 60, 100, 160, 250, 400)
_SMALL_WORDS, _FIGURES = (0.05, 0.2, 0.3, 0.4, 0.5), (0.05, 0.15, 0.35)
_FIRST_LETTERS, _OPENING = 3, 40
_FEWEST_WORDS, _MANY_WORDS, _MOST_TITLED, _LONG = 5, 12, 4, 100


def shape_signs(line: Line, tokens: Sequence[str]) -> Iterator[str]:
    """The signs of the shape of a line with these words."""
    length, end = bisect_right(_LENGTHS, len(line.span)), _end(line)
    yield f"length {length}{' to a full stop' if end == 'full stop' else ''}"
    yield f"ends with {end}"
    yield from _word_signs(line, tokens)
    for name, mark in _MARKS.items():
        if (mark.match if name in _BEGINNING else mark.search)(line.text):
            yield name
    if links := len(_BETWEEN_LINKS.findall(line.text)):
        yield "links in a row" if links > 1 else "two links"
    if _HOUR.search(line.text):
        yield "hour in prose" if len(line.span) > _LONG else "hour"
    if any(day.span.start <= _FIRST_LETTERS for day in dates_in(line.text[:_OPENING])):
        yield "day first"
    if dateline(line):
        yield "dateline"


def _end(line: Line) -> str:
    if "?" in line.text[-3:]:
        return "question"
    if line.is_sentence:
        return "full stop"
    return "colon" if line.text[-1] == ":" else "comma" if line.text[-1] in ",;" else "nothing"


def _word_signs(line: Line, tokens: Sequence[str]) -> Iterator[str]:
    if not tokens:
        yield "no words"
        return
    if len(tokens) >= _FEWEST_WORDS:
        share = sum(map(all_function_words().__contains__, tokens)) / len(tokens)
        many = " of many" if len(tokens) >= _MANY_WORDS else ""
        yield f"small words {bisect_right(_SMALL_WORDS, share)}{many}"
    figures = sum(map(str.isdigit, line.text)) / len(line.text)
    if figures:
        yield f"figures {bisect_right(_FIGURES, figures)}"
    words = [word for word in line.text.split(maxsplit=20) if word[0].isalpha()]
    if len(words) > 1 and all(word[0].isupper() for word in words):
        yield f"all of {min(_MOST_TITLED, len(words))} words are capital"
    if line.text.isupper() and len(line.text) > 2:
        yield "capitals"
    if line.text[0].islower():
        yield "small letter first"
