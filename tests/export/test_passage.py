from hypothesis import given
from hypothesis import strategies as st

from newsreader.export.passage import Passage, cut
from newsreader.model.comparison import Mark, MarkKind
from newsreader.model.span import Span

TEXT = st.text(st.sampled_from("ab 🎉"), min_size=1, max_size=40)


def marked(start: int, end: int) -> Mark:
    return Mark(Span(start, end), MarkKind.DIVERGENCE, "1")


@given(TEXT, st.data())
def test_dividing_a_passage_keeps_every_letter_and_every_marked_word(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    at = data.draw(st.integers(0, len(text)))
    parts = Passage(text, (marked(start, end),)).divided(at)
    assert "".join(part.text for part in parts).replace(" ", "") == text.replace(" ", "")
    kept = "".join(mark.span.of(part.text) for part in parts for mark in part.marks)
    assert kept.replace(" ", "") == text[start:end].replace(" ", "")


def test_a_mark_over_two_spans_is_shared_out_and_counted_within_each() -> None:
    first, second = cut("Ein Satz. Noch einer.", [Span(0, 9), Span(10, 21)], [marked(4, 14)])
    assert [mark.span.of(first.text) for mark in first.marks] == ["Satz."]
    assert [mark.span.of(second.text) for mark in second.marks] == ["Noch"]


def test_a_long_mark_does_not_hide_the_marks_within_it() -> None:
    text = "a b c d"
    passages = list(cut(text, [Span(0, 1), Span(2, 3), Span(6, 7)], [marked(0, 7), marked(2, 3)]))
    assert [len(passage.marks) for passage in passages] == [1, 2, 1]
