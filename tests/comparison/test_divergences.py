"""Where two articles part, found in findings put together by hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from newsreader.comparison import compare, mark
from newsreader.model.comparison import DivergenceKind, MarkKind
from newsreader.model.findings import CueKind, Standing
from newsreader.resources.wording import wording


def _found(left: Any, right: Any, kind: DivergenceKind) -> list[tuple[str, ...]]:
    comparison = compare(left.analysed(), right.analysed())
    texts = comparison.left.article.text, comparison.right.article.text
    return [
        tuple(" … ".join(span.of(text) for span in spans) for spans, text in zip((d.left, d.right), texts, strict=True))
        for d in comparison.divergences
        if d.kind is kind
    ]


def _minister(telling: Callable[[str], Any], words: str, title: str, standing: Standing) -> Any:
    it = telling(f"{words} Ida Holm eröffnete die Brücke am Hafen.")
    called = it.called(f"{words} Ida Holm", title, "Ida Holm", "minister", standing)
    return it.entity("Ida Holm", appellations=(called,))


def test_a_former_and_a_present_minister_diverge(telling: Callable[[str], Any]) -> None:
    left = _minister(telling, "Ministerin", "Ministerin", Standing.IN_OFFICE)
    right = _minister(telling, "Die frühere Ministerin", "frühere Ministerin", Standing.FORMER)
    assert _found(left, right, DivergenceKind.NAMING) == [("Ministerin Ida Holm", "Die frühere Ministerin Ida Holm")]


def test_one_standing_in_other_words_is_no_divergence(telling: Callable[[str], Any]) -> None:
    left = _minister(telling, "Ministerin", "Ministerin", Standing.IN_OFFICE)
    right = _minister(telling, "Die Ministerin", "Ministerin", Standing.IN_OFFICE)
    assert _found(left, right, DivergenceKind.NAMING) == []


def test_a_hedge_against_a_booster_about_one_act(telling: Callable[[str], Any]) -> None:
    left = telling("Holm lehnte den Plan vermutlich ab.").entity("Holm").act("refuse", "lehnte")
    right = telling("Holm hat den Plan entschieden abgelehnt.").entity("Holm").act("refuse", "abgelehnt")
    left.cue("vermutlich", CueKind.HEDGE, -2)
    right.cue("entschieden", CueKind.BOOSTER, 2)
    assert _found(left, right, DivergenceKind.CERTAINTY) == [("vermutlich", "entschieden abgelehnt")]


def test_equally_sure_words_are_no_divergence(telling: Callable[[str], Any]) -> None:
    left = telling("Holm lehnte den Plan wohl ab.").act("refuse", "lehnte").cue("wohl", CueKind.HEDGE, -1)
    right = telling("Holm lehnte den Plan vermutlich ab.").act("refuse", "lehnte").cue("vermutlich", CueKind.HEDGE, -2)
    assert _found(left, right, DivergenceKind.CERTAINTY) == []


def test_another_number_of_the_same_thing(telling: Callable[[str], Any]) -> None:
    left = telling("Im Hafen lagen 30 Schiffe vor Anker.").quantity("30 Schiffe", 30, "schiff")
    right = telling("Im Hafen lagen 40 Schiffe vor Anker.").quantity("40 Schiffe", 40, "schiff")
    assert _found(left, right, DivergenceKind.NUMBER) == [("30 Schiffe", "40 Schiffe")]


def test_one_amount_in_two_units_is_no_divergence(telling: Callable[[str], Any]) -> None:
    left = telling("Im Hafen lagen 1,2 Tonnen Getreide.").quantity("1,2 Tonnen", 1200, "kg")
    right = telling("Im Hafen lagen 1.200 Kilogramm Getreide.").quantity("1.200 Kilogramm", 1200, "kg")
    assert _found(left, right, DivergenceKind.NUMBER) == []


def test_every_reason_can_be_said_in_both_languages(telling: Callable[[str], Any]) -> None:
    left = telling("Im Hafen lagen 30 Schiffe vor Anker.").quantity("30 Schiffe", 30, "schiff")
    right = telling("Im Hafen lagen 40 Schiffe vor Anker.").quantity("40 Schiffe", 40, "schiff")
    for divergence in compare(left.analysed(), right.analysed()).divergences:
        assert "40 Schiffe" in wording("de").say(divergence.reason)
        assert "40 Schiffe" in wording("en").say(divergence.reason)


def test_the_keys_of_reasons_are_the_same_in_both_languages() -> None:
    keys = [{key for key in wording(language).sentences if key.startswith("divergence.")} for language in ("de", "en")]
    assert keys[0] == keys[1]


def test_marks_follow_the_text(telling: Callable[[str], Any]) -> None:
    left = _minister(telling, "Ministerin", "Ministerin", Standing.IN_OFFICE)
    right = _minister(telling, "Die frühere Ministerin", "frühere Ministerin", Standing.FORMER)
    marks = mark(compare(left.analysed(), right.analysed()))
    assert [each.kind for each in marks.right] == [MarkKind.DIVERGENCE, MarkKind.ENTITY]
    assert [each.target for each in marks.left] == ["1", "s1"]


def test_an_article_does_not_diverge_from_itself(telling: Callable[[str], Any]) -> None:
    it = _minister(telling, "Die frühere Ministerin", "frühere Ministerin", Standing.FORMER).analysed()
    comparison = compare(it, it)
    assert comparison.divergences == ()
    assert [(pair.left, pair.right, pair.grade.value) for pair in comparison.pairs] == [((0,), (0,), "verbatim")]


def test_two_empty_articles_share_nothing(telling: Callable[[str], Any]) -> None:
    nothing = telling("").analysed()
    assert compare(nothing, nothing).pairs == ()
