"""What stands in a pane is the article, and every place of it is found again."""

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings
from PySide6.QtGui import QTextDocument

from newsreader.model.article import Article, Furniture, FurnitureKind, Masthead, Source, Stated
from newsreader.model.span import Span
from newsreader.paint.palette import LIGHT
from newsreader.paint.setting import LONGEST_PARAGRAPH
from newsreader.ui.pane.article_document import TypeStyle
from newsreader.ui.pane.printed_page import PrintedPage
from newsreader.ui.words.pane_text import PaneText, RowKind

NOTHING_TOLD = Masthead()
pytestmark = pytest.mark.usefixtures("qapp")

letters = st.sampled_from(list("aäß é.„“–שלום👩🏽🇲🇽e\u0301\u2028\ufffc\t")) | st.characters(
    exclude_categories=("Cs", "Cc")
)
texts = st.lists(st.text(letters, max_size=40), min_size=1, max_size=12).map("\n".join)


def article(text: str, *furniture: Furniture, masthead: Masthead = NOTHING_TOLD) -> Article:
    return Article(text, Source("probe.txt"), "de", masthead, furniture)


@given(texts)
def test_nothing_of_an_article_is_lost(text: str) -> None:
    shown = PaneText(article(text))
    spans = [span for _, span in shown.shown_rows()]
    assert [span.of(text) for span in spans] == [line.strip() for line in text.split("\n") if line.strip()]


@settings(max_examples=60, deadline=None)
@given(texts, st.data())
def test_any_words_are_the_same_words_in_the_document(text: str, data: st.DataObject) -> None:
    shown = PaneText(article(text))
    document = QTextDocument()
    page = PrintedPage(document, shown)
    page.set_in_type({0: "Quelle", 1: "Überschrift", 2: "Angaben"}, TypeStyle(16, LIGHT))
    assert document.blockCount() == len(shown.rows)
    for row, span in shown.shown_rows():
        start = data.draw(st.integers(0, len(span) - 1))
        end = data.draw(st.integers(start + 1, len(span)))
        units = page.units(row)
        printed = document.findBlockByNumber(row).text().encode("utf-16-le")
        cut = printed[2 * units.to_qt(start) : 2 * units.to_qt(end)].decode("utf-16-le")
        assert cut.strip() == shown.shown(row)[start:end].strip()
        assert list(shown.pieces(Span(span.start + start, span.start + end))) == [(row, Span(start, end))]


def test_a_headline_that_is_only_quoted_among_the_furniture_is_found_at_the_head_of_the_pane() -> None:
    text = "Erster Absatz des Berichts.\nKommentar zum Artikel: Brücke gesperrt (3)"
    plea = Span(text.index("Kommentar"), len(text))
    quoted = Span(text.index("Brücke"), text.index(" (3)"))
    masthead = Masthead(headline=Stated("Brücke gesperrt", quoted))
    for opened in (frozenset[int](), frozenset({0})):
        shown = PaneText(article(text, Furniture(plea, FurnitureKind.COMMENT_INVITATION), masthead=masthead), opened)
        assert shown.shown(1) == "Brücke gesperrt"
        assert list(shown.pieces(quoted)) == [(1, Span(0, len(quoted)))]
        assert [row.kind for row in shown.rows[3:5]] == [RowKind.PARAGRAPH, RowKind.FOLD]
    assert shown.shown(5) == "Kommentar zum Artikel: Brücke gesperrt (3)"
    assert list(shown.pieces(Span(quoted.end + 1, len(text)))) == [(5, Span(len(plea) - 3, len(plea)))]


def test_an_endless_line_is_broken_for_display_at_spaces() -> None:
    text = "Wort " * 10_000
    shown = PaneText(article(text))
    spans = [span for _, span in shown.shown_rows()]
    assert all(len(span) <= LONGEST_PARAGRAPH for span in spans)
    assert "".join(span.of(text) for span in spans) == text.strip()


def test_places_in_folded_furniture_stand_nowhere() -> None:
    text = "Ein Absatz.\nJetzt abonnieren!"
    shown = PaneText(article(text, Furniture(Span(12, len(text)), FurnitureKind.NEWSLETTER)))
    page = PrintedPage(QTextDocument(), shown)
    page.set_in_type({0: "Quelle", 1: "Titel", 2: "Angaben", 4: "Gefaltet"}, TypeStyle(16, LIGHT))
    assert page.rect_of(Span(14, 16)) is None
    assert page.rect_of(Span(4, 8)) is not None
