"""What a file says, before it is cleaned."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from newsreader.model.article import Masthead


@dataclass(frozen=True, slots=True)
class RawText:
    """The characters of a file and the encoding they were written in, where the kind of file has one.

    `known` holds what the file states about its article outside the text, as a web page does; without spans.
    `is_extracted` when most of what stood around the article is left out already. `before` and `after` stand around
    the article without belonging to it, as the note of somebody who forwards it does. `is_locked` when the file says
    that the whole article is for subscribers.
    """

    text: str
    encoding: str | None = None
    encoding_is_guessed: bool = False
    known: Masthead = Masthead()
    is_extracted: bool = False
    before: str = ""
    after: str = ""
    is_locked: bool = False


Reader = Callable[[bytes, str], RawText]
"""Reads the bytes of one kind of file; the name of the file is there for the error that may have to be told."""
