"""The analyst's bench: analyses, compares and writes reports, in the process that holds spaCy."""

from __future__ import annotations

import time
from functools import lru_cache
from pathlib import Path

from newsreader.analysis import analyse
from newsreader.comparison import compare, mark
from newsreader.export import make_report, write_json, write_pdf
from newsreader.model.article import Article
from newsreader.model.findings import AnalysedArticle
from newsreader.services.engine.jobs import AnalystJob, CompareArticles, Compared, ReportFormat, WriteReport

ARTICLES_KEPT = 16


def perform(job: AnalystJob) -> Compared | Path:
    """Does one job.

    Raises:
        NewsreaderError: when a report cannot be written.
    """
    if isinstance(job, CompareArticles):
        return _compare(job)
    return _write(job)


@lru_cache(maxsize=ARTICLES_KEPT)
def _analysed(article: Article) -> AnalysedArticle:
    return analyse(article)


def _compare(job: CompareArticles) -> Compared:
    started = time.perf_counter()
    comparison = compare(_analysed(job.left), _analysed(job.right))
    return Compared(comparison, mark(comparison), time.perf_counter() - started)


def _write(job: WriteReport) -> Path:
    if job.format is ReportFormat.JSON:
        write_json(job.comparison, job.language, job.path)
    else:
        write_pdf(make_report(job.comparison, job.marks, job.language), job.path)
    return job.path
