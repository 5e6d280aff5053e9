"""What the window's own process holds after a whole comparison."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

from newsreader.resources import resource

KEPT_OUT = {
    "newsreader.reading",
    "newsreader.analysis",
    "newsreader.comparison",
    "newsreader.export",
    "spacy",
    "thinc",
    "numpy",
    "rapidfuzz",
    "pikepdf",
    "charset_normalizer",
    "lxml",
}


def test_the_window_compares_without_loading_what_belongs_to_the_engine() -> None:
    pair = sorted(resource("examples", "de").glob("*.txt"))
    script = Path(__file__).with_name("real_window.py")
    environment = {**os.environ, "BEGUN": str(time.time()), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, script, *pair], capture_output=True, timeout=120, check=False, env=environment
    )
    assert done.returncode == 0, done.stderr.decode()
    seen = json.loads(done.stdout)
    assert seen["furnished"] < seen["readable"] <= seen["marked"]
    loaded = set(seen["modules"])
    assert not KEPT_OUT & loaded
    assert {"PySide6.QtWidgets", "sqlite3", "newsreader.services.desk"} <= loaded, "the test looked at the real window"
