"""How much memory the process of the window takes with two long articles and thousands of marks."""

import os
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from newsreader.model.comparison import Comparison

pytestmark = pytest.mark.slow

SCRIPT = Path(__file__).parent.parent / "window" / "long_window.py"
MOST_MEGABYTES = 250


def test_the_window_process_stays_small_with_long_articles(long_comparison: Comparison, tmp_path: Path) -> None:
    kept = tmp_path / "comparison.pickle"
    kept.write_bytes(pickle.dumps(long_comparison))
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, str(SCRIPT), str(kept)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=True, env=environment)
    megabytes = float(done.stdout.splitlines()[0])
    print(f"\nthe window's process with 2 x 20,000 words and 2 x 5,000 marks: {megabytes:.0f} MB at most")
    assert megabytes < MOST_MEGABYTES
