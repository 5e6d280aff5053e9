"""An article becomes findings."""

from __future__ import annotations

from newsreader.analysis.acts import find_acts
from newsreader.analysis.cues import find_cues
from newsreader.analysis.entities import find_entities
from newsreader.analysis.moments import find_moments
from newsreader.analysis.quantities import find_quantities
from newsreader.analysis.quotations import find_quotations
from newsreader.analysis.reader import read
from newsreader.analysis.results import find_results
from newsreader.analysis.tokens import sentences_of
from newsreader.model.article import Article
from newsreader.model.findings import AnalysedArticle, Findings
from newsreader.model.pipelines import BEST, PipelineChoice
from newsreader.model.progress import Watcher, unwatched


def analyse(article: Article, watch: Watcher = unwatched, choice: PipelineChoice = BEST) -> AnalysedArticle:
    """Finds in an article everything that a comparison needs; tells `watch` how many of its characters are read."""
    reading = read(article, watch, choice)
    named = find_entities(reading)
    moments = find_moments(reading)
    results = find_results(reading, moments)
    findings = Findings(
        pipeline=reading.pipeline,
        sentences=sentences_of(reading),
        entities=named.entities,
        quotations=find_quotations(reading, named.entities, named.genders),
        quantities=find_quantities(reading, [*(each.span for each in moments), *(each.span for each in results)]),
        moments=moments,
        results=results,
        cues=find_cues(reading, moments),
        acts=find_acts(reading, named.entities, moments),
        skipped=reading.skipped,
    )
    return AnalysedArticle(article, findings)
