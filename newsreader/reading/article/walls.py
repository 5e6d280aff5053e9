"""Tells a page that shows a wall in place of its article, or only the beginning of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsreader.model.article import Furniture, FurnitureKind, Masthead
from newsreader.reading.article.furniture_evidence import Evidence
from newsreader.reading.text.page import Page

# So few words, the headline left out, are no article beside a question about cookies.
_FEWEST_WORDS = 15
# What papers show to everybody is shorter: by their own word that there is more, or before an offer to subscribe.
_LONGEST_TEASER, _LONGEST_BEFORE_OFFER = 250, 150
# What may stand between an article and the offer.
_BESIDE = {FurnitureKind.METADATA_LINE, FurnitureKind.REPEATED_HEADLINE, FurnitureKind.SHARE_BAR}
_COOKIES = FurnitureKind.COOKIE_NOTICE
_WORD = re.compile(r"\w+")


def words_shown(text: str, furniture: Sequence[Furniture], masthead: Masthead) -> int:
    """How many words of the text are neither furniture nor the headline."""
    headline = masthead.headline.span if masthead.headline else None
    left_out = sorted([piece.span for piece in furniture] + ([headline] if headline else []))
    count, start = 0, 0
    for span in left_out:
        count += len(_WORD.findall(text, start, max(start, span.start)))
        start = max(start, span.end)
    return count + len(_WORD.findall(text, start))


def is_only_consent(page: Page, evidence: Sequence[Evidence], masthead: Masthead) -> bool:
    """Whether a page speaks to the reader of consent to cookies and, its headline left out, of nothing else."""
    asking = [_COOKIES in each.kinds(frozenset()) for each in evidence]
    spoken = any(asks and each.is_spoken for asks, each in zip(asking, evidence, strict=True))
    headline = masthead.headline.span if masthead.headline else None
    others = (line for line, asks in zip(page.lines, asking, strict=True) if not asks and line.span != headline)
    return spoken and sum(len(_WORD.findall(line.text)) for line in others) < _FEWEST_WORDS


def is_excerpt(shown: int, text: str, furniture: Sequence[Furniture], *, is_locked: bool) -> bool:
    """Whether these words are the beginning of an article of which the rest is for subscribers.

    Args:
        shown: How many words there are besides furniture and headline.
        text: The text of the article.
        furniture: What is folded away, in order.
        is_locked: Whether the page says so itself.
    """
    if is_locked:
        return shown < _LONGEST_TEASER
    kinds = [piece.kind for piece in _foot(text, furniture) if piece.kind not in _BESIDE]
    return kinds[-1:] == [FurnitureKind.SUBSCRIPTION] and shown < _LONGEST_BEFORE_OFFER


def _foot(text: str, furniture: Sequence[Furniture]) -> Iterator[Furniture]:
    """What stands below the article, from the end of the page up."""
    end = len(text)
    for piece in reversed(furniture):
        if text[piece.span.end : end].strip():
            return
        end = piece.span.start
        yield piece
