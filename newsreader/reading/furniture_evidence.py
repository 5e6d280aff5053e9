"""Weighs for each line of a page whether it speaks of the news or of the page it stands on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from newsreader.model.article import FurnitureKind
from newsreader.reading.dateline import dateline
from newsreader.reading.furniture_words import Cue, tokens_of, vocabulary
from newsreader.reading.page import Line
from newsreader.reading.subject import content_stems, outside_quotes

# Weights, positive for furniture; a unit is about what a bullet or a missing full stop tells.
_CERTAIN = 7.0
_FIRST_CUE, _NEXT_CUE, _MOST_CUES = 2.0, 1.0, 6.0
_SECOND_PERSON, _FORMAL, _FIRST_PERSON, _CALL = 2.0, 1.5, 1.0, 1.5
_BULLET, _FRAGMENT, _LINK_IN_LIST = 1.0, 1.0, 2.5
_PROSE, _LONG_PROSE, _BEGINS_WITH_QUOTE = -2.0, -3.5, -1.5
_SPEAKS_OF_SUBJECT, _SPEAKS_OF_ELSE = -4.0, 1.0
# A line that speaks of the subject, or a sentence, without one word of furniture or to the reader.
_NOTHING_BUT_NEWS = -5.0
_ANY_LINE = -0.5
_DATELINE = -8.0
# Lighter than this a line is taken for the article's when it is asked what the article speaks of.
_BODY = -1.0

_BULLETS = re.compile(r"[-–—•*·►▶→»›>|+✓✔]\s|[►▶→•✓✔]")
_BETWEEN_LINKS = re.compile(r"\s*[>›»|•·/]\s*")
_OPENING_QUOTE = re.compile(r"[„“»«\"‚‘]")
_SENTENCE_START = re.compile(r"(?:^|[.!?:…]\s+)[^\w\s]*(\w+)")
_WORD = re.compile(r"\w+")
_SHORT, _LONG, _CERTAIN_AT_MOST = 100, 250, 250
# One cue in a long paragraph is a word among many.
_CUES_COUNT_FULLY_WITHIN = 400
_LEAD = 3


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one line tells by itself.

    `form` weighs its shape, `voice` how it speaks to the reader; `certain` are kinds known by a phrase that only
    furniture has, `cues` words that furniture likes to use.
    """

    form: float
    voice: float
    certain: tuple[FurnitureKind, ...] = ()
    cues: tuple[Cue, ...] = ()
    is_heading: bool = False
    is_fragment: bool = False

    def weight(self, familiar: frozenset[Cue], length: int) -> float:
        """All of it in one number; cues that are `familiar` from the article itself do not count."""
        count = len({cue.words for cue in self.cues if cue not in familiar})
        cues = min(_MOST_CUES, _FIRST_CUE + _NEXT_CUE * (count - 1)) if count else 0.0
        share = min(1.0, _CUES_COUNT_FULLY_WITHIN / length)
        return self.form + (cues + self.voice) * share + (_CERTAIN if self.certain else 0.0)

    def kinds(self, familiar: frozenset[Cue]) -> tuple[FurnitureKind, ...]:
        """The kinds that its phrases and words name."""
        return (*self.certain, *(cue.kind for cue in self.cues if cue not in familiar))


def evidence_of(line: Line) -> Evidence:
    """What the line tells by its own words and form."""
    said = outside_quotes(line.text)
    tokens = tokens_of(said)
    if not tokens:
        return Evidence(_form(line), 0.0)
    certain, is_heading = _certain_kinds(tokens, line)
    return Evidence(
        form=_form(line),
        voice=_voice(said, tokens),
        certain=certain,
        cues=tuple(vocabulary().words.within(tokens)),
        is_heading=is_heading,
        is_fragment=not line.is_sentence and len(line.span) <= _SHORT,
    )


def _certain_kinds(tokens: tuple[str, ...], line: Line) -> tuple[tuple[FurnitureKind, ...], bool]:
    if len(line.span) > _CERTAIN_AT_MOST:
        return (), False
    words = vocabulary()
    headings = [cue for cue in words.headings.at(tokens, 0) if len(cue.words) == len(tokens)]
    lines = [cue for cue in words.lines.at(tokens, 0) if len(cue.words) == len(tokens)]
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
    words, present = vocabulary(), set(tokens)
    weight = _SECOND_PERSON if present & words.second_person else 0.0
    beginnings = Counter(match[1] for match in _SENTENCE_START.finditer(said))
    forms = Counter(word for word in _WORD.findall(said) if word in words.formal_address)
    if not weight and forms - beginnings:
        weight = _FORMAL
    weight += _FIRST_PERSON if present & words.first_person else 0.0
    return weight + (_CALL if tokens[0] in words.calls else 0.0)


def _form(line: Line) -> float:
    weight = _ANY_LINE + (_BULLET if _BULLETS.match(line.text) else 0.0)
    if line.is_prose:
        weight += _LONG_PROSE if len(line.span) >= _LONG else _PROSE
    elif not line.is_sentence and len(line.span) <= _SHORT:
        weight += _FRAGMENT
    weight += _BEGINS_WITH_QUOTE if _OPENING_QUOTE.match(line.text) else 0.0
    return weight + (_DATELINE if dateline(line) else 0.0)


@dataclass(frozen=True, slots=True)
class Weighed:
    """How much speaks for furniture in a line, and the kinds it may be of, once the rest of the page is known."""

    weight: float
    kinds: tuple[FurnitureKind, ...]


def weighed_on_page(lines: Sequence[Line], evidence: Sequence[Evidence]) -> list[Weighed]:
    """Adds to the evidence of each line what it shares with the article and what list of links it stands in."""
    familiar = _familiar_cues(lines, evidence)
    alone = [each.weight(familiar, len(line.span)) for line, each in zip(lines, evidence, strict=True)]
    stems = [frozenset(content_stems(outside_quotes(line.text))) for line in lines]
    is_body = [weight <= _BODY for weight in alone]
    subject = Counter(stem for own, body in zip(stems, is_body, strict=True) if body for stem in own)
    weighed: list[Weighed] = []
    heading: tuple[FurnitureKind, ...] = ()
    for line, each, weight, own, body in zip(lines, evidence, alone, stems, is_body, strict=True):
        heading = each.certain if each.is_heading else heading if each.is_fragment else ()
        kinds = each.kinds(familiar) or heading
        link = _LINK_IN_LIST if heading and not each.is_heading else 0.0
        distance = _distance(own, subject, body)
        is_news = not kinds and (distance < 0.0 or (line.is_prose and not each.voice))
        weighed.append(Weighed(weight + link + distance + (_NOTHING_BUT_NEWS if is_news else 0.0), kinds))
    return weighed


def _familiar_cues(lines: Sequence[Line], evidence: Sequence[Evidence]) -> frozenset[Cue]:
    """The cues in the first paragraphs: a report on newsletters may speak of newsletters to its end."""
    lead = [
        each.cues
        for line, each in zip(lines, evidence, strict=True)
        if line.is_prose and each.weight(frozenset(), len(line.span)) <= _BODY
    ]
    return frozenset(cue for cues in lead[:_LEAD] for cue in cues)


def _distance(own: frozenset[str], subject: Counter[str], is_body: bool) -> float:
    """How far the line is from the subject; a line of the body is not counted as speaking of itself."""
    if len(own) < 3:
        return 0.0
    shared = sum(subject[stem] > is_body for stem in own)
    if shared < 2:
        return _SPEAKS_OF_ELSE if not shared else 0.0
    return _SPEAKS_OF_SUBJECT * shared / len(own)
