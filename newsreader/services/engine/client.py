"""The window's end of the engine: hands in jobs, takes answers, starts a fresh worker when one dies."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from newsreader.model.errors import EngineError, NewsreaderError
from newsreader.model.progress import Watcher, unwatched
from newsreader.services.engine.jobs import Cancel, Job, Note, Request
from newsreader.services.engine.line import Line
from newsreader.services.engine.worker import Bench, Ready, Reply

Post = Callable[[Callable[[], None]], None]
"""Runs a call on the window's thread."""

Failed = Callable[[NewsreaderError], None]

WORTH_A_RESTART = 2.0
"""Seconds a job nobody waits for any more may have been silent before its worker is replaced for the next one."""


class EngineBugError(Exception):
    """A bug met in a worker; carries the places it came through to the window's hook for bugs."""


@dataclass(frozen=True, slots=True)
class Pending:
    """A job under way, who waits for it, and when it was last heard of."""

    answered: Callable[[Any], None]
    failed: Failed
    watch: Watcher
    heard: float


class Worker:
    """One worker process. All methods are called, and all answers come, on the window's thread.

    `ready` is told each time a worker has loaded what it needs, `broken` each time one ended before.
    """

    def __init__(
        self,
        bench: Bench,
        post: Post,
        ready: Callable[[], None] = lambda: None,
        broken: Failed = lambda _trouble: None,
    ) -> None:
        self._bench = bench
        self._post = post
        self._ready = ready
        self._broken = broken
        self._numbers = itertools.count(1)
        self._pending: dict[int, Pending] = {}
        self._abandoned: dict[int, float] = {}
        self._line: Line | None = None
        self._is_ready = False

    def start(self) -> None:
        """Starts the process, which then loads what it needs on its own time."""
        self._is_ready = False
        try:
            self._line = Line(
                self._bench,
                heard=lambda message: self._post(partial(self._heard, message)),
                ended=lambda line: self._post(partial(self._ended, line)),
            )
        except OSError:
            self._post(self._lose)

    def submit(self, job: Job, answered: Callable[[Any], None], failed: Failed, watch: Watcher = unwatched) -> int:
        """Hands in a job; exactly one of `answered` and `failed` is called later, unless the job is abandoned.

        `watch` is told before that, now and then, how far the job has come.
        """
        if self._is_held_up():
            self.stop()
        number = next(self._numbers)
        self._pending[number] = Pending(answered, failed, watch, time.monotonic())
        if self._line is None:
            self.start()
        if self._line is not None:
            self._line.send(Request(number, job))
        return number

    def abandon(self, number: int | None) -> None:
        """Nobody waits for this job any more: it ends when it next tells how far it is, or its answer is dropped."""
        if number is not None and (pending := self._pending.pop(number, None)):
            self._abandoned[number] = pending.heard
            if self._line is not None:
                self._line.send(Cancel(number))

    def stop(self) -> None:
        """Ends the process and waits for its end; what was under way is not answered."""
        self._pending.clear()
        self._end_line()

    def _end_line(self) -> None:
        line, self._line = self._line, None
        self._abandoned.clear()
        if line is not None:
            line.end()

    def _is_held_up(self) -> bool:
        if self._pending or not self._abandoned:
            return False
        return time.monotonic() - min(self._abandoned.values()) > WORTH_A_RESTART

    def _heard(self, message: Ready | Note | Reply) -> None:
        if isinstance(message, Ready):
            self._is_ready = True
            self._ready()
        elif isinstance(message, Note):
            self._note(message)
        else:
            self._take(message)

    def _note(self, note: Note) -> None:
        if pending := self._pending.get(note.number):
            self._pending[note.number] = replace(pending, heard=time.monotonic())
            pending.watch(note.progress)

    def _take(self, message: Reply) -> None:
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

    def _ended(self, line: Line) -> None:
        if line is self._line:
            self._end_line()
            self._lose()

    def _lose(self) -> None:
        """Fails all that was under way; a worker that never was ready did not fail because of its job."""
        trouble = EngineError("engine.ended" if self._is_ready else "engine.not_started")
        lost, self._pending = self._pending, {}
        if not self._is_ready:
            self._broken(trouble)
        for pending in lost.values():
            pending.failed(trouble)
