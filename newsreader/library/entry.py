"""What a list of the library shows: articles and comparisons without their texts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from newsreader.model.span import Span


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """One kept article as a list shows it.

    `published` is an ISO 8601 date or time as the paper printed it; `words` counts the article without its page
    furniture; `opened` is the time of last use, with its zone. `snippet` holds the words around the hits of a search
    and `matches` the hits in it, counted in code points of the snippet; both are empty in other lists.
    """

    digest: str
    title: str
    outlet: str | None
    published: str | None
    language: str
    words: int
    opened: datetime
    snippet: str = ""
    matches: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class ComparisonEntry:
    """Two articles that were set side by side, and when that was last done."""

    left: LibraryEntry
    right: LibraryEntry
    opened: datetime
