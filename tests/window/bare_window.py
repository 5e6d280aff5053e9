"""The least a window with two panes of text can be in PySide6: tells in how many seconds it was first painted."""

import json
import os
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QTextEdit


class BareWindow(QMainWindow):
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        print(json.dumps({"painted": time.time() - float(os.environ["BEGUN"])}), flush=True)
        QTimer.singleShot(0, QApplication.quit)


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    window, panes = BareWindow(), QSplitter()
    for _ in range(2):
        panes.addWidget(QTextEdit())
    window.setCentralWidget(panes)
    window.resize(1280, 800)
    window.show()
    application.exec()
