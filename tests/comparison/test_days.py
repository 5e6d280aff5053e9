"""A day told by a word alone is named in the reason, and one weekday of one week is one day."""

from __future__ import annotations

from datetime import date

import pytest

from newsreader.analysis import analyse
from newsreader.comparison import compare
from newsreader.model.article import Article, Masthead, Source, Stated
from newsreader.model.comparison import DivergenceKind
from newsreader.resources.wording import wording


def _reasons(left: str, right: str, days: tuple[date, date], language: str) -> list[str]:
    """What is said of time about two lines, each published on its day."""
    one, other = (
        analyse(Article(text, Source("report"), language, Masthead(published=Stated(day))))
        for text, day in zip((left, right), days, strict=True)
    )
    found = compare(one, other).divergences
    return [wording(language).say(each.reason) for each in found if each.kind is DivergenceKind.TIME]


def test_a_relative_day_is_resolved_in_german() -> None:
    line = "Der Stadtrat von Ulm hat gestern den neuen Haushalt der Stadt beschlossen."
    (reason,) = _reasons(line, line.replace("neuen ", ""), (date(2026, 3, 4), date(2026, 3, 11)), "de")
    assert "Dienstag, 3. März" in reason
    assert "Dienstag, 10. März" in reason


def test_a_relative_day_is_resolved_in_english() -> None:
    line = "The city council of Leeds approved the new budget for the schools on Tuesday."
    (reason,) = _reasons(line, line.replace("new ", ""), (date(2026, 3, 4), date(2026, 3, 11)), "en")
    assert "Tuesday, 3 March" in reason
    assert "Tuesday, 10 March" in reason


@pytest.mark.parametrize("verb", ["approved", "will approve"])
def test_one_weekday_in_one_week_is_one_day(verb: str) -> None:
    line = "The city council of Leeds {} the new budget for the schools on Tuesday."
    same = date(2026, 3, 9)
    assert not _reasons(line.format("approved"), line.format(verb).replace("new ", ""), (same, same), "en")
