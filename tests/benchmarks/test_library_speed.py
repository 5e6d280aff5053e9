"""How fast 2,000 kept articles are listed and searched, beside a plain scan of the same texts."""

from __future__ import annotations

import random
import sqlite3
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from newsreader.library import open_library
from newsreader.model.article import Article, Masthead, Source, Stated

ARTICLES = 2_000
SYLLABLES = ("ha", "fen", "mei", "ster", "bru", "cke", "was", "ser", "stu", "rm", "deich", "amt", "gel", "tag")
SCAN = "SELECT digest, title FROM article WHERE text LIKE ? ORDER BY opened DESC LIMIT 50"


def _median_ms(work: Callable[[], object], times: int = 15) -> float:
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begun) * 1000)
    return statistics.median(taken)


def _stocked(folder: Path) -> list[str]:
    dice = random.Random(20)
    words = ["".join(dice.choices(SYLLABLES, k=dice.randint(1, 4))) for _ in range(30_000)]
    weights = [1 / rank for rank in range(1, len(words) + 1)]
    library = open_library(folder)
    for _ in range(ARTICLES):
        text = " ".join(dice.choices(words, weights, k=500))
        library.keep(Article(text, Source("bericht"), "de", Masthead(headline=Stated(text[:60]))))
    library.close()
    return words


@pytest.mark.slow
def test_listing_and_searching_two_thousand_articles(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    begun = time.perf_counter()
    words = _stocked(tmp_path)
    kept = (time.perf_counter() - begun) * 1000 / ARTICLES
    opening = _median_ms(lambda: open_library(tmp_path).close())
    library = open_library(tmp_path)
    figures = {"listing 50": _median_ms(library.recent)}
    searched = {"a common word": words[3], "a rare word": words[20_000], "two letters": words[20_000][:2]}
    for name, typed in searched.items():
        figures[name] = _median_ms(partial(library.search, typed))
    figures["one more kept"] = _median_ms(lambda: library.keep(Article(f"Neu {time.time_ns()}", Source("x"), "de")))
    digest = library.recent(1)[0].digest
    figures["one removed"] = _median_ms(lambda: library.remove(digest), times=1)
    library.close()
    plain = sqlite3.connect(tmp_path / "library.sqlite3")
    scans = {name: _median_ms(partial(_scan, plain, typed)) for name, typed in searched.items()}
    plain.close()
    lines = [f"{ARTICLES} articles: each kept in {kept:.1f} ms, library opened and closed in {opening:.1f} ms"]
    for name, took in figures.items():
        ratio = f"; unranked LIKE scan {scans[name]:.2f} ms, ratio {took / scans[name]:.2f}" if name in scans else ""
        lines.append(f"{name}: {took:.2f} ms{ratio}")
    with capsys.disabled():
        sys.stdout.write("\n" + "\n".join(lines) + "\n")
    assert figures["a rare word"] < scans["a rare word"]


def _scan(plain: sqlite3.Connection, word: str) -> list[object]:
    return plain.execute(SCAN, (f"%{word}%",)).fetchall()
