"""One text, however it was saved, is one text: compared with itself it parts from nothing."""

import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from newsreader.resources import resource
from newsreader.services.engine import analyst, reader
from newsreader.services.engine.jobs import CompareArticles, ReadFile

EXAMPLES = sorted(resource("examples").glob("*/*.txt"))
GERMAN = resource("examples", "de", "hafen-kurier.txt")

LATIN = str.maketrans("„“”‚‘’–…", "\"\"\"'''-.")


def quoted(opening: str, closing: str) -> Callable[[str], str]:
    return lambda text: text.replace("„", opening).replace("“", closing)


def softly_hyphenated(text: str) -> str:
    return text.replace("Verkehrsministerin", "Ver\u00adkehrs\u00admi\u00adnis\u00adte\u00adrin")


def with_hard_spaces(text: str) -> str:
    return text.replace("60 Millionen Euro", "60\u00a0Millionen\u202fEuro").replace("so die", "so\u00a0die")


SAVED: dict[str, tuple[Callable[[str], str], str]] = {
    "UTF-8": (str, "utf-8"),
    "UTF-8 with BOM": (str, "utf-8-sig"),
    "UTF-16": (str, "utf-16"),
    "UTF-16 big-endian without BOM": (str, "utf-16-be"),
    "Windows-1252": (str, "cp1252"),
    "Latin-1 with typewriter quotes": (lambda text: text.translate(LATIN), "latin-1"),
    "decomposed umlauts": (lambda text: unicodedata.normalize("NFD", text), "utf-8"),
    "CRLF": (lambda text: text.replace("\n", "\r\n"), "utf-8"),
    "straight quotes": (quoted('"', '"'), "utf-8"),
    "English quotes": (quoted("“", "”"), "utf-8"),
    "guillemets": (quoted("»", "«"), "utf-8"),
    "hard spaces": (with_hard_spaces, "utf-8"),
    "soft hyphens": (softly_hyphenated, "utf-8"),
}


@pytest.mark.parametrize("saved", SAVED)
def test_a_text_saved_in_another_way_shows_no_divergence(saved: str, tmp_path: Path) -> None:
    change, encoding = SAVED[saved]
    clean = GERMAN.read_text(encoding="utf-8")
    changed = tmp_path / "anders gespeichert.txt"
    changed.write_bytes(change(clean).encode(encoding))
    assert changed.read_bytes() != GERMAN.read_bytes() or saved == "UTF-8"
    left, right = (reader.read(ReadFile(path)) for path in (GERMAN, changed))
    comparison = analyst.compare(CompareArticles(left, right)).comparison
    assert [
        comparison.left.article.text[d.left[0].start : d.left[0].end] for d in comparison.divergences if d.left
    ] == []
    assert comparison.divergences == ()
    assert comparison.only_left == comparison.only_right == ()


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_agrees_with_itself(file: Path) -> None:
    article = reader.read(ReadFile(file))
    comparison = analyst.compare(CompareArticles(article, article)).comparison
    assert comparison.divergences == ()
    assert all(entity.left == entity.right for entity in comparison.shared)
