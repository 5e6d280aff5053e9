"""Articles of our own words, read with the pipeline that ships and with none at all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
import spacy

from newsreader.analysis import analyse, reader
from newsreader.analysis.pipelines import LoadedPipeline
from newsreader.model.article import Article, Furniture, Masthead, Source, Stated
from newsreader.model.findings import Findings

BLANK = {language: LoadedPipeline(spacy.blank(language), f"{language}_blank") for language in ("de", "en")}


@pytest.fixture(params=["installed", "blank"])
def pipeline(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Runs a test twice: with the pipeline that is there and with rules alone."""
    if request.param == "blank":
        monkeypatch.setattr(reader, "load_pipeline", lambda language, _choice: BLANK[language])
    return str(request.param)


def article(
    text: str,
    language: str = "de",
    published: date | None = None,
    furniture: tuple[Furniture, ...] = (),
    masthead: Masthead | None = None,
) -> Article:
    """An article as the reading room hands it on."""
    known = masthead or Masthead(published=Stated(published) if published else None)
    return Article(text, Source("probe"), language, known, furniture)


@pytest.fixture
def findings(pipeline: str) -> Callable[..., Findings]:
    """What analysis finds in a text, with and without a pipeline."""

    def find(text: str, language: str = "de", **facts: object) -> Findings:
        found = analyse(article(text, language, **facts)).findings  # type: ignore[arg-type]
        assert pipeline != "blank" or found.pipeline == f"{language}_blank"
        return found

    return find
