"""Our comparison beside tools that compare words: the time each takes and how many of the known pairs it finds.

The peers run in the same run on the same texts: difflib, GNU wdiff and CollateX where they are installed, and rapidfuzz
alone as the floor. A tool that matches words pairs two sentences of which it matches half of the shorter one.
"""

from __future__ import annotations

import difflib
import importlib
import importlib.util
import json
import re
import shutil
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from rapidfuzz import fuzz, process

from newsreader.analysis import analyse
from newsreader.comparison import compare
from newsreader.model.article import Article, Source
from tests.evaluation.sets import GoldPair, product_sets

FOLDER = Path(__file__).parents[3] / "shared" / "evaluation"
ALIKE = 60
"""rapidfuzz pairs each sentence with the likest one across, from this likeness of their words on."""
ROUNDS = 3
Links = set[tuple[int, int]]
Matched = Iterator[tuple[int, int]]
"""Places of words, left and right, that a tool takes for the same."""

pytestmark = pytest.mark.slow


@dataclass(frozen=True)
class Case:
    """The sentences of both sides and the pairs of them that people made."""

    left: list[str]
    right: list[str]
    language: str
    gold: Links


def _cases() -> list[Case]:
    return [_case(pair) for pairs in product_sets(FOLDER).values() for pair in pairs]


def _case(pair: GoldPair) -> Case:
    sides = [
        [text[part["start"] : part["end"]] for part in pair.gold["docs"][side]["sentences"]]
        for side, text in (("A", pair.left), ("B", pair.right))
    ]
    gold = {(link["a"], link["b"]) for link in pair.gold["alignment"]}
    return Case(sides[0], sides[1], pair.gold["language"], gold)


def _ours(case: Case) -> Links:
    left, right = (_article(sentences, case.language) for sentences in (case.left, case.right))
    found = compare(analyse(left), analyse(right))
    places = [_numbers(sentences) for sentences in (case.left, case.right)]
    spans = [[each.span.start for each in side.findings.sentences] for side in (found.left, found.right)]
    return {
        (places[0](spans[0][one]), places[1](spans[1][other]))
        for pair in found.pairs
        for one in pair.left
        for other in pair.right
    }


def _article(sentences: Sequence[str], language: str) -> Article:
    return Article("\n\n".join(" ".join(sentence.split()) for sentence in sentences), Source("text"), language)


def _numbers(sentences: Sequence[str]) -> Callable[[int], int]:
    """What tells the number of the given sentence that stands at a place of the joined text."""
    ends, end = [], 0
    for sentence in sentences:
        end += len(" ".join(sentence.split())) + 2
        ends.append(end)
    return lambda place: next(number for number, limit in enumerate(ends) if place < limit)


def _rapidfuzz(case: Case) -> Links:
    found = set()
    for number, sentence in enumerate(case.left):
        best = process.extractOne(sentence, case.right, scorer=fuzz.token_set_ratio, score_cutoff=ALIKE)
        if best:
            found.add((number, best[2]))
    return found


def _by_words(match: Callable[[list[str], list[str]], Matched]) -> Callable[[Case], Links]:
    def links(case: Case) -> Links:
        left, right = (_words(sentences) for sentences in (case.left, case.right))
        met = Counter(
            (left[one][0], right[other][0]) for one, other in match([w for _, w in left], [w for _, w in right])
        )
        sizes = [Counter(number for number, _ in side) for side in (left, right)]
        return {pair for pair, many in met.items() if 2 * many >= min(sizes[0][pair[0]], sizes[1][pair[1]])}

    return links


def _words(sentences: Sequence[str]) -> list[tuple[int, str]]:
    return [(number, word) for number, text in enumerate(sentences) for word in re.findall(r"\w+", text.casefold())]


def _difflib(left: list[str], right: list[str]) -> Matched:
    for one, other, size in difflib.SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks():
        yield from zip(range(one, one + size), range(other, other + size), strict=True)


def _wdiff(folder: Path) -> Callable[[list[str], list[str]], Matched]:
    def match(left: list[str], right: list[str]) -> Matched:
        files = folder / "left.txt", folder / "right.txt"
        for file, words in zip(files, (left, right), strict=True):
            file.write_text("\n".join(words), encoding="utf-8")
        marks = ["-w", "\x01", "-x", "\x02", "-y", "\x03", "-z", "\x04"]
        done = subprocess.run(["wdiff", *marks, *files], capture_output=True, text=True, check=False)
        yield from _common(done.stdout)

    return match


def _common(told: str) -> Matched:
    """The words outside the marks of what was taken away (1 to 2) and put in (3 to 4)."""
    one = other = 0
    state = ""
    for piece in re.findall(r"[\x01-\x04]|[^\s\x01-\x04]+", told):
        if piece in "\x01\x02\x03\x04":
            state = piece if piece in "\x01\x03" else ""
            continue
        if not state:
            yield one, other
        one += state != "\x03"
        other += state != "\x01"


def _collatex(left: list[str], right: list[str]) -> Matched:
    collatex = importlib.import_module("collatex")
    collation = collatex.Collation()
    collation.add_plain_witness("A", " ".join(left))
    collation.add_plain_witness("B", " ".join(right))
    rows = json.loads(collatex.collate(collation, output="json", segmentation=False))["table"]
    one = other = 0
    for here, there in zip(*rows, strict=True):
        if here and there and here[0]["n"] == there[0]["n"]:
            yield one, other
        one, other = one + bool(here), other + bool(there)


def _seconds(links: Callable[[Case], Links], cases: Sequence[Case]) -> tuple[float, list[Links]]:
    """The shortest time of a few rounds, and what was found in the last."""
    times, found = [], list[Links]()
    for _ in range(ROUNDS):
        started = time.perf_counter()
        found = [links(case) for case in cases]
        times.append(time.perf_counter() - started)
    return min(times), found


@pytest.mark.filterwarnings("ignore::SyntaxWarning", "ignore::DeprecationWarning")  # CollateX, when it is imported
def test_we_find_more_pairs_than_tools_that_compare_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cases = _cases()
    if not cases:
        pytest.skip(f"no development set is present in {FOLDER}")
    tools = {"ours": _ours, "rapidfuzz": _rapidfuzz, "difflib": _by_words(_difflib)}
    absent = []
    if shutil.which("wdiff"):
        tools["GNU wdiff"] = _by_words(_wdiff(tmp_path))
    else:
        absent.append("GNU wdiff")
    if importlib.util.find_spec("collatex") and importlib.util.find_spec("Levenshtein"):
        tools["CollateX"] = _by_words(_collatex)
    else:
        absent.append("CollateX")
    lines, scores = [], {}
    floor = 0.0
    for name, links in tools.items():
        seconds, found = _seconds(links, cases)
        floor = floor or seconds
        hits = sum(len(each & case.gold) for each, case in zip(found, cases, strict=True))
        told, known = sum(map(len, found)), sum(len(case.gold) for case in cases)
        scores[name] = 2 * hits / (told + known)
        lines.append(
            f"{name}: {1000 * seconds:.0f} ms ({seconds / floor:.2f} of ours), "
            f"{100 * hits / known:.0f} % of the pairs found, F1 {100 * scores[name]:.0f} %"
        )
    with capsys.disabled():
        print("", *lines, *(f"{name}: not installed, not run" for name in absent), sep="\n")
    assert scores["ours"] == max(scores.values())
