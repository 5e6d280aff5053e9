"""How fast five hundred texts and pages come into the library, beside trafilatura alone on the same pages."""

from __future__ import annotations

import queue
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import trafilatura

from newsreader.library import open_library
from newsreader.services.engine.engine import Engine
from newsreader.services.importing import Importing, ImportStage

FILES, WORDS, WANTED = 500, 400, 20.0
VOCABULARY = (
    "Rat",
    "Stadt",
    "Hafen",
    "Brücke",
    "Kosten",
    "Streit",
    "Sitzung",
    "Umbau",
    "neue",
    "der",
    "die",
    "und",
    "mit",
)


def _article(dice: random.Random) -> list[str]:
    sentence = "Die {} hat am Montag {} beschlossen."
    lines = [f"{dice.choice(VOCABULARY)} und {dice.choice(VOCABULARY)} im Streit um {dice.random()} Euro"]
    while sum(len(line.split()) for line in lines) < WORDS:
        parts = (sentence.format(*(" ".join(dice.choices(VOCABULARY, k=6)) for _ in "ab")) for _ in range(3))
        lines.append(" ".join(parts))
    return lines


def _fill(folder: Path) -> list[Path]:
    dice, pages = random.Random(4), []
    for number in range(FILES):
        headline, *lines = _article(dice)
        if number % 2:
            body = "".join(f"<p>{line}</p>" for line in lines)
            path = folder / f"{number}.html"
            page = f"<article><h1>{headline}</h1>{body}</article>"
            path.write_text(f"<html><title>{headline}</title><body>{page}</body></html>", encoding="utf-8")
            pages.append(path)
        else:
            (folder / f"{number}.txt").write_text("\n\n".join([headline, *lines]), encoding="utf-8")
    return pages


@pytest.mark.slow
def test_five_hundred_files_come_into_the_library(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    pages = _fill(folder)
    calls: queue.Queue[Callable[[], None]] = queue.Queue()
    engine, library = Engine(calls.put), open_library(tmp_path / "library")
    importing, longest = Importing(engine, library), 0.0
    begun = time.perf_counter()
    importing.take([folder])
    while importing.state.stage in (ImportStage.LOOKING, ImportStage.READING):
        call = calls.get(timeout=60)
        called = time.perf_counter()
        call()
        longest = max(longest, time.perf_counter() - called)
    rate = FILES / (time.perf_counter() - begun)
    engine.stop()
    library.close()
    begun = time.perf_counter()
    for page in pages:
        trafilatura.extract(page.read_text(encoding="utf-8"))
    alone = len(pages) / (time.perf_counter() - begun)
    with capsys.disabled():
        sys.stdout.write(
            f"\n{FILES} files imported, half of them pages: {rate:.0f} a second, longest hold of the window "
            f"{longest * 1000:.0f} ms; trafilatura alone, pages only: {alone:.0f} a second, ratio {rate / alone:.2f}\n"
        )
    assert importing.state.read == FILES
    assert rate >= WANTED
    assert longest < 0.25
