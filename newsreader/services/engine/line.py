"""The line to one worker process: carries jobs to it and its messages home, and never keeps the window waiting."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING

from newsreader.services.engine.jobs import Cancel, Note, Request
from newsreader.services.engine.worker import Bench, Ready, Reply, serve

if TYPE_CHECKING:
    from multiprocessing.connection import Connection


class Line:
    """A running worker and two threads: what is too large for the pipe waits in one, answers come through the other.

    `heard` and `ended` are called on the second thread; `ended` once, when the process is gone.

    Raises:
        OSError: when the system has no room for another process.
    """

    def __init__(
        self, bench: Bench, heard: Callable[[Ready | Note | Reply], None], ended: Callable[[Line], None]
    ) -> None:
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._jobs: SimpleQueue[Request | Cancel | None] = SimpleQueue()
        self._heard, self._ended = heard, ended
        self._process = context.Process(target=serve, args=(theirs, bench), name=f"newsreader {bench}", daemon=True)
        try:
            self._process.start()
        except OSError:
            self._connection.close()
            raise
        finally:
            theirs.close()
        self._threads = (
            Thread(target=_carry, args=(self._jobs, self._connection), name=f"jobs of the {bench}"),
            Thread(target=self._listen, name=f"answers of the {bench}"),
        )
        for thread in self._threads:
            thread.start()

    def send(self, message: Request | Cancel) -> None:
        """Has a job, or word that it was given up, carried to the worker; returns at once."""
        self._jobs.put(message)

    def end(self) -> None:
        """Ends the process, whatever it does, and waits for its end."""
        self._jobs.put(None)
        self._process.kill()  # a process that was halted would never hear a milder word
        self._process.join()
        for thread in self._threads:
            thread.join()
        self._connection.close()
        self._process.close()

    def _listen(self) -> None:
        while True:
            try:
                message = self._connection.recv()
            except (EOFError, OSError):
                self._ended(self)
                return
            self._heard(message)


def _carry(jobs: SimpleQueue[Request | Cancel | None], connection: Connection) -> None:
    while (message := jobs.get()) is not None:
        try:
            connection.send(message)
        except OSError:
            return  # the process is gone, which the other thread notices too
