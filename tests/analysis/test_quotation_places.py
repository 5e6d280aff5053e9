"""Where quotations lie, whatever the text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.analysis import analyse
from newsreader.model.article import Article, Source
from newsreader.model.findings import Quotation, QuotationKind

PIECES = {
    "de": [
        "„",
        "“",
        "»",
        "«",
        '"',
        "sagte",
        "Anna Berg",
        "laut",
        "dass",
        "sei",
        ",",
        ".",
        "die Brücke",
        "so",
        ":",
        "habe",
    ],
    "en": [
        "“",
        "”",
        "‘",
        "’",
        '"',
        "said",
        "Anna Berg",
        "according to",
        "that",
        "was",
        ",",
        ".",
        "the bridge",
        "he",
        ":",
    ],
}


def _quotations(text: str, language: str) -> tuple[Quotation, ...]:
    return analyse(Article(text, Source("probe"), language)).findings.quotations


@pytest.mark.parametrize("language", ["de", "en"])
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_quotations_have_their_places(language: str, data: st.DataObject) -> None:
    text = " ".join(data.draw(st.lists(st.sampled_from([*PIECES[language], "\n\n"]), max_size=40)))
    found = _quotations(text, language)
    assert all(0 <= each.span.start < each.span.end <= len(text) for each in found)
    direct = [each.span for each in found if each.kind is QuotationKind.DIRECT]
    assert all(one.end <= other.start for one, other in pairwise(direct))
    for each in found:
        if each.kind is not QuotationKind.REPORTED and each.cue is not None:
            assert not each.span.overlaps(each.cue)


@pytest.mark.parametrize("language", ["de", "en"])
def test_many_verbs_of_saying_in_one_line_take_no_longer_than_they_must(language: str) -> None:
    verb = "sagte Berg" if language == "de" else "Berg said"
    text = f"Die Brücke sei alt, {verb}, " * 400 if language == "de" else f"the bridge was old, {verb}, " * 400
    assert len(_quotations(text, language)) < len(text)
