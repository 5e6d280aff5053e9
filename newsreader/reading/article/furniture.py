"""Marks what stands on a page without belonging to its article: by kind, never deleting anything."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import accumulate, groupby

from newsreader.model.article import Furniture, FurnitureKind, Masthead
from newsreader.model.span import Span
from newsreader.reading.article.furniture_evidence import Evidence
from newsreader.reading.article.furniture_weights import Weighed, weighed_on_page
from newsreader.reading.article.headline import repeats
from newsreader.reading.text.page import Page

# What it costs to pass from the article to furniture or back: the price of tearing a line out of the article. A page
# may begin or end in furniture at a lower price or none.
_PASSAGE, _BEGINNING = 3.0, 1.0
# How much less speaks for furniture where a program has taken most of it away.
_EXTRACTED = 2.0


def furniture_kinds(
    page: Page, evidence: Sequence[Evidence], metadata: Collection[int], *, is_extracted: bool = False
) -> dict[int, FurnitureKind]:
    """The kind of each line, by number, that does not belong to the article; lines of metadata are left out.

    Where an article is extracted from its page already, what is left is furniture only for strong reasons.
    """
    numbers = [n for n in range(len(page.lines)) if n not in metadata]
    lines = [page.lines[n] for n in numbers]
    weighed = weighed_on_page(lines, [evidence[n] for n in numbers])
    if is_extracted:
        course = likeliest_course([each.weight - _EXTRACTED for each in weighed])
    else:
        course = likeliest_course([each.weight for each in weighed], _foot(weighed))
    marked = _with_reason(course, weighed)
    if all(marked):
        return {}
    return {n: kind for n, kind in zip(numbers, _kinds(weighed, marked), strict=True) if kind is not None}


def masthead_kinds(page: Page, metadata: Collection[int], masthead: Masthead) -> dict[int, FurnitureKind]:
    """The lines that the masthead has read: metadata, and the headline where it is repeated."""
    kinds = dict.fromkeys(metadata, FurnitureKind.METADATA_LINE)
    headline = masthead.headline
    if headline is not None:
        repeated = (n for n, line in enumerate(page.lines) if repeats(line, headline))
        kinds |= dict.fromkeys(repeated, FurnitureKind.REPEATED_HEADLINE)
    return kinds


def furniture_of(page: Page, kinds: Mapping[int, FurnitureKind]) -> tuple[Furniture, ...]:
    """The marks for these lines; neighbours of one kind are one mark."""
    marks: list[Furniture] = []
    for number in sorted(kinds):
        span, kind = page.lines[number].span, kinds[number]
        if marks and marks[-1].kind == kind and page.text[marks[-1].span.end : span.start].isspace():
            span = Span.covering((marks.pop().span, span))
        marks.append(Furniture(span, kind))
    return tuple(marks)


def likeliest_course(weights: Sequence[float], foot: Sequence[float | None] = ()) -> list[bool]:
    """Which lines are furniture when passing between article and furniture has its price (Viterbi's algorithm).

    So a line that tells little by itself goes with its neighbours, and a single line needs strong evidence.

    Args:
        weights: What each line weighs.
        foot: From each line on, what the rest of the page weighs together when it is all furniture; None where no
            foot can begin. Empty where there is none.
    """
    article, furniture = 0.0, -_BEGINNING
    came: list[tuple[bool, bool]] = []  # for either state, whether the line before is best taken as furniture
    ends: list[tuple[float, bool]] = []  # for each line, the best course before it, were it the first of the foot
    for weight in weights:
        returning, leaving = furniture - _PASSAGE, article - _PASSAGE
        came.append((returning > article, furniture > leaving))
        ends.append((max(leaving, furniture), furniture > leaving))
        article, furniture = max(article, returning), max(furniture, leaving) + weight
    state, best, begins = furniture > article, max(article, furniture), len(weights)
    for number, rest in enumerate(foot):
        if rest is not None and ends[number][0] + rest > best:
            best, begins, state = ends[number][0] + rest, number, ends[number][1]
    course = [True] * (len(weights) - begins)
    for from_article, from_furniture in reversed(came[:begins]):
        course.append(state)
        state = from_furniture if state else from_article
    return course[::-1]


def _foot(weighed: Sequence[Weighed]) -> list[float | None]:
    """From each line on, the weight of a foot that may begin there."""
    rest = list(accumulate(reversed([each.at_foot for each in weighed])))[::-1]
    return [weight if each.ends_article else None for weight, each in zip(rest, weighed, strict=True)]


def _with_reason(course: Sequence[bool], weighed: Sequence[Weighed]) -> list[bool]:
    """The course without the ends of its stretches of furniture that no word makes furniture.

    Only at the foot of the page such lines stay: there nothing of the article can follow.
    """
    marked: list[bool] = []
    for is_furniture, stretch in groupby(zip(course, weighed, strict=True), key=lambda pair: pair[0]):
        reasons = [is_furniture and bool(each.kinds) for _, each in stretch]
        at_foot = len(marked) + len(reasons) == len(course)
        first = reasons.index(True) if any(reasons) else len(reasons)
        last = len(reasons) if at_foot else len(reasons) - reasons[::-1].index(True) if any(reasons) else 0
        marked += [first <= place < last for place in range(len(reasons))]
    return marked


def _kinds(weighed: Sequence[Weighed], marked: Sequence[bool]) -> list[FurnitureKind | None]:
    """The kind of each line of furniture; one that names none is of the kind of the line before it."""
    kinds: list[FurnitureKind | None] = []
    for each, is_furniture in zip(weighed, marked, strict=True):
        before = kinds[-1] if kinds else None
        own = max(each.kinds, key=each.kinds.count, default=None)
        kinds.append((own or before or FurnitureKind.OTHER) if is_furniture else None)
    return kinds
