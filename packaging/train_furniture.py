"""Learns by what furniture is told from the article on pages copied as text.

    python packaging/train_furniture.py --data FOLDER [FOLDER ...]

Pages are built of articles, from the corpora that `packaging/furniture/<language>.toml` name, and of the furniture that
these files hold. What is learned is written to `resources/languages`: a lexicon for each language, and the weights that
all share. It takes some minutes on one core, and comes out the same each time.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from random import Random

from training.folders import found
from wrapping.bodies import bodies
from wrapping.learning import LearnedLine, learn
from wrapping.lexicon import lexicon_of
from wrapping.pages import FOLDS, FURNITURE, Row, Wrapper, blocks, recipe

from newsreader.reading.article.furniture_evidence import evidence_of
from newsreader.reading.article.furniture_lexicon import Lexicon
from newsreader.reading.article.furniture_place import signs_on_page
from newsreader.reading.article.masthead import metadata_lines
from newsreader.reading.text.cleaning import clean
from newsreader.reading.text.page import Line, page_of

RESOURCES = Path(__file__).parent.parent / "resources" / "languages"
SEED = 4
_WORDS = "# How much words sound like furniture; written by packaging/train_furniture.py from packaging/furniture.\n"
_WEIGHTS = "# What the signs of a line weigh for furniture; written by packaging/train_furniture.py.\n"


def main() -> None:
    """Reads the command line, learns, and writes what was learned."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--data", type=Path, nargs="+", required=True, help="folders of the corpora")
    parser.add_argument("--pages", type=int, default=300, help="how many of each language and fold")
    wanted = parser.parse_args()
    wrappers = [_wrapper(file.stem, wanted.data) for file in sorted(FURNITURE.glob("*.toml"))]
    pages = [page for fold in range(FOLDS) for page in _pages(wrappers, fold, wanted.pages)]
    for each in wrappers:
        _write(RESOURCES / each.language / "furniture_lexicon.toml", _WORDS, "words", _lexicon(each))
    _write(RESOURCES / "furniture_weights.toml", _WEIGHTS, "weights", learn(pages))


def _wrapper(language: str, data: Sequence[Path]) -> Wrapper:
    corpora = [dict(each) for each in recipe(language)["corpora"]]
    articles = [body for each in corpora for file in found(data, each.pop("file")) for body in bodies(file, **each)]
    return Wrapper(language, articles, Random(SEED))


def _lexicon(wrapper: Wrapper, but: int | None = None) -> dict[str, float]:
    return lexicon_of(blocks(wrapper.table, but), wrapper.articles)


def _pages(wrappers: Sequence[Wrapper], fold: int, count: int) -> Iterator[list[LearnedLine]]:
    """Pages of this fold, heard with lexicons of the others, as the words of pages to come are not known either."""
    lexicons = [_lexicon(each, fold) for each in wrappers]
    for each in wrappers:
        for _ in range(count):
            yield learned_lines(each.page(fold), lexicons)


def learned_lines(rows: Sequence[Row], lexicons: Sequence[Lexicon]) -> list[LearnedLine]:
    """The lines of a page as the reading sees them; those that only state metadata are not weighed."""
    page = page_of(clean("\n".join(row.text for row in rows)))
    owners = _owners(rows, page.text)
    evidence = [evidence_of(line, lexicons) for line in page.lines]
    metadata = metadata_lines(page, evidence)
    kept = [n for n in range(len(page.lines)) if n not in metadata]
    signs = signs_on_page([page.lines[n] for n in kept], [evidence[n] for n in kept])
    lines = [page.lines[n] for n in kept]
    return [
        LearnedLine(each, not row.is_article, len(line.span))
        for line, each in zip(lines, signs, strict=True)
        if (row := _row(line, owners)) is not None
    ]


def _owners(rows: Sequence[Row], text: str) -> dict[int, Row]:
    """Each row by where it begins in the clean text."""
    owners: dict[int, Row] = {}
    place = 0
    for row in rows:
        wording = clean(row.text)
        if wording:
            place = text.index(wording, place)
            owners[place] = row
            place += len(wording)
    return owners


def _row(line: Line, owners: Mapping[int, Row]) -> Row | None:
    """The row that a line is, None where several rows were taken for one line that is broken."""
    within = [owners[place] for place in range(line.span.start, line.span.end) if place in owners]
    return within[0] if len(within) == 1 else None


def _write(file: Path, opening: str, name: str, table: Mapping[str, float]) -> None:
    rows = (f'"{key}" = {value:.2f}' for key, value in sorted(table.items()))
    file.write_text(f"{opening}\n[{name}]\n" + "\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
