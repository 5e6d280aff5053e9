"""Every kind of file is read in the worker process, within its memory and soon after it starts."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newsreader.model.article import Article
from newsreader.services.engine.client import Worker
from newsreader.services.engine.jobs import ReadFile
from newsreader.services.engine.worker import Bench

SECONDS = 60.0


@pytest.fixture
def calls() -> queue.Queue[Callable[[], None]]:
    return queue.Queue()


@pytest.fixture
def worker(calls: queue.Queue[Callable[[], None]]) -> Iterator[Worker]:
    worker = Worker(Bench.READER, calls.put)
    yield worker
    worker.stop()


def test_all_kinds_one_after_the_other(
    worker: Worker,
    calls: queue.Queue[Callable[[], None]],
    made: dict[str, Callable[[], bytes]],
    headline: str,
    tmp_path: Path,
) -> None:
    answers: list[object] = []
    for kind, make in made.items():
        path = tmp_path / f"artikel.{kind}"
        path.write_bytes(make())
        worker.submit(ReadFile(path), answers.append, answers.append)
    end = time.monotonic() + SECONDS
    while len(answers) < len(made):
        calls.get(timeout=end - time.monotonic())()
    assert [each.title if isinstance(each, Article) else each for each in answers] == [headline] * len(made)
