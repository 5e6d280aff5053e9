"""Marks what stands on a page without belonging to its article: by kind, never deleting anything."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from newsreader.model.article import Furniture, FurnitureKind, Masthead
from newsreader.model.span import Span
from newsreader.reading.furniture_evidence import Evidence, evidence_of, weights_on_page
from newsreader.reading.headline import repeats
from newsreader.reading.page import Page

# What it costs to pass from the article to furniture or back: the price of tearing a line out of the article. A page
# may begin or end in furniture at a lower price or none.
_PASSAGE, _BEGINNING = 3.0, 1.0
# Above this a text is no page copied from a browser, and only its two ends are looked at.
_MOST_LINES = 4_000


def furniture_kinds(page: Page, metadata: Collection[int]) -> dict[int, FurnitureKind]:
    """The kind of each line, by number, that does not belong to the article; lines of metadata are left out."""
    numbers = [n for n in _looked_at(len(page.lines)) if n not in metadata]
    lines = [page.lines[n] for n in numbers]
    evidence = [evidence_of(line) for line in lines]
    is_furniture = likeliest_course(weights_on_page(lines, evidence))
    kinds = _kinds(evidence, is_furniture)
    return {n: kind for n, kind in zip(numbers, kinds, strict=True) if kind is not None}


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
    previous = -1
    for number in sorted(kinds):
        span, kind = page.lines[number].span, kinds[number]
        if marks and previous == number - 1 and marks[-1].kind == kind:
            span = Span.covering((marks.pop().span, span))
        marks.append(Furniture(span, kind))
        previous = number
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
    state, course = furniture > article, []
    for from_article, from_furniture in reversed(came):
        course.append(state)
        state = from_furniture if state else from_article
    return course[::-1]


def _looked_at(count: int) -> Sequence[int]:
    half = _MOST_LINES // 2
    return range(count) if count <= _MOST_LINES else [*range(half), *range(count - half, count)]


def _kinds(evidence: Sequence[Evidence], is_furniture: Sequence[bool]) -> list[FurnitureKind | None]:
    """The kind of each line of furniture; one that names none is of the kind of the line before it."""
    kinds: list[FurnitureKind | None] = []
    for each, marked in zip(evidence, is_furniture, strict=True):
        before = kinds[-1] if kinds else None
        kinds.append((_commonest(each.kinds) or before or FurnitureKind.OTHER) if marked else None)
    return kinds


def _commonest(kinds: Sequence[FurnitureKind]) -> FurnitureKind | None:
    return max(kinds, key=kinds.count, default=None)
