"""The engine as it is: real processes, real files, answers on the thread that asked."""

import os
import queue
import signal
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newsreader.model.article import Article
from newsreader.model.errors import EngineError, NewsreaderError, UnreadableFileError
from newsreader.services.engine.client import Worker
from newsreader.services.engine.jobs import ReadFile, ReadText
from newsreader.services.engine.worker import Bench

SECONDS = 60.0


class Thread:
    """Stands for the window's thread: takes calls from the listener and runs them here."""

    def __init__(self) -> None:
        self.calls: queue.Queue[Callable[[], None]] = queue.Queue()

    def run_until(self, done: Callable[[], bool]) -> None:
        end = time.monotonic() + SECONDS
        while not done():
            self.calls.get(timeout=end - time.monotonic())()


@pytest.fixture
def thread() -> Thread:
    return Thread()


@pytest.fixture
def reader(thread: Thread) -> Iterator[Worker]:
    worker = Worker(Bench.READER, thread.calls.put)
    yield worker
    worker.stop()
    assert threading.active_count() == 1, "no thread outlives its worker"


class Waiting:
    """Collects what comes back for one job."""

    def __init__(self) -> None:
        self.articles: list[Article] = []
        self.troubles: list[NewsreaderError] = []

    def is_over(self) -> bool:
        return bool(self.articles or self.troubles)


def test_a_file_becomes_an_article_in_another_process(reader: Worker, thread: Thread, tmp_path: Path) -> None:
    file = tmp_path / "hafen.txt"
    file.write_text("Hafen gesperrt\n\nDer Hafen bleibt bis Montag gesperrt, teilte die Stadt mit.", encoding="utf-8")
    waiting = Waiting()
    reader.submit(ReadFile(file), waiting.articles.append, waiting.troubles.append)
    thread.run_until(waiting.is_over)
    assert "Der Hafen bleibt bis Montag gesperrt" in waiting.articles[0].text


def test_trouble_with_a_file_comes_back_as_what_it_is(reader: Worker, thread: Thread, tmp_path: Path) -> None:
    waiting = Waiting()
    reader.submit(ReadFile(tmp_path / "missing.txt"), waiting.articles.append, waiting.troubles.append)
    thread.run_until(waiting.is_over)
    (trouble,) = waiting.troubles
    assert isinstance(trouble, UnreadableFileError)
    assert dict(trouble.message.values)["file"] == "missing.txt"


def test_an_abandoned_job_is_never_answered(reader: Worker, thread: Thread) -> None:
    stale, fresh = Waiting(), Waiting()
    number = reader.submit(ReadText("Alte Fassung. " * 50, "alt"), stale.articles.append, stale.troubles.append)
    reader.abandon(number)
    reader.submit(ReadText("Neue Fassung. " * 50, "neu"), fresh.articles.append, fresh.troubles.append)
    thread.run_until(fresh.is_over)
    assert not stale.is_over()


@pytest.mark.skipif(os.name == "nt", reason="signals of another kind")
def test_a_killed_worker_fails_its_job_and_the_next_one_gets_a_fresh_worker(reader: Worker, thread: Thread) -> None:
    first, second = Waiting(), Waiting()
    reader.start()
    process = reader._process
    assert process is not None
    assert process.pid is not None
    os.kill(process.pid, signal.SIGSTOP)
    reader.submit(ReadText("Ein Text. " * 50, "eins"), first.articles.append, first.troubles.append)
    os.kill(process.pid, signal.SIGKILL)
    thread.run_until(first.is_over)
    assert isinstance(first.troubles[0], EngineError)
    reader.submit(ReadText("Ein Text. " * 50, "zwei"), second.articles.append, second.troubles.append)
    thread.run_until(second.is_over)
    assert second.articles
