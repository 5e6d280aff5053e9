"""The analyst's bench: analyses, compares and writes reports, in the process that holds spaCy."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

from newsreader import comparison as comparing
from newsreader import export
from newsreader.analysis import add_pipeline, analyse, available
from newsreader.model.article import Article
from newsreader.model.comparison import Side
from newsreader.model.errors import ExportError
from newsreader.model.findings import AnalysedArticle
from newsreader.model.pipelines import PipelineChoice
from newsreader.model.progress import Progress, Watcher, unwatched
from newsreader.model.work import Work
from newsreader.resources.languages import languages
from newsreader.services.engine.jobs import (
    AddPipeline,
    AnalystJob,
    Answer,
    CompareArticles,
    Compared,
    ListPipelines,
    ReportFormat,
    WriteReport,
)

ARTICLES_KEPT = 16
READING_TO_COMPARING = 4
"""So many times longer does it take to analyse two articles than to compare them."""
_kept: dict[tuple[Article, PipelineChoice], AnalysedArticle] = {}
"""The articles analysed last, the latest at the end."""


def perform(job: AnalystJob, watch: Watcher = unwatched) -> Answer:
    """Does one job and tells how far it is.

    Raises:
        NewsreaderError: when a report cannot be written, or a pipeline not added.
    """
    match job:
        case CompareArticles():
            return compare(job, watch)
        case WriteReport():
            return write(job)
        case ListPipelines(folder):
            return tuple(entry for language in languages() for entry in available(language, str(folder)))
        case AddPipeline(source, folder):
            return add_pipeline(source, folder)


def compare(job: CompareArticles, watch: Watcher = unwatched) -> Compared:
    """Analyses both articles, unless that was done before, and compares them."""
    started = time.perf_counter()
    read = len(job.left.text) + len(job.right.text)
    total = read + read // READING_TO_COMPARING
    left = _analysed(job.left, job.pipelines, lambda part: watch(replace(part, total=total)))
    right = _analysed(
        job.right, job.pipelines, lambda part: watch(Progress(part.done + len(job.left.text), total, part.what))
    )
    comparison = comparing.compare(
        left,
        right,
        job.corrections,
        lambda part: watch(Progress(read + round(part.share * (total - read)), total, part.what)),
    )
    return Compared(comparison, comparing.mark(comparison), time.perf_counter() - started)


def write(job: WriteReport) -> Path:
    """Writes a report.

    Raises:
        ExportError: when it cannot be written there, or when the file is that of one of the articles.
    """
    _spare_articles(job)
    work = Work(notes=job.notes, chosen=job.chosen)
    if job.format is ReportFormat.JSON:
        export.write_json(job.comparison, job.language, job.path, work)
    else:
        report = export.make_report(job.comparison, job.marks, job.language, work=work, found=job.found)
        export.write_pdf(report, job.path)
    return job.path


def _spare_articles(job: WriteReport) -> None:
    for side in Side:
        source = job.comparison.side(side).article.source.path
        if source and Path(source).exists() and job.path.exists() and job.path.samefile(source):
            raise ExportError("export.is_article", file=job.path.name)


def _analysed(article: Article, choice: PipelineChoice, watch: Watcher) -> AnalysedArticle:
    known = _kept.pop((article, choice), None) or analyse(article, watch, choice)
    _kept[article, choice] = known
    if len(_kept) > ARTICLES_KEPT:
        del _kept[next(iter(_kept))]
    return known
