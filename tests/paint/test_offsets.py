from hypothesis import given
from hypothesis import strategies as st

from newsreader.paint.offsets import Utf16Map

ALPHABET = st.one_of(
    st.characters(exclude_categories=["Cs"]),
    st.sampled_from("👩‍👧🇩🇪🏳️é̈שלוםمرحبا„“ß𝔄"),
)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(st.text(ALPHABET))
def test_every_letter_begins_where_qt_counts_it(text: str) -> None:
    offsets = Utf16Map(text)
    for place in range(len(text) + 1):
        assert offsets.to_qt(place) == units(text[:place])
        assert offsets.from_qt(units(text[:place])) == place


@given(st.text(ALPHABET))
def test_a_position_inside_a_wide_letter_belongs_before_it(text: str) -> None:
    offsets = Utf16Map(text)
    for place, letter in enumerate(text):
        if letter > "\uffff":
            assert offsets.from_qt(offsets.to_qt(place) + 1) == place


def test_an_emoji_before_a_name_shifts_it_by_one_unit() -> None:
    text = "🎉 Amsel"
    assert Utf16Map(text).to_qt(text.index("Amsel")) == 3
