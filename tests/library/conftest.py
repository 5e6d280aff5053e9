from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

from newsreader.library import Library, open_library
from newsreader.model.article import Article, Masthead, Source, Stated

MakeArticle = Callable[..., Article]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = open_library(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def make_article() -> MakeArticle:
    def make(text: str, headline: str | None = None, outlet: str | None = None) -> Article:
        masthead = Masthead(
            headline=Stated(headline) if headline else None,
            outlet=Stated(outlet) if outlet else None,
            published=Stated(datetime(2025, 11, 3, 14, 27)),
        )
        return Article(text, Source("artikel.txt", "/texte/artikel.txt", "utf-8"), "de", masthead)

    return make
