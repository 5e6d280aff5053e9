"""What the reader noted and chose stands in the report."""

import json
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

from newsreader.export import comparison_json, make_report, write_json, write_pdf
from newsreader.export.whole_file import remove_parts
from newsreader.model.comparison import Comparison, Marks
from newsreader.model.corrections import FindingKey
from newsreader.model.work import Work


@pytest.fixture
def keys(comparison: Comparison) -> list[FindingKey]:
    return [FindingKey.of(found, comparison) for found in comparison.divergences]


def printed(comparison: Comparison, marks: Marks, work: Work, path: Path) -> str:
    write_pdf(make_report(comparison, marks, "de", work=work), path)
    document = pypdfium2.PdfDocument(path)
    found = " ".join(str(page.get_textpage().get_text_range()) for page in document)
    document.close()
    return " ".join(found.split())


@pytest.mark.usefixtures("painting")
def test_a_note_is_printed_below_its_finding(
    comparison: Comparison, marks: Marks, keys: list[FindingKey], tmp_path: Path
) -> None:
    text = printed(
        comparison, marks, Work().with_note(keys[1], "Beim Amt nachfragen.\nBis Freitag."), tmp_path / "a.pdf"
    )
    reason = make_report(comparison, marks, "de").divergences[2].reason
    assert text.index("Notiz Beim Amt nachfragen. Bis Freitag.") < text.index(reason[:20])
    assert text.count("Notiz ") == 1


def test_a_note_longer_than_a_page_is_printed_to_its_last_word(
    comparison: Comparison, marks: Marks, keys: list[FindingKey], tmp_path: Path, painting: QApplication
) -> None:
    assert painting is QApplication.instance()
    words = [f"Wort{number:04}" for number in range(1500)]
    text = printed(comparison, marks, Work().with_note(keys[0], " ".join(words)), tmp_path / "b.pdf")
    assert [word for word in words if word not in text] == []


def test_chosen_findings_are_told_where_others_stand_beside_them(
    comparison: Comparison, marks: Marks, keys: list[FindingKey]
) -> None:
    some = make_report(comparison, marks, "de", work=Work().with_choice(keys[0], is_chosen=True))
    assert [bool(each.chosen) for each in some.divergences] == [key == keys[0] for key in keys]
    alone = replace(comparison, divergences=comparison.divergences[:1])
    assert make_report(alone, marks, "de", work=Work(chosen=tuple(keys))).divergences[0].chosen == ""


def test_a_report_of_some_says_of_how_many(comparison: Comparison, marks: Marks) -> None:
    alone = replace(comparison, divergences=comparison.divergences[:1])
    assert make_report(alone, marks, "de", found=7).count.startswith("1 von 7 gefundenen; ")
    assert make_report(alone, marks, "en", found=1).count == "1"


def test_the_json_holds_note_and_choice(comparison: Comparison, keys: list[FindingKey]) -> None:
    work = Work().with_note(keys[0], "Prüfen").with_choice(keys[1], is_chosen=True)
    rows = json.loads(comparison_json(comparison, "de", work))["divergences"]
    assert [row["note"] for row in rows[:2]] == ["Prüfen", None]
    assert [row["chosen"] for row in rows[:2]] == [False, True]


@pytest.mark.usefixtures("painting")
def test_half_a_letter_in_a_note_costs_no_report(
    comparison: Comparison, marks: Marks, keys: list[FindingKey], tmp_path: Path
) -> None:
    work = Work().with_note(keys[0], "Nachfragen\ud83d bis Freitag")
    assert "bis Freitag" in printed(comparison, marks, work, tmp_path / "c.pdf")
    write_json(comparison, "de", tmp_path / "c.json", work)
    assert json.loads((tmp_path / "c.json").read_bytes())["divergences"][0]["note"] == "Nachfragen? bis Freitag"


def test_what_an_ended_process_left_beside_a_file_is_removed_and_nothing_else(tmp_path: Path) -> None:
    left, other = tmp_path / ".a[1].pdf.4711.part", tmp_path / ".b.pdf.4711.part"
    for path in (left, other):
        path.write_bytes(b"%PDF")
    remove_parts(tmp_path / "a[1].pdf")
    assert (left.exists(), other.exists()) == (False, True)
