"""What a PDF prints becomes paragraphs again."""

from __future__ import annotations

import pytest

from newsreader.reading.formats.line_joining import compounds_in, joined_lines
from newsreader.reading.formats.pdf_lines import PrintedLine
from newsreader.reading.formats.pdf_paragraphs import paragraphs_of
from newsreader.reading.formats.running_heads import without_running_heads

WIDTH = 40


def set_in_column(
    paragraphs: tuple[str, ...], left: float, top: float, set_in: float = 0, gap: float = 0
) -> list[PrintedLine]:
    """The paragraphs set in a column forty letters wide, each letter five points, with first lines set in or gaps."""
    lines: list[PrintedLine] = []
    for place, paragraph in enumerate(paragraphs):
        rows = [""]
        for word in paragraph.split():
            if len(rows[-1]) + len(word) >= WIDTH:
                rows.append("")
            rows[-1] = f"{rows[-1]} {word}".lstrip()
        for number, row in enumerate(rows):
            begin = left + (set_in if number == 0 else 0)
            lines.append(PrintedLine(row, 0, begin, begin + 5 * len(row), top - 12 * len(lines) - gap * place, 10))
    return lines


@pytest.mark.parametrize(("set_in", "gap"), [(12, 0), (0, 6)])
def test_paragraphs_of_two_columns(set_in: float, gap: float, body: tuple[str, ...]) -> None:
    columns = set_in_column(body[:2], 50, 700, set_in, gap) + set_in_column(body[2:], 300, 700, set_in, gap)
    assert paragraphs_of(columns).split("\n\n") == list(body)


def test_a_paragraph_goes_on_in_the_next_column_and_on_the_next_page(body: tuple[str, ...]) -> None:
    lines = set_in_column(body[:1], 50, 700)
    broken = lines[:2] + [
        PrintedLine(line.text, 1, line.left + 200, line.right + 200, line.base, line.size) for line in lines[2:]
    ]
    assert paragraphs_of(broken) == body[0]


def test_a_headline_is_a_line_of_its_own(body: tuple[str, ...]) -> None:
    headline = PrintedLine("Hafenchefin geht", 0, 50, 250, 730, 20)
    assert paragraphs_of([headline, *set_in_column(body, 50, 700)]).startswith("Hafenchefin geht\n\nLÜBECK")


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (("Die Regie-", "rung tagt."), "Die Regierung tagt."),
        (("Der Nord-", "Süd-Verkehr ruht."), "Der Nord-Süd-Verkehr ruht."),
        (("Der Hin-", "und Rückweg."), "Der Hin- und Rückweg."),
        (("Die Jahre 2024-", "25 waren gut."), "Die Jahre 2024-25 waren gut."),
        (("A well-", "known case, well-known."), "A well-known case, well-known."),
        (("Das ist -", "nun ja."), "Das ist - nun ja."),
    ],
)
def test_broken_words_are_joined(lines: tuple[str, ...], joined: str) -> None:
    assert joined_lines(lines, compounds_in(lines)) == joined


def test_running_heads_and_page_numbers_are_left_out() -> None:
    lines = [
        line
        for page in range(4)
        for line in (
            PrintedLine("Hafenbote · Montag", page, 50, 150, 800, 10),
            *(PrintedLine(f"Satz {row * 'a'} auf {page * 'b'}", page, 50, 250, 700 - 12 * row, 10) for row in range(6)),
            PrintedLine(f"Seite {page + 1} von 4", page, 50, 100, 20, 10),
        )
    ]
    kept = without_running_heads(lines)
    assert len(kept) == 24
    assert all(line.text.startswith("Satz") for line in kept)
