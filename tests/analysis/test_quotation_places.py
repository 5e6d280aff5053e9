"""Where quotations lie, whatever the text."""

from __future__ import annotations

from itertools import pairwise
from time import process_time

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


@pytest.mark.parametrize(
    ("language", "clause"), [("de", "Die Brücke sei alt, sagte Berg, "), ("en", "the bridge was old, Berg said, ")]
)
def test_a_line_four_times_as_long_takes_no_sixteen_times_as_long(language: str, clause: str) -> None:
    def seconds(times: int) -> float:
        begun = process_time()
        _quotations(clause * times, language)
        return process_time() - begun

    _quotations(clause, language)
    assert seconds(400) < 10 * min(seconds(100), seconds(100))
