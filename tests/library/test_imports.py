"""The library lives in the window's process and must not weigh on its start."""

from __future__ import annotations

import subprocess
import sys


def test_the_library_brings_no_heavy_module_along() -> None:
    code = (
        "import sys; import newsreader.library; "
        "print([name for name in sys.modules if name.partition('.')[0] in ('spacy', 'PySide6', 'rapidfuzz', 'numpy')])"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert loaded.stdout.strip() == "[]"
