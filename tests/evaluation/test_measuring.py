"""The measuring command: it says what is absent, and its places lead back to the raw file."""

from __future__ import annotations

import json
import runpy
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

_HERE = Path(__file__).parent
_ROOT = _HERE.parents[1]
_RawPlaces: Any = runpy.run_path(str(_HERE / "offsets.py"))["RawPlaces"]
_LEFT = "Brücke fertig\n\nIda Holm hat 30 Schiffe im Hafen von Nordsund gezählt.\n"
_RIGHT = "Brücke am Hafen\n\nIda Holm hat 40 Schiffe im Hafen von Nordsund gezählt.\n"
_SCORER = """
import json, sys
gold, found = json.loads(open(sys.argv[1]).readline()), json.load(open(sys.argv[2]))
side = dict(P=1.0, R=1.0, F1=float(len(found[gold["id"]]["divergences"])), high_R=None, category_acc=None,
            false_alarms=0, traps=0)
entity = dict(shared=dict(F1=0), highlight=dict(F1=0))
print(json.dumps(dict(divergence_lenient=side, divergence_strict=side, alignment=side, entities_names=entity,
                      **{"entities_names+nominals": entity})))
"""


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.evaluation", *arguments]
    return subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=False, timeout=120)


@given(st.text("ab ", min_size=1, max_size=20), st.text("xy", max_size=5), st.text("xy", max_size=5))
def test_places_lead_back_to_the_same_letters(cleaned: str, before: str, after: str) -> None:
    raw = before + cleaned + after
    start, end = _RawPlaces(cleaned, raw).span(0, len(cleaned))
    assert raw[start:end] == cleaned


def test_where_no_set_is_present_it_says_so(tmp_path: Path) -> None:
    done = _run("--folder", str(tmp_path))
    assert done.returncode == 0
    assert "No development set is present" in done.stdout


def test_a_set_is_compared_scored_saved_and_compared_again(tmp_path: Path) -> None:
    record = {
        "id": "one",
        "docs": {"A": {"text": _LEFT}, "B": {"text": _RIGHT}},
        "divergences": [_gold("30 Schiffe", "40 Schiffe")],
    }
    (tmp_path / "pairs-dev").mkdir()
    (tmp_path / "pairs-dev" / "pairs.jsonl").write_text(json.dumps(record) + "\n")
    (tmp_path / "score_product.py").write_text(_SCORER)
    saved = tmp_path / "saved.json"
    done = _run("--folder", str(tmp_path), "--save", str(saved), "--show")
    assert done.returncode == 0, done.stderr
    assert "30 Schiffe | 40 Schiffe" in done.stdout
    assert json.loads(saved.read_text())["found"] == {"one": ["number (high): 30 Schiffe | 40 Schiffe"]}
    again = json.loads(saved.read_text())
    again["found"] = {"one": []}
    saved.write_text(json.dumps(again))
    assert (
        "+ one: number (high): 30 Schiffe | 40 Schiffe"
        in _run("--folder", str(tmp_path), "--compare", str(saved)).stdout
    )


def _gold(left: str, right: str) -> dict[str, Any]:
    def side(words: str, text: str) -> list[dict[str, Any]]:
        start = text.index(words)
        return [{"start": start, "end": start + len(words), "text": words}]

    return {"category": "number", "severity": "high", "a": side(left, _LEFT), "b": side(right, _RIGHT)}


def test_each_invented_pair_holds_the_words_it_asks_for() -> None:
    files = sorted((_HERE / "values").glob("*.toml"))
    assert len(files) == 4
    for file in files:
        for pair in tomllib.loads(file.read_text(encoding="utf-8"))["pair"]:
            left, right = pair["differ"] if "differ" in pair else pair["same"]
            assert left in pair["left"], (file.name, left)
            assert right in pair["right"], (file.name, right)
