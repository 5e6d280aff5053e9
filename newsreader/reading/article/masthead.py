"""Reads the masthead of an article from everything its page says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from typing import TypeVar

from newsreader.model.article import Masthead, Stated
from newsreader.reading.article.dateline import dateline
from newsreader.reading.article.furniture_evidence import Evidence
from newsreader.reading.article.headline import headline_above, headline_quoted, outlet_behind
from newsreader.reading.article.masthead_words import words
from newsreader.reading.article.metadata_line import MetadataLine, metadata_line
from newsreader.reading.article.published import published_within
from newsreader.reading.article.section import section_above
from newsreader.reading.text.page import Line, Page
from newsreader.reading.text.subject import content_stems

T = TypeVar("T")
_FIRST_PARAGRAPHS = 2
_PARAGRAPHS_COMPARED, _FEWEST_SHARED = 12, 2
_LONGEST_NAME = 5
"""Words of a paper's name."""


def metadata_lines(page: Page, evidence: Sequence[Evidence]) -> dict[int, MetadataLine]:
    """The lines, by number, that only say when the article appeared, where and by whom.

    Below the first paragraph of news a day must be labelled: there it may head a list of events.
    """
    news = [n for n, each in enumerate(evidence) if each.is_paragraph_of_news]
    first, second, *_ = (*news, len(page.lines), len(page.lines))
    last = news[-1] if news else -1
    stated: dict[int, MetadataLine] = {}
    for number, line in enumerate(page.lines):
        read = metadata_line(line)
        if read is None or (read.owner and number < last):  # rights claimed above the end are those of a picture
            continue
        if number < first or read.is_labelled or (read.byline and not second <= number <= last):
            stated[number] = read
    return stated


def masthead_of(page: Page, stated: Mapping[int, MetadataLine], furniture: Collection[int]) -> Masthead:
    """The masthead, from lines of metadata, from the article and from the furniture around it.

    Args:
        page: All lines.
        stated: The lines of metadata, by number.
        furniture: The numbers of the lines that do not belong to the article.
    """
    article = [line for n, line in enumerate(page.lines) if n not in furniture and n not in stated]
    around = [page.lines[number] for number in sorted(furniture)]
    above, below = _parted(article)
    opening = dateline(below[0]) if below else None
    within = published_within(below[:_FIRST_PARAGRAPHS])
    over = [line for line in around if below and line.span.end <= below[0].span.start]
    headline = (
        headline_above(above, below, page.lines)
        or headline_quoted(around, article)
        or headline_above(over, below, page.lines, is_sure=False)
    )
    said = [*stated.values(), within] if within else list(stated.values())
    agency = _first([opening.agency if opening else None, *(line.agency for line in said)])
    return Masthead(
        headline=headline,
        outlet=_first(_outlets(page, stated, said, headline, agency)),
        published=_first([*(line.published for line in said), *(line.updated for line in said)]),
        dateline=opening.places if opening else None,
        agency=agency,
        byline=_first(line.byline for line in said),
        section=section_above(_over(page, headline, below)),
    )


def _over(page: Page, headline: Stated[str] | None, below: Sequence[Line]) -> Sequence[Line]:
    """Everything on the page above the headline, or, where it does not stand there, above the first paragraph."""
    opening = below[0].span.start if below else 0
    top = headline.span.start if headline and headline.span and headline.span.start < opening else opening
    return [line for line in page.lines if line.span.end <= top]


def _parted(article: Sequence[Line]) -> tuple[Sequence[Line], Sequence[Line]]:
    """The lines above the first paragraph, and those from it on.

    A long line on top that shares no subject with the paragraphs below it is a notice of the page that was not told
    from the article, unless a dateline begins it.
    """
    prose = [number for number, line in enumerate(article) if line.is_prose or dateline(line)]
    if not prose:
        return article[:1] if len(article) > 1 else [], article
    stems = [set(content_stems(article[number].text)) for number in prose[:_PARAGRAPHS_COMPARED]]
    subject = Counter(stem for own in stems for stem in own)
    first = next((n for n, own in zip(prose, stems, strict=False) if _is_opening(article[n], own, subject)), prose[0])
    return article[:first], article[first:]


def _is_opening(line: Line, stems: Set[str], subject: Counter[str]) -> bool:
    return dateline(line) is not None or sum(subject[stem] > 1 for stem in stems) >= _FEWEST_SHARED


def _outlets(
    page: Page,
    stated: Mapping[int, MetadataLine],
    said: Sequence[MetadataLine],
    headline: Stated[str] | None,
    agency: Stated[str] | None,
) -> Iterator[Stated[str] | None]:
    """What the page itself calls its paper, surest first; an agency is the outlet where no other is named."""
    yield from (line.outlet for line in said)
    yield from (outlet_behind(line, headline) for line in page.lines if headline)
    owner = _first(line.owner for line in said)
    is_agency = owner is not None and owner.value in words("agencies")
    yield None if is_agency else owner
    yield _paper_on_top(page, stated, headline)
    yield agency
    yield owner


def _paper_on_top(page: Page, stated: Mapping[int, MetadataLine], headline: Stated[str] | None) -> Stated[str] | None:
    """The few words on top of a page, over the line of the day and a headline below it: the paper's name."""
    top, day = page.lines[0], stated.get(1)
    is_below = headline is not None and headline.span is not None and headline.span.start > top.span.end
    if 0 in stated or day is None or day.published is None or not is_below:
        return None
    is_name = len(top.text.split()) <= _LONGEST_NAME and top.text[0].isupper() and top.text[-1] not in ".!?…:"
    return Stated(top.text, top.span) if is_name and top.text.casefold() not in words("sections") else None


def _first(values: Iterable[Stated[T] | None]) -> Stated[T] | None:
    return next((value for value in values if value is not None), None)
