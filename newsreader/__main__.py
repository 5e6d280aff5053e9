"""Starts the program: with a window, or as the command `newsreader compare` without one."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def main() -> int:
    """Reads the command line and returns the exit status: 0 done, 1 a bug, 2 something the reader can mend."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["compare"] or any(argument.startswith("-") for argument in arguments):
        from newsreader.cli.command_line import run

        return run(arguments)
    if not _has_display():
        from newsreader.cli.command_line import complain_of_no_display

        return complain_of_no_display()
    from newsreader.ui.app import run as run_window

    return run_window([Path(argument) for argument in arguments])


def _has_display() -> bool:
    """Qt would abort without one; only X11 and Wayland name theirs in the environment."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in named)


if __name__ == "__main__":
    sys.exit(main())
