"""Keeps a report of a bug on this computer: where it happened, and no word of any article."""

from __future__ import annotations

import platform
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

import PySide6

from newsreader.services.places import report_folder

Tell = Callable[[Path], None]


def report(kind: type[BaseException], bug: BaseException, trace: TracebackType | None) -> str:
    """The kinds of error and the places in the program they came through, without the messages they carry."""
    told = traceback.TracebackException(kind, bug, trace)
    lines = [f"Newsreader · Python {platform.python_version()} · Qt {PySide6.__version__} · {platform.platform()}"]
    seen: traceback.TracebackException | None = told
    while seen is not None:
        lines.append(f"{seen.exc_type_str}:" if hasattr(seen, "exc_type_str") else f"{kind.__name__}:")
        lines += [f"  {frame.filename}:{frame.lineno} in {frame.name}" for frame in seen.stack]
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines) + "\n"


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
            tell(keep(report(kind, bug, trace), folder or report_folder()))

    sys.excepthook = hook
    threading.excepthook = lambda raised: hook(
        raised.exc_type, raised.exc_value or raised.exc_type(), raised.exc_traceback
    )
