"""The window with one comparison in a process of its own: `python long_window.py FILE`, which holds it pickled.

Prints how much memory the process took at most, in megabytes, with the texts, marks and findings shown and walked
through once.
"""

import os
import pickle
import resource
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from newsreader.comparison import mark
from newsreader.model.comparison import Side
from newsreader.services.desk_state import DeskState, Slot, SlotStage
from newsreader.ui.window.frame import SIZE, Frame
from newsreader.ui.window.main_window import MainWindow
from newsreader.ui.window.theme import Theme
from newsreader.ui.words.translation import speak

STEPS = 40
KILOBYTES = 1024
PER_MEGABYTE = KILOBYTES * (KILOBYTES if sys.platform == "darwin" else 1)


def main(file: Path) -> None:
    """Shows the comparison, scrolls through it and walks some findings."""
    application = QApplication(["newsreader"])
    speak(application, "de")
    theme = Theme(application, "light")
    frame = Frame()
    frame.resize(SIZE)
    window = MainWindow(frame)
    window.take_usual_shape()
    window.set_style(theme.palette, 0)
    comparison = pickle.loads(file.read_bytes())
    left, right = (Slot(SlotStage.READ, comparison.side(side).article) for side in Side)
    frame.show()
    window.show_state(DeskState(left, right).with_comparison(comparison, mark(comparison), 0.1))
    application.processEvents()
    bar = window.area.panes[Side.LEFT].view.verticalScrollBar()
    for step in range(1, STEPS + 1):
        bar.setValue(bar.maximum() * step // STEPS)
        application.processEvents()
        window.reader.go_to(step)
        application.processEvents()
    frame.grab()
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / PER_MEGABYTE)
    sys.stdout.flush()
    os._exit(0)


main(Path(sys.argv[1]))
