"""Marks what stands on a page without belonging to its article: by kind, never deleting anything."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import groupby

from newsreader.model.article import Furniture, FurnitureKind, Masthead
from newsreader.model.span import Span
from newsreader.reading.article.furniture_evidence import Evidence
from newsreader.reading.article.furniture_weights import weighed_on_page
from newsreader.reading.article.headline import repeats
from newsreader.reading.text.page import Page

# What it costs to pass from the article to furniture or back: the price of tearing a line out of the article. A page
# may begin in furniture at a lower price.
_PASSAGE, _BEGINNING = 0.5, 0.2
# What is torn out of an article is a greater loss than what is left around it, a paragraph the greatest.
# A phrase that only furniture has may stand alone.
_CAUTION, _PARAGRAPH_CAUTION, _PHRASE_CAUTION = 0.1, 2.0, -0.9
# How much less speaks for furniture where a program has taken most of it away.
_EXTRACTED = 6.0
# Cues in so many first paragraphs are words of the article itself.
_LEAD = 3


def furniture_kinds(
    page: Page, evidence: Sequence[Evidence], metadata: Collection[int], *, is_extracted: bool = False
) -> dict[int, FurnitureKind]:
    """The kind of each line, by number, that does not belong to the article; lines of metadata are left out.

    Where an article is extracted from its page already, what is left is furniture only for strong reasons.
    """
    numbers = [n for n in range(len(page.lines)) if n not in metadata]
    told = [evidence[n] for n in numbers]
    weights = weighed_on_page([page.lines[n] for n in numbers], told)
    cautions = (_caution(each) + _EXTRACTED * is_extracted for each in told)
    course = likeliest_course([weight - caution for weight, caution in zip(weights, cautions, strict=True)])
    marked = _hinted(course, told)
    if all(marked):
        return {}
    return {n: kind for n, kind in zip(numbers, _kinds(told, marked), strict=True) if kind is not None}


def _hinted(course: Sequence[bool], told: Sequence[Evidence]) -> list[bool]:
    """The course without the stretches of sentences in which no word tells of furniture, whatever their place."""
    hinted: list[bool] = []
    for is_furniture, stretch in groupby(range(len(course)), key=course.__getitem__):
        numbers = list(stretch)
        is_told = any(told[n].is_hinting for n in numbers) or all(told[n].is_fragment for n in numbers)
        hinted += [is_furniture and is_told] * len(numbers)
    return hinted


def _caution(each: Evidence) -> float:
    return _PHRASE_CAUTION if each.certain else _PARAGRAPH_CAUTION if each.is_paragraph_of_news else _CAUTION


def masthead_kinds(page: Page, metadata: Collection[int], masthead: Masthead) -> dict[int, FurnitureKind]:
    """The lines that the masthead has read: metadata, and the headline where it is repeated."""
    kinds = dict.fromkeys(metadata, FurnitureKind.METADATA_LINE)
    headline = masthead.headline
    if headline is not None:
        repeated = (n for n, line in enumerate(page.lines) if repeats(line, headline))
        kinds |= dict.fromkeys(repeated, FurnitureKind.REPEATED_HEADLINE)
    return kinds


def furniture_of(page: Page, kinds: Mapping[int, FurnitureKind], masthead: Masthead) -> tuple[Furniture, ...]:
    """The marks for these lines, but for that of the headline; neighbours of one kind are one mark."""
    headline = masthead.headline.span if masthead.headline else None
    marks: list[Furniture] = []
    for number in sorted(kinds):
        span, kind = page.lines[number].span, kinds[number]
        if span == headline:
            continue
        if marks and marks[-1].kind == kind and page.text[marks[-1].span.end : span.start].isspace():
            span = Span.covering((marks.pop().span, span))
        marks.append(Furniture(span, kind))
    return tuple(marks)


def likeliest_course(weights: Sequence[float]) -> list[bool]:
    """Which lines are furniture when passing between article and furniture has its price (Viterbi's algorithm).

    So a line that tells little by itself goes with its neighbours, and a single line needs strong evidence.
    """
    article, furniture = 0.0, -_BEGINNING
    came: list[tuple[bool, bool]] = []  # for either state, whether the line before is best taken as furniture
    for weight in weights:
        returning, leaving = furniture - _PASSAGE, article - _PASSAGE
        came.append((returning > article, furniture > leaving))
        article, furniture = max(article, returning), max(furniture, leaving) + weight
    state = furniture > article
    course: list[bool] = []
    for from_article, from_furniture in reversed(came):
        course.append(state)
        state = from_furniture if state else from_article
    return course[::-1]


def _kinds(evidence: Sequence[Evidence], marked: Sequence[bool]) -> list[FurnitureKind | None]:
    """The kind of each line of furniture; one that names none is of the kind of the heading or the line above it."""
    lead = [each.cues for each in evidence if each.is_paragraph_of_news][:_LEAD]
    familiar = frozenset(cue for cues in lead for cue in cues)  # a report on newsletters speaks of newsletters
    first_news = next((n for n, each in enumerate(evidence) if each.is_paragraph_of_news), 0)
    kinds: list[FurnitureKind | None] = []
    for number, (each, is_furniture) in enumerate(zip(evidence, marked, strict=True)):
        before = kinds[-1] if kinds else None
        named = each.kinds(familiar)
        own = max(named, key=named.count, default=None)
        unnamed = FurnitureKind.NAVIGATION if number < first_news else FurnitureKind.OTHER
        kinds.append((own or before or unnamed) if is_furniture else None)
    return kinds
