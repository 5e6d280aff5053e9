"""Weighs for each line by itself whether it speaks of the news or of the page it stands on."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from newsreader.model.article import FurnitureKind
from newsreader.reading.article.dateline import dateline
from newsreader.reading.article.furniture_words import Cue, tokens_of, vocabulary
from newsreader.reading.text.page import Line
from newsreader.reading.text.quotes import outside_quotes

# Weights, positive for furniture; a unit is about what a bullet or a missing full stop tells.
_CERTAIN = 7.0
_FIRST_CUE, _NEXT_CUE, _MOST_CUES = 2.0, 1.0, 6.0
_SECOND_PERSON, _FORMAL, _FIRST_PERSON, _CALL = 2.0, 1.5, 1.0, 1.5
_BULLET, _FRAGMENT = 1.0, 1.0
_PROSE, _LONG_PROSE, _BEGINS_WITH_QUOTE = -2.0, -3.5, -1.5
ANY_LINE = -0.5
_DATELINE = -8.0
# Not heavier than this, a line is taken for the article's when it is asked what the article speaks of.
BODY = -1.0

_BULLETS = re.compile(r"[-–—•*·►▶→»›>|+✓✔]\s|[►▶→•✓✔]")
_BETWEEN_LINKS = re.compile(r"\s*[>›»|•·/]\s*")
_OPENING_QUOTE = re.compile(r"[„“»«\"‚‘]")
_SENTENCE_START = re.compile(r"(?:^|[.!?:…]\s+)[^\w\s]*(\w+)")
_WORD = re.compile(r"\w+")
_SHORT, _LONG, _CERTAIN_AT_MOST, _LONGEST_LINK = 100, 250, 250, 150
# One cue in a long paragraph is a word among many.
_CUES_COUNT_FULLY_WITHIN = 400


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one line tells by itself.

    `form` weighs its shape, `voice` how it speaks to the reader; `certain` are kinds known by a phrase that only
    furniture has, `cues` words that furniture likes to use. A fragment is short and no sentence; a link may also be a
    question, or stand behind a bullet.
    """

    form: float
    voice: float
    certain: tuple[FurnitureKind, ...] = ()
    cues: tuple[Cue, ...] = ()
    is_heading: bool = False
    is_fragment: bool = False
    is_link: bool = False
    is_prose: bool = False
    has_figure: bool = False
    word_count: int = 0
    length: int = 0

    @property
    def is_paragraph_of_news(self) -> bool:
        """Whether it has the shape of a paragraph and speaks neither to the reader nor of the page."""
        return self.is_prose and self.weight(frozenset()) <= BODY

    def weight(self, familiar: frozenset[Cue]) -> float:
        """All of it in one number; cues that are `familiar` from the article itself do not count."""
        count = self.cue_count(familiar)
        cues = min(_MOST_CUES, _FIRST_CUE + _NEXT_CUE * (count - 1)) if count else 0.0
        share = min(1.0, _CUES_COUNT_FULLY_WITHIN / max(1, self.length))
        return self.form + (cues + self.voice) * share + (_CERTAIN if self.certain else 0.0)

    def cue_count(self, familiar: frozenset[Cue]) -> int:
        """How many different cues it has, but for those that are `familiar`."""
        return len({cue.words for cue in self.cues if cue not in familiar})

    def kinds(self, familiar: frozenset[Cue]) -> tuple[FurnitureKind, ...]:
        """The kinds that its phrases and words name."""
        return (*self.certain, *(cue.kind for cue in self.cues if cue not in familiar))


def evidence_of(line: Line) -> Evidence:
    """What the line tells by its own words and form."""
    said = outside_quotes(line.text)
    tokens = tokens_of(said)
    if not tokens:
        return Evidence(_form(line), 0.0, is_prose=line.is_prose, length=len(line.span))
    certain, is_heading = _certain_kinds(tokens, line)
    return Evidence(
        form=_form(line),
        voice=_voice(said, tokens),
        certain=certain,
        cues=tuple(vocabulary().words.within(tokens)),
        is_heading=is_heading,
        is_fragment=not line.is_sentence and len(line.span) <= _SHORT,
        is_link=len(line.span) <= _LONGEST_LINK
        and (not line.text.endswith(".") or _BULLETS.match(line.text) is not None),
        is_prose=line.is_prose,
        has_figure=any(token.isdigit() for token in tokens),
        word_count=len(tokens),
        length=len(line.span),
    )


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


def _voice(said: str, tokens: tuple[str, ...]) -> float:
    """Whether the line speaks to the reader, or of those who publish it, outside of quotations."""
    words, printed = vocabulary(), _WORD.findall(said)
    present = {word.casefold() for word in printed if not word.isupper()}  # "US" is not "us"
    weight = _SECOND_PERSON if present & words.second_person else 0.0
    beginnings = Counter(match[1] for match in _SENTENCE_START.finditer(said))
    if not weight and Counter(word for word in printed if word in words.formal_address) - beginnings:
        weight = _FORMAL
    weight += _FIRST_PERSON if present & words.first_person else 0.0
    return weight + (_CALL if tokens[0] in words.calls else 0.0)


def _form(line: Line) -> float:
    weight = ANY_LINE + (_BULLET if _BULLETS.match(line.text) else 0.0)
    if line.is_prose:
        weight += _LONG_PROSE if len(line.span) >= _LONG else _PROSE
    elif not line.is_sentence and len(line.span) <= _SHORT:
        weight += _FRAGMENT
    weight += _BEGINS_WITH_QUOTE if _OPENING_QUOTE.match(line.text) else 0.0
    return weight + (_DATELINE if dateline(line) else 0.0)
