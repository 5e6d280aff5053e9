"""The window's end of a worker process: hands in jobs, takes answers, starts a fresh worker when one dies."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from threading import Thread
from typing import TYPE_CHECKING, Any

from newsreader.model.errors import EngineError, NewsreaderError
from newsreader.services.engine.jobs import Job
from newsreader.services.engine.worker import Bench, Ready, Reply, Request, serve

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

Post = Callable[[Callable[[], None]], None]
"""Runs a call on the window's thread."""

WORTH_A_RESTART = 2.0
"""Seconds a job nobody waits for any more may hold up the next one before its worker is replaced."""


class EngineBugError(Exception):
    """A bug met in a worker; carries its trace to the window's hook for bugs."""


@dataclass(frozen=True, slots=True)
class Pending:
    """A job under way and who waits for it."""

    answered: Callable[[Any], None]
    failed: Callable[[NewsreaderError], None]
    since: float


class Worker:
    """One worker process. All methods are called, and all answers come, on the window's thread."""

    def __init__(self, bench: Bench, post: Post, ready: Callable[[], None] = lambda: None) -> None:
        self._bench = bench
        self._post = post
        self._ready = ready
        self._numbers = itertools.count(1)
        self._pending: dict[int, Pending] = {}
        self._abandoned: dict[int, float] = {}
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None
        self._listener: Thread | None = None

    def start(self) -> None:
        """Starts the process, which then loads what it needs on its own time."""
        import multiprocessing  # late: the window is painted before anything of the engine is loaded

        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        self._process = context.Process(
            target=serve, args=(theirs, self._bench), name=f"newsreader {self._bench}", daemon=True
        )
        self._process.start()
        theirs.close()
        self._connection = ours
        self._listener = Thread(target=self._listen, args=(ours,), name=f"answers of the {self._bench}")
        self._listener.start()

    def submit(self, job: Job, answered: Callable[[Any], None], failed: Callable[[NewsreaderError], None]) -> int:
        """Hands in a job; exactly one of the two callables is called, unless the job is abandoned."""
        if self._is_held_up():
            self.stop()
        if self._connection is None:
            self.start()
        assert self._connection is not None
        number = next(self._numbers)
        self._pending[number] = Pending(answered, failed, time.monotonic())
        try:
            self._connection.send(Request(number, job))
        except OSError:
            self._ended(self._connection)
        return number

    def abandon(self, number: int | None) -> None:
        """Nobody waits for this job any more: its answer will be dropped."""
        if number is not None and (pending := self._pending.pop(number, None)):
            self._abandoned[number] = pending.since

    def stop(self) -> None:
        """Ends the process and waits for its end; what was under way is not answered."""
        process, connection, listener = self._process, self._connection, self._listener
        self._process = self._connection = self._listener = None
        self._abandoned.clear()
        if process is None or connection is None or listener is None:
            return
        process.terminate()
        process.join()
        listener.join()
        connection.close()
        process.close()

    def _is_held_up(self) -> bool:
        if self._pending or not self._abandoned:
            return False
        return time.monotonic() - min(self._abandoned.values()) > WORTH_A_RESTART

    def _listen(self, connection: Connection) -> None:
        while True:
            try:
                message = connection.recv()
            except (EOFError, OSError):
                self._post(lambda: self._ended(connection))
                return
            self._post(partial(self._heard, message))

    def _heard(self, message: Ready | Reply) -> None:
        if isinstance(message, Ready):
            self._ready()
            return
        self._abandoned.pop(message.number, None)
        pending = self._pending.pop(message.number, None)
        if message.bug is not None:
            if pending:
                pending.failed(EngineError("engine.bug"))
            raise EngineBugError(message.bug)
        if pending is None:
            return
        if message.trouble is not None:
            pending.failed(message.trouble)
        else:
            pending.answered(message.answer)

    def _ended(self, connection: Connection) -> None:
        if connection is not self._connection:
            return
        self.stop()
        lost, self._pending = self._pending, {}
        for pending in lost.values():
            pending.failed(EngineError("engine.ended"))
