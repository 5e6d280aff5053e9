"""Joins the lines of a paragraph, and the words that were broken at their ends."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from functools import cache

from newsreader.resources.languages import languages, topic

_COMPOUND = re.compile(r"\b[^\W_]+(?:-[^\W_]+)+\b")
_BROKEN = re.compile(r"[^\W_]-$")
_WORD = re.compile(r"[^\W_]+")


def compounds_in(lines: Iterable[str]) -> Set[str]:
    """The words that are written with a hyphen within a line, in lower case."""
    return {match.casefold() for line in lines for match in _COMPOUND.findall(line)}


def joined_lines(lines: Iterable[str], compounds: Set[str]) -> str:
    """One paragraph of its lines.

    A hyphen at the end of a line goes, except where it belongs to the word: before a capital ("Nord-Süd"), before
    "und" ("Hin- und Rückweg"), and in a word that the text writes so elsewhere.
    """
    pieces: list[str] = []
    for line in lines:
        first = _WORD.match(line)
        is_broken = bool(pieces) and _BROKEN.search(pieces[-1]) is not None
        if not is_broken or (first and first[0].casefold() in _after_hyphen()):
            pieces += (" ", line) if pieces else (line,)
        elif line[:1].islower() and not _is_compound(pieces[-1], line, compounds):
            pieces[-1] = pieces[-1][:-1]
            pieces.append(line)
        else:
            pieces.append(line)
    return "".join(pieces)


def _is_compound(before: str, line: str, compounds: Set[str]) -> bool:
    word = _COMPOUND.search(before.rsplit(maxsplit=1)[-1] + line.split(maxsplit=1)[0])
    return word is not None and word[0].casefold() in compounds


@cache
def _after_hyphen() -> Set[str]:
    return {word for language in languages() for word in topic(language, "hyphens").get("after", ())}
