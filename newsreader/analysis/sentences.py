"""Cuts stretches of news into sentences by rules and lists of abbreviations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from functools import cache

from newsreader.model.span import Span
from newsreader.resources.languages import topic

QUOTES = "\"“”»«›‹'’‘"
OPENING = r"(?:[(\[„“\"»«›‹‚‘'’`–—-]\s*)*"
STOP = re.compile(
    rf"(?<![.!?…])[.!?…]++[)\]]?[{QUOTES}]{{0,2}}[)\]]?(?:\[\d+\])*(?:\s[{QUOTES}]{{1,2}})?(?=\s|\Z)"
    rf"|(?<=[^\W\d_]{{2}})[.!?…]++[{QUOTES}]?(?=[^\W\d_]+\s)"
)
"""A stop with what closes after it: brackets, quotation marks (also one that stands alone), numbers of notes; or one
that the next word follows without a space."""
LETTER = re.compile(r"[^\W\d_]")
SPACE = re.compile(r"\s*")
LAST_WORD = re.compile(r"[^\s(\[„“\"»«‚‘'–—]+$")
NEXT_WORD = re.compile(rf"\s*{OPENING}([^\s.,;:!?)\]“”\"»«’]+)")
NAMES_THEN_VERB = re.compile(r"\s+(?:[A-Z][\w.’'-]*\s+){1,4}(\w+)")
DOTTED = re.compile(r"(?:\w\.)+\w")
DOTTED_LETTER = re.compile(r"\w\.")
NUMBER = re.compile(r"(?:\d{1,2}\./?)?\d{1,3}")
ROMAN = re.compile(r"[IVXLC]+")
OMISSION = re.compile(r"[(\[](?:…|\.{2,4})[)\]]")
WINDOW = 40
"""How far back the last words before a full stop are looked for."""


@dataclass(frozen=True, slots=True)
class _Lists:
    always: frozenset[str]
    sometimes: frozenset[str]
    before_number: frozenset[str]
    after_ordinal: frozenset[str]
    before_cardinal: frozenset[str]
    starters: frozenset[str]
    called: frozenset[str]
    verbs_of_asking: frozenset[str]


@cache
def _lists(language: str) -> _Lists:
    table = dict(topic(language, "abbreviations"))
    small = topic(language, "function_words").get("closed", {})
    table["starters"] = [*table.get("starters", ()), *(word.capitalize() for words in small.values() for word in words)]
    return _Lists(*(frozenset(table.get(field.name, ())) for field in fields(_Lists)))


def sentence_spans(text: str, stretch: Span, language: str) -> Iterator[Span]:
    """The sentences of one stretch, which is itself a paragraph's end."""
    start = stretch.start
    for stop in STOP.finditer(text, stretch.start, stretch.end):
        rest = Span(stop.end(), stretch.end)
        if _has_letters(text, Span(start, stop.end())) and _ends_sentence(text, stop, rest, _lists(language)):
            yield Span(start, stop.end())
            start = _after_space(text, rest)
    if start < stretch.end:
        yield Span(start, stretch.end)


def _has_letters(text: str, piece: Span) -> bool:
    """Whether a piece says something: neither "2." nor "[…]" is a sentence. Only its beginning is looked at."""
    return len(piece) > WINDOW or LETTER.search(text, piece.start, piece.end) is not None


def _after_space(text: str, rest: Span) -> int:
    space = SPACE.match(text, rest.start, rest.end)
    return space.end() if space else rest.start


def _ends_sentence(text: str, stop: re.Match[str], rest: Span, known: _Lists) -> bool:
    follows = NEXT_WORD.match(text, rest.start, rest.end)
    if follows is None:
        return _has_letters(text, rest)
    after = follows[1]
    if after.islower():
        return False
    before, earlier = _words_before(text, stop.start())
    if follows.start() == follows.start(1) and not (
        before.isalpha() and before[-2:].islower() and after in known.starters
    ):
        return False
    if OMISSION.match(text, stop.start() - 1) or (stop[0][0] in "!?" and before in known.called):
        return after in known.starters
    if stop[0][0] in "!?" and len(stop[0]) > 1 and _is_told_on(text, rest, known):
        return False
    return not stop[0].startswith(".") or stop[0].startswith("..") or not _goes_on(before, earlier, after, known)


def _words_before(text: str, end: int) -> tuple[str, str]:
    """The word before a full stop and the one before that, if they are not too long."""
    window = text[max(0, end - WINDOW) : end]
    found = LAST_WORD.search(window)
    earlier = window[: found.start()].split() if found else []
    return (found[0] if found else ""), (earlier[-1] if earlier else "")


def _is_told_on(text: str, rest: Span, known: _Lists) -> bool:
    """Whether a name and a verb follow that belong to the quotation before: “Why?” Mr. Smith asked."""
    named = NAMES_THEN_VERB.match(text, rest.start, rest.end)
    return named is not None and named[1] in known.verbs_of_asking


def _goes_on(before: str, earlier: str, after: str, known: _Lists) -> bool:
    """Whether the full stop after `before` belongs to an abbreviation, an initial or an ordinal number."""
    starts_anew = after in known.starters
    forms = {before, before[:1].lower() + before[1:], before.rpartition("-")[2]}
    if NUMBER.fullmatch(before):
        is_cardinal = starts_anew or earlier in known.before_cardinal
        return bool(known.after_ordinal) and (after in known.after_ordinal or not is_cardinal)
    if forms & known.before_number:
        return after[0].isdigit() or ROMAN.fullmatch(after) is not None
    if forms & known.always:
        return True
    if len(before) == 1 and (before.isupper() or len(after) == 1):
        return not starts_anew or len(after) == 1 or DOTTED_LETTER.fullmatch(earlier) is not None
    return not starts_anew and bool(forms & known.sometimes or DOTTED.fullmatch(before) or ROMAN.fullmatch(before))
