"""The engine as it is: real processes, real files, answers on the thread that asked."""

import errno
import os
import queue
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from multiprocessing import Pipe, active_children
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import cast

import pytest

from newsreader.model.article import Article, Source
from newsreader.model.errors import EngineError, NewsreaderError, UnreadableFileError
from newsreader.model.progress import Progress
from newsreader.services.engine import client
from newsreader.services.engine.client import EngineBugError, Worker
from newsreader.services.engine.jobs import CompareArticles, ReadFile, ReadText, Request
from newsreader.services.engine.worker import Bench, Reply, serve

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

    def count(self) -> int:
        return len(self.articles) + len(self.troubles)

    def are_more_than(self, count: int) -> bool:
        return self.count() > count

    def is_over(self) -> bool:
        return self.are_more_than(0)


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


def processes(of: Bench) -> list[int]:
    return [child.pid for child in active_children() if child.name.endswith(of) and child.pid]


@pytest.mark.skipif(os.name == "nt", reason="signals of another kind")
def test_a_killed_worker_fails_its_job_and_the_next_one_gets_a_fresh_worker(reader: Worker, thread: Thread) -> None:
    ready, first, second = Waiting(), Waiting(), Waiting()
    reader.submit(ReadText("Ein Text. " * 50, "null"), ready.articles.append, ready.troubles.append)
    thread.run_until(ready.is_over)
    (process,) = processes(Bench.READER)
    os.kill(process, signal.SIGSTOP)
    reader.submit(ReadText("Ein Text. " * 50, "eins"), first.articles.append, first.troubles.append)
    os.kill(process, signal.SIGKILL)
    thread.run_until(first.is_over)
    assert first.troubles[0].message.key == "engine.ended"
    reader.submit(ReadText("Ein Text. " * 50, "zwei"), second.articles.append, second.troubles.append)
    thread.run_until(second.is_over)
    assert second.articles


@pytest.mark.skipif(os.name == "nt", reason="signals of another kind")
def test_a_worker_killed_at_any_moment_fails_or_answers_each_job_once(reader: Worker, thread: Thread) -> None:
    outcomes = Waiting()
    for delay in (0.0, 0.02, 0.05, 0.1, 0.2, 0.3):
        told = outcomes.count()
        reader.submit(ReadText("Ein Satz steht hier. " * 500, "x"), outcomes.articles.append, outcomes.troubles.append)
        time.sleep(delay)
        for process in processes(Bench.READER):
            os.kill(process, signal.SIGKILL)
        thread.run_until(partial(outcomes.are_more_than, told))
    assert outcomes.count() == 6
    assert all(isinstance(trouble, EngineError) for trouble in outcomes.troubles)


@pytest.mark.skipif(os.name == "nt", reason="signals of another kind")
def test_a_halted_worker_keeps_nobody_waiting(reader: Worker) -> None:
    """Jobs larger than any pipe are handed in at once, and the end does not wait for an answer either."""
    reader.start()
    (process,) = processes(Bench.READER)
    os.kill(process, signal.SIGSTOP)
    began = time.monotonic()
    for number in range(3):
        reader.submit(
            ReadText("Ein langer Text. " * 500_000, str(number)), list[object]().append, list[object]().append
        )
    reader.stop()
    assert time.monotonic() - began < 5


def test_a_job_given_up_long_ago_does_not_hold_up_the_next(
    reader: Worker, thread: Thread, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client, "WORTH_A_RESTART", 0.0)
    stale, fresh = Waiting(), Waiting()
    reader.start()
    (slow,) = processes(Bench.READER)
    os.kill(slow, signal.SIGSTOP)
    reader.abandon(reader.submit(ReadText("Alt. " * 50, "alt"), stale.articles.append, stale.troubles.append))
    reader.submit(ReadText("Neu. " * 50, "neu"), fresh.articles.append, fresh.troubles.append)
    thread.run_until(fresh.is_over)
    assert fresh.articles
    assert not stale.is_over()


def test_a_bug_in_a_worker_fails_its_job_and_reaches_the_hook_without_a_word_of_the_text(
    reader: Worker, thread: Thread
) -> None:
    secret, after = Waiting(), Waiting()
    # No job of ours: the worker's own code stumbles over it as over any mistake in it.
    reader.submit(cast(ReadText, "geheimer Text"), secret.articles.append, secret.troubles.append)
    with pytest.raises(EngineBugError) as raised:
        thread.run_until(lambda: False)
    assert secret.troubles[0].message.key == "engine.bug"
    assert "AttributeError" in str(raised.value)
    assert "reader.py" in str(raised.value)
    assert "geheim" not in str(raised.value)
    reader.submit(ReadText("Ein Text. " * 50, "danach"), after.articles.append, after.troubles.append)
    thread.run_until(after.is_over)
    assert after.articles


def test_a_worker_that_cannot_load_what_it_needs_says_so_each_time_and_is_not_tried_for_ever(
    thread: Thread, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "rapidfuzz.py").write_text("raise ImportError('broken installation')")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    troubles: list[NewsreaderError] = []
    worker = Worker(Bench.ANALYST, thread.calls.put, broken=troubles.append)
    article = Article("Ein Text.", Source("text.txt"), "de")
    for times in (1, 2):
        waiting = Waiting()
        worker.submit(CompareArticles(article, article), waiting.articles.append, waiting.troubles.append)
        with pytest.raises(EngineBugError, match="ImportError"):
            thread.run_until(waiting.is_over)
        thread.run_until(waiting.is_over)
        assert waiting.troubles[0].message.key == "engine.not_started"
        assert len(troubles) == times
    assert not processes(Bench.ANALYST)
    assert threading.active_count() == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such limit")
def test_a_system_that_refuses_the_limit_of_memory_is_read_on_without(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_limit: object) -> None:
        raise ValueError("current limit exceeds maximum limit")

    monkeypatch.setattr("resource.setrlimit", refuse)
    before = signal.getsignal(signal.SIGINT)
    ours, theirs = Pipe()
    heard: list[object] = []

    def listen() -> None:
        heard.extend((ours.recv(), ours.recv()))
        ours.close()

    ours.send(Request(1, ReadText("Der Deich hielt bis zum Morgen.", "a")))
    listener = threading.Thread(target=listen)
    listener.start()
    serve(theirs, Bench.READER)
    listener.join()
    signal.signal(signal.SIGINT, before)
    assert isinstance(heard[1], Reply)
    assert isinstance(heard[1].answer, Article)


def test_a_system_without_room_for_a_process_is_told_of(thread: Thread, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_process: object) -> None:
        raise OSError(errno.EAGAIN, os.strerror(errno.EAGAIN))

    monkeypatch.setattr(SpawnProcess, "start", refuse)
    troubles, waiting = list[NewsreaderError](), Waiting()
    worker = Worker(Bench.READER, thread.calls.put, broken=troubles.append)
    worker.start()
    worker.submit(ReadText("Ein Text. " * 50, "x"), waiting.articles.append, waiting.troubles.append)
    thread.run_until(waiting.is_over)
    assert waiting.troubles[0].message.key == "engine.not_started"
    assert troubles
    worker.stop()
    assert threading.active_count() == 1


@pytest.fixture
def analyst(thread: Thread) -> Iterator[Worker]:
    worker = Worker(Bench.ANALYST, thread.calls.put)
    yield worker
    worker.stop()


def _long(name: str, sentences: int) -> Article:
    text = "\n\n".join(f"Der Hafen von Ort {number} bleibt bis Montag gesperrt." for number in range(sentences))
    return Article(text, Source(name), "de")


def test_a_long_comparison_tells_how_far_it_is(analyst: Worker, thread: Thread) -> None:
    told, answers, troubles = list[Progress](), list[object](), list[NewsreaderError]()
    job = CompareArticles(_long("links.txt", 600), _long("rechts.txt", 600))
    analyst.submit(job, answers.append, troubles.append, told.append)
    thread.run_until(lambda: bool(answers or troubles))
    assert not troubles
    assert len(told) > 1
    assert [progress.share for progress in told] == sorted(progress.share for progress in told)
    assert dict(told[0].what.values)["name"] == "links.txt"


def test_a_comparison_given_up_ends_soon_and_the_worker_stays(analyst: Worker, thread: Thread) -> None:
    told, answers, troubles = list[Progress](), list[object](), list[NewsreaderError]()
    long = analyst.submit(
        CompareArticles(_long("links.txt", 10_000), _long("rechts.txt", 10_000)),
        answers.append,
        troubles.append,
        told.append,
    )
    thread.run_until(lambda: bool(told))
    (process,) = processes(Bench.ANALYST)
    analyst.abandon(long)
    short = CompareArticles(_long("eins.txt", 1), _long("zwei.txt", 1))
    analyst.submit(short, answers.append, troubles.append)
    thread.run_until(lambda: bool(answers or troubles))
    assert not troubles
    assert processes(Bench.ANALYST) == [process]
