"""The analyst's bench: analyses, compares and writes reports, in the process that holds spaCy."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

from newsreader import comparison as comparing
from newsreader import export
from newsreader.analysis import analyse
from newsreader.model.article import Article
from newsreader.model.findings import AnalysedArticle
from newsreader.model.message import Message
from newsreader.model.progress import Progress, Watcher, unwatched
from newsreader.services.engine.jobs import AnalystJob, CompareArticles, Compared, ReportFormat, WriteReport

ARTICLES_KEPT = 16
_kept: dict[Article, AnalysedArticle] = {}
"""The articles analysed last, the latest at the end."""


def perform(job: AnalystJob, watch: Watcher = unwatched) -> Compared | Path:
    """Does one job and tells how far it is.

    Raises:
        NewsreaderError: when a report cannot be written.
    """
    return compare(job, watch) if isinstance(job, CompareArticles) else write(job)


def compare(job: CompareArticles, watch: Watcher = unwatched) -> Compared:
    """Analyses both articles, unless that was done before, and compares them."""
    started = time.perf_counter()
    total = len(job.left.text) + len(job.right.text)
    left = _analysed(job.left, lambda part: watch(replace(part, total=total)))
    right = _analysed(job.right, lambda part: watch(Progress(part.done + len(job.left.text), total, part.what)))
    watch(Progress(total, total, Message.of("progress.comparing")))
    comparison = comparing.compare(left, right, job.corrections)
    return Compared(comparison, comparing.mark(comparison), time.perf_counter() - started)


def write(job: WriteReport) -> Path:
    """Writes a report.

    Raises:
        ExportError: when it cannot be written there.
    """
    if job.format is ReportFormat.JSON:
        export.write_json(job.comparison, job.language, job.path)
    else:
        export.write_pdf(export.make_report(job.comparison, job.marks, job.language), job.path)
    return job.path


def _analysed(article: Article, watch: Watcher) -> AnalysedArticle:
    known = _kept.pop(article, None) or analyse(article, watch)
    _kept[article] = known
    if len(_kept) > ARTICLES_KEPT:
        del _kept[next(iter(_kept))]
    return known
