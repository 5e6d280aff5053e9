"""Finds the headline: above the article, or, where it was not copied along, quoted in what surrounds it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence

from newsreader.model.article import Stated
from newsreader.model.span import Span
from newsreader.reading.text.page import Line
from newsreader.reading.text.subject import content_stems

_MARKDOWN = re.compile(r"^(?:#{1,6}\s+|[*_]{1,3}(?=\S))")
_LONGEST = 200
_FEWEST_WORDS = 3
_LOOK = 12
_QUOTED = re.compile(r"[\"“„»«”]\s?([^\"“”„»«\n]{15,200}?)\s?[\"“”»«]")
_FEWEST_SHARED = 2
_PARAGRAPHS_READ = 8
_LONGEST_PAPER = 60


def headline_above(
    lines: Sequence[Line], below: Sequence[Line], page: Sequence[Line], *, is_sure: bool = True
) -> Stated[str] | None:
    """The line above the first paragraph that is most likely the headline.

    It is preferred when the page prints it once more, be it within the title of the window; then when it speaks of what
    the article speaks of, has the length of a sentence, and stands before the others.

    Args:
        lines: The lines above the first paragraph, without those that are known to be something else.
        below: The article from its first paragraph on.
        page: All lines of the page.
        is_sure: Whether these lines belong to the article; if not, only one that speaks of the subject will do.
    """
    printed = Counter(_wording(line) for line in lines)
    titles = [line.text for line in page if len(line.span) <= _LONGEST + _LONGEST_PAPER]
    subject = {stem for line in below[:_PARAGRAPHS_READ] for stem in content_stems(line.text)}

    looking = [line for line in lines[-_LOOK:] if _looks_like_one(line)]
    candidates = [line for line in looking if is_sure or _is_on(subject, line.text)]

    def rank(line: Line) -> tuple[bool, bool, bool]:
        wording = _wording(line)
        is_title = any(wording in title and len(title) > len(line.text) for title in titles)
        is_full = len(wording.split()) > _FEWEST_WORDS
        return (is_full and (is_title or printed[wording] > 1), _is_on(subject, wording), is_full)

    line = max(candidates, key=rank, default=None)  # the first of equals
    if line is None:
        return None
    begin = line.span.start + line.text.index(_wording(line))
    return Stated(_wording(line), Span(begin, begin + len(_wording(line))))


def _is_on(subject: Collection[str], wording: str) -> bool:
    return any(stem in subject for stem in content_stems(wording))


def headline_quoted(lines: Sequence[Line], article: Sequence[Line]) -> Stated[str] | None:
    """A headline that stands only in the furniture, as in 'Comment on "..."'.

    It is quoted there, most often more than once, and speaks of what the article speaks of.
    """
    subject = {stem for line in article for stem in content_stems(line.text)}
    found: dict[str, list[Span]] = {}
    for line in lines:
        for match in _QUOTED.finditer(line.text):
            if len(subject.intersection(content_stems(match[1]))) >= _FEWEST_SHARED:
                found.setdefault(match[1], []).append(Span(*match.span(1)).moved(line.span.start))
    if not found:
        return None
    value = max(found, key=lambda quoted: (len(found[quoted]), -found[quoted][0].start))
    return Stated(value, found[value][0])


def repeats(line: Line, headline: Stated[str]) -> bool:
    """Whether the line says the headline once more, be it with the name of the paper behind it."""
    if headline.span is None or line.span.contains(headline.span):
        return False
    return _wording(line).casefold() == headline.value.casefold() or outlet_behind(line, headline) is not None


def outlet_behind(line: Line, headline: Stated[str]) -> Stated[str] | None:
    """The name of the paper in "Headline - Paper", as the title of a page has it."""
    if len(line.span) > _LONGEST or not line.text.startswith(headline.value):
        return None
    rest = line.text[len(headline.value) :]
    match = re.fullmatch(r"\s[|–—-]\s(\S+(?:\s\S+){0,3})", rest)
    return Stated(match[1], Span(line.span.end - len(match[1]), line.span.end)) if match else None


def _looks_like_one(line: Line) -> bool:
    wording = _wording(line)
    if not 12 <= len(wording) <= _LONGEST or len(line.span) > _LONGEST + 10:
        return False
    return len(wording.split()) >= _FEWEST_WORDS and not wording.endswith((".", ":", ",", ";")) and "://" not in wording


def _wording(line: Line) -> str:
    return _MARKDOWN.sub("", line.text, count=1).strip("*_ ") if line.text[0] in "#*_" else line.text
