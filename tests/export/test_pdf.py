import re
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from newsreader.export import make_report, write_pdf
from newsreader.export.passage import Passage
from newsreader.export.report import Report
from newsreader.model.comparison import Comparison, Marks
from newsreader.model.errors import ExportError

Writer = Callable[[Report], Path]
A4_LANDSCAPE = (842, 595)


@pytest.fixture
def report(comparison: Comparison, marks: Marks) -> Report:
    return make_report(comparison, marks, "de")


@pytest.fixture
def write(tmp_path: Path, painting: QApplication) -> Writer:
    assert painting is QApplication.instance()

    def write(report: Report) -> Path:
        path = tmp_path / "vergleich.pdf"
        write_pdf(report, path)
        return path

    return write


def pages(path: Path) -> list[str]:
    """The text of each page, as another program reads it."""
    document = pypdfium2.PdfDocument(path)
    found = [str(page.get_textpage().get_text_range()).replace("\r\n", "\n") for page in document]
    document.close()
    return found


def flat(path: Path) -> str:
    return " ".join(" ".join(pages(path)).split())


def long(report: Report, times: int) -> Report:
    left = replace(report.left, paragraphs=report.left.paragraphs * times)
    return replace(report, left=left)


def test_words_quotation_marks_and_umlauts_are_found_again(report: Report, write: Writer) -> None:
    text = flat(write(report))
    assert "„Wir öffnen erst, wenn jeder Bolzen geprüft ist“, sagte Wagner" in text
    assert "Hansen & Söhne" in text
    assert "offenbar 1,2 Millionen Euro" in text
    assert "Größere Schiffe" in text
    assert "Seite 1 von 2" in text
    assert text.startswith("Zwei Artikel im Vergleich Erstellt am")


def test_spaces_are_spaces_to_every_program_that_reads_the_characters(report: Report, write: Writer) -> None:
    with pikepdf.open(write(report)) as pdf:
        streams = [one for one in pdf.objects if isinstance(one, pikepdf.Stream)]
        maps = [content for one in streams if b"begincmap" in (content := one.read_bytes())]
    assert maps
    lists = [entry for content in maps for entry in re.findall(rb"\[[^\]]*\]", content)]
    assert not any(b"<0009>" in entry for entry in lists)
    assert any(b"<0020>" in entry for entry in lists)
    assert not any(re.search(rb"<FB0[0-6]>", entry) for entry in lists), "a ligature hides two letters"


def test_both_texts_stand_side_by_side_on_the_first_page(report: Report, write: Writer) -> None:
    document = pypdfium2.PdfDocument(write(report))
    page = document[0]
    assert tuple(round(side) for side in page.get_size()) == A4_LANDSCAPE

    def place(words: str) -> tuple[float, float]:
        text = page.get_textpage()
        start, _ = text.search(words).get_next()
        left, _, _, top = text.get_charbox(start)
        return left, top

    (left_x, left_y), (right_x, right_y) = place("Die amtierende"), place("RENDSBURG (nr)")
    assert left_x < A4_LANDSCAPE[0] / 2 < right_x
    assert left_y == pytest.approx(right_y, abs=3)
    document.close()


def test_the_pdf_tells_its_title_its_language_and_nothing_about_the_computer(report: Report, write: Writer) -> None:
    path = write(report)
    with pikepdf.open(path) as pdf:
        assert str(pdf.Root.Lang) == "de"
        assert str(pdf.docinfo["/Title"]).startswith("Kanalbrücke bei Rendsburg")
        assert "/Author" not in pdf.docinfo
        everything = b"".join(
            one.read_bytes() if isinstance(one, pikepdf.Stream) else str(one).encode() for one in pdf.objects
        )
    for private in (b"someone", str(path.parent).encode(), str(Path.home()).encode()):
        assert private not in everything


def outline(path: Path) -> list[Any]:
    with pikepdf.open(path) as pdf, pdf.open_outline() as bookmarks:
        return [(item.title, [below.title for below in item.children]) for item in bookmarks.root]


def test_bookmarks_lead_to_both_articles_and_to_each_divergence(report: Report, write: Writer) -> None:
    left, right, divergences = outline(write(report))
    assert left[0] == "Links: Kanalbrücke bei Rendsburg für Wochen gesperrt"
    assert right[0] == "Rechts: kurier.txt"
    assert divergences[0] == "Abweichungen"
    assert divergences[1][0] == "1 Benennung: Ilse Wagner"
    assert len(divergences[1]) == 7


def links(path: Path) -> list[tuple[int, tuple[float, ...], int, float]]:
    """Page and box of each link, and the page and height it leads to; pages count from 0."""
    with pikepdf.open(path) as pdf:
        numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        return [
            (page, tuple(map(float, one.Rect)), numbers[one.Dest[0].objgen], float(one.Dest[3]))
            for page, sheet in enumerate(pdf.pages)
            for one in sheet.get("/Annots", [])
        ]


def test_a_number_leads_to_its_row_and_a_wording_back_to_its_place(report: Report, write: Writer) -> None:
    path = write(long(report, 12))
    listed = next(number for number, text in enumerate(pages(path)) if "Warum" in text)
    document = pypdfium2.PdfDocument(path)

    def boxes(page: int, words: str) -> list[tuple[float, ...]]:
        text = document[page].get_textpage()
        return [tuple(text.get_charbox(start)) for start, _ in iter(text.search(words).get_next, None)]

    _, _, right, top = boxes(0, "amtierende")[0]
    left, bottom, _, _ = boxes(listed, "amtierende")[-1]
    found = links(path)
    document.close()

    down = [box for page, box, to, _ in found if (page, to) == (0, listed)]
    assert any(abs(box[1] - top) < 12 and box[0] > right for box in down), "the number stands behind its words"
    up = [(box, height) for page, box, to, height in found if (page, to) == (listed, 0)]
    [to_words] = [height for box, height in up if box[0] <= left <= box[2] and box[1] <= bottom <= box[3]]
    assert 0 < to_words - top < 60, "what stands above the words is shown with them"


def test_a_row_bears_the_letter_and_number_that_stand_in_the_text(report: Report, write: Writer) -> None:
    text = flat(write(report))
    for one in report.divergences:
        assert text.count(f"{one.letter}{one.number} ") >= 2


def test_the_list_names_the_page_of_each_wording(report: Report, write: Writer) -> None:
    later = replace(report, left=replace(report.left, paragraphs=(Passage("Vorweg. " * 900), *report.left.paragraphs)))
    path = write(later)
    page = next(number for number, text in enumerate(pages(path), 1) if "amtierende" in text)
    row = flat(path).split("Widerspruch")[0].split("Benennung")[-1]
    assert page > 1
    assert f"S. {page}" in row.replace("\N{NO-BREAK SPACE}", " ")
    assert "S. 1" in row.replace("\N{NO-BREAK SPACE}", " ")


def test_a_row_with_very_many_wordings_stays_on_its_page(report: Report, write: Writer) -> None:
    first, *others = report.divergences
    path = write(replace(report, divergences=(replace(first, left=first.left * 60), *others)))
    document = pypdfium2.PdfDocument(path)
    for page in document:
        text = page.get_textpage()
        assert min(text.get_charbox(place)[1] for place in range(text.count_chars())) > 20
    document.close()
    assert "Größere Schiffe müssen außen herum" in pages(path)[-1]


def test_a_name_of_any_length_stays_on_the_page(report: Report, write: Writer) -> None:
    endless = replace(report.shared[0], name=Passage("Amt für alles und jedes " * 20))
    document = pypdfium2.PdfDocument(write(replace(report, shared=(endless, *report.shared))))
    text = document[0].get_textpage()
    letters = [place for place, letter in enumerate(text.get_text_range()) if not letter.isspace()]
    assert max(text.get_charbox(place)[2] for place in letters) < A4_LANDSCAPE[0] - 40
    document.close()


def test_a_head_that_fills_its_page_leaves_the_texts_to_the_next(report: Report, write: Writer) -> None:
    headline = Passage("Die Brücke bleibt zu, sagt das Amt, und das noch lange. " * 18)
    path = write(replace(report, left=replace(report.left, headline=headline)))
    first, second, *_ = pages(path)
    assert "Die amtierende" not in first
    assert "Die amtierende" in second


def test_a_long_text_runs_on_over_pages_and_no_word_is_lost(report: Report, write: Writer) -> None:
    times = 30
    path = write(long(report, times))
    text = flat(path)
    assert len(pages(path)) > 3
    assert (
        text.count("Kritiker warnen vor einer Sperrung über den Sommer hinaus.") >= times - 5
    )  # some break over pages
    letters = "".join(text.split())
    assert letters.count("amtierendeBürgermeisterin") >= times
    numbers = re.findall(r"Seite (\d+) von (\d+)", text)
    assert numbers == [(str(number), str(len(numbers))) for number in range(1, len(numbers) + 1)]


def test_many_divergences_go_on_under_a_repeated_heading(report: Report, write: Writer) -> None:
    many = tuple(replace(one, number=number) for number, one in enumerate(report.divergences * 8, 1))
    path = write(replace(report, divergences=many))
    assert len(outline(path)[2][1]) == len(many)
    lists = [page for page in pages(path) if "Warum" in page]
    assert len(lists) > 2
    assert all("Links · Nordbote" in page for page in lists)


def test_the_running_head_shortens_a_long_headline(report: Report, write: Writer) -> None:
    headline = Passage("Die Brücke bleibt zu, " * 15 + "und zwar noch lange")
    path = write(long(replace(report, left=replace(report.left, headline=headline)), 8))
    head = pages(path)[1]
    assert "Die Brücke bleibt zu, Die Brücke" in head
    assert "und zwar noch lange" not in head
    assert "…" in head


def test_two_articles_without_anything_in_common_make_a_calm_report(comparison: Comparison, write: Writer) -> None:
    bare = make_report(Comparison(comparison.left, comparison.right), Marks(), "de")
    text = flat(write(bare))
    assert "Keine Abweichungen gefunden." in text
    assert "Nichts, was beide nennen, gefunden" in text
    assert "Zeichen" not in text


def test_paper_stays_white_in_a_dark_window(report: Report, write: Writer, painting: QApplication) -> None:
    light = rendered(write(report))
    before = painting.palette()
    dark = QPalette()
    dark.setColor(QPalette.ColorRole.Window, "#000000")
    dark.setColor(QPalette.ColorRole.WindowText, "#ffffff")
    painting.setPalette(dark)
    try:
        assert rendered(write(report)) == light
    finally:
        painting.setPalette(before)


def rendered(path: Path) -> bytes:
    document = pypdfium2.PdfDocument(path)
    picture = bytes(document[0].render(scale=1).buffer)
    document.close()
    return picture


def test_a_place_that_cannot_be_written_is_named_and_the_old_report_stays(report: Report, write: Writer) -> None:
    path = write(report)
    before = path.read_bytes()
    with pytest.raises(ExportError):
        write_pdf(report, path / "vergleich.pdf")
    assert path.read_bytes() == before


def test_a_report_of_ten_thousand_words_a_side_takes_few_seconds(report: Report, write: Writer) -> None:
    times = 10_000 // sum(len(passage.text.split()) for passage in report.left.paragraphs)
    big = long(report, times)
    start = time.perf_counter()
    write(replace(big, right=replace(big.left, label="Rechts")))
    assert time.perf_counter() - start < 6
