"""Cuts stretches of news into sentences by rules and lists of abbreviations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from newsreader.model.span import Span
from newsreader.resources.languages import topic

END = re.compile(r"""[.!?…]+[)\]]?["“”»«›‹'’‘]{0,2}[)\]]?(?=\s)""")
LAST_WORD = re.compile(r"[^\s(\[„“\"»«‚‘'/–—]+$")
NEXT_WORD = re.compile(r"""\s*(?:[(\[„“"»«›‹‚‘'’–—-]\s*)*([^\s.,;:!?)\]“”"»«’]+)""")
DOTTED = re.compile(r"(?:\w\.)+\w")
NUMBER = re.compile(r"\d{1,3}")
ROMAN = re.compile(r"[IVXLC]+")
WINDOW = 40
"""How far back the last word before a full stop is looked for."""


@dataclass(frozen=True, slots=True)
class _Abbreviations:
    always: frozenset[str]
    sometimes: frozenset[str]
    after_ordinal: frozenset[str]
    starters: frozenset[str]


@cache
def _abbreviations(language: str) -> _Abbreviations:
    table = topic(language, "abbreviations")
    return _Abbreviations(
        *(frozenset(table.get(part, ())) for part in ("always", "sometimes", "after_ordinal", "starters"))
    )


def sentence_spans(text: str, stretch: Span, language: str) -> Iterator[Span]:
    """The sentences of one stretch, which is itself a paragraph's end."""
    start = stretch.start
    for mark in END.finditer(text, stretch.start, stretch.end):
        if mark.end() < stretch.end and _ends_sentence(text, mark, stretch, language):
            yield Span(start, mark.end())
            start = mark.end() + len(text[mark.end() : stretch.end]) - len(text[mark.end() : stretch.end].lstrip())
    if start < stretch.end:
        yield Span(start, stretch.end)


def _ends_sentence(text: str, mark: re.Match[str], stretch: Span, language: str) -> bool:
    follows = NEXT_WORD.match(text, mark.end(), stretch.end)
    if follows is None:
        return True
    word = follows[1]
    if word.islower():
        return False
    if not mark[0].startswith(".") or mark[0].startswith(".."):
        return True
    return not _goes_on(_word_before(text, mark.start(), stretch.start), word, language)


def _word_before(text: str, end: int, start: int) -> str:
    found = LAST_WORD.search(text[max(start, end - WINDOW) : end])
    return found[0] if found else ""


def _goes_on(before: str, after: str, language: str) -> bool:
    """Whether the full stop after `before` belongs to an abbreviation, an initial or an ordinal number."""
    known = _abbreviations(language)
    starts_anew = after in known.starters
    if before in known.always or (len(before) == 1 and before.isupper()):
        return True
    if NUMBER.fullmatch(before):
        return bool(known.after_ordinal) and (after in known.after_ordinal or not starts_anew)
    if before in known.sometimes or DOTTED.fullmatch(before) or ROMAN.fullmatch(before):
        return not starts_anew
    return False
