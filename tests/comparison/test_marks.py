"""Marks lie on whole words, whatever part of a word is meant."""

from hypothesis import given
from hypothesis import strategies as st

from newsreader.comparison import mark
from newsreader.model.article import Article, Source
from newsreader.model.comparison import Comparison, SharedEntity, Side
from newsreader.model.findings import AnalysedArticle, EntityType, Findings
from newsreader.model.span import Span


def _marks(text: str, *spans: Span) -> list[Span]:
    article = AnalysedArticle(Article(text, Source("Probe"), "de"), Findings("none"))
    entity = SharedEntity("s1", EntityType.GROUP, "Kartell", spans, spans, (), ())
    return [each.span for each in mark(Comparison(article, article, (entity,))).side(Side.LEFT)]


def _marked(text: str, span: Span) -> list[str]:
    return [each.of(text) for each in _marks(text, span)]


def test_a_part_of_a_compound_marks_the_compound() -> None:
    assert _marked("Die Kartellgewalt wächst.", Span(4, 11)) == ["Kartellgewalt"]


def test_a_part_before_a_hyphen_stands_by_itself() -> None:
    assert _marked("Die US-Truppen kamen.", Span(4, 6)) == ["US"]


def test_a_sign_made_of_two_is_not_torn() -> None:
    assert _marked("Das Cafe\u0301 schloss.", Span(4, 8)) == ["Cafe\u0301"]


@given(st.text("aä1́ -.👩", min_size=1, max_size=40), st.data())
def test_no_mark_begins_or_ends_inside_a_word(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    (marked,) = _marks(text, Span(start, end))
    assert marked.contains(Span(start, end))
    for edge in (marked.start, marked.end):
        assert not (text[:edge][-1:].isalnum() and text[edge:][:1].isalnum())
