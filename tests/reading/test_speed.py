"""No text, however long and however shaped, is read in more time than a reader will wait."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from newsreader.model.errors import UnreadableFileError
from newsreader.reading import read_file
from newsreader.reading.formats.file_bytes import LARGEST

SENTENCE = "Die Regierung in Berlin hat am Montag ein neues Gesetz beschlossen, das den Städten hilft. "
SHAPES = {
    "one line": SENTENCE,
    "paragraphs": SENTENCE * 4 + "\n\n",
    "short lines": "ab\n",
    "no spaces": "a",
    "quotation marks": '"a ',
    "capitals": "AB " * 30 + "\n\n",
    "numbers": "12.3.",
    "names": "Von " + "Anna " * 20 + "\n\n",
    "strokes": "A / ",
    "umlauts": "äöü ",
    "blank lines": "a\n\n\n\n\n\n",
}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_the_longest_article_in_a_second(shape: str, tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    data = shape.encode("cp1252")
    path.write_bytes(data * (1_000_000 // len(data)))
    assert any(_seconds(path) < 1.0 for _ in range(3))


def _seconds(path: Path) -> float:
    """Processor time: how busy the machine is with other things says little about the reading."""
    begin = time.process_time()
    assert read_file(path).text
    return time.process_time() - begin


def test_what_is_longer_is_refused_in_two_seconds(tmp_path: Path) -> None:
    path = tmp_path / "larger.txt"
    sentence = SENTENCE.encode()
    path.write_bytes(sentence * (LARGEST // len(sentence)))
    begin = time.process_time()
    with pytest.raises(UnreadableFileError) as refused:
        read_file(path)
    assert time.process_time() - begin < 2.0
    assert refused.value.message.key == "reading.too_long"


def test_reading_is_imported_without_what_it_seldom_needs() -> None:
    script = "import sys, newsreader.reading; print(*sys.modules)"
    modules = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    assert not {"charset_normalizer", "spacy", "PySide6", "sqlite3", "numpy"} & set(modules)
