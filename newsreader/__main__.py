"""Starts the program: with a window, or as the command `newsreader compare` without one."""

from __future__ import annotations

import sys
from pathlib import Path


def main() -> int:
    """Reads the command line and returns the exit status: 0 done, 1 a bug, 2 something the reader can mend."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["compare"] or any(argument.startswith("-") for argument in arguments):
        from newsreader.cli.command_line import run

        return run(arguments)
    from newsreader.ui.app import run as run_window

    return run_window([Path(argument) for argument in arguments])


if __name__ == "__main__":
    sys.exit(main())
