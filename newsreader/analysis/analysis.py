"""An article becomes findings."""

from __future__ import annotations

from newsreader.analysis.acts import find_acts
from newsreader.analysis.cues import find_cues
from newsreader.analysis.entities import find_entities
from newsreader.analysis.moments import find_moments
from newsreader.analysis.pipelines import load_pipeline
from newsreader.analysis.quantities import find_quantities
from newsreader.analysis.quotations import find_quotations
from newsreader.analysis.reader import read
from newsreader.analysis.tokens import sentences_of
from newsreader.model.article import Article
from newsreader.model.findings import AnalysedArticle, Findings
from newsreader.model.progress import Watcher, unwatched


def analyse(article: Article, watch: Watcher = unwatched) -> AnalysedArticle:
    """Finds in an article everything that a comparison needs; tells `watch` how many of its characters are read."""
    reading = read(article, watch)
    named = find_entities(reading)
    moments = find_moments(reading)
    findings = Findings(
        pipeline=reading.pipeline,
        sentences=sentences_of(reading),
        entities=named.entities,
        quotations=find_quotations(reading, named.entities, named.genders),
        quantities=find_quantities(reading, moments),
        moments=moments,
        cues=find_cues(reading),
        acts=find_acts(reading, named.entities, moments),
    )
    return AnalysedArticle(article, findings)


def pipeline_name(language: str) -> str:
    """The name of the pipeline that serves a language on this computer, as shown to the reader."""
    return load_pipeline(language).name
