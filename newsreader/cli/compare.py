"""Compares two files in this very process and puts the result where it was asked for."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from newsreader.cli.summary import summary
from newsreader.model.article import Article
from newsreader.model.errors import ExportError, NewsreaderError
from newsreader.model.message import Message
from newsreader.resources.wording import Wording
from newsreader.services.engine import reader
from newsreader.services.engine.jobs import CompareArticles, ReadFile, ReportFormat, WriteReport

STANDARD_OUTPUT = "-"


def compare_files(left: Path, right: Path, *, pdf: str | None, json: str | None, words: Wording) -> None:
    """Compares two files; without an output asked for, prints a summary.

    Raises:
        NewsreaderError: when an output cannot be written.
        ExceptionGroup: of NewsreaderError, when one or both files cannot be read.
    """
    articles = _read_both(left, right)
    for article in articles:
        if article.source.is_excerpt:
            print(f"newsreader: {words.say(Message.of('desk.excerpt', file=article.source.name))}", file=sys.stderr)
    from newsreader.services.engine import analyst  # late: a file that cannot be read is told before spaCy loads

    compared = analyst.compare(CompareArticles(*articles))
    if pdf is None and json is None:
        with _standard_output() as out:
            out.write(f"{summary(compared.comparison, words)}\n".encode(sys.stdout.encoding, "replace"))
    for format, output in ((ReportFormat.PDF, pdf), (ReportFormat.JSON, json)):
        if output is None:
            continue
        with _file(output) as path:
            analyst.write(WriteReport(compared.comparison, compared.marks, format, path, words.language))


def _read_both(left: Path, right: Path) -> tuple[Article, Article]:
    articles, troubles = [], []
    for path in (left, right):
        try:
            articles.append(reader.read(ReadFile(path)))
        except NewsreaderError as trouble:
            troubles.append(trouble)
    if troubles:
        raise ExceptionGroup("files that cannot be compared", troubles)
    return articles[0], articles[1]


@contextmanager
def _file(output: str) -> Iterator[Path]:
    """The file to write to; what is written for standard output goes there when it is whole."""
    if output != STANDARD_OUTPUT:
        yield Path(output)
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "comparison"
        yield path
        with _standard_output() as out, path.open("rb") as file:
            shutil.copyfileobj(file, out)


@contextmanager
def _standard_output() -> Iterator[BinaryIO]:
    """Standard output; a reader who has seen enough, as `head` has, may close it.

    Raises:
        ExportError: when it takes no more for another reason.
    """
    try:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
    except OSError as trouble:
        # What is still held back would fail once more at the end of the program.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(trouble, BrokenPipeError):
            raise ExportError("cli.standard_output_failed", reason=trouble.strerror) from trouble
