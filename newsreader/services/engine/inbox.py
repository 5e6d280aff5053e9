"""The worker's end of the pipe: jobs wait here in their order, and jobs given up are known while another is done."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING

from newsreader.services.engine.jobs import Cancel, Note, Request

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from newsreader.model.progress import Progress

SECONDS_BETWEEN_NOTES = 0.1


class CancelledError(Exception):
    """Nobody waits any more for the job that is being done."""


class Inbox:
    """Takes what the window sends, one by one."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._waiting: deque[Request] = deque()
        self._cancelled: set[int] = set()
        self._is_closed = False

    def next(self) -> Request | None:
        """The next job that somebody waits for, once there is one; None when the other end is closed."""
        while not self._is_closed:
            self._hear(wait=not self._waiting)
            if self._waiting:
                request = self._waiting.popleft()
                if request.number not in self._cancelled:
                    return request
                self._cancelled.remove(request.number)
        return None

    def gives_up(self, number: int) -> bool:
        """Whether the window has said by now that nobody waits for this job, or is gone."""
        self._hear(wait=False)
        return number in self._cancelled or self._is_closed

    def _hear(self, wait: bool) -> None:
        try:
            while wait or self._connection.poll():
                wait = False
                message: Request | Cancel = self._connection.recv()
                if isinstance(message, Cancel):
                    self._cancelled.add(message.number)
                else:
                    self._waiting.append(message)
        except (EOFError, OSError):
            self._is_closed = True


class Notes:
    """Sends home how far a job has come, not more often than anybody can read it.

    Raises:
        CancelledError: when nobody waits for the job any more.
    """

    def __init__(self, number: int, inbox: Inbox, connection: Connection) -> None:
        self._number, self._inbox, self._connection = number, inbox, connection
        self._last = time.monotonic()

    def __call__(self, progress: Progress) -> None:
        """Tells the window of some progress, if the last word is a while ago."""
        now = time.monotonic()
        if now - self._last < SECONDS_BETWEEN_NOTES:
            return
        self._last = now
        if self._inbox.gives_up(self._number):
            raise CancelledError
        self._connection.send(Note(self._number, progress))
