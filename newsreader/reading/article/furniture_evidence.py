"""What each line of a page tells by itself: whether it speaks of the news or of the page it stands on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsreader.model.article import FurnitureKind
from newsreader.reading.article.furniture_lexicon import Lexicon, lexicons, sound_signs
from newsreader.reading.article.furniture_shape import BULLET, shape_signs
from newsreader.reading.article.furniture_words import Cue, tokens_of, vocabulary
from newsreader.reading.text.page import Line
from newsreader.reading.text.quotes import outside_quotes

_BETWEEN_LINKS = re.compile(r"\s*[>›»|•·/]\s*")
_SENTENCE_START = re.compile(r"(?:^|[.!?:…]\s+)[^\w\s]*(\w+)")
_WORD = re.compile(r"\w+")
_SHORT, _LONG, _LONGER, _CERTAIN_AT_MOST, _LONGEST_LINK = 100, 250, 400, 250, 150
_MOST_CUES = 4


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one line tells by itself.

    `signs` are what the weights are for; `certain` are kinds known by a phrase that only furniture has, `cues` words
    that furniture likes to use. It is spoken when it speaks to the reader, or of those who publish it. A fragment is
    short and no sentence; a link may also be a question, or stand behind a bullet.
    """

    signs: tuple[str, ...] = ()
    certain: tuple[FurnitureKind, ...] = ()
    cues: tuple[Cue, ...] = ()
    is_spoken: bool = False
    is_heading: bool = False
    is_fragment: bool = False
    is_link: bool = False
    is_prose: bool = False
    length: int = 0

    @property
    def cue_count(self) -> int:
        """How many different cues it has."""
        return len({cue.words for cue in self.cues})

    @property
    def is_hinting(self) -> bool:
        """Whether its words tell of furniture: by a phrase, by cues, or by speaking to the reader."""
        return bool(self.certain or self.cues or self.is_spoken)

    @property
    def is_paragraph_of_news(self) -> bool:
        """Whether it has the shape of a paragraph and speaks neither to the reader nor of the page."""
        if not self.is_prose or self.certain:
            return False
        return "dateline" in self.signs or (not self.is_spoken and self.cue_count <= (self.length >= _LONG))

    def kinds(self, familiar: frozenset[Cue]) -> tuple[FurnitureKind, ...]:
        """The kinds that its phrases and words name, but for words that are `familiar` from the article itself."""
        return (*self.certain, *(cue.kind for cue in self.cues if cue not in familiar))


def evidence_of(line: Line, lexis: Sequence[Lexicon] | None = None) -> Evidence:
    """What the line tells by its own words and form.

    Args:
        line: The line.
        lexis: Lexicons to listen with instead of those that ship.
    """
    said = outside_quotes(line.text)
    tokens = tokens_of(said)
    certain, is_heading = _certain_kinds(tokens, line) if tokens else ((), False)
    cues = tuple(vocabulary().words.within(tokens))
    voices = tuple(_voices(said, tokens)) if tokens else ()
    heard = sound_signs(tokens_of(line.text), lexicons() if lexis is None else lexis)
    told = _told(certain, len({cue.words for cue in cues}), voices, len(line.span))
    return Evidence(
        signs=(*shape_signs(line, tokens_of(line.text)), *heard, *told),
        certain=certain,
        cues=cues,
        is_spoken=bool(voices),
        is_heading=is_heading,
        is_fragment=not line.is_sentence and len(line.span) <= _SHORT,
        is_link=len(line.span) <= _LONGEST_LINK
        and (not line.text.endswith(".") or BULLET.match(line.text) is not None),
        is_prose=line.is_prose,
        length=len(line.span),
    )


def _told(certain: Sequence[FurnitureKind], cues: int, voices: Sequence[str], length: int) -> Iterator[str]:
    """The signs of what the line says; in a long one a word is a word among many."""
    size = " in much" if length > _LONGER else " in prose" if length > _SHORT else ""
    if certain:
        yield "phrase of furniture"
    if cues:
        yield f"cues {min(_MOST_CUES, cues)}{size}"
    for voice in voices:
        yield f"{voice}{size}"
    if cues and voices:
        yield "cues and spoken"


def _certain_kinds(tokens: tuple[str, ...], line: Line) -> tuple[tuple[FurnitureKind, ...], bool]:
    if len(line.span) > _CERTAIN_AT_MOST:
        return (), False
    words = vocabulary()
    uncounted = tuple(token for token in tokens if not token.isdigit()) or tokens  # "Kommentare (14)"
    headings = [cue for cue in words.headings.at(uncounted, 0) if len(cue.words) == len(uncounted)]
    lines = [cue for cue in words.lines.at(uncounted, 0) if len(cue.words) == len(uncounted)]
    openings = list(words.openings.at(tokens, 0))
    credited = (FurnitureKind.PICTURE_CREDIT,) if words.credit.search(line.text) else ()
    menu = (FurnitureKind.NAVIGATION,) if _is_menu(line.text) else ()
    return (*(cue.kind for cue in [*headings, *lines, *openings]), *credited, *menu), bool(headings)


def _is_menu(text: str) -> bool:
    """Whether the line is a path or a row of links: "Home > Politik > Ausland"."""
    parts = [tokens_of(part) for part in _BETWEEN_LINKS.split(text)]
    if len(parts) < 3 or any(not 0 < len(part) <= 3 for part in parts):
        return False
    lines = vocabulary().lines
    return any(len(cue.words) == len(part) for part in parts for cue in lines.at(part, 0))


def _voices(said: str, tokens: tuple[str, ...]) -> Iterator[str]:
    """By which forms the line speaks to the reader, or of those who publish it, outside of quotations."""
    words, printed = vocabulary(), _WORD.findall(said)
    present = {word.casefold() for word in printed if not word.isupper()}  # "US" is not "us"
    beginnings = Counter(match[1] for match in _SENTENCE_START.finditer(said))
    if present & words.second_person:
        yield "second person"
    elif Counter(word for word in printed if word in words.formal_address) - beginnings:
        yield "formal address"
    if present & words.first_person:
        yield "first person"
    if tokens[0] in words.calls:
        yield "call"
