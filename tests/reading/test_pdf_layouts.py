"""PDFs laid out as newspapers lay out their pages are read paragraph by paragraph, in the order a reader takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import zip_longest
from pathlib import Path

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
def printed(qapp: QApplication, tmp_path: Path) -> Printed:  # noqa: ARG001 - Qt paints the PDF
    """Reads one page of A4 that is painted so, in a face that is the same everywhere."""
    register_fonts()

    def read(draw: Draw) -> Article:
        path = tmp_path / "page.pdf"
        writer = QPdfWriter(str(path))
        writer.setPageSize(QPageSize(QSizeF(WIDTH, 842), QPageSize.Unit.Point))
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        writer.setResolution(72)
        painter = QPainter(writer)
        draw(painter)
        painter.end()
        del writer
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

    text = " ".join(printed(draw).text.split())
    assert "Hamburg 12.400" in text
    assert "Bremen 9.870" in text


@pytest.mark.parametrize("angle", [90, 270])
def test_a_page_that_lies_on_its_side(printed: Printed, angle: int) -> None:
    def draw(painter: QPainter) -> None:
        painter.translate(*{90: (WIDTH, 0), 270: (0, 842)}[angle])
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
