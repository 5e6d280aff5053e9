"""Makes a picture of the real window: `python -m newsreader.ui.picture OUT.png [LEFT RIGHT]`.

Needs no display. Without articles it takes the shipped example. The reader's own library and settings are not
touched.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMessageLogContext, QSize, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from newsreader.library import open_library_in_memory
from newsreader.services.desk_state import DeskState
from newsreader.services.settings import Settings
from newsreader.ui.program import Program
from newsreader.ui.window.frame import Frame

PATIENCE = 120_000
"""Milliseconds after which the picture is taken of whatever stands in the window."""


def main(arguments: Sequence[str]) -> int:
    """Writes the picture and returns the exit status: 0 when both articles were compared, else 2."""
    wanted = _parser().parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(_tell)
    application = QApplication(["newsreader"])
    settings = Settings(language=wanted.language, theme="dark" if wanted.dark else "light")
    frame = Frame()
    frame.resize(QSize(*(int(part) for part in wanted.size.split("x"))))
    program = Program(application, settings, frame, open_library_in_memory())
    frame.show()
    is_compared = _compare(program, [wanted.left, wanted.right] if wanted.right else [])
    if is_compared and wanted.finding:
        program.window.reader.go_to(wanted.finding)
    application.processEvents()
    frame.grab().save(str(wanted.out))
    program.desk.close()
    return 0 if is_compared else 2


def _tell(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Passes on what Qt has to say, but for what its offscreen platform says of every window it cannot size."""
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)  # noqa: T201 - a command speaks on standard error


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m newsreader.ui.picture", description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("left", type=Path, nargs="?")
    parser.add_argument("right", type=Path, nargs="?")
    parser.add_argument("--language", default="")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--size", default="1440x900")
    parser.add_argument("--finding", type=int, default=0)
    return parser


def _compare(program: Program, files: Sequence[Path]) -> bool:
    """Waits until both articles are compared, one cannot be read, or patience ends."""
    loop = QEventLoop()

    def look(state: DeskState) -> None:
        program.window.show_state(state)
        if state.comparison or state.left.trouble or state.right.trouble or state.notice:
            loop.quit()

    program.desk.listen(look)
    QTimer.singleShot(PATIENCE, loop.quit)
    program.engine.start()
    if files:
        program.desk.open_files(files)
    else:
        program.window.actions_by_name["open_example"].trigger()
    loop.exec()
    return program.desk.state.comparison is not None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
