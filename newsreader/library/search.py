"""Turns what a reader types into a safe search, and what the base answers into words with their hits."""

from __future__ import annotations

import re
import unicodedata

from newsreader.model.span import Span

HIT_BEGINS, HIT_ENDS = "\x02", "\x03"
_WORD = re.compile(r"[^\W_]+")


def match_expression(typed: str) -> str | None:
    """The FTS5 expression for all the words typed, the last of them as a beginning unless a space ends it.

    Words joined by signs ("US-Truppen") must stand together. None when nothing typed is a word: then nothing is
    found.
    """
    phrases = [_WORD.findall(part) for part in unicodedata.normalize("NFC", typed).split()]
    quoted = [f'"{" ".join(words)}"' for words in phrases if words]
    if not quoted:
        return None
    if not typed[-1].isspace():
        quoted[-1] += "*"
    return " ".join(quoted)


def snippet_with_matches(marked: str) -> tuple[str, tuple[Span, ...]]:
    """The plain words of a snippet, on one line, and where the hits stand in them."""
    first, *rest = re.sub(r"\s", " ", marked).split(HIT_BEGINS)
    plain, matches = first, []
    for part in rest:
        hit, _, after = part.partition(HIT_ENDS)
        matches.append(Span(len(plain), len(plain) + len(hit)))
        plain += hit + after
    return plain, tuple(matches)
