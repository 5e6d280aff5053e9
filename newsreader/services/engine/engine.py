"""The engine as the desk knows it: workers that read and one that analyses."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from newsreader.model.article import Article
from newsreader.model.pipelines import PipelineEntry
from newsreader.model.progress import Watcher, unwatched
from newsreader.services.engine.client import Failed, Post, Worker
from newsreader.services.engine.jobs import (
    AddPipeline,
    CompareArticles,
    Compared,
    FindFiles,
    ListPipelines,
    ReadFile,
    ReadingJob,
    WriteReport,
)
from newsreader.services.engine.worker import Bench


class Engine:
    """Does what takes longer than a frame, in other processes; every call returns at once with the job's number.

    `ready` is told when the analyst has loaded all that is heavy, `broken` when it ended before.
    """

    def __init__(
        self, post: Post, ready: Callable[[], None] = lambda: None, broken: Failed = lambda _trouble: None
    ) -> None:
        self._reader = Worker(Bench.READER, post)
        self._importer = Worker(Bench.READER, post)
        self._analyst = Worker(Bench.ANALYST, post, ready, broken)

    def start(self) -> None:
        """Starts the workers of the desk; jobs may be handed in before they are ready."""
        self._reader.start()
        self._analyst.start()

    def read(self, job: ReadingJob, answered: Callable[[Article], None], failed: Failed) -> int:
        """Reads a file or a pasted text."""
        return self._reader.submit(job, answered, failed)

    def find_files(
        self, job: FindFiles, answered: Callable[[tuple[Path, ...]], None], failed: Failed, watch: Watcher = unwatched
    ) -> None:
        """Finds the articles in folders, in a process that importing has to itself."""
        self._importer.submit(job, answered, failed, watch)

    def import_file(self, job: ReadFile, answered: Callable[[Article], None], failed: Failed) -> None:
        """Reads a file for the library; what lies on the desk waits for none of these."""
        self._importer.submit(job, answered, failed)

    def end_import(self) -> None:
        """Ends the process that imported, and whatever it still had to do."""
        self._importer.stop()

    def compare(
        self,
        job: CompareArticles,
        answered: Callable[[Compared], None],
        failed: Failed,
        watch: Watcher = unwatched,
    ) -> int:
        """Compares two articles and tells `watch` how far that is."""
        return self._analyst.submit(job, answered, failed, watch)

    def write(self, job: WriteReport, answered: Callable[[Path], None], failed: Failed) -> int:
        """Writes a report."""
        return self._analyst.submit(job, answered, failed)

    def pipelines(
        self, job: ListPipelines, answered: Callable[[tuple[PipelineEntry, ...]], None], failed: Failed
    ) -> None:
        """Lists the trained pipelines."""
        self._analyst.submit(job, answered, failed)

    def add_pipeline(self, job: AddPipeline, answered: Callable[[PipelineEntry], None], failed: Failed) -> None:
        """Adds a trained pipeline."""
        self._analyst.submit(job, answered, failed)

    def abandon_reading(self, number: int | None) -> None:
        """Drops the answer of a reading job."""
        self._reader.abandon(number)

    def abandon_comparing(self, number: int | None) -> None:
        """Cancels a comparison; the worker stays warm."""
        self._analyst.abandon(number)

    def stop(self) -> None:
        """Ends all workers."""
        self._reader.stop()
        self._importer.stop()
        self._analyst.stop()
