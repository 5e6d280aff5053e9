"""Articles as rows of the base, and back: the exact article, with the spans of its masthead and furniture."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, TypeVar

from newsreader.model.article import Article, Furniture, FurnitureKind, Masthead, Source, Stated
from newsreader.model.span import Span

T = TypeVar("T")


def row_of(article: Article) -> dict[str, str | int | None]:
    """The columns of an article, but for the time of last use."""
    masthead = article.masthead
    return {
        "digest": article.digest,
        "title": _storable(article.title),
        "outlet": _storable(masthead.outlet.value) if masthead.outlet else None,
        "published": masthead.published.value.isoformat() if masthead.published else None,
        "language": article.language,
        "words": article.word_count(),
        "source": _source_to_json(article.source),
        "masthead": _masthead_to_json(masthead),
        "furniture": json.dumps([[part.span.start, part.span.end, part.kind] for part in article.furniture]),
        "edited": int(article.is_edited),
        "text": article.text,
    }


def article_of(row: Mapping[str, Any]) -> Article:
    """The article of a row.

    Raises:
        ValueError, KeyError, TypeError: when a column was changed behind our back.
    """
    return Article(
        text=row["text"],
        source=Source(**json.loads(row["source"])),
        language=row["language"],
        masthead=_masthead_of(json.loads(row["masthead"])),
        furniture=tuple(
            Furniture(Span(start, end), FurnitureKind(kind)) for start, end, kind in json.loads(row["furniture"])
        ),
        is_edited=bool(row["edited"]),
    )


def _storable(words: str) -> str:
    """The name of a file may hold bytes of no encoding; a list shows them as question marks."""
    return words.encode("utf-8", "replace").decode("utf-8")


def _source_to_json(source: Source) -> str:
    return json.dumps(
        {
            "name": source.name,
            "path": source.path,
            "encoding": source.encoding,
            "encoding_is_guessed": source.encoding_is_guessed,
            "is_garbled": source.is_garbled,
            "is_excerpt": source.is_excerpt,
        }
    )


def _masthead_to_json(masthead: Masthead) -> str:
    published = masthead.published
    facts: dict[str, Stated[Any] | None] = {
        "headline": masthead.headline,
        "outlet": masthead.outlet,
        "published": Stated(published.value.isoformat(), published.span) if published else None,
        "dateline": masthead.dateline,
        "agency": masthead.agency,
        "byline": masthead.byline,
        "section": masthead.section,
        "address": masthead.address,
    }
    return json.dumps({name: _stated_to_list(fact) for name, fact in facts.items() if fact})


def _stated_to_list(fact: Stated[Any]) -> list[Any]:
    return [fact.value, fact.span.start, fact.span.end] if fact.span is not None else [fact.value]


def _masthead_of(facts: Mapping[str, list[Any]]) -> Masthead:
    return Masthead(
        headline=_stated(facts.get("headline"), str),
        outlet=_stated(facts.get("outlet"), str),
        published=_stated(facts.get("published"), _moment),
        dateline=_stated(facts.get("dateline"), tuple[str, ...]),
        agency=_stated(facts.get("agency"), str),
        byline=_stated(facts.get("byline"), str),
        section=_stated(facts.get("section"), str),
        address=_stated(facts.get("address"), str),
    )


def _stated(fact: list[Any] | None, read: Callable[[Any], T]) -> Stated[T] | None:
    if fact is None:
        return None
    value, *ends = fact
    return Stated(read(value), Span(*ends) if ends else None)


def _moment(iso: str) -> date:
    """A day, or with a "T" a day and an hour."""
    return datetime.fromisoformat(iso) if "T" in iso else date.fromisoformat(iso)
