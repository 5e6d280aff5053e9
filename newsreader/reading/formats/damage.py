"""Turns the trouble of a parser with a broken or hostile file into a sentence for the reader."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from newsreader.model.errors import UnreadableFileError

# What parsers written by others raise over bytes they did not expect; a fault of ours raises these too, and is found
# by the tests, which read whole files of every kind.
_TROUBLE: tuple[type[Exception], ...] = (
    *(ValueError, TypeError, LookupError, AttributeError, ArithmeticError, AssertionError),
    *(RuntimeError, SyntaxError, EOFError, OSError),
)


@contextmanager
def damage_told(name: str, *others: type[Exception]) -> Iterator[None]:
    """Says that the file is damaged when the parser within gives up.

    Args:
        name: The file, as it is called in what is said.
        others: The parser's own errors that descend from `Exception` alone.

    Raises:
        UnreadableFileError: in place of whatever the parser raised.
    """
    try:
        yield
    except _TROUBLE + others as error:
        raise UnreadableFileError("reading.damaged", file=name) from error
