"""Lines of an article, and stretches of text broken into parts."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model.article import Article, Furniture, FurnitureKind, Masthead, Source, Stated
from newsreader.model.lines import Line, lines
from newsreader.model.span import Span

TEXT = """03.02.2025 / Küstenbote
Hafen gesperrt
Der Hafen bleibt zu. Mehr
Hafen gesperrt
Jetzt bestellen"""


def span(words: str, start: int = 0) -> Span:
    begin = TEXT.index(words, start)
    return Span(begin, begin + len(words))


def article(*furniture: tuple[Span, FurnitureKind]) -> Article:
    masthead = Masthead(
        headline=Stated("Hafen gesperrt", span("Hafen gesperrt")),
        published=Stated(date(2025, 2, 3), span("03.02.2025")),
    )
    return Article(TEXT, Source("hafen.txt"), "de", masthead, tuple(Furniture(*one) for one in furniture))


def test_a_line_knows_what_fills_it_and_what_stands_above_it_already() -> None:
    again = span("Hafen gesperrt", TEXT.index("Mehr"))
    offer = span("Jetzt bestellen")
    found = lines(
        article(
            (span("03.02.2025 / Küstenbote"), FurnitureKind.METADATA_LINE),
            (again, FurnitureKind.REPEATED_HEADLINE),
            (offer, FurnitureKind.PROMOTION),
        )
    )
    assert found == (
        Line(span("03.02.2025 / Küstenbote"), FurnitureKind.METADATA_LINE, is_said_above=True),
        Line(span("Hafen gesperrt"), is_headline=True),
        Line(span("Der Hafen bleibt zu. Mehr")),
        Line(again, FurnitureKind.REPEATED_HEADLINE, is_said_above=True),
        Line(offer, FurnitureKind.PROMOTION),
    )


@pytest.mark.parametrize(("words", "is_furniture"), [(" Mehr", False), ("bleibt zu. Mehr", True)])
def test_a_line_is_furniture_when_more_than_half_of_it_is(words: str, is_furniture: bool) -> None:
    found = lines(article((span(words), FurnitureKind.PROMOTION)))
    assert (found[2].furniture is FurnitureKind.PROMOTION) is is_furniture


def test_a_line_of_two_kinds_is_named_after_the_larger() -> None:
    parts = (span("Der Hafen bleibt"), FurnitureKind.RELATED), (span("zu. Mehr"), FurnitureKind.PROMOTION)
    assert lines(article(*parts))[2].furniture is FurnitureKind.RELATED


def test_a_headline_among_the_furniture_is_furniture() -> None:
    found = lines(article((span("Hafen gesperrt"), FurnitureKind.NAVIGATION)))
    assert found[1] == Line(span("Hafen gesperrt"), FurnitureKind.NAVIGATION)


@given(st.text(alphabet="ab ", max_size=60), st.integers(0, 10), st.integers(1, 9))
def test_the_parts_of_a_broken_stretch_are_short_and_lose_nothing(text: str, start: int, longest: int) -> None:
    whole = Span(min(start, len(text)), len(text))
    parts = list(whole.broken(text, longest))
    assert "".join(part.of(text) for part in parts) == whole.of(text)
    assert all(len(part) <= longest for part in parts)
    assert parts[0].start == whole.start
