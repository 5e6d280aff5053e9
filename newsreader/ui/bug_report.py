"""Keeps a report of a bug on this computer: where it happened, and no word of any article."""

from __future__ import annotations

import platform
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

import PySide6

from newsreader.services.bug_places import bug_places
from newsreader.services.engine.client import EngineBugError
from newsreader.services.places import report_folder

Tell = Callable[[Path], None]


def report(bug: BaseException) -> str:
    """The kinds of error and the places in the program they came through, without the messages they carry.

    A bug met in a worker brings the places it came through there.
    """
    system = f"Newsreader · Python {platform.python_version()} · Qt {PySide6.__version__} · {platform.platform()}"
    in_worker = [str(bug)] if isinstance(bug, EngineBugError) else []
    return "\n".join([system, bug_places(bug), *in_worker]) + "\n"


def keep(words: str, folder: Path) -> Path:
    """Writes a report into `folder` and returns its path."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"bug-{datetime.now().astimezone():%Y-%m-%d-%H%M%S-%f}.txt"
    path.write_text(words, encoding="utf-8")
    return path


def install(tell: Tell, folder: Path | None = None) -> None:
    """Has every error that nobody caught kept as a report and told to the reader, whose work goes on."""

    def hook(kind: type[BaseException], bug: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, bug, trace)
        if isinstance(bug, Exception):
            tell(keep(report(bug), folder or report_folder()))

    sys.excepthook = hook
    threading.excepthook = lambda raised: hook(
        raised.exc_type, raised.exc_value or raised.exc_type(), raised.exc_traceback
    )
