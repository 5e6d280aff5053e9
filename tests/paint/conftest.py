import pytest
from PySide6.QtWidgets import QApplication

from newsreader.paint.fonts import register_fonts


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    register_fonts()
    return qapp
