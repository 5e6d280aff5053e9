"""What the reader decides about a pair: obeyed, kept, undone and done again."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from newsreader.library import Library, open_library
from newsreader.model.article import Article, Masthead, Source, Stated
from newsreader.model.comparison import Comparison, Divergence, DivergenceKind, Mark, MarkKind, Marks, Side
from newsreader.model.corrections import Correction, FindingKey, Likeness, MuteFinding, MuteKind, MuteLike, Place
from newsreader.model.findings import AnalysedArticle, Findings
from newsreader.model.message import Message
from newsreader.model.span import Span
from newsreader.model.work import Work
from newsreader.services.desk import Desk
from newsreader.services.desk_state import FindingFilter
from newsreader.services.engine.jobs import CompareArticles, Compared

HAFEN, STURM, MESSE = (
    Article(text, Source(f"{text[:5]}.txt"), "de") for text in ("Hafen gesperrt", "Sturm zieht auf", "Messe eröffnet")
)
KEY = FindingKey(DivergenceKind.NUMBER, (Place(HAFEN.digest, Span(0, 5)), Place(STURM.digest, Span(0, 5))))
RULE = MuteLike(Likeness(DivergenceKind.WORDING, ("hafen", "port")))


class PromptEngine:
    """Answers a comparison at once with two divergences and an uncertain one, and remembers what was asked."""

    def __init__(self) -> None:
        self.asked: list[CompareArticles] = []

    def compare(
        self, job: CompareArticles, answered: Callable[[Compared], None], _failed: object, _watch: object
    ) -> int:
        self.asked.append(job)
        left, right = (AnalysedArticle(article, Findings("none")) for article in (job.left, job.right))
        found = [
            Divergence(kind, (Span(0, 5),), (Span(0, 5),), Message("probe"), 0.9, rank=rank)
            for rank, kind in enumerate((DivergenceKind.NUMBER, DivergenceKind.TIME, DivergenceKind.WORDING), 1)
        ]
        marks = tuple(Mark(Span(0, 5), MarkKind.DIVERGENCE, str(found.rank)) for found in found)
        whole = Comparison(left, right, divergences=tuple(found[:2]), uncertain=tuple(found[2:]))
        answered(Compared(whole, Marks(marks, marks), 0.1))
        return len(self.asked)

    def abandon_reading(self, _number: int | None) -> None:
        """Nothing is read."""

    abandon_comparing = abandon_reading

    def corrections(self) -> tuple[Correction, ...]:
        """Those of the last comparison."""
        return self.asked[-1].corrections

    def stop(self) -> None:
        """Nothing runs."""


@pytest.fixture
def engine() -> PromptEngine:
    return PromptEngine()


def _desk(folder: Path, engine: PromptEngine) -> tuple[Desk, Library]:
    library = open_library(folder)
    for article in (HAFEN, STURM, MESSE):
        library.keep(article)
    return Desk(engine, library), library  # type: ignore[arg-type]


@pytest.fixture
def desk(tmp_path: Path, engine: PromptEngine) -> Iterator[Desk]:
    desk, _library = _desk(tmp_path, engine)
    desk.take_pair(HAFEN.digest, STURM.digest)
    yield desk
    desk.close()


def test_a_correction_goes_into_the_comparison_and_can_be_undone(desk: Desk, engine: PromptEngine) -> None:
    desk.workbook.correct(MuteFinding(KEY))
    assert engine.corrections() == (MuteFinding(KEY),)
    desk.workbook.undo()
    assert engine.corrections() == ()
    desk.workbook.redo()
    assert engine.corrections() == (MuteFinding(KEY),)
    desk.workbook.retract(MuteFinding(KEY))
    assert desk.state.work == Work()


def test_a_note_does_not_compare_anew(desk: Desk, engine: PromptEngine) -> None:
    asked = len(engine.asked)
    desk.workbook.note(KEY, "nachfragen")
    desk.workbook.choose(KEY, is_chosen=True)
    assert len(engine.asked) == asked
    assert desk.state.work.note_on(KEY) == "nachfragen"
    assert desk.state.work.chosen == (KEY,)


def test_nothing_to_undo_is_no_step(desk: Desk) -> None:
    before = desk.state
    desk.workbook.undo()
    desk.workbook.redo()
    desk.workbook.note(KEY, "")
    assert desk.state == before


def test_work_comes_back_with_its_pair_on_whichever_sides(desk: Desk) -> None:
    desk.workbook.note(KEY, "nachfragen")
    desk.take_from_library(Side.LEFT, MESSE.digest)
    assert desk.state.work == Work()
    assert not desk.state.history.done, "steps belong to a pair"
    desk.take_pair(STURM.digest, HAFEN.digest)
    assert desk.state.work.note_on(KEY) == "nachfragen"


def test_work_is_kept_for_the_next_day(tmp_path: Path, engine: PromptEngine) -> None:
    desk, _ = _desk(tmp_path, engine)
    desk.take_pair(HAFEN.digest, STURM.digest)
    desk.workbook.correct(MuteKind(DivergenceKind.TIME))
    desk.workbook.correct(RULE)
    desk.close()
    again, _ = _desk(tmp_path, engine)
    again.restore()
    assert again.state.work.corrections == (MuteKind(DivergenceKind.TIME),)
    assert again.state.rules == (RULE,)
    assert engine.corrections() == (RULE, MuteKind(DivergenceKind.TIME))
    again.close()


def test_steps_can_be_undone_after_the_sides_were_swapped(desk: Desk) -> None:
    desk.workbook.correct(MuteFinding(KEY))
    desk.swap()
    desk.workbook.undo()
    assert desk.state.left.article == STURM
    assert desk.state.work == Work()


def test_an_edited_article_stays_as_the_reader_made_it(desk: Desk, engine: PromptEngine) -> None:
    named = replace(HAFEN, masthead=Masthead(headline=Stated("Hafen zu")))
    desk.workbook.edit(named)
    edited = desk.state.left.article
    assert edited == replace(named, is_edited=True)
    assert engine.asked[-1].left == edited
    desk.take_from_library(Side.LEFT, HAFEN.digest)
    assert desk.state.left.article == edited
    desk.workbook.undo()
    assert desk.state.left.article == HAFEN
    desk.take_from_library(Side.LEFT, HAFEN.digest)
    assert desk.state.left.article == HAFEN


def test_the_filter_shows_what_it_lets_through(desk: Desk) -> None:
    assert desk.state.comparison is not None
    assert [found.rank for found in desk.state.comparison.divergences] == [1, 2]
    desk.filter(FindingFilter(frozenset({DivergenceKind.NUMBER}), with_uncertain=True))
    assert [found.rank for found in desk.state.comparison.divergences] == [2, 3]
    assert [mark.target for mark in desk.state.marks.left] == ["2", "3"]
    desk.filter(FindingFilter())
    assert desk.state.comparison == desk.state.whole
