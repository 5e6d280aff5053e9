"""Puts a headline that a file only states above its text."""

from __future__ import annotations

from newsreader.model.article import Stated
from newsreader.reading.text.cleaning import clean

_HEAD = 4_096


def headed(text: str, headline: Stated[str] | None) -> str:
    """The text with its headline as first line, unless that stands near its top already."""
    if headline is None or headline.value in clean(text[:_HEAD]).split("\n"):
        return text
    return f"{headline.value}\n\n{text}"
