"""The wordings by which an article names somebody."""

import re

from hypothesis import given
from hypothesis import strategies as st

from newsreader.model.forms import forms
from newsreader.model.span import Span

TEXT = "Kanzlerin Weber kam. Die Weber-Rede gefiel. Webers Gegner schwiegen,\nWeber nicht. die\nWeber-Rede blieb."


def mentions(words: str) -> list[Span]:
    return [Span(*found.span()) for found in re.finditer(words, TEXT)]


def test_each_wording_is_told_once_with_its_places_longest_first() -> None:
    found = forms(TEXT, [*mentions("Kanzlerin Weber"), *mentions("Webers"), *mentions("Weber(?= nicht)")])
    assert [(form.words, len(form.places)) for form in found] == [("Kanzlerin Weber", 1), ("Webers", 1), ("Weber", 1)]


def test_capitals_and_line_breaks_make_no_other_wording() -> None:
    (form,) = forms(TEXT, mentions(r"[Dd]ie\sWeber(?=-Rede)"))
    assert form.words == "Die Weber-Rede"
    assert len(form.places) == 2


def test_a_part_of_a_compound_is_told_by_the_whole_word() -> None:
    assert [form.words for form in forms(TEXT, mentions("Weber(?=-Rede)"))] == ["Weber-Rede"]


@given(st.text(alphabet="aB- \n👩", min_size=1), st.data())
def test_every_mention_stands_in_exactly_one_form(text: str, data: st.DataObject) -> None:
    ends = st.tuples(st.integers(0, len(text) - 1), st.integers(1, 4))
    spans = {Span(start, min(len(text), start + length)) for start, length in data.draw(st.lists(ends))}
    found = forms(text, sorted(spans))
    assert sorted(place for form in found for place in form.places) == sorted(spans)
