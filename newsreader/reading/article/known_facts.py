"""Joins what a file states about its article with what the text itself says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TypeVar

from newsreader.model.article import Masthead, Stated
from newsreader.model.span import Span

T = TypeVar("T")
_HEAD = 4_000


def joined(read: Masthead, known: Masthead, text: str) -> Masthead:
    """The masthead of an article: a stated fact before one that was read, unless both say the same.

    A stated headline that does not stand above the text may be the subject of a letter or the title of a book, and
    yields to one that does.
    """
    return replace(
        read,
        headline=_in_the_text(known.headline, text) or read.headline or known.headline,
        outlet=_surer(known.outlet, read.outlet),
        published=_surer_day(known.published, read.published),
        byline=_surer(known.byline, read.byline),
        section=_surer(known.section, read.section),
        address=known.address or read.address,
    )


def _in_the_text(headline: Stated[str] | None, text: str) -> Stated[str] | None:
    if headline is None:
        return None
    begin = f"\n{text[:_HEAD]}\n".find(f"\n{headline.value}\n")
    return Stated(headline.value, Span(begin, begin + len(headline.value))) if begin >= 0 else None


def _surer(known: Stated[T] | None, read: Stated[T] | None) -> Stated[T] | None:
    return read if known is None or (read and read.value == known.value) else known


def _surer_day(known: Stated[date] | None, read: Stated[date] | None) -> Stated[date] | None:
    """The day the text prints often has the hour, which the stated one lacks."""
    if known is None or read is None:
        return known or read
    return read if _day(known.value) == _day(read.value) else known


def _day(value: date) -> date:
    return value.date() if isinstance(value, datetime) else value
