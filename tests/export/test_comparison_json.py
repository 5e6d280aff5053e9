import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta, timezone
from datetime import datetime as time
from pathlib import Path
from typing import Any

import pytest

import newsreader.export
from newsreader.export import comparison_json, write_json
from newsreader.model.article import FurnitureKind, Masthead, Stated
from newsreader.model.comparison import (
    Agreement,
    Comparison,
    Divergence,
    DivergenceKind,
    FigureKind,
    FigurePair,
    Grade,
    QuotationPair,
    QuotationRelation,
)
from newsreader.model.errors import ExportError
from newsreader.model.findings import EntityType, MentionKind, QuotationKind
from newsreader.model.message import Message
from newsreader.model.span import Span

SIDE = {"path", "text", "language", "headline", "outlet", "published", "dateline"}
DESCRIPTION = Path(newsreader.export.__file__).with_name("COMPARISON_JSON.md")
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


@pytest.fixture
def whole(comparison: Comparison) -> Comparison:
    """The comparison with everything a comparison may hold."""
    sure, unsure, unwanted = comparison.divergences[0], comparison.divergences[1], comparison.divergences[2]
    quoted = comparison.left.findings.quotations, comparison.right.findings.quotations
    evidence = (Message.of("evidence.names", names="Ilse Wagner"), Message.of("evidence.words", words="Brücke"))
    return replace(
        comparison,
        pairs=(replace(comparison.pairs[0], evidence=evidence), *comparison.pairs[1:]),
        divergences=(sure,),
        uncertain=(sure, unsure),
        muted=(replace(unwanted, rank=0),),
        figures=(
            FigurePair(FigureKind.NUMBER, Agreement.DIFFERENT, Span(152, 170), Span(81, 99), "Euro"),
            FigurePair(FigureKind.MOMENT, Agreement.ONLY_RIGHT, None, Span(150, 160)),
        ),
        quotations=(
            QuotationPair(QuotationRelation.REWORDED, quoted[0], quoted[1], "Ilse Wagner", "Ilse Wagner"),
            QuotationPair(QuotationRelation.ONLY_LEFT, quoted[0], other_speaker=True),
        ),
    )


def figure(row: Any) -> FigurePair:
    left, right = (Span(*row[side]) if row[side] else None for side in ("left", "right"))
    return FigurePair(FigureKind(row["kind"]), Agreement(row["agreement"]), left, right, row["what"] or "")


def quotation_pair(row: Any, comparison: Comparison) -> QuotationPair:
    left, right = (
        tuple(one for one in side.findings.quotations if [one.span.start, one.span.end] in row[name])
        for side, name in ((comparison.left, "left"), (comparison.right, "right"))
    )
    speakers = row["left_speaker"] or "", row["right_speaker"] or ""
    return QuotationPair(QuotationRelation(row["relation"]), left, right, *speakers, row["other_speaker"])


@pytest.mark.parametrize("language", ["de", "en"])
def test_figures_and_quotations_can_be_read_back(whole: Comparison, language: str) -> None:
    written = json.loads(comparison_json(whole, language))
    assert tuple(figure(row) for row in written["figures"]) == whole.figures
    assert tuple(quotation_pair(row, whole) for row in written["quotations"]) == whole.quotations


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", ["Beide nennen: Ilse Wagner", "Gemeinsame Wörter: Brücke"]),
        ("en", ["Both name: Ilse Wagner", "Words in common: Brücke"]),
    ],
)
def test_a_pair_says_why_it_was_paired(whole: Comparison, language: str, said: list[str]) -> None:
    first, second = json.loads(comparison_json(whole, language))["pairs"]
    assert (first["evidence"], second["evidence"]) == (said, [])


def test_uncertain_and_muted_findings_stand_apart(whole: Comparison) -> None:
    def kinds(some: tuple[Divergence, ...]) -> list[str]:
        return [one.kind.value for one in some]

    written = json.loads(comparison_json(whole, "de"))
    assert [one["kind"] for one in written["divergences"]] == kinds(whole.divergences)
    assert [one["kind"] for one in written["uncertain"]] == kinds(whole.uncertain[1:])
    assert [(one["kind"], one["rank"]) for one in written["muted"]] == [(whole.muted[0].kind.value, None)]
    assert written["uncertain"][0].keys() == written["divergences"][0].keys() == written["muted"][0].keys()


def test_section_and_address_are_written(comparison: Comparison) -> None:
    masthead = Masthead(section=Stated("Politik"), address=Stated("https://nordbote.example/brücke"))
    article = replace(comparison.left.article, masthead=masthead)
    written = json.loads(comparison_json(replace(comparison, left=replace(comparison.left, article=article)), "de"))
    assert (written["left"]["section"], written["left"]["address"]) == ("Politik", "https://nordbote.example/brücke")
    assert (written["right"]["section"], written["right"]["address"]) == (None, None)


def described(heading: str) -> Iterator[str]:
    """The names in the first column of the table under a heading of the description."""
    table = DESCRIPTION.read_text(encoding="utf-8").partition(heading)[2].lstrip().partition("\n\n")[0]
    for row in table.splitlines()[2:]:
        yield from re.findall(r"`(\w+)`", row.split("|")[1])


def test_every_field_is_described_and_no_other(whole: Comparison) -> None:
    written = json.loads(comparison_json(whole, "de"))
    assert set(described("**Sentence numbers** count from 0 in that side's `sentences`.")) == written.keys()
    assert set(described("Each article:")) == written["left"].keys()
    text = DESCRIPTION.read_text(encoding="utf-8")
    rows = [row for table in ("pairs", "figures", "quotations", "divergences") for row in written[table]]
    assert all(f"`{field}`" in text for row in rows for field in row)


@pytest.mark.parametrize(
    ("closed_set", "heading"),
    [
        (EntityType, "`type` of an entity"),
        (MentionKind, "`kind` of a mention"),
        (QuotationKind, "`kind` of a quotation"),
        (FurnitureKind, "`kind` of furniture"),
        (Grade, "`grade` of a pair"),
        (FigureKind, "`kind` of a figure"),
        (Agreement, "`agreement` of figures"),
        (QuotationRelation, "`relation` of quotations"),
        (DivergenceKind, "`kind` of a divergence"),
    ],
)
def test_every_value_of_a_closed_set_is_described(closed_set: Any, heading: str) -> None:
    line = next(row for row in DESCRIPTION.read_text(encoding="utf-8").splitlines() if row.startswith(f"| {heading} |"))
    assert re.findall(r"`(\w+)`", line.split("|")[2]) == [one.value for one in closed_set]
