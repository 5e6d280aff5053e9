"""Weighs each line of a page for furniture once the rest of the page is known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from newsreader.model.article import FurnitureKind
from newsreader.reading.article.furniture_evidence import ANY_LINE, BODY, Evidence
from newsreader.reading.article.furniture_place import foot_beginnings, headline_place
from newsreader.reading.article.furniture_words import Cue
from newsreader.reading.text.page import Line
from newsreader.reading.text.quotes import outside_quotes
from newsreader.reading.text.subject import content_stems

# In the unit of the evidence: what a bullet or a missing full stop tells.
_LINK_IN_LIST = 2.5
_SPEAKS_OF_SUBJECT, _SPEAKS_OF_ELSE = -4.0, 1.0
# A line that speaks of the subject, or a sentence, without a word of furniture or to the reader.
_NOTHING_BUT_NEWS = -5.0
# Above the headline stands what every page of the paper has, unless it speaks of the subject.
_ABOVE_HEADLINE = 2.0
# At the foot, where nothing of the article can follow, a line that does not speak of the subject needs little to go.
_FOOT_SHORT, _FOOT_PROSE, _FOOT_LONG, _FOOT_PROSE_TOUCHING, _FOOT_SPOKEN = 0.5, -0.5, -2.0, -4.0, 1.5
_SPEAKS_TO_READER_OF_PAGE = 3.0
_LEAD = 3
_LONG = 250
_MOST_WORDS_OF_LINK, _SHORTEST_MENU = 2, 2


@dataclass(frozen=True, slots=True)
class Weighed:
    """How much speaks for furniture in a line, and the kinds it may be of, once the rest of the page is known.

    `at_foot` is what it weighs where nothing of the article can follow; `ends_article` when such a foot may begin here.
    """

    weight: float
    at_foot: float
    ends_article: bool
    kinds: tuple[FurnitureKind, ...]


def weighed_on_page(lines: Sequence[Line], evidence: Sequence[Evidence]) -> list[Weighed]:
    """Adds to the evidence of each line what it shares with the article and what list of links it stands in."""
    familiar = _familiar_cues(evidence)
    alone = [each.weight(familiar) for each in evidence]
    stems = [frozenset(content_stems(outside_quotes(line.text))) for line in lines]
    is_body = [weight <= BODY for weight in alone]
    subject = Counter(stem for own, body in zip(stems, is_body, strict=True) if body for stem in own)
    distances = [_distance(own, subject, body) for own, body in zip(stems, is_body, strict=True)]
    menu = _menu_above(evidence, distances)
    place = headline_place(evidence, stems, distances)
    weighed: list[Weighed] = []
    heading: tuple[FurnitureKind, ...] = ()
    begins = foot_beginnings(evidence, distances, place)
    for number, (each, weight, distance) in enumerate(zip(evidence, alone, distances, strict=True)):
        heading = each.certain if each.is_heading else heading if each.is_link else ()
        listed = heading or ((FurnitureKind.NAVIGATION,) if number in menu else ())
        link = _LINK_IN_LIST if listed and not each.is_heading else 0.0
        news = _NOTHING_BUT_NEWS if not listed and _is_news(each, distance, familiar) else 0.0
        is_above = number < place and distance >= 0.0
        kinds = each.kinds(familiar) or listed or ((FurnitureKind.NAVIGATION,) if is_above else ())
        if not kinds and begins[number] and each.voice and distance >= 0.0:
            kinds = (FurnitureKind.OTHER,)
        pleads = _SPEAKS_TO_READER_OF_PAGE if each.voice and each.cue_count(familiar) and distance >= 0.0 else 0.0
        total = weight + link + distance + news + pleads
        # Nothing but short: such lines go with their neighbours, and a long table of results goes with none.
        is_bare = each.is_fragment and not kinds and not each.voice
        total = min(total, ANY_LINE) if is_bare else total
        total = max(total, _ABOVE_HEADLINE) if is_above else total
        at_foot = max(total, _at_foot(each, distance)) if distance >= 0.0 else total
        weighed.append(Weighed(total, at_foot, begins[number], kinds))
    return weighed


def _at_foot(each: Evidence, distance: float) -> float:
    if each.voice:
        return _FOOT_SPOKEN
    if each.is_fragment:
        return _FOOT_SHORT
    if each.is_prose and not distance:  # it touches the subject by a word
        return _FOOT_PROSE_TOUCHING
    return _FOOT_LONG if each.length >= _LONG else _FOOT_PROSE


def _is_news(each: Evidence, distance: float, familiar: frozenset[Cue]) -> bool:
    """Whether the line speaks of the subject, or is a sentence, with next to nothing that furniture says."""
    if each.certain or each.voice:
        return False
    cues = each.cue_count(familiar)
    return (each.is_prose and cues <= 1) or (distance < 0.0 and not cues)


def _menu_above(evidence: Sequence[Evidence], distances: Sequence[float]) -> range:
    """The first lines of the page, if several, that are mere words and have nothing to do with what follows."""
    top = 0
    for each, distance in zip(evidence, distances, strict=True):
        is_link = each.is_fragment and each.word_count <= _MOST_WORDS_OF_LINK
        if distance < 0.0 or not (is_link or each.certain):
            break
        top += 1
    return range(top if top >= _SHORTEST_MENU else 0)


def _familiar_cues(evidence: Sequence[Evidence]) -> frozenset[Cue]:
    """The cues in the first paragraphs: a report on newsletters may speak of newsletters to its end."""
    lead = [each.cues for each in evidence if each.is_paragraph_of_news]
    return frozenset(cue for cues in lead[:_LEAD] for cue in cues)


def _distance(own: frozenset[str], subject: Counter[str], is_body: bool) -> float:
    """How far the line is from the subject; a line of the body is not counted as speaking of itself."""
    if len(own) < 3:
        return 0.0
    shared = sum(subject[stem] > is_body for stem in own)
    if shared < 2:
        return _SPEAKS_OF_ELSE if not shared else 0.0
    return _SPEAKS_OF_SUBJECT * shared / len(own)
