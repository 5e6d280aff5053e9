from newsreader.model.article import Article, Furniture, FurnitureKind, Source
from newsreader.model.span import Span


def test_words_are_counted_without_page_furniture() -> None:
    text = "Hafen gesperrt\nDer Hafen bleibt bis 18.40 Uhr zu.\nJetzt den Newsletter abonnieren!"
    line = Span(text.index("Jetzt"), len(text))
    article = Article(text, Source("hafen.txt"), "de", furniture=(Furniture(line, FurnitureKind.NEWSLETTER),))
    assert article.word_count() == 9
    assert Article(text, Source("hafen.txt"), "de").word_count() == 13


def test_a_numeral_with_its_points_and_a_compound_with_its_hyphens_are_one_word_each() -> None:
    assert Article("3.000 US-Soldaten, Trump’s Ziel", Source("a.txt"), "de").word_count() == 4
