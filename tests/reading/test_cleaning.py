"""The one clean text: what is seen stays, what is not seen goes."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.reading.text.cleaning import clean

any_text = st.text(st.characters(), max_size=200)
# Made of the very signs that cleaning is about, so that they meet.
awkward_text = st.text(
    st.sampled_from("aZß9 \t\n\r\v\f\x00\x1c\x85\xa0\xad\u0301\u0308\u200b\u200c\u200d\u2028\u2029\u202f\ufeff\ufffe")
    | st.sampled_from("\u0628\u0645\u1100\u1161\u11a8\u212b\ufb01\ufb05\u2011\U0001f469\ufe0f\ud83d\ude00\u1fef\u0344"),
    max_size=40,
)


def letters_and_digits(text: str) -> str:
    parted = (unicodedata.normalize("NFKD", sign) if "\ufb00" <= sign <= "\ufb06" else sign for sign in text)
    return "".join(sign for sign in unicodedata.normalize("NFD", "".join(parted)) if sign.isalnum())


@given(any_text | awkward_text)
def test_a_clean_text_stays_as_it_is(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(any_text | awkward_text)
def test_every_letter_and_digit_stays_in_order(text: str) -> None:
    pairs_joined = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    assert letters_and_digits(clean(text)) == letters_and_digits(pairs_joined)


@given(any_text | awkward_text)
def test_nothing_unseen_is_left(text: str) -> None:
    cleaned = clean(text)
    assert unicodedata.is_normalized("NFC", cleaned)
    assert not any(unicodedata.category(sign) in ("Cc", "Cs", "Zl", "Zp") for sign in cleaned if sign != "\n")
    assert not set(cleaned) & set("\xad\u200b\ufeff\xa0\u202f\t\r")
    cleaned.encode("utf-8")


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("eins\r\nzwei\rdrei\u2028vier\u2029fünf\x85sechs", "eins\nzwei\ndrei\nvier\nfünf\nsechs"),
        ("Mu\u0308nchen", "München"),
        ("10\xa0000\u202fEuro\tgenau", "10 000 Euro genau"),
        ("Bun\xaddes\u200btag\ufeff", "Bundestag"),
        ("ein\u200d Wort", "ein Wort"),
        ("o\ufb03ziell \ufb02ink, \ufb01\u0301", "offiziell flink, fí"),
        ("US\u2011Präsident, Nord\u2010Süd – ja", "US-Präsident, Nord-Süd – ja"),
        ("erster Absatz\n \n\n\n  zweiter  Absatz  \n", "erster Absatz\n\nzweiter Absatz"),
        ("Ende\x00\x07", "Ende"),
        ("„so“ »so« 'so' ‚so‘", "„so“ »so« 'so' ‚so‘"),
        ("halb \ud83d ganz \ud83d\ude00", "halb \ufffd ganz 😀"),
        ("👩\u200d👩\u200d👧", "👩\u200d👩\u200d👧"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_what_is_made_one(printed: str, expected: str) -> None:
    assert clean(printed) == expected
