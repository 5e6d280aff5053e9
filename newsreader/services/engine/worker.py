"""What runs in a worker process: takes numbered jobs from a pipe, does them one by one, and answers each."""

from __future__ import annotations

import faulthandler
import importlib
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsreader.model.errors import EngineError, NewsreaderError
from newsreader.model.progress import Progress, Watcher
from newsreader.services.bug_places import bug_places
from newsreader.services.engine.inbox import CancelledError, Inbox, Notes
from newsreader.services.engine.jobs import Answer, Request

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

MEMORY_LIMIT = 1 << 30
"""Bytes of address space the reading process may take: a file that wants more is not an article."""


LOADING = 0
"""The number of what a worker does before its first job."""


class Bench(StrEnum):
    """The two kinds of worker, by the module that performs their jobs."""

    READER = "reader"
    ANALYST = "analyst"


SILENT_SECONDS = {Bench.READER: 8.0, Bench.ANALYST: 120.0}
"""A job silent for so long is given up, and its process ended from a thread that needs no Python to run."""


@dataclass(frozen=True, slots=True)
class Reply:
    """The outcome of the job of that number: an answer, a trouble the reader can act on, or the places of a bug.

    A job that was cancelled has none of them.
    """

    number: int
    answer: Answer | None = None
    trouble: NewsreaderError | None = None
    bug: str | None = None


@dataclass(frozen=True, slots=True)
class Ready:
    """Sent once, when everything heavy is loaded."""


def serve(connection: Connection, bench: Bench) -> None:
    """The whole life of a worker process; ends when the other end of the pipe is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if bench is Bench.READER:
        _limit_memory()
    with connection:
        try:
            perform = importlib.import_module(f"newsreader.services.engine.{bench}").perform
        except Exception as bug:  # noqa: BLE001 - as below: the window must learn why there is no worker
            connection.send(Reply(LOADING, bug=bug_places(bug)))
            return
        connection.send(Ready())
        inbox = Inbox(connection)
        while (request := inbox.next()) is not None:
            notes = Notes(request.number, inbox, connection)
            connection.send(_outcome(perform, request, notes, SILENT_SECONDS[bench]))


def _outcome(perform: Callable[[Any, Watcher], Answer], request: Request, notes: Watcher, seconds: float) -> Reply:
    with Path(os.devnull).open("w") as nowhere:

        def watch(progress: Progress) -> None:
            faulthandler.dump_traceback_later(seconds, exit=True, file=nowhere)
            notes(progress)

        faulthandler.dump_traceback_later(seconds, exit=True, file=nowhere)
        try:
            return Reply(request.number, answer=perform(request.job, watch))
        except CancelledError:
            return Reply(request.number)
        except NewsreaderError as trouble:
            return Reply(request.number, trouble=trouble)
        except MemoryError:
            return Reply(request.number, trouble=EngineError("engine.too_large"))
        except Exception as bug:  # noqa: BLE001 - the edge of the process: a bug must reach the window's hook, not end here
            return Reply(request.number, bug=bug_places(bug))
        finally:
            faulthandler.cancel_dump_traceback_later()


def _limit_memory() -> None:
    """Sets the limit where the system knows one; macOS has the call and refuses it, Windows has none."""
    if sys.platform != "win32":
        import resource

        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
