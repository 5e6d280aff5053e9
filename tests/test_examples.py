"""The example articles that ship with the program are fit to be shown."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from newsreader.resources import resource

PAIRS = [pytest.param(folder, id=folder.name) for folder in sorted(resource("examples").iterdir()) if folder.is_dir()]
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
