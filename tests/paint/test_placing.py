from hypothesis import given
from hypothesis import strategies as st

from newsreader.model.comparison import Mark, MarkKind
from newsreader.model.span import Span
from newsreader.paint.placing import marks_at, place_marks

TEXT = "Die Fähre 🎉 liegt fest.\nDer Hafen schweigt."
BREAK = TEXT.index("\n")
PARAGRAPHS = (Span(0, BREAK), Span(BREAK + 1, len(TEXT)))


def mark(words: str, target: str = "1", kind: MarkKind = MarkKind.DIVERGENCE) -> Mark:
    start = TEXT.index(words)
    return Mark(Span(start, start + len(words)), kind, target)


def test_a_mark_is_placed_in_its_paragraph_as_qt_counts() -> None:
    first, second = place_marks(TEXT, PARAGRAPHS, [mark("liegt fest"), mark("Hafen")])
    assert [(one.start, one.end) for one in first] == [(13, 23)]
    assert [(one.start, one.end) for one in second] == [(4, 9)]


def test_a_mark_over_two_paragraphs_is_placed_in_both() -> None:
    first, second = place_marks(TEXT, PARAGRAPHS, [mark("fest.\nDer")])
    assert (first[0].end, second[0].start, second[0].end) == (BREAK + 1, 0, 3)


def test_marks_in_folded_furniture_are_left_out() -> None:
    assert place_marks(TEXT, PARAGRAPHS[1:], [mark("Fähre")]) == ((),)


def test_under_the_pointer_the_shortest_divergence_comes_first() -> None:
    marks = [mark("Die Fähre", "2"), mark("Fähre", "w", MarkKind.ENTITY), mark("Fähre", "3")]
    [placed] = place_marks(TEXT, PARAGRAPHS[:1], marks)
    assert [one.target for one in marks_at(placed, 5)] == ["3", "2", "w"]
    assert marks_at(placed, 9) == ()


@given(st.text(st.sampled_from("ab🎉é \n"), max_size=60), st.data())
def test_placed_marks_hold_exactly_the_words_of_their_spans(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    lines, at = [], 0
    for line in text.split("\n"):
        lines.append(Span(at, at + len(line)))
        at += len(line) + 1
    rows = place_marks(text, lines, [Mark(Span(start, end), MarkKind.DIVERGENCE, "1")])
    placed = [
        line.of(text).encode("utf-16-le")[2 * one.start : 2 * one.end].decode("utf-16-le")
        for line, row in zip(lines, rows, strict=True)
        for one in row
    ]
    assert "".join(placed) == text[start:end].replace("\n", "")
