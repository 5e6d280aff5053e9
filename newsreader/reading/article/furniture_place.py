"""What the place of a line on its page tells: whether it stands above the headline or at the foot."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.model.article import FurnitureKind
from newsreader.reading.article.furniture_evidence import Evidence

_FEWEST_WORDS, _FEWEST_STEMS = 3, 2
# What stands within an article as often as below it.
_WITHIN = frozenset({FurnitureKind.PROMOTION, FurnitureKind.PICTURE_CREDIT, FurnitureKind.SHARE_BAR})


def headline_place(evidence: Sequence[Evidence], stems: Sequence[frozenset[str]], distances: Sequence[float]) -> int:
    """The number of the first line above the opening paragraph that speaks of what the article speaks of.

    Above it stands what every page of the paper has. Zero where no line above the opening paragraph speaks of it.
    """
    told = [n for n, each in enumerate(evidence) if each.is_paragraph_of_news and distances[n] < 0.0]
    if not told:
        return 0
    subject = frozenset().union(*(stems[n] for n in told))
    shared = [_shared(each, own, subject) for each, own in zip(evidence[: told[0]], stems, strict=False)]
    best = max(shared, default=0)
    place = next((n for n, count in enumerate(shared) if count and 2 * count >= best), 0)
    # A headline of many words may share none with its article where the line below it does.
    return place - 1 if place and _may_be_headline(evidence[place - 1]) else place


def foot_beginnings(evidence: Sequence[Evidence], distances: Sequence[float], headline: int) -> list[bool]:
    """Of each line, whether a foot of furniture alone may begin with it.

    It may below the last paragraph that speaks of the subject, but with no paragraph of news nor right above one; and
    anywhere below the first paragraph with what is sure to stand at the foot of a page.
    """
    news = [n for n, each in enumerate(evidence) if n >= headline and each.is_paragraph_of_news]
    first = news[0] if news else len(evidence)
    last = max((n for n in news if distances[n] < 0.0), default=first)
    return [
        (n > last and not any(near.is_paragraph_of_news for near in evidence[n : n + 2]))
        or (n > first and not _WITHIN.issuperset(each.certain))
        for n, each in enumerate(evidence)
    ]


def _shared(each: Evidence, own: frozenset[str], subject: frozenset[str]) -> int:
    is_candidate = each.word_count >= _FEWEST_WORDS and len(own) >= _FEWEST_STEMS
    return len(own & subject) if is_candidate and not each.certain and not each.is_prose else 0


def _may_be_headline(each: Evidence) -> bool:
    is_long = each.word_count > _FEWEST_WORDS
    return is_long and not (each.certain or each.cues or each.voice or each.is_prose or each.has_figure)
