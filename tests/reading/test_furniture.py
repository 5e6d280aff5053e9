"""How the course between article and furniture is found, and what always holds for the marks."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.model.article import FurnitureKind
from newsreader.model.errors import UnreadableFileError
from newsreader.reading import read_text
from newsreader.reading.article.furniture import likeliest_course

LINES = st.sampled_from(
    [
        "Die Regierung in Wien hat am Montag ein Gesetz zum Schutz der Moore beschlossen, das lange umstritten war.",
        "Die Moore speichern Kohlenstoff, sagte die Ministerin in Wien, und das Gesetz schütze sie vor Entwässerung.",
        "Wien (APA) – Das Gesetz über die Moore tritt im Herbst in Kraft.",
        "Moore in Österreich",
        "Newsletter abonnieren",
        "Stellenangebote",
        "Biologin (m/w/d)",
        "Mehr zum Thema",
        "Foto: Jana Huber",
        "© 2025 Alpenpost",
        "05.05.2025 | Alpenpost",
        "",
        "Es werden alle Kommentare moderiert!",
        "„Du hast das Moor gesehen?“",
    ]
)


@given(st.lists(st.floats(-8, 8).map(lambda weight: round(weight, 2)), max_size=9))
def test_the_course_is_the_best_of_all(weights: list[float]) -> None:
    def worth(course: list[bool]) -> float:
        passages = sum(a != b for a, b in pairwise(course))
        begins = bool(course) and course[0]
        return sum(w for w, marked in zip(weights, course, strict=True) if marked) - 0.5 * passages - 0.2 * begins

    found = likeliest_course(weights)
    every = [[bool(bits >> place & 1) for place in range(len(weights))] for bits in range(2 ** len(weights))]
    assert worth(found) >= max(map(worth, every)) - 1e-9


def test_one_line_that_tells_little_goes_with_its_neighbours() -> None:
    assert likeliest_course([-4, 5, -0.8, 5]) == [False, True, True, True]
    assert likeliest_course([-4, -4, 0.8, -4]) == [False, False, False, False]
    assert likeliest_course([]) == []


@settings(deadline=None)  # the first reading opens the word lists
@given(st.lists(LINES, min_size=1, max_size=25))
def test_marks_are_whole_lines_in_order_and_never_everything(lines: list[str]) -> None:
    try:
        article = read_text("\n".join(lines), "Moore")
    except UnreadableFileError:
        return
    text, ends = article.text, 0
    for mark in article.furniture:
        assert ends <= mark.span.start < mark.span.end
        assert mark.span.start == 0 or text[mark.span.start - 1] == "\n"
        assert mark.span.end == len(text) or text[mark.span.end] == "\n"
        ends = mark.span.end
    for first, second in pairwise(article.furniture):
        assert first.kind != second.kind or text[first.span.end : second.span.start].strip()


def test_kinds_are_told_apart() -> None:
    body = "Die Regierung in Wien hat ein Gesetz zum Schutz der Moore beschlossen. Es gilt ab Herbst für alle Länder."
    around = {
        "Stellenangebote": FurnitureKind.JOB_OFFER,
        "Moorkundler (m/w/d) in Salzburg": FurnitureKind.JOB_OFFER,
        "Jetzt unseren Newsletter abonnieren!": FurnitureKind.NEWSLETTER,
        "Alle Kommentare werden von uns moderiert, Beleidigungen werden gelöscht.": FurnitureKind.COMMENT_RULES,
        "Auf Facebook teilen": FurnitureKind.SHARE_BAR,
        "Lesen Sie auch: Torf bleibt im Boden": FurnitureKind.RELATED,
        "© 2025 Alpenpost": FurnitureKind.METADATA_LINE,
    }
    article = read_text("\n".join([body, body, *around]), "Moore")
    kinds = {row: mark.kind for mark in article.furniture for row in mark.span.of(article.text).splitlines()}
    assert kinds == around


def test_neither_abbreviations_nor_quotations_speak_to_the_reader() -> None:
    lines = [
        "US-Präsident trifft Präsidentin der Schweiz in Bern zu Gesprächen über Zölle auf Uhren und Schokolade.",
        "“You know what you want from us, and we will give it to you,” the president said after the talks in Bern.",
        "„Ihr wisst, was ihr von uns wollt, und wir geben es euch",
        "“We are glad that you came,” the president of Switzerland replied, “and your people will like our chocolate.”",
    ]
    assert read_text("\n\n".join(lines), "Bern").furniture == ()


def test_the_foot_of_a_very_long_text_is_still_looked_at() -> None:
    body = "Die Moore in Österreich speichern Kohlenstoff, und das Gesetz schützt sie vor Entwässerung und Torfabbau."
    foot = ["Newsletter abonnieren", "Jetzt unseren Newsletter bestellen!"]
    article = read_text("\n".join([body] * 9_000 + foot), "Moore")
    folded = [mark.span.of(article.text) for mark in article.furniture]
    assert folded == ["\n".join(foot)]
