"""Weighs for each line of a page whether it speaks of the news or of the page it stands on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from newsreader.model.article import FurnitureKind
from newsreader.reading.dateline import dateline
from newsreader.reading.furniture_words import tokens_of, vocabulary
from newsreader.reading.page import Line
from newsreader.reading.subject import content_stems, outside_quotes

# Weights, positive for furniture; a unit is about what a bullet or a missing full stop tells. Tuned on our own pages.
_CERTAIN = 7.0
_FIRST_CUE, _NEXT_CUE, _MOST_CUES = 2.0, 1.0, 6.0
_SECOND_PERSON, _FORMAL, _FIRST_PERSON, _CALL = 2.0, 1.5, 1.0, 1.5
_BULLET, _FRAGMENT, _LINK_IN_LIST = 1.0, 1.0, 2.5
_PROSE, _LONG_PROSE, _BEGINS_WITH_QUOTE = -2.0, -3.5, -1.5
_SPEAKS_OF_SUBJECT, _SPEAKS_OF_ELSE = -4.0, 1.0
_ANY_LINE = -0.5
_DATELINE = -8.0

_BULLETS = re.compile(r"[-–—•*·►▶→»›>|+✓✔]\s|[►▶→•✓✔]")
_OPENING_QUOTE = re.compile(r"[„“»«\"‚‘]")
_SENTENCE_START = re.compile(r"(?:^|[.!?:…]\s+)[^\w\s]*(\w+)")
_WORD = re.compile(r"\w+")
_SHORT, _LONG, _CERTAIN_AT_MOST = 100, 250, 250


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one line tells by itself: its weight, the kinds its cues name, and whether it heads a list of links."""

    weight: float
    kinds: tuple[FurnitureKind, ...]
    is_heading: bool = False
    is_fragment: bool = False


def evidence_of(line: Line) -> Evidence:
    """What the line tells by its own words and form."""
    said = outside_quotes(line.text)
    tokens = tokens_of(said)
    if not tokens:
        return Evidence(_ANY_LINE, ())
    certain, is_heading = _certain_kinds(tokens, line)
    cues = {cue.words: cue.kind for cue in vocabulary().words.within(tokens)}
    weight = _CERTAIN if certain else 0.0
    if cues:
        weight += min(_MOST_CUES, _FIRST_CUE + _NEXT_CUE * (len(cues) - 1))
    weight += _voice(said, tokens) + _form(line)
    is_fragment = not line.is_sentence and len(line.span) <= _SHORT
    return Evidence(weight, (*certain, *cues.values()), is_heading, is_fragment)


def _certain_kinds(tokens: tuple[str, ...], line: Line) -> tuple[tuple[FurnitureKind, ...], bool]:
    if len(line.span) > _CERTAIN_AT_MOST:
        return (), False
    words = vocabulary()
    headings = [cue for cue in words.headings.at(tokens, 0) if len(cue.words) == len(tokens)]
    lines = [cue for cue in words.lines.at(tokens, 0) if len(cue.words) == len(tokens)]
    openings = list(words.openings.at(tokens, 0))
    return tuple(cue.kind for cue in [*headings, *lines, *openings]), bool(headings)


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


def weights_on_page(lines: Sequence[Line], evidence: Sequence[Evidence]) -> list[float]:
    """The weight of each line once the rest of the page is known: what it shares with the article, what heads it."""
    stems = [frozenset(content_stems(outside_quotes(line.text))) for line in lines]
    is_body = [each.weight <= -1.0 for each in evidence]
    subject = Counter(stem for own, body in zip(stems, is_body, strict=True) if body for stem in own)
    weights, listing = [], False
    for each, own, body in zip(evidence, stems, is_body, strict=True):
        listing = each.is_heading or (listing and each.is_fragment)
        weight = each.weight + _distance(own, subject, body)
        weights.append(weight + (_LINK_IN_LIST if listing and not each.is_heading else 0.0))
    return weights


def _distance(own: frozenset[str], subject: Counter[str], is_body: bool) -> float:
    """How far the line is from the subject; a line of the body is not counted as speaking of itself."""
    if len(own) < 3:
        return 0.0
    shared = sum(subject[stem] > is_body for stem in own)
    if shared < 2:
        return _SPEAKS_OF_ELSE if not shared else 0.0
    return _SPEAKS_OF_SUBJECT * shared / len(own)
