"""PDFs laid out as newspapers lay out their pages are read paragraph by paragraph, in the order a reader takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import zip_longest
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QMarginsF, QPointF, QSizeF
from PySide6.QtGui import QFont, QPageSize, QPainter, QPdfWriter, QTextLayout
from PySide6.QtWidgets import QApplication

from newsreader.model.article import Article
from newsreader.paint.fonts import book_font, register_fonts
from newsreader.reading import read_file

HEADLINE = "Hafen von Wiesenau wird vertieft und verbreitert"
SENTENCE = (
    "Der Hafen von Wiesenau wird im Herbst vertieft weil größere Schiffe anlegen sollen sagte die Leiterin am Montag "
    "nach einer langen Sitzung"
)
WORDS = SENTENCE.split()
# So long that none ends with a full line at the foot of a column, where nobody could tell whether it goes on.
PARAGRAPHS = [
    f"Absatz{number} " + " ".join(WORDS[(number * 7 + place * 3) % len(WORDS)] for place in range(43 + number)) + "."
    for number in range(6)
]
WIDTH, MARGIN, GUTTER, TOP = 595, 40, 18, 90

Draw = Callable[[QPainter], None]
Printed = Callable[[Draw], Article]


@pytest.fixture
def pages_of(qapp: QApplication, tmp_path: Path) -> Callable[[Sequence[Draw]], bytes]:  # noqa: ARG001 - Qt paints the PDF
    """A PDF of pages of A4 that are painted so, in a face that is the same everywhere."""
    register_fonts()

    def made(draws: Sequence[Draw]) -> bytes:
        path = tmp_path / "painted.pdf"
        writer = QPdfWriter(str(path))
        writer.setPageSize(QPageSize(QSizeF(WIDTH, 842), QPageSize.Unit.Point))
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        writer.setResolution(72)
        painter = QPainter(writer)
        for number, draw in enumerate(draws):
            if number:
                writer.newPage()
            draw(painter)
        painter.end()
        del writer
        return path.read_bytes()

    return made


@pytest.fixture
def printed(pages_of: Callable[[Sequence[Draw]], bytes], tmp_path: Path) -> Printed:
    """Reads one page that is painted so."""

    def read(draw: Draw) -> Article:
        path = tmp_path / "page.pdf"
        path.write_bytes(pages_of([draw]))
        return read_file(path)

    return read


def face(size: float, spacing: float = 0.0) -> QFont:
    font = book_font(size)
    font.setPointSizeF(size)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
    return font


def rows(text: str, width: float, font: QFont) -> list[str]:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    found = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        found.append(text[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return found


def set_text(painter: QPainter, texts: Sequence[str], left: float, top: float, width: float, **style: float) -> float:
    """Sets paragraphs one below the other, parted by a space or with first lines set in; returns where they end."""
    font = face(style.get("size", 9), style.get("spacing", 0))
    painter.setFont(font)
    height = 1.35 * font.pointSizeF()
    for text in texts:
        for number, row in enumerate(rows(text, width - style.get("indent", 0), font)):
            top += height
            painter.drawText(QPointF(left + (style.get("indent", 0) if number == 0 else 0), top), row.strip())
        top += style.get("space", 0)
    return top


def set_headline(painter: QPainter) -> None:
    set_text(painter, [HEADLINE], MARGIN, 30, WIDTH - 2 * MARGIN, size=22)


def read_paragraphs(article: Article) -> list[str]:
    return [paragraph for paragraph in article.text.split("\n\n") if paragraph.startswith("Absatz")]


@pytest.mark.parametrize("columns", [1, 2, 3])
@pytest.mark.parametrize(("space", "indent"), [(4, 0), (0, 10)])
def test_columns_under_one_headline(printed: Printed, columns: int, space: float, indent: float) -> None:
    width = (WIDTH - 2 * MARGIN - (columns - 1) * GUTTER) / columns
    each = len(PARAGRAPHS) // columns

    def draw(painter: QPainter) -> None:
        set_headline(painter)
        for column in range(columns):
            texts = PARAGRAPHS[column * each : (column + 1) * each]
            set_text(painter, texts, MARGIN + column * (width + GUTTER), TOP, width, space=space, indent=indent)

    article = printed(draw)
    assert article.title == HEADLINE
    assert read_paragraphs(article) == PARAGRAPHS


def test_columns_that_were_written_row_by_row(printed: Printed) -> None:
    def draw(painter: QPainter) -> None:
        set_headline(painter)
        painter.setFont(face(9))
        sides = [
            [row for text in half for row in rows(text, 240, face(9))] for half in (PARAGRAPHS[:3], PARAGRAPHS[3:])
        ]
        for number, pair in enumerate(zip_longest(*sides)):
            for column, row in enumerate(pair):
                if row:
                    painter.drawText(QPointF(MARGIN + 260 * column, TOP + 30 + 12 * number), row.strip())

    assert " ".join(PARAGRAPHS) in " ".join(printed(draw).text.split())


def test_a_table_stays_row_by_row(printed: Printed) -> None:
    entries = [("Hamburg", "12.400"), ("Bremen", "9.870"), ("Kiel", "4.310"), ("Emden", "2.220"), ("Stade", "1.040")]

    def draw(painter: QPainter) -> None:
        set_headline(painter)
        top = set_text(painter, PARAGRAPHS[:2], MARGIN, TOP, 400, space=6)
        for number, row in enumerate(entries):
            for column, cell in enumerate(row):
                painter.drawText(QPointF(MARGIN + 200 * column, top + 20 + 14 * number), cell)

    text = printed(draw).text
    assert all(f"\n\n{place} {number}" in text for place, number in entries)


@pytest.mark.parametrize("angle", [90, 180, 270])
def test_a_page_that_lies_on_its_side_or_its_head(printed: Printed, angle: int) -> None:
    def draw(painter: QPainter) -> None:
        painter.translate(*{90: (WIDTH, 0), 180: (WIDTH, 842), 270: (0, 842)}[angle])
        painter.rotate(angle)
        set_headline(painter)
        set_text(painter, PARAGRAPHS[:3], MARGIN, TOP, 480, space=8)

    article = printed(draw)
    assert article.title == HEADLINE
    assert read_paragraphs(article) == PARAGRAPHS[:3]


def test_spaced_letters_are_closed_up(printed: Printed) -> None:
    def draw(painter: QPainter) -> None:
        set_text(painter, ["HAFEN WIRD VERTIEFT"], MARGIN, 30, 500, size=14, spacing=6)
        set_text(painter, PARAGRAPHS[:3], MARGIN, TOP, 400, space=6)

    assert printed(draw).title == "HAFEN WIRD VERTIEFT"


def test_a_caption_between_columns_and_a_box_stand_apart(printed: Printed) -> None:
    def draw(painter: QPainter) -> None:
        set_headline(painter)
        top = set_text(painter, PARAGRAPHS[:1], MARGIN, TOP, 240)
        top = set_text(painter, ["Der Hafen im Frühling. Foto: Ina Holm"], MARGIN, top + 80, 240, size=7)
        set_text(painter, PARAGRAPHS[1:2], MARGIN, top + 12, 240)
        set_text(painter, PARAGRAPHS[2:4], 300, TOP, 240, space=6)
        painter.drawRect(40, 600, 515, 120)
        set_text(painter, ["Der Hafen in Zahlen", PARAGRAPHS[4]], 50, 610, 490, space=6)

    article = printed(draw)
    assert read_paragraphs(article) == PARAGRAPHS[:5]
    assert "Foto: Ina Holm" in [mark.span.of(article.text).rpartition(". ")[2] for mark in article.furniture]


@pytest.mark.parametrize("turned", [90, 180, 270])
def test_a_page_that_a_scanner_has_turned(printed: Printed, tmp_path: Path, turned: int) -> None:
    def draw(painter: QPainter) -> None:
        set_headline(painter)
        set_text(painter, PARAGRAPHS[:3], MARGIN, TOP, 400, space=8)

    printed(draw)
    with pikepdf.open(tmp_path / "page.pdf", allow_overwriting_input=True) as pdf:
        pdf.pages[0].Rotate = turned
        pdf.save(tmp_path / "page.pdf")
    article = read_file(tmp_path / "page.pdf")
    assert article.title == HEADLINE
    assert read_paragraphs(article) == PARAGRAPHS[:3]


def test_words_spread_wide_in_a_narrow_column_stay_together(printed: Printed) -> None:
    lines = (
        "Absatz über den Hafen, die Schiffe und den",
        "Umschlag der letzten Jahre: Der oberste",
        "Verkehrsminister Joachim",
        "Brandstätter will dann einen Zeitplan vor",
        "den Rat bringen.",
    )

    def draw(painter: QPainter) -> None:
        set_headline(painter)
        painter.setFont(face(9))
        metrics = painter.fontMetrics()
        for number, line in enumerate(lines):
            words, place = line.split(), float(MARGIN)
            room = 200 - sum(map(metrics.horizontalAdvance, words))
            for word in words:
                painter.drawText(QPointF(place, TOP + 20 + 12 * number), word)
                place += metrics.horizontalAdvance(word) + (4 if line is lines[-1] else room / (len(words) - 1))

    assert read_paragraphs(printed(draw)) == [" ".join(lines)]


@pytest.mark.parametrize(("initial", "rest"), [("D", "er Hafen"), ("D", "ER HAFEN"), ("A", "German harbour")])
def test_a_large_initial_goes_back_to_its_word(printed: Printed, initial: str, rest: str) -> None:
    font = face(9)
    text = f"{rest} " + PARAGRAPHS[4]

    def draw(painter: QPainter) -> None:
        set_headline(painter)
        set_text(painter, [initial], MARGIN, TOP - 8, 40, size=26)
        beside = rows(text, 150, font)[:2]
        painter.setFont(font)
        for number, row in enumerate(beside):
            painter.drawText(QPointF(MARGIN + 26, TOP + 12 * (number + 1)), row.strip())
        set_text(painter, [text[sum(map(len, beside)) :], PARAGRAPHS[5]], MARGIN, TOP + 24, 176, space=8)

    whole = initial + " " * (rest[1].islower() and rest[0].isupper()) + text
    assert whole in printed(draw).text.split("\n\n")


def test_heads_that_change_and_numbers_of_pages_are_left_out(
    tmp_path: Path, pages_of: Callable[[Sequence[Draw]], bytes]
) -> None:
    def page(head: str, number: int, texts: Sequence[str]) -> Draw:
        def draw(painter: QPainter) -> None:
            set_text(painter, [head], MARGIN, 20, 200, size=7)
            set_text(painter, texts, MARGIN, TOP, 240, space=6)
            set_text(painter, [f"Seite {number}"], 280, 800, 100, size=7)

        return draw

    path = tmp_path / "pages.pdf"
    broken = PARAGRAPHS[1].split()
    halves = " ".join(broken[:30]), " ".join(broken[30:])
    path.write_bytes(
        pages_of([page("Hafenbote", 4, [PARAGRAPHS[0], halves[0]]), page("Montag", 5, [halves[1], PARAGRAPHS[2]])])
    )
    article = read_file(path)
    assert "Hafenbote" not in article.text
    assert "Montag\n" not in article.text
    assert "Seite" not in article.text
    assert read_paragraphs(article)[0] == PARAGRAPHS[0]
    assert read_paragraphs(article)[-1] == PARAGRAPHS[2]


def test_a_note_at_the_foot_does_not_cut_a_sentence(printed: Printed) -> None:
    font = face(9)
    lines = rows(PARAGRAPHS[1], 240, font)

    def draw(painter: QPainter) -> None:
        set_headline(painter)
        set_text(painter, [PARAGRAPHS[0], "".join(lines[:3])], MARGIN, TOP, 240, space=6)
        set_text(painter, ["1 Mitteilung des Hafenamtes."], MARGIN, 500, 240, size=6)
        set_text(painter, ["".join(lines[3:]), PARAGRAPHS[2]], 300, TOP, 240, space=6)

    article = printed(draw)
    assert read_paragraphs(article) == PARAGRAPHS[:3]
    assert "1 Mitteilung des Hafenamtes." in article.text


def test_short_lines_below_a_headline_stay_apart(printed: Printed) -> None:
    def draw(painter: QPainter) -> None:
        set_headline(painter)
        set_text(painter, ["Von Käthe Öhlmann", "5. Mai 2025, 14:30 Uhr", *PARAGRAPHS[:3]], MARGIN, 60, 400, space=0)

    masthead = printed(draw).masthead
    assert masthead.byline
    assert masthead.byline.value == "Käthe Öhlmann"
    assert masthead.published
