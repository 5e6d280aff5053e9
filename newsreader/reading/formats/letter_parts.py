"""Finds the article in the text of a letter: below a covering note, forwarded or quoted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from newsreader.reading.text.raw_text import RawText
from newsreader.resources.languages import languages, topic

_QUOTED = re.compile(r"(?:>[ \t]?){1,20}")
_SIGNATURE = re.compile(r"-- ?")
# What has so much of the letters of the whole is the article, and what stands around it goes with it.
_ENOUGH = 0.6
# So many lines at the head of what is forwarded say by whom and when.
_FEWEST_HEADERS = 2


@dataclass(slots=True)
class _Part:
    """Lines of a letter that belong together; `depth` is how often they are quoted."""

    depth: int
    lines: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return "\n".join(self.lines)

    @property
    def weight(self) -> int:
        """How many letters it has."""
        return sum(map(len, self.lines))


def article_in(text: str) -> RawText:
    """The text of a letter; where most of it is forwarded or quoted, that is the article, and the rest is around it."""
    parts = list(_parts(text))
    longest = max(range(len(parts)), key=lambda number: parts[number].weight, default=0)
    whole = sum(part.weight for part in parts)
    if not parts or parts[longest].weight < _ENOUGH * whole:
        return RawText("\n".join(map(str, parts)))
    before, after = _joined(parts[:longest]), _joined(parts[longest + 1 :])
    return RawText(str(parts[longest]), before=before, after=after)


def reflowed(text: str, *, deletes_space: bool) -> str:
    """The paragraphs of a text whose lines end with a space where they were broken, quoted ones too (RFC 3676)."""
    lines: list[str] = []
    for line in text.splitlines():
        mark = _QUOTED.match(line)
        quoted, words = (mark[0].rstrip() + " ", line[mark.end() :]) if mark else ("", line.removeprefix(" "))
        before = _QUOTED.match(lines[-1]) if lines else None
        depth = before[0].count(">") if before else 0
        goes_on = lines and lines[-1].endswith(" ") and not _SIGNATURE.fullmatch(lines[-1]) and words.strip()
        if goes_on and depth == quoted.count(">"):
            lines[-1] = (lines[-1][:-1] if deletes_space else lines[-1]) + words
        else:
            lines.append(quoted + words if words else quoted.strip())
    return "\n".join(lines)


def _parts(text: str) -> Iterator[_Part]:
    """A part begins where lines are quoted more or less often, and below the head of a letter that is forwarded."""
    part = _Part(0)
    headers = 0
    for line in text.splitlines():
        mark = _QUOTED.match(line)
        depth, words = (mark[0].count(">"), line[mark.end() :]) if mark else (0, line)
        if words.strip():
            is_header = _header().match(words) is not None
            begins_letter = headers >= _FEWEST_HEADERS and not is_header
            headers = headers + 1 if is_header else 0
            if depth != part.depth or begins_letter or (_SIGNATURE.fullmatch(words) and part.lines):
                yield part
                part = _Part(depth)
        part.lines.append(words)
    yield part


@cache
def _header() -> re.Pattern[str]:
    words = {word for language in languages() for word in topic(language, "letters").get("headers", ())}
    return re.compile(rf"\W{{0,3}}(?:{'|'.join(sorted(map(re.escape, words)))})\W{{0,2}}:\W{{0,2}}\s\S", re.IGNORECASE)


def _joined(parts: Sequence[_Part]) -> str:
    return "\n\n".join(map(str, parts))
