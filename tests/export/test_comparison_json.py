import json
from dataclasses import replace
from datetime import date, timedelta, timezone
from datetime import datetime as time
from pathlib import Path
from typing import Any

import pytest

from newsreader.export import comparison_json, write_json
from newsreader.model.article import Masthead, Stated
from newsreader.model.comparison import Comparison, DivergenceKind, Grade
from newsreader.model.errors import ExportError
from newsreader.model.findings import EntityType, MentionKind, QuotationKind

SIDE = {"path", "text", "language", "headline", "outlet", "published", "dateline"}
SIDE |= {"furniture", "sentences", "entities", "quotations"}


@pytest.fixture
def written(comparison: Comparison) -> Any:
    return json.loads(comparison_json(comparison, "de"))


def words(written: Any, side: str, span: list[int]) -> str:
    text = written[side]["text"]
    assert isinstance(text, str)
    start, end = span[:2]
    assert 0 <= start < end <= len(text)
    return text[start:end]


def test_every_promised_field_is_there(written: Any) -> None:
    assert written["schema"] == "newsreader.comparison/1"
    assert written.keys() >= {"left", "right", "shared_entities", "pairs", "divergences", "only_left", "only_right"}
    for side in ("left", "right"):
        assert written[side].keys() >= SIDE
        assert all(entity.keys() >= {"id", "type", "name", "mentions"} for entity in written[side]["entities"])
        assert all(one.keys() >= {"span", "kind", "speaker", "cue"} for one in written[side]["quotations"])
    assert all(one.keys() >= {"id", "type", "name", "left", "right"} for one in written["shared_entities"])
    assert all(one.keys() >= {"left", "right", "grade"} for one in written["pairs"])
    needed = {"kind", "left", "right", "entity", "reason", "rank"}
    assert all(one.keys() >= needed for one in written["divergences"])


def test_values_come_from_closed_sets(written: Any) -> None:
    assert {one["grade"] for one in written["pairs"]} <= set(Grade)
    assert {one["kind"] for one in written["divergences"]} <= set(DivergenceKind)
    for side in ("left", "right"):
        assert {one["type"] for one in written[side]["entities"]} <= set(EntityType)
        assert {one[2] for entity in written[side]["entities"] for one in entity["mentions"]} <= set(MentionKind)
        assert {one["kind"] for one in written[side]["quotations"]} <= set(QuotationKind)


def test_spans_count_code_points_also_after_an_emoji(written: Any) -> None:
    act = next(one for one in written["divergences"] if one["kind"] == "speech_act")
    assert written["left"]["text"].index("🎉") < act["left"][0][0]
    assert [words(written, "left", span) for span in act["left"]] == ["bot dem Land an"]
    assert [words(written, "right", span) for span in act["right"]] == ["bat"]


def test_every_span_lies_in_its_text_and_every_number_names_a_sentence(written: Any) -> None:
    for side in ("left", "right"):
        for row in (written[side]["furniture"], written[side]["sentences"]):
            assert all(words(written, side, span) for span in row)
        numbers = [n for pair in written["pairs"] for n in pair[side]] + written[f"only_{side}"]
        assert numbers
        assert all(0 <= n < len(written[side]["sentences"]) for n in numbers)


def test_the_masthead_is_plain(written: Any) -> None:
    assert written["left"]["published"] == "2026-03-14T09:40"
    assert written["left"]["headline"] == "Kanalbrücke bei Rendsburg für Wochen gesperrt"
    assert (written["right"]["published"], written["right"]["headline"]) == (None, None)
    assert written["right"]["dateline"] == ["RENDSBURG"]
    assert written["right"]["path"] is None


@pytest.mark.parametrize(
    ("moment", "printed"),
    [
        (date(2026, 3, 14), "2026-03-14"),
        (time(2026, 3, 14, 9, 40, 7, tzinfo=timezone(timedelta(hours=1))), "2026-03-14T09:40+01:00"),
    ],
)
def test_a_day_stays_a_day_and_a_zone_is_kept(comparison: Comparison, moment: date, printed: str) -> None:
    article = replace(comparison.left.article, masthead=Masthead(published=Stated(moment)))
    changed = replace(comparison, left=replace(comparison.left, article=article))
    assert json.loads(comparison_json(changed, "de"))["left"]["published"] == printed


def test_reasons_are_said_in_the_language_asked_for(comparison: Comparison) -> None:
    german, english = (json.loads(comparison_json(comparison, code)) for code in ("de", "en"))
    assert (german["reasons_language"], english["reasons_language"]) == ("de", "en")
    assert german["divergences"][2]["reason"] != english["divergences"][2]["reason"]
    assert "1,2 Millionen Euro" in english["divergences"][2]["reason"]


def test_umlauts_and_quotation_marks_stand_as_they_are(comparison: Comparison, tmp_path: Path) -> None:
    path = tmp_path / "vergleich.json"
    write_json(comparison, "de", path)
    assert "„Wir öffnen erst, wenn jeder Bolzen geprüft ist“" in path.read_text(encoding="utf-8")


def test_an_empty_comparison_is_valid(comparison: Comparison) -> None:
    written = json.loads(comparison_json(Comparison(comparison.left, comparison.right), "en"))
    assert (written["pairs"], written["divergences"], written["shared_entities"]) == ([], [], [])


def test_a_folder_that_is_not_there_is_named(comparison: Comparison, tmp_path: Path) -> None:
    with pytest.raises(ExportError) as caught:
        write_json(comparison, "de", tmp_path / "fehlt" / "vergleich.json")
    assert dict(caught.value.message.values)["folder"].endswith("fehlt")
