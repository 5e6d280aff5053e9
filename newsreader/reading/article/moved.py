"""Moves what was read in a piece of a text to its place in the whole."""

from __future__ import annotations

from dataclasses import fields, replace

from newsreader.model.article import Furniture, FurnitureKind, Masthead
from newsreader.model.span import Span


def moved(masthead: Masthead, by: int) -> Masthead:
    """The masthead with each span so many characters later."""
    stated = {each.name: getattr(masthead, each.name) for each in fields(masthead)}
    later = {name: replace(fact, span=fact.span.moved(by)) for name, fact in stated.items() if fact and fact.span}
    return replace(masthead, **later)


def framed(furniture: tuple[Furniture, ...], begin: int, end: int, length: int) -> tuple[Furniture, ...]:
    """The furniture of an article that lies between these places of a text, and what stands around it."""
    above = [Furniture(Span(0, begin), FurnitureKind.OTHER)] if begin else []
    below = [Furniture(Span(end, length), FurnitureKind.OTHER)] if end < length else []
    return (*above, *(replace(each, span=each.span.moved(begin)) for each in furniture), *below)
