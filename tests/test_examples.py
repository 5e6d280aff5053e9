"""The example articles that ship with the program are fit to be shown."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from newsreader.model.lines import lines
from newsreader.reading import read_file
from newsreader.resources import resource

PAIRS = [pytest.param(folder, id=folder.name) for folder in sorted(resource("examples").iterdir()) if folder.is_dir()]
EXAMPLES = sorted(resource("examples").glob("*/*.txt"))
QUOTES = {"de": ("„", "“"), "en": ("“", "”")}


def test_there_is_a_pair_for_each_language_of_the_interface() -> None:
    assert {folder.name for folder in resource("examples").iterdir() if folder.is_dir()} == set(QUOTES)


@pytest.mark.parametrize("folder", PAIRS)
def test_a_pair_is_two_clean_full_length_reports(folder: Path) -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))]
    assert len(texts) == 2
    opening, closing = QUOTES[folder.name]
    for text in texts:
        assert unicodedata.is_normalized("NFC", text)
        assert text.replace("\n", "").isprintable()
        assert text.count(opening) == text.count(closing) > 0
        assert not set("'\"") & set(text)
        assert 550 <= len(text.split()) <= 850


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_what_is_left_between_the_furniture_is_the_article(path: Path) -> None:
    article = read_file(path)
    read = [line for line in lines(article) if line.furniture is None and not line.is_headline]
    assert len(read) >= 8
    assert [line.span.of(article.text) for line in read if article.text[line.span.end - 1] not in ".!?“”"] == []
