"""The reader's bench: makes articles of files and pasted text, in a light process that starts at once.

It is a process of its own, apart from the analyst, so that texts are readable while spaCy still loads, and so that
a hostile file can at worst end this process.
"""

from __future__ import annotations

from newsreader.model.article import Article
from newsreader.model.progress import Watcher, unwatched
from newsreader.reading import read_file, read_html, read_text
from newsreader.services.engine.jobs import ReadFile, ReadHtml, ReadingJob


def perform(job: ReadingJob, _watch: Watcher = unwatched) -> Article:
    """Does one job; one article is read too quickly to be watched.

    Raises:
        NewsreaderError: when the file or text cannot become an article.
    """
    if isinstance(job, ReadFile):
        return read_file(job.path, job.encoding, job.password, is_mended=job.is_mended)
    if isinstance(job, ReadHtml):
        return read_html(job.html, job.text, job.name, is_mended=job.is_mended)
    return read_text(job.text, job.name, is_mended=job.is_mended)
