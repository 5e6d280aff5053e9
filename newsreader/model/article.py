"""An article as a reader knows it: its text, its masthead and what stands around it."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Generic, TypeVar

from newsreader.model.span import Span

T = TypeVar("T")

_WORD = re.compile(r"\w+(?:[-'’.]\w+)*")


class FurnitureKind(StrEnum):
    """What a stretch of a page is that does not belong to the article itself."""

    METADATA_LINE = "metadata_line"
    REPEATED_HEADLINE = "repeated_headline"
    NAVIGATION = "navigation"
    PROMOTION = "promotion"
    JOB_OFFER = "job_offer"
    BOOK_OFFER = "book_offer"
    NEWSLETTER = "newsletter"
    COMMENT_INVITATION = "comment_invitation"
    COMMENT_RULES = "comment_rules"
    SEARCH_LINKS = "search_links"
    SHARE_BAR = "share_bar"
    RELATED = "related"
    SUBSCRIPTION = "subscription"
    COOKIE_NOTICE = "cookie_notice"
    PICTURE_CREDIT = "picture_credit"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Furniture:
    """A stretch of the text that is folded away, never deleted, and why."""

    span: Span
    kind: FurnitureKind


@dataclass(frozen=True, slots=True)
class Stated(Generic[T]):
    """A fact of the masthead and the words it was read from, where the text has them."""

    value: T
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Masthead:
    """What a paper prints above an article.

    `published` holds a `datetime` when the hour is known, else a `date`; local to the paper unless it carries a
    zone. `dateline` holds the places, as printed; `agency` is the sign in brackets after them. `section` is the part of
    the paper ("Politik"), `address` where the article stands on the web.
    """

    headline: Stated[str] | None = None
    outlet: Stated[str] | None = None
    published: Stated[date] | None = None
    dateline: Stated[tuple[str, ...]] | None = None
    agency: Stated[str] | None = None
    byline: Stated[str] | None = None
    section: Stated[str] | None = None
    address: Stated[str] | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Where an article came from: the name shown to the reader and, for a file, its path.

    `is_garbled` when the letters look as if they had once been decoded wrongly ("fÃ¼r"); the reader decides whether
    they are mended. `is_excerpt` when all there is seems to be what a paper shows to those who do not subscribe.
    """

    name: str
    path: str | None = None
    encoding: str | None = None
    encoding_is_guessed: bool = False
    is_garbled: bool = False
    is_excerpt: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """One clean text (NFC, LF, no soft hyphens) into which every span of the program points.

    `language` is an ISO 639-1 code. The text keeps everything the file said; `furniture` marks what is folded away.
    `is_edited` tells that the reader has set masthead, furniture or language right by hand.
    """

    text: str
    source: Source
    language: str
    masthead: Masthead = Masthead()
    furniture: tuple[Furniture, ...] = ()
    is_edited: bool = False

    @property
    def digest(self) -> str:
        """SHA-256 of the text in UTF-8, in hexadecimal: the same text is the same article."""
        return _digest(self.text)

    @property
    def title(self) -> str:
        """The headline, or the name of the file where no headline was found."""
        return self.masthead.headline.value if self.masthead.headline else self.source.name

    def word_count(self) -> int:
        """How many words the article has without its page furniture."""
        count, start = 0, 0
        for part in sorted(piece.span for piece in self.furniture):
            count += len(_WORD.findall(self.text, start, max(start, part.start)))
            start = max(start, part.end)
        return count + len(_WORD.findall(self.text, start))

    def paragraphs(self) -> tuple[Span, ...]:
        """The lines of the text that hold more than white space, in order, furniture included."""
        spans, start = [], 0
        for line in self.text.split("\n"):
            stripped = line.strip()
            if stripped:
                begin = start + line.index(stripped)
                spans.append(Span(begin, begin + len(stripped)))
            start += len(line) + 1
        return tuple(spans)


@lru_cache(maxsize=32)
def _digest(text: str) -> str:
    """Reckoned once for the texts in use: every place of a correction is named by it."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
