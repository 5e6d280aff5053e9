"""The reader's bench: makes articles of files and pasted text, in a light process that starts at once.

It is a process of its own, apart from the analyst, so that texts are readable while spaCy still loads, and so that
a hostile file can at worst end this process.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from newsreader.model.article import Article
from newsreader.model.message import Message
from newsreader.model.progress import Progress, Watcher, unwatched
from newsreader.reading import files_in, read_file, read_html, read_text
from newsreader.services.engine.jobs import FindFiles, ReaderJob, ReadFile, ReadHtml, ReadingJob

LOOKING = Message("progress.looking")


def perform(job: ReaderJob, watch: Watcher = unwatched) -> Article | tuple[Path, ...]:
    """Does one job; one article is read too quickly to be watched, folders are not.

    Raises:
        NewsreaderError: when the file or text cannot become an article.
    """
    return files_in(job.paths, partial(_tell, watch)) if isinstance(job, FindFiles) else read(job)


def read(job: ReadingJob) -> Article:
    """Reads a file, a text or a piece of a page.

    Raises:
        NewsreaderError: when it cannot become an article.
    """
    if isinstance(job, ReadFile):
        return read_file(job.path, job.encoding, job.password, is_mended=job.is_mended)
    if isinstance(job, ReadHtml):
        return read_html(job.html, job.text, job.name, is_mended=job.is_mended)
    return read_text(job.text, job.name, is_mended=job.is_mended)


def _tell(watch: Watcher, count: int) -> None:
    watch(Progress(count, 0, LOOKING))
