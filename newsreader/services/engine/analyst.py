"""The analyst's bench: analyses, compares and writes reports, in the process that holds spaCy."""

from __future__ import annotations

import time
from functools import lru_cache
from pathlib import Path

from newsreader import comparison as comparing
from newsreader import export
from newsreader.analysis import analyse
from newsreader.model.article import Article
from newsreader.model.findings import AnalysedArticle
from newsreader.services.engine.jobs import AnalystJob, CompareArticles, Compared, ReportFormat, WriteReport

ARTICLES_KEPT = 16


def perform(job: AnalystJob) -> Compared | Path:
    """Does one job.

    Raises:
        NewsreaderError: when a report cannot be written.
    """
    return compare(job) if isinstance(job, CompareArticles) else write(job)


def compare(job: CompareArticles) -> Compared:
    """Analyses both articles, unless that was done before, and compares them."""
    started = time.perf_counter()
    comparison = comparing.compare(_analysed(job.left), _analysed(job.right))
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


@lru_cache(maxsize=ARTICLES_KEPT)
def _analysed(article: Article) -> AnalysedArticle:
    return analyse(article)
