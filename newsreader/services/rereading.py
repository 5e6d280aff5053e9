"""Reads once more what lies on the desk or could not be laid there, with what the reader knows about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from newsreader.model.article import Article
from newsreader.model.comparison import Side
from newsreader.services.desk_state import DeskState
from newsreader.services.engine.jobs import ReadFile, ReadingJob, ReadText


class Rereading:
    """Takes the reader's answers to what a side of the desk offers.

    `state` tells what lies on the desk; `read` has something read and laid on one side.
    """

    def __init__(self, state: Callable[[], DeskState], read: Callable[[Side, ReadingJob], None]) -> None:
        self._state = state
        self._read = read

    def unlock(self, side: Side, password: str) -> None:
        """Opens the locked file that was brought last with a password, which is kept nowhere."""
        failed = self._state().slot(side).failed
        if isinstance(failed, ReadFile):
            self._read(side, replace(failed, password=password))

    def try_again(self, side: Side) -> None:
        """Reads what failed last once more, as it was asked for."""
        if failed := self._state().slot(side).failed:
            self._read(side, failed)

    def mend(self, side: Side) -> None:
        """Reads the article of one side again and mends its garbled letters."""
        slot = self._state().slot(side)
        if slot.article:
            self._read(side, replace(slot.came_of or _job_for(slot.article), is_mended=True))

    def decode(self, side: Side, encoding: str) -> None:
        """Reads the file of one side again, as written in this encoding; without a file there is nothing to read."""
        article = self._state().slot(side).article
        if article and article.source.path:
            self._read(side, ReadFile(Path(article.source.path), encoding))


def _job_for(article: Article) -> ReadingJob:
    source = article.source
    return ReadFile(Path(source.path)) if source.path else ReadText(article.text, source.name)
