"""Whatever the text: every span lies in it, in order, and is cut at words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsreader.analysis import analyse
from newsreader.model.article import Article, Source
from newsreader.model.findings import Findings, MentionKind
from newsreader.model.span import Span

WORDS = [
    "Petra", "Lindgren", "sagte", "dass", "die", "Präsidentin", "von", "Norwegen", "US-Truppen", "„Wir", "kommen“",
    "am", "12.", "Mai", "rund", "3.000", "Soldaten", "lehnte", "ab", ",", ".", "Kartelle", "Kartellgewalt", "Der",
    "ehemalige", "Kanzler", "laut", "UNO", "(UNO)", "zwischen", "Paris", "und", "Rom", "sei", "\n\n", "😀", "nicht",
    "»Nein«", "offenbar", "13,9", "Milliarden", "Euro", "19:30", "Uhr", "Mr.", "O'Neill", "—", "...", "eBay",
]  # fmt: skip
WITH_AND_WITHOUT = pytest.mark.usefixtures("pipeline")
LIMITS = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def spans(found: Findings) -> Iterator[Span]:
    for sentence in found.sentences:
        yield sentence.span
        yield from (token.span for token in sentence.tokens)
    for entity in found.entities:
        yield from (mention.span for mention in entity.mentions)
        for title in entity.appellations:
            yield from filter(None, (title.span, title.name, title.title, title.standing_word))
    for quotation in found.quotations:
        yield from filter(None, (quotation.span, quotation.cue, quotation.speaker))
    for quantity in found.quantities:
        yield from filter(None, (quantity.span, quantity.hedge))
    yield from (moment.span for moment in found.moments)
    yield from (cue.span for cue in found.cues)
    yield from (span for act in found.acts for span in act.spans)


def whole_words(found: Findings) -> Iterator[Span]:
    yield from (sentence.span for sentence in found.sentences)
    yield from (moment.span for moment in found.moments)
    yield from (quantity.span for quantity in found.quantities)
    for entity in found.entities:
        yield from (mention.span for mention in entity.mentions if mention.kind is not MentionKind.PART)


@WITH_AND_WITHOUT
@pytest.mark.parametrize("language", ["de", "en"])
@LIMITS
@given(text=st.text(max_size=200))
def test_any_text_has_its_spans_within(language: str, text: str) -> None:
    found = analyse(Article(text, Source("probe"), language)).findings
    for span in spans(found):
        assert 0 <= span.start < span.end <= len(text)
        assert span.of(text).strip() == span.of(text)


@WITH_AND_WITHOUT
@LIMITS
@given(words=st.lists(st.sampled_from(WORDS), max_size=40))
def test_news_words_are_never_cut(words: list[str]) -> None:
    text = " ".join(words)
    found = analyse(Article(text, Source("probe"), "de")).findings
    for span in whole_words(found):
        before, after = text[max(0, span.start - 1) : span.start + 1], text[span.end - 1 : span.end + 1]
        assert not (len(before) > 1 and before.isalnum())
        assert not (len(after) > 1 and after.isalnum())
    starts = [sentence.span.start for sentence in found.sentences]
    assert starts == sorted(starts)
